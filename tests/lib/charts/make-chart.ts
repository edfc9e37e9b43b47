/** Small chart inputs for tests: name only what the test is about. */

import type { BarInput, BarItemInput } from "#lib/charts/bar-spec.ts";
import type { LineInput, LinePointInput, LineSeriesInput } from "#lib/charts/line-spec.ts";
import type { Status } from "#lib/figures/standing.ts";
import { parseMoment } from "#lib/time/period.ts";
import { type Amount, parseStated, type Stated } from "#lib/units/amount.ts";
import { parseUnit, type Unit } from "#lib/units/unit.ts";

export function unit(text: string): Unit {
  const parsed = parseUnit(text);
  if (parsed === undefined) throw new Error(`"${text}" is not a unit`);
  return parsed;
}

export function stated(text: string): Stated {
  const parsed = parseStated(text);
  if (parsed === undefined) throw new Error(`"${text}" is not a plain decimal`);
  return parsed;
}

/** `amount("2.60")`, or `amount("2.3", "2.7", "2.5")` for a range with a central value. */
export function amount(low: string, high?: string, central?: string): Amount {
  if (high === undefined) return { kind: "point", point: stated(low) };
  return {
    kind: "range",
    low: stated(low),
    high: stated(high),
    central: central === undefined ? undefined : stated(central),
  };
}

/** A number as `"2.60"`, `"2.60 plan"` or `"2.3 2.7 2.5 forecast"`: ends and middle of a range, then the status. */
export function parseNumber(text: string): { amount: Amount; status: Status } {
  const words = text.split(" ");
  const numbers = words.filter((word) => /^-?\d/.test(word));
  const status = words.find((word) => /^[a-z]/.test(word)) ?? "outturn";
  const [low = "", high, central] = numbers;
  return { amount: amount(low, high, central), status: status as Status };
}

/** Points from `{ "2019-20": "2.1", "2020-21": "2.2 plan" }`; keys like `2019-20` are financial years. */
export function points(values: Readonly<Record<string, string>>, edition = "March 2025"): readonly LinePointInput[] {
  return Object.entries(values).map(([key, text]) => {
    const period = parseMoment(key, key.length === 4 ? "calendar-year" : "financial-year");
    if (period === undefined) throw new Error(`"${key}" is not a year`);
    return { period, edition, ...parseNumber(text) };
  });
}

export function makeSeries(
  values: Readonly<Record<string, string>>,
  over: Partial<LineSeriesInput> = {},
): LineSeriesInput {
  return { id: "parks", label: "Parks", unit: unit("pct-gdp"), points: points(values), ...over };
}

export function makeLineInput(over: Partial<LineInput> = {}): LineInput {
  return {
    id: "parks-over-time",
    headline: "Less was spent on parks",
    measure: "Spending on parks",
    place: "Ruritania",
    unit: unit("pct-gdp"),
    source: "Office of Parks",
    series: [makeSeries({ 2019: "3.10", 2020: "2.95", 2021: "2.40", 2022: "2.60 forecast" })],
    ...over,
  };
}

export function makeBar(label: string, number: string | undefined, over: Partial<BarItemInput> = {}): BarItemInput {
  return {
    id: label.toLowerCase(),
    label,
    edition: "March 2025",
    unit: unit("pct-gdp"),
    number: number === undefined ? undefined : parseNumber(number),
    ...over,
  };
}

export function makeBarInput(over: Partial<BarInput> = {}): BarInput {
  return {
    id: "parks-by-country",
    headline: "Ruritania spends least",
    measure: "Spending on parks",
    period: "2024",
    order: "ranked",
    barHeading: "Country",
    unit: unit("pct-gdp"),
    source: "Office of Parks",
    bars: [makeBar("Ruritania", "1.20", { highlight: true }), makeBar("Sylvania", "3.05"), makeBar("Borduria", "2.00")],
    ...over,
  };
}

export const rule = (label: string, value: string) => ({ label, amount: amount(value), unit: unit("pct-gdp") });
