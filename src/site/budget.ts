/** Counts what readers download, compressed as a host sends it, by kind of page. */

import { readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listFiles } from "#reader/files.ts";

export interface Weight {
  readonly kind: string;
  readonly files: number;
  readonly median: number;
  readonly largest: number;
  readonly largestFile: string;
}

/** Kinds of page by the folder they stand in; the first that fits. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["home", /^index\.html$/],
  ["event", /^events\/[^/]+\/index\.html$/],
  ["explainer", /^explainers\/[^/]+\/index\.html$/],
  ["claim", /^claims\/[^/]+\/index\.html$/],
  ["preset", /^scenarios\/[^/]+\/[^/]+\/index\.html$/],
  ["scenario", /^scenarios\/[^/]+\/index\.html$/],
  ["place", /^places\/[^/]+\/index\.html$/],
  ["figure", /^figures\/[^/]+\/index\.html$/],
  ["series", /^series\/[^/]+\/index\.html$/],
  ["source", /^sources\/[^/]+\/index\.html$/],
  ["chart", /^charts\/[^/]+\/index\.html$/],
  ["embed", /^embed\/.*index\.html$/],
  ["term", /^glossary\/[^/]+\/index\.html$/],
  ["list", /index\.html$/],
  ["other page", /\.html$/],
  ["search index", /^pagefind\//],
  ["script", /\.js$/],
  ["image", /\.(?:svg|png|ico)$/],
  ["feed or text", /\.(?:xml|atom|txt|json)$/],
];

/** Weighs a built site: brotli, quality 11, one file at a time. */
export function weighSite(folder: string): readonly Weight[] {
  const groups = new Map<string, { file: string; bytes: number }[]>();
  for (const file of listFiles(folder)) {
    const kind = kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? (extname(file) || "other");
    const group = groups.get(kind) ?? [];
    groups.set(kind, group);
    group.push({ file, bytes: compressed(readFileSync(join(folder, file))) });
  }
  const order = (kind: string): number => kinds.findIndex(([name]) => name === kind);
  return [...groups]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([kind, group]) => {
      const sorted = group.toSorted((a, b) => a.bytes - b.bytes);
      const largest = sorted[sorted.length - 1] ?? { file: "", bytes: 0 };
      return {
        kind,
        files: group.length,
        median: sorted[Math.floor((sorted.length - 1) / 2)]?.bytes ?? 0,
        largest: largest.bytes,
        largestFile: largest.file,
      };
    });
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The first page with levers of a built site; they all have the same scripts. */
export function pageWithLevers(folder: string): string | undefined {
  const file = listFiles(folder).find((name) => /^scenarios\/[^/]+\/levers\.json$/.test(name));
  return file?.replace(/levers\.json$/, "index.html");
}

export interface ScriptFile {
  readonly file: string;
  readonly bytes: number;
}

export interface ScriptWeight {
  /** What comes with the page: its modules and whatever these import. */
  readonly first: readonly ScriptFile[];
  /** What those load when they need it, with whatever that imports. */
  readonly later: readonly ScriptFile[];
}

/**
 * Weighs the scripts of one page of a built site.
 *
 * @param page the file of the page; `base` is where the site stands.
 */
export function weighScripts(folder: string, page: string, base = "/"): ScriptWeight {
  const html = readFileSync(join(folder, page), "utf8");
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = ""]) =>
    address.slice(base.length),
  );
  const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
  const named = (file: string, pattern: RegExp): readonly string[] =>
    [...textOf(file).matchAll(pattern)].map(([, name = ""]) => posix.join(posix.dirname(file), name));
  const importsOf = (file: string): readonly string[] => named(file, /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+)["'`]/g);
  const loadsOf = (file: string): readonly string[] => named(file, /\bimport\(\s*["'`](\.\/[^"'`]+)["'`]/g);
  const first = reachable(entries, importsOf);
  const all = reachable(entries, (file) => [...importsOf(file), ...loadsOf(file)]);
  const weigh = (files: readonly string[]): readonly ScriptFile[] =>
    files.map((file) => ({ file, bytes: compressed(readFileSync(join(folder, file))) }));
  return { first: weigh(first), later: weigh(all.filter((file) => !first.includes(file))) };
}

function reachable(from: readonly string[], next: (file: string) => readonly string[]): readonly string[] {
  const found = [...new Set(from)];
  // The list grows while it is walked.
  for (const file of found) found.push(...new Set(next(file).filter((name) => !found.includes(name))));
  return found;
}

/** What `npm run budget` prints of one page's scripts. */
export function scriptTable({ first, later }: ScriptWeight, page: string): string {
  const sum = (files: readonly ScriptFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
  const lines = (files: readonly ScriptFile[]): readonly string[] =>
    files.map(({ file, bytes }) => `  ${String(bytes).padStart(6)}  ${file}`);
  return [
    `Scripts of ${page}: ${sum(first)} bytes with the page, ${sum(later)} when they are needed.`,
    ...lines(first),
    "  later:",
    ...lines(later),
  ].join("\n");
}

/** The table that `npm run budget` prints. */
export function budgetTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ kind, files, median, largest, largestFile }) => [
    kind,
    String(files),
    String(median),
    String(largest),
    largestFile,
  ]);
  const head = ["kind", "files", "median", "largest", "largest file"];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return ["Bytes after brotli, pages with their styles:", line(head), ...rows.map(line)].join("\n");
}
