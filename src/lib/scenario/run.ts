/** Runs: values of years without a gap, from a list or extended by growth, asked for by year. */

import { getNumber, isWithin, type NumberKind } from "./bounds.ts";
import type { SeriesInput, YearValue } from "./input.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getRunOfYears, type YearKind, yearLabel } from "./years.ts";

export interface Run {
  readonly operand: string;
  readonly yearKind: YearKind;
  readonly first: number;
  /** The last year that was stated; later ones are extrapolated. */
  readonly stated: number;
  readonly values: readonly number[];
}

/**
 * Reads a list of years and values.
 *
 * @throws {ScenarioError} for a gap, a year that comes twice, or a number outside its bounds.
 */
export function getRun(
  list: readonly YearValue[],
  about: { readonly operand: string; readonly yearKind: YearKind; readonly kind: NumberKind },
): Run {
  const { operand, yearKind, kind } = about;
  const labels = list.map((item) => item.year);
  const years = getRunOfYears(labels, yearKind, operand);
  const values = list.map(({ value, year }, index) =>
    isWithin(value, kind) ? value : getNumber(value, kind, `${operand}[${index}]`, year),
  );
  const first = years[0] ?? 0;
  return { operand, yearKind, first, stated: first + values.length - 1, values };
}

/**
 * Reads a series and extends it up to `upTo`, as far as its growth rates go.
 *
 * @throws {ScenarioError} as `getRun`, and if growth takes a value outside its bounds.
 */
export function getExtendedRun(
  series: SeriesInput,
  about: {
    readonly operand: string;
    readonly yearKind: YearKind;
    readonly kind: NumberKind;
    readonly upTo: number;
  },
): Run {
  const { operand, yearKind, kind, upTo } = about;
  const run = getRun(series.values, { operand: `${operand}.values`, yearKind, kind });
  const rateIn = rateByYear(series, operand, yearKind);
  const values = [...run.values];
  let value = values[values.length - 1] ?? 0;
  for (let year = run.stated + 1; year <= upTo; year += 1) {
    const rate = rateIn(year);
    if (rate === undefined) break;
    value *= 1 + rate / 100;
    if (!isWithin(value, kind)) getNumber(value, kind, `${operand}.extend`, yearLabel(year, yearKind));
    values.push(value);
  }
  return { ...run, operand, values };
}

function rateByYear(series: SeriesInput, operand: string, yearKind: YearKind): (year: number) => number | undefined {
  const { extend } = series;
  if (extend === undefined) return () => undefined;
  if (extend.kind === "constant") {
    const rate = getNumber(extend.rate, "rate", `${operand}.extend.rate`);
    return () => rate;
  }
  const rates = getRun(extend.rates, { operand: `${operand}.extend.rates`, yearKind, kind: "rate" });
  return (year) => findValue(rates, year);
}

/** The value of a year, `undefined` outside the run. */
export function findValue(run: Run, year: number): number | undefined {
  return run.values[year - run.first];
}

/**
 * The value of a year that is needed.
 *
 * @throws {ScenarioError} outside the run: nothing is extended in silence.
 */
export function getValue(run: Run, year: number, neededBy: string): number {
  const value = findValue(run, year);
  if (value !== undefined) return value;
  const label = (of: number): string => yearLabel(of, run.yearKind);
  const span = `it runs from ${label(run.first)} to ${label(run.first + run.values.length - 1)}`;
  throw new ScenarioError(run.operand, `There is no value for ${label(year)}, which ${neededBy} needs; ${span}.`);
}
