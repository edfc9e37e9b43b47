/** Compares figures and series of the site with the dossier, and names every difference. */

import type { Cell, Series } from "#lib/figures/series.ts";
import type { Confidence, Status } from "#lib/figures/standing.ts";
import type { Period } from "#lib/time/period.ts";
import { type Amount, parseStated, type Stated } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { isSameScale, magnitudeRatio, parseUnit, type Unit, unitText } from "#lib/units/unit.ts";
import type { DossierRecord, DossierRow } from "./dossier-records.ts";
import { basisText, isSameBasis, isSamePeriod, isSameStatus, isSameUnit, periodText } from "./dossier-words.ts";

export interface Difference {
  readonly id: string;
  readonly field: "value" | "unit" | "priceBasis" | "period" | "status" | "confidence" | "dossier" | "place" | "rows";
  readonly site: string;
  readonly dossier: string;
}

/** What both kinds of figure and a cell come to. */
export interface Compared {
  readonly id: string;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly period: Period;
  readonly status: Status;
  readonly confidence: Confidence;
}

/** `uk.claim[1]` names the second number of a list. */
export function parseDossierId(text: string): { id: string; index: number | undefined } {
  const match = /^(.+)\[(\d+)\]$/.exec(text);
  return match?.[1] === undefined ? { id: text, index: undefined } : { id: match[1], index: Number(match[2]) };
}

/**
 * How the number must agree. `exact`: the same number, with no decimal that the dossier has not.
 * `rounded`: the same when rounded to the fewer decimals of the two, for what was worked out and for
 * a record that rounds a cell.
 */
export type Agreement = "exact" | "rounded";

export function compareWithRecord(
  figure: Compared,
  record: DossierRecord,
  options: { index: number | undefined; agreement: Agreement },
): readonly Difference[] {
  const { index, agreement } = options;
  const differences: Difference[] = [];
  const note = (field: Difference["field"], site: string, dossier: string): void => {
    differences.push({ id: figure.id, field, site, dossier });
  };
  const place = index === undefined ? undefined : { index, of: record.numbers.length };
  const printed = index === undefined ? record.numbers : record.numbers.slice(index, index + 1);
  const dossierUnit = parseUnit(record.unit.replace("_", "-"));
  const scale =
    dossierUnit !== undefined && isSameScale(figure.unit, dossierUnit) ? magnitudeRatio(figure.unit, dossierUnit) : 1;
  const stated = numbersOf(figure.amount);
  const isSame =
    printed.length === stated.length &&
    stated.every((number, position) =>
      isSameNumber(number, { printed: printed[position] ?? "", statement: record.statement, scale, agreement }),
    );
  if (!isSame) note("value", stated.map(stateText).join(" to "), printed.join(" to "));
  if (!isSameUnit(record.unit, unitText(figure.unit)) && scale === 1) note("unit", unitText(figure.unit), record.unit);
  if (
    figure.priceBasis !== undefined &&
    record.priceBasis !== undefined &&
    !isSameBasis(record.priceBasis, figure.priceBasis)
  ) {
    note("priceBasis", basisText(figure.priceBasis), record.priceBasis);
  }
  if (!isSamePeriod(record.period, figure.period, place)) note("period", periodText(figure.period), record.period);
  if (!isSameStatus(record.status, figure.status)) note("status", figure.status, record.status);
  if (figure.confidence !== record.confidence) note("confidence", figure.confidence, record.confidence);
  return differences;
}

function numbersOf(amount: Amount): readonly Stated[] {
  return amount.kind === "point" ? [amount.point] : [amount.low, amount.high];
}

function stateText({ value, decimals }: Stated): string {
  return value.toFixed(decimals);
}

interface Printed {
  readonly printed: string;
  /** YAML drops the last nought of 2.60; the sentence beside it keeps it. */
  readonly statement: string;
  readonly scale: number;
  readonly agreement: Agreement;
}

function isSameNumber(number: Stated, { printed, statement, scale, agreement }: Printed): boolean {
  const dossier = parseStated(printed);
  if (dossier === undefined) return false;
  const value = number.value * scale;
  const isPrinted = number.decimals <= dossier.decimals || statement.includes(stateText(number));
  if (agreement === "exact") return isNear(value, dossier.value) && (scale !== 1 || isPrinted);
  const decimals = Math.min(scale === 1 ? number.decimals : 12, dossier.decimals);
  return value.toFixed(decimals) === dossier.value.toFixed(decimals);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** The columns of a table that hold the period and the unit. */
export interface Columns {
  readonly period: string;
  readonly unit: string;
}

/** Compares a series with the lines of a table, both ways round: every cell, and every line. */
export function compareWithRows(series: Series, rows: readonly DossierRow[], columns: Columns): Difference[] {
  const differences: Difference[] = [];
  const byPeriod = new Map(rows.map((row) => [siteKey(series, row[columns.period] ?? ""), row]));
  for (const cell of series.cells) {
    const row = byPeriod.get(cell.key);
    if (row === undefined) {
      differences.push({ id: cell.id, field: "period", site: cell.key, dossier: "no such line" });
      continue;
    }
    byPeriod.delete(cell.key);
    differences.push(...compareCell(cell, row));
  }
  for (const left of byPeriod.keys())
    differences.push({ id: series.id, field: "rows", site: "no such cell", dossier: left });
  const dossierUnit = rows[0]?.[columns.unit] ?? "";
  if (!isSameUnit(dossierUnit, unitText(series.unit))) {
    differences.push({ id: series.id, field: "unit", site: unitText(series.unit), dossier: dossierUnit });
  }
  const expected = tableBasis(series, dossierUnit);
  if (basisText(series.priceBasis) !== expected) {
    differences.push({ id: series.id, field: "priceBasis", site: basisText(series.priceBasis), dossier: expected });
  }
  return differences;
}

/** The price basis that a table's unit names; money is cash where it names none. */
function tableBasis(series: Series, unit: string): string {
  if (series.unit.kind !== "money") return "";
  if (unit === "gbp_bn_2024_25_prices") return "real:2024-25";
  return unit === "usd_mn_const2021" ? "real:2021" : "cash";
}

/** NATO prints one year, which for a financial-year series is the year in which it begins. */
function siteKey(series: Series, period: string): string {
  if (series.periods !== "financial-year" || !/^\d{4}$/.test(period)) return period;
  return `${period}-${String((Number(period) + 1) % 100).padStart(2, "0")}`;
}

function compareCell(cell: Cell, row: DossierRow): readonly Difference[] {
  const differences: Difference[] = [];
  const printed = numbersOf(cell.amount).map(stateText).join(" to ");
  if (printed !== row["value"])
    differences.push({ id: cell.id, field: "value", site: printed, dossier: row["value"] ?? "" });
  if (!isSameStatus(row["status"] ?? "", cell.status)) {
    differences.push({ id: cell.id, field: "status", site: cell.status, dossier: row["status"] ?? "" });
  }
  return differences;
}
