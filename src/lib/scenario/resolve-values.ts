/** References in a definition as numbers, series and years. */

import type { Reference, ValuesDefinition } from "./definition.ts";
import type { YearValue } from "./input.ts";
import {
  getLookupNumber,
  getLookupSeries,
  getModelValue,
  type Lookup,
  type LookupSeries,
  type Wanted,
} from "./lookup.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, type YearKind, yearLabel } from "./years.ts";

export interface ResolveContext {
  readonly lookup: Lookup;
  readonly yearKind: YearKind;
  readonly currency: string;
}

export function yearsBetween(from: string, to: string, { yearKind }: ResolveContext): readonly string[] {
  const first = getYear(from, yearKind, "years.from");
  const last = getYear(to, yearKind, "years.to");
  if (last < first) throw new ScenarioError("years", `They end in ${to}, before they start in ${from}.`);
  return Array.from({ length: last - first + 1 }, (_, index) => yearLabel(first + index, yearKind));
}

export function numberOf(reference: Reference, wanted: Wanted, operand: string, { lookup }: ResolveContext): number {
  const found = getLookupNumber(lookup, reference, operand);
  return getModelValue(found.value, found, wanted, { operand, reference });
}

/** A series whose years are of the scenario's kind, in the model's units. */
export function seriesOf(
  id: string,
  wanted: Wanted,
  operand: string,
  { lookup, yearKind }: ResolveContext,
): { readonly series: LookupSeries; readonly values: readonly YearValue[] } {
  const series = getLookupSeries(lookup, id, operand);
  if (series.periods !== yearKind) {
    throw new ScenarioError(operand, `The series "${id}" is by ${series.periods}, but the scenario is by ${yearKind}.`);
  }
  const values = series.cells.map((cell) => ({
    year: cell.period,
    value: getModelValue(cell.value, series, wanted, { operand, reference: `${id}/${cell.period}` }),
  }));
  return { series, values };
}

export function valuesInput(
  said: ValuesDefinition,
  wanted: Wanted,
  operand: string,
  context: ResolveContext,
): readonly YearValue[] {
  if ("years" in said) {
    return Object.entries(said.years).map(([year, reference]) => ({
      year,
      value: numberOf(reference, wanted, `${operand}.years.${year}`, context),
    }));
  }
  const { values } = seriesOf(said.series, wanted, `${operand}.series`, context);
  return yearsBetween(said.from, said.to, context).map((year) => {
    const found = values.find((value) => value.year === year);
    if (found) return found;
    throw new ScenarioError(`${operand}.series`, `The series "${said.series}" has no value for ${year}.`);
  });
}
