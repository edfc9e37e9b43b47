/**
 * The search page: a form whose state is the address, and a list of results. The words never leave the
 * page and nothing is stored.
 */

import { type FilterCounts, type Filters, loadPagefind, type Pagefind, type PagefindSearch } from "./pagefind.ts";
import { queryWords } from "./query-words.ts";
import { resultItem } from "./search-results.ts";

/** Our choices: how long a pause in typing begins a search, and how many results stand at once. */
const pause = 200;
const atOnce = 10;

const form = document.querySelector<HTMLFormElement>(".search-form");
const found = document.querySelector<HTMLElement>(".found");
if (form !== null && found !== null) start(form, found);

function start(form: HTMLFormElement, found: HTMLElement): void {
  const field = form.querySelector("input");
  const status = found.querySelector("[role=status]");
  const list = found.querySelector("ol");
  const more = found.querySelector<HTMLElement>(".more");
  if (field === null || status === null || list === null || more === null) return;
  const choices = form.querySelectorAll<HTMLFieldSetElement>("fieldset");
  const base = form.dataset["base"] ?? "/";
  const asked = new URLSearchParams(location.search);
  let library: Promise<Pagefind> | undefined;
  let latest = 0;
  let rest: PagefindSearch["results"] = [];

  const ready = (): Promise<Pagefind> => {
    library ??= loadPagefind(base).then(async (loaded) => {
      makeChoices(form, await loaded.filters(), asked);
      return loaded;
    });
    return library;
  };
  const words = (): string => field.value.trim();
  const chosen = (): Filters => {
    const data = new FormData(form);
    const pairs = [...choices].map(
      ({ dataset: { filter = "" } }) => [filter, data.getAll(filter).map(String)] as const,
    );
    return Object.fromEntries(pairs.filter(([, any]) => any.length > 0).map(([filter, any]) => [filter, { any }]));
  };

  const showMore = async (mine: number): Promise<HTMLLIElement | undefined> => {
    const next = rest.slice(0, atOnce);
    const items = (await Promise.all(next.map((result) => result.data()))).map(resultItem);
    if (mine !== latest) return undefined;
    rest = rest.slice(atOnce);
    list.append(...items);
    more.hidden = rest.length === 0;
    return items[0];
  };

  const search = async (milliseconds: number): Promise<void> => {
    latest += 1;
    const mine = latest;
    try {
      if (words() !== "" && library === undefined) status.textContent = "Searching…";
      const pagefind = await ready();
      if (mine !== latest) return;
      keepInAddress(form);
      if (words() === "") {
        rest = [];
        list.replaceChildren();
        more.hidden = true;
        status.textContent = "";
        return;
      }
      const answer = await pagefind.debouncedSearch(queryWords(words()), { filters: chosen() }, milliseconds);
      if (answer === null || mine !== latest) return;
      // Read before the old list goes, so that the page does not jump.
      await Promise.all(answer.results.slice(0, atOnce).map((result) => result.data()));
      if (mine !== latest) return;
      rest = answer.results;
      list.replaceChildren();
      await showMore(mine);
      showCounts(choices, answer.totalFilters);
      status.textContent = countText(answer.results.length, words());
    } catch {
      library = undefined;
      status.textContent = "The search could not be loaded. Everything is listed below.";
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search(0);
  });
  field.addEventListener("input", () => void search(pause));
  field.addEventListener(
    "focus",
    () =>
      void ready().catch(() => {
        library = undefined;
      }),
    { once: true },
  );
  for (const one of choices) one.addEventListener("change", () => void search(0));
  more.querySelector("button")?.addEventListener("click", () => {
    void showMore(latest).then((item) => item?.querySelector("a")?.focus());
  });
  document.addEventListener("keydown", (event) => moveByKey(event, field, list));

  if (field.value === "") field.value = asked.get("q") ?? "";
  if (asked.size > 0) void search(0);
}

/** A checkbox for each value of each filter, once; those the address names are ticked. */
function makeChoices(form: HTMLFormElement, counts: FilterCounts, asked: URLSearchParams): void {
  const box = form.querySelector<HTMLDetailsElement>("details.filters");
  if (box === null || !box.hidden) return;
  for (const fieldset of form.querySelectorAll("fieldset")) {
    const filter = fieldset.dataset["filter"] ?? "";
    // The commonest first.
    const values = Object.entries(counts[filter] ?? {})
      .sort(([, a], [, b]) => b - a)
      .map(([value]) => value);
    for (const value of values) {
      const label = document.createElement("label");
      const input = document.createElement("input");
      input.type = "checkbox";
      input.name = filter;
      input.value = value;
      input.checked = asked.getAll(filter).includes(value);
      const count = document.createElement("span");
      count.className = "count";
      label.append(input, ` ${value} `, count);
      fieldset.append(label);
    }
    // One value is no choice.
    fieldset.hidden = values.length < 2;
  }
  box.hidden = false;
  // Whoever comes by a link that narrows the results sees by what.
  box.open = box.querySelector("input:checked") !== null;
}

function showCounts(choices: Iterable<HTMLFieldSetElement>, counts: FilterCounts): void {
  for (const fieldset of choices) {
    for (const input of fieldset.querySelectorAll("input")) {
      const count = input.parentElement?.querySelector(".count");
      if (count) count.textContent = String(counts[input.name]?.[input.value] ?? 0);
    }
  }
}

function countText(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”. Try fewer words, or the list below.`;
  return `${count} ${count === 1 ? "page" : "pages"} found for “${words}”.`;
}

/** The address of this state; a reload or a link shows the same. */
function keepInAddress(form: HTMLFormElement): void {
  const pairs = [...new FormData(form)]
    .map(([name, value]) => [name, String(value).trim()])
    .filter(([, value]) => value !== "");
  const query = new URLSearchParams(pairs).toString();
  history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
}

/** Arrows walk from the field through the results and back; Escape returns to the field. */
function moveByKey(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll("a")];
  const stops: readonly HTMLElement[] = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  const target =
    event.key === "ArrowDown"
      ? stops[at + 1]
      : event.key === "ArrowUp"
        ? stops[at - 1]
        : event.key === "Escape" && at > 0
          ? field
          : undefined;
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
