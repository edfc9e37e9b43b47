/** Numbers and series of a costing in the model's units: references are looked up, the rest is as it stands. */

import type { SeriesInput, YearValue } from "#lib/scenario/input.ts";
import { getLookupNumber, type Lookup, type Wanted } from "#lib/scenario/lookup.ts";
import { numberOf, type ResolveContext, seriesOf } from "#lib/scenario/resolve-values.ts";
import { findYearKind, type YearKind } from "#lib/scenario/years.ts";
import type { CaseNumber, CaseSeries } from "./case.ts";
import { CaseError, type CasePath, type Origins } from "./origins.ts";

export interface CaseContext extends ResolveContext {
  readonly lookup: Lookup;
  readonly yearKind: YearKind;
  /** The years of the answer. */
  readonly years: readonly string[];
  /** The first and the last year that the case names anywhere. */
  readonly firstNamed: number;
  readonly lastNamed: number;
  readonly origins: Origins;
  /** The prices of the case, for sums in the prices of a year. */
  readonly deflator?: SeriesInput | undefined;
}

export function caseNumber(said: CaseNumber, wanted: Wanted, path: CasePath, context: CaseContext): number {
  return typeof said === "number" ? said : numberOf(said, wanted, context.origins.at(path), context);
}

/** True for a reference to money: such a number says itself that it is no share. */
export function isMoney(said: CaseNumber, path: CasePath, { lookup, origins }: CaseContext): boolean {
  return typeof said === "string" && getLookupNumber(lookup, said, origins.at(path)).unit.kind === "money";
}

/** Where the values of a series are to be found by the model, for its messages. */
interface Destination {
  readonly wanted: Wanted;
  /** What the model calls the list. */
  readonly operand: string;
}

/** Values by year; one number stands for each year of the answer. */
export function caseValues(
  said: CaseSeries,
  { wanted, operand }: Destination,
  path: CasePath,
  context: CaseContext,
): readonly YearValue[] {
  const { origins } = context;
  origins.note(operand, path);
  switch (said.kind) {
    case "held": {
      const value = caseNumber(said.value, wanted, path, context);
      return context.years.map((year) => ({ year, value }));
    }
    case "series":
      return seriesOf(said.series, wanted, origins.at([...path, "series"]), context).values;
    case "years":
      return said.years.map(({ year, value, share }, index) => {
        const at = [...path, year];
        origins.note(`${operand}[${index}]`, at);
        const kind = findYearKind(year);
        if (kind !== context.yearKind) throw wrongKind(year, at, context);
        if (share === undefined) return { year, value: caseNumber(value, wanted, at, context) };
        const whole = caseNumber(value, wanted, [...at, "level"], context);
        return { year, value: whole / (caseNumber(share, { kind: "share" }, [...at, "share"], context) / 100) };
      });
    default:
      return said satisfies never;
  }
}

function wrongKind(year: string, path: CasePath, { yearKind }: CaseContext): CaseError {
  const isFinancial = yearKind === "financial-year";
  const [seen, wanted] = isFinancial ? ["calendar", "financial"] : ["financial", "calendar"];
  return new CaseError(
    path,
    `"${year}" is a ${seen} year, and this case is by the ${wanted} year.`,
    `write a ${wanted} year such as ${isFinancial ? "2025-26" : "2025"}`,
  );
}

/** The edition of what a series names, or the words for what the case says itself. */
export function editionOf(said: CaseSeries, stated: string, { lookup }: CaseContext): string {
  if (said.kind === "series") return lookup.findSeries(said.series)?.edition ?? stated;
  const numbers = said.kind === "held" ? [said.value] : said.years.map(({ value }) => value);
  const editions = numbers.map((one) => (typeof one === "string" ? lookup.findNumber(one)?.edition : undefined));
  const [first] = editions;
  return first !== undefined && editions.every((one) => one === first) ? first : stated;
}
