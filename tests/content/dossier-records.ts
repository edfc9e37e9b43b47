/**
 * Reads the editors' dossier of facts: numbered records in YAML, and tables in CSV. Numbers are kept
 * as printed, so that a lost or an added decimal is seen.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";

export interface DossierRecord {
  readonly id: string;
  /** Each number as printed; empty when the record states none. */
  readonly numbers: readonly string[];
  readonly unit: string;
  readonly period: string;
  readonly status: string;
  readonly confidence: string;
  /** `cash`, `real:2025`, or words; absent where the record does not say. */
  readonly priceBasis?: string;
  readonly quote: string;
  readonly statement: string;
  /** The title of the document it was read in. */
  readonly sourceTitle: string;
}

/** One line of a table, with the names of its columns. */
export type DossierRow = Readonly<Record<string, string>>;

export interface Dossier {
  readonly records: ReadonlyMap<string, DossierRecord>;
  /** By the name of the file without its ending. */
  readonly tables: ReadonlyMap<string, readonly DossierRow[]>;
}

export const dossierFolder = join(import.meta.dirname, "../../../shared/facts");

export const hasDossier = existsSync(join(dossierFolder, "uk.yaml"));

const tableNames = ["uk-series", "nato-expenditure", "allies-macro"];

/** Reads all of it; an empty dossier where the folder is absent. */
export function readDossier(): Dossier {
  if (!hasDossier) return { records: new Map(), tables: new Map() };
  const read = ["nato.yaml", "uk.yaml"].flatMap((file) => readRecords(readFileSync(join(dossierFolder, file), "utf8")));
  const tables = tableNames.map((name): [string, DossierRow[]] => {
    const text = readFileSync(join(dossierFolder, `${name}.csv`), "utf8");
    return [name, parseCsv(text, { columns: true, skip_empty_lines: true }) as DossierRow[]];
  });
  return { records: new Map(read.map((record) => [record.id, record])), tables: new Map(tables) };
}

function readRecords(text: string): readonly DossierRecord[] {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) throw new Error("A file of the dossier is not a list.");
  return contents.items.map((item) => {
    if (!isMap(item)) throw new Error("A record of the dossier is not a map.");
    const source = item.get("source");
    const basis = textOf(item, "price_basis");
    return {
      id: textOf(item, "id"),
      numbers: numbersOf(item),
      unit: textOf(item, "unit"),
      period: textOf(item, "period"),
      status: textOf(item, "status"),
      confidence: textOf(item, "confidence"),
      ...(basis === "" || basis === "n/a" ? {} : { priceBasis: basis }),
      quote: textOf(item, "quote"),
      statement: textOf(item, "statement"),
      sourceTitle: isMap(source) ? textOf(source, "title") : "",
    };
  });
}

function textOf(map: YAMLMap, key: string): string {
  const node = map.get(key, true);
  if (!isScalar(node) || node.value === null) return "";
  // A number keeps the digits of the file: 2.60, and not 2.6.
  return typeof node.value === "number" ? (node.source ?? String(node.value)) : String(node.value);
}

function numbersOf(map: YAMLMap): readonly string[] {
  const node = map.get("value", true);
  const scalars: readonly unknown[] = isSeq(node) ? node.items : [node];
  return scalars.flatMap((scalar) =>
    isScalar(scalar) && typeof scalar.value === "number" ? [scalar.source ?? String(scalar.value)] : [],
  );
}
