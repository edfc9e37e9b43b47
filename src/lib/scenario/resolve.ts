/** From a definition to an input: each reference becomes its number, in the model's units. */

import type {
  BaselineDefinition,
  GrowthDefinition,
  HeadsDefinition,
  PathLegDefinition,
  Reference,
  ScenarioDefinition,
  SeriesDefinition,
  ValuesDefinition,
} from "./definition.ts";
import type {
  BaselineInput,
  ByYear,
  Growth,
  HeadsInput,
  PathLeg,
  ScenarioInput,
  SeriesInput,
  YearValue,
} from "./input.ts";
import {
  getLookupNumber,
  getLookupSeries,
  getModelValue,
  type Lookup,
  type LookupSeries,
  type Wanted,
} from "./lookup.ts";
import { ScenarioError } from "./scenario-error.ts";
import { findYearKind, getYear, type YearKind, yearLabel } from "./years.ts";

interface Context {
  readonly lookup: Lookup;
  readonly yearKind: YearKind;
  readonly currency: string;
}

/**
 * Resolves a definition. The kind of year is that of `years.from`, the currency that of GDP.
 *
 * @throws {ScenarioError} naming the field, if a reference leads nowhere, or to another unit, price
 *   basis, currency or kind of year.
 */
export function resolveScenario(definition: ScenarioDefinition, lookup: Lookup): ScenarioInput {
  const { from, to, cumulativeFrom } = definition.years;
  const yearKind = findYearKind(from);
  if (yearKind === undefined) throw new ScenarioError("years.from", `"${from}" is not a year.`);
  const { unit } = getLookupSeries(lookup, definition.gdp.series, "gdp.series");
  if (unit.kind !== "money") throw new ScenarioError("gdp.series", "GDP must be money in cash.");
  const context = { lookup, yearKind, currency: unit.currency };
  const { deflator, prices } = definition;
  return {
    yearKind,
    years: yearsBetween(from, to, context),
    cumulativeFrom: cumulativeFrom ?? from,
    currency: unit.currency,
    gdp: seriesInput(definition.gdp, { kind: "money", currency: unit.currency }, "gdp", context),
    deflator: deflator && seriesInput(deflator, { kind: "index" }, "deflator", context),
    baseline: baselineInput(definition.baseline, context),
    path: legInputs(definition.path, "path", context),
    prices: { answer: prices.answer, todayGdpYear: prices.todayGdp, realYear: prices.real },
    households: definition.households && headsInput(definition.households, "households", context),
    population: definition.population && headsInput(definition.population, "population", context),
  };
}

function yearsBetween(from: string, to: string, { yearKind }: Context): readonly string[] {
  const first = getYear(from, yearKind, "years.from");
  const last = getYear(to, yearKind, "years.to");
  if (last < first) throw new ScenarioError("years", `They end in ${to}, before they start in ${from}.`);
  return Array.from({ length: last - first + 1 }, (_, index) => yearLabel(first + index, yearKind));
}

function numberOf(reference: Reference, wanted: Wanted, operand: string, { lookup }: Context): number {
  const found = getLookupNumber(lookup, reference, operand);
  return getModelValue(found.value, found, wanted, { operand, reference });
}

/** A series whose years are of the scenario's kind, in the model's units. */
function seriesOf(
  id: string,
  wanted: Wanted,
  operand: string,
  { lookup, yearKind }: Context,
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

function seriesInput(said: SeriesDefinition, wanted: Wanted, operand: string, context: Context): SeriesInput {
  const { series, values } = seriesOf(said.series, wanted, `${operand}.series`, context);
  const extend = said.extend && growthInput(said.extend, `${operand}.extend`, context);
  return { edition: series.edition, values, extend };
}

function growthInput(said: GrowthDefinition, operand: string, context: Context): Growth {
  if ("constant" in said) {
    const at = `${operand}.constant`;
    const { edition } = getLookupNumber(context.lookup, said.constant, at);
    return { kind: "constant", rate: numberOf(said.constant, { kind: "rate" }, at, context), edition };
  }
  const { series, values } = seriesOf(said.byYear, { kind: "rate" }, `${operand}.byYear`, context);
  return { kind: "by-year", rates: values, edition: series.edition };
}

function valuesInput(said: ValuesDefinition, wanted: Wanted, operand: string, context: Context): readonly YearValue[] {
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

function baselineInput(said: BaselineDefinition, context: Context): BaselineInput {
  switch (said.kind) {
    case "constant-share":
      return { kind: said.kind, share: numberOf(said.share, { kind: "share" }, "baseline.share", context) };
    case "flat-cash":
    case "flat-real": {
      // Cash of a year is also in that year's prices, so a level in those prices is the same number.
      const wanted = { kind: "money", currency: context.currency, orReal: said.year } as const;
      const level = numberOf(said.level, wanted, "baseline.level", context);
      return { kind: said.kind, level, year: said.year };
    }
    case "path":
      return { kind: said.kind, path: legInputs(said.path, "baseline.path", context) };
    case "plan":
      return { kind: said.kind, afterwards: said.afterwards, ...byYear(said, context) };
    case "explicit":
      return { kind: said.kind, ...byYear(said, context) };
    default:
      return said satisfies never;
  }
}

function byYear(said: { readonly by: "share" | "level"; readonly values: ValuesDefinition }, context: Context): ByYear {
  const wanted: Wanted = said.by === "share" ? { kind: "share" } : { kind: "money", currency: context.currency };
  return { by: said.by, values: valuesInput(said.values, wanted, "baseline.values", context) };
}

function legInputs(legs: readonly PathLegDefinition[], operand: string, context: Context): readonly PathLeg[] {
  return legs.map((leg, index) => legInput(leg, `${operand}[${index}]`, context));
}

function legInput(leg: PathLegDefinition, operand: string, context: Context): PathLeg {
  const share = (reference: Reference, field: string): number =>
    numberOf(reference, { kind: "share" }, `${operand}.${field}`, context);
  if (leg.kind === "explicit") {
    return {
      kind: leg.kind,
      shares: valuesInput(leg.values, { kind: "share" }, `${operand}.values`, context),
    };
  }
  const startShare = leg.start === undefined ? undefined : share(leg.start, "start");
  switch (leg.kind) {
    case "step":
      return { kind: leg.kind, from: leg.from, startShare, endShare: share(leg.share, "share") };
    case "straight-line-share":
    case "straight-line-cash":
      return {
        kind: leg.kind,
        from: leg.from,
        to: leg.to,
        startShare,
        endShare: share(leg.share, "share"),
      };
    case "constant-growth": {
      const end =
        "share" in leg.end
          ? { share: share(leg.end.share, "end.share") }
          : { rate: numberOf(leg.end.rate, { kind: "rate" }, `${operand}.end.rate`, context) };
      return { kind: leg.kind, from: leg.from, to: leg.to, startShare, end };
    }
    default:
      return leg satisfies never;
  }
}

/** Units say what is counted, so that households and people cannot be swapped. */
const countedThing = { households: "households", population: "people" } as const;

function headsInput(said: HeadsDefinition, operand: "households" | "population", context: Context): HeadsInput {
  const wanted: Wanted = { kind: "count", thing: countedThing[operand] };
  if ("held" in said) {
    const { period, edition } = getLookupNumber(context.lookup, said.held, `${operand}.held`);
    const count = numberOf(said.held, wanted, `${operand}.held`, context);
    return { kind: "held", count, year: period, edition };
  }
  const { series, values } = seriesOf(said.series, wanted, `${operand}.series`, context);
  return { kind: "by-year", counts: values, edition: series.edition };
}
