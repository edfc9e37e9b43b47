/** Counts what readers download, compressed as a host sends it, by kind of page. */

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
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
