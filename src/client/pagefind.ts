/** The part of Pagefind's browser interface that the search page uses. The build writes the library itself. */

export interface PagefindPage {
  readonly url: string;
  /** HTML: text in which the words found stand in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many pages carry each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindPage> }[];
  /** Counts for the words alone, as if no filter were set. */
  readonly totalFilters: FilterCounts;
}

/** Values of one filter widen the search, two filters narrow it. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  /** `null` when another search has begun since. */
  debouncedSearch(
    words: string,
    options: { readonly filters: Filters },
    milliseconds: number,
  ): Promise<PagefindSearch | null>;
}

/** Loads the library from the site itself; `base` is the site's base path. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const bundlePath = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, bundlePath });
  await pagefind.init();
  return pagefind;
}
