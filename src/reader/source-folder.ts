/** Reads the folder of one source: the document, the numbers it states, the series it holds. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { LocatedSeries } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import type { FigureInput } from "#lib/figures/inputs.ts";
import type { Source } from "#lib/figures/source.ts";
import { cellFigure, valueFigure } from "#schemas/figure.ts";
import { source as sourceSchema } from "#schemas/source.ts";
import { readSeriesCsv } from "./csv.ts";
import { parseEntry, readYamlEntry } from "./entry.ts";
import { below, type TextMap } from "./placement.ts";
import { readYaml } from "./yaml.ts";

export interface SourceFolder {
  readonly source?: Located<Source> | undefined;
  readonly figures: readonly Located<FigureInput>[];
  readonly series: readonly LocatedSeries[];
  /** Ids that were there but could not be read. */
  readonly unread: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** What a folder gave when it was first read, by its first text: given again while all its texts are the same. */
const known = new WeakMap<TextMap, { readonly files: ReadonlyMap<string, TextMap>; readonly read: SourceFolder }>();

/** `files` are the folder's texts by name; `folder` is its path, for findings about the folder itself. */
export function readSourceFolder(id: string, folder: string, files: ReadonlyMap<string, TextMap>): SourceFolder {
  const [first] = files.values();
  const before = first && known.get(first);
  const isSame = before?.files.size === files.size && [...files].every(([name, map]) => before.files.get(name) === map);
  if (before !== undefined && isSame) return before.read;
  const read = readFolder(id, folder, files);
  if (first !== undefined) known.set(first, { files, read });
  return read;
}

function readFolder(id: string, folder: string, files: ReadonlyMap<string, TextMap>): SourceFolder {
  const findings: Diagnostic[] = [];
  const figures: Located<FigureInput>[] = [];
  const series: LocatedSeries[] = [];
  const unread: string[] = [];
  let source: Located<Source> | undefined;
  const declaration = files.get("source.yaml");
  if (declaration === undefined) {
    findings.push({
      code: "content/missing-file",
      severity: "error",
      message: `The folder "${id}" has no source.yaml, so its numbers have no source.`,
      location: { path: folder, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      fix: `run "npm run new -- source ${id}", which writes one to fill in`,
    });
  } else {
    const read = readYamlEntry(declaration, { id, noun: "a source", schema: sourceSchema });
    findings.push(...read.findings);
    if (read.entry === undefined) {
      unread.push(id, ...seriesNames(readYaml(declaration).value));
    } else {
      const { data, place } = read.entry;
      source = { ...read.entry, data: { id, ...data.source } };
      const seen = new Set<string>();
      for (const [name, declared] of Object.entries(data.series)) {
        const { file, ...rest } = declared;
        const map = files.get(file);
        seen.add(file);
        if (map === undefined) {
          const csv = [...files.keys()].filter((name) => name.endsWith(".csv"));
          const nearest = findNearest(file, csv);
          findings.push({
            code: "content/missing-file",
            severity: "error",
            message: `The series "${name}" stands in "${file}", and there is no such file in this folder.`,
            location: place.at(["series", name, "file"]),
            fix:
              nearest === undefined
                ? csv.length === 0
                  ? "add the file beside source.yaml"
                  : `add the file, or use ${listNames(csv)}`
                : `use "${nearest}"`,
          });
          unread.push(name);
          continue;
        }
        const rows = readSeriesCsv(map, { series: name, kind: declared.periods });
        findings.push(...rows.findings);
        if (rows.findings.length > 0) unread.push(name);
        series.push({
          id: name,
          data: { id: name, source: id, ...rest, cells: rows.cells },
          place: below(place, ["series", name]),
          rows: rows.place,
          accepted: [],
          draft: false,
        });
      }
      for (const [name, map] of files) {
        if (!name.endsWith(".csv") || seen.has(name)) continue;
        findings.push({
          code: "content/unknown-file",
          severity: "error",
          message: `No series of this source names "${name}", so its numbers would be lost.`,
          location: map.span(0, 1),
          fix: 'declare it under "series" in source.yaml, or remove the file',
        });
      }
    }
  }
  const list = files.get("figures.yaml");
  if (list !== undefined) readFigures(id, list, { figures, findings, unread });
  return { source, figures, series, unread, findings };
}

function readFigures(
  source: string,
  map: TextMap,
  out: { figures: Located<FigureInput>[]; findings: Diagnostic[]; unread: string[] },
): void {
  const { value, place, findings } = readYaml(map);
  out.findings.push(...findings);
  if (findings.length > 0) return;
  if (!Array.isArray(value)) {
    out.findings.push({
      code: "content/wrong-type",
      severity: "error",
      message: "This file is not a list of figures.",
      location: place.at([]),
      fix: 'begin each figure with "- id:"',
    });
    return;
  }
  value.forEach((input: unknown, index) => {
    const isCell = typeof input === "object" && input !== null && "cell" in input;
    const here = { id: idOf(input), noun: "a figure", input, place: below(place, [index]) };
    // The form is chosen by the field "cell", so that a mistake is reported against the form that was meant.
    const read = isCell ? parseEntry({ ...here, schema: cellFigure }) : parseEntry({ ...here, schema: valueFigure });
    out.findings.push(...read.findings);
    if (read.entry === undefined) {
      out.unread.push(idOf(input));
      return;
    }
    const { accept: _accept, ...data } = read.entry.data;
    const figure: FigureInput =
      "cell" in data ? { kind: "cell", source, ...data } : { kind: "stated", source, ...data };
    out.figures.push({ ...read.entry, data: figure });
  });
}

function seriesNames(input: unknown): readonly string[] {
  if (typeof input !== "object" || input === null || !("series" in input)) return [];
  return typeof input.series === "object" && input.series !== null ? Object.keys(input.series) : [];
}

function idOf(input: unknown): string {
  return typeof input === "object" && input !== null && "id" in input && typeof input.id === "string" ? input.id : "";
}
