/** From a definition to an input: each reference becomes its number, in the model's units. */

import type {
  BaselineDefinition,
  GrowthDefinition,
  HeadsDefinition,
  ScenarioDefinition,
  SeriesDefinition,
  ValuesDefinition,
} from "./definition.ts";
import type { BaselineInput, ByYear, Growth, HeadsInput, ScenarioInput, SeriesInput } from "./input.ts";
import { getLookupNumber, getLookupSeries, type Lookup, type Wanted } from "./lookup.ts";
import { definitionsInput, legInputs } from "./resolve-path.ts";
import { numberOf, type ResolveContext, seriesOf, valuesInput, yearsBetween } from "./resolve-values.ts";
import { ScenarioError } from "./scenario-error.ts";
import { findYearKind } from "./years.ts";

/**
 * Resolves a definition. The kind of year is that of `years.from`, the currency that of GDP.
 *
 * @throws {ScenarioError} naming the field, if a reference leads nowhere, or to another unit, price
 *   basis, currency or kind of year.
 */
export function resolveScenario(definition: ScenarioDefinition, lookup: Lookup): ScenarioInput {
  const { from, to, cumulativeFrom, cumulativeTo } = definition.years;
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
    cumulativeTo,
    currency: unit.currency,
    gdp: seriesInput(definition.gdp, { kind: "money", currency: unit.currency }, "gdp", context),
    deflator: deflator && seriesInput(deflator, { kind: "index" }, "deflator", context),
    baseline: baselineInput(definition.baseline, "baseline", context),
    path: legInputs(definition.path, "path", context),
    floor: definition.floor && floorInput(definition.floor, context),
    definitions: definition.definitions && definitionsInput(definition.definitions, context),
    prices: { answer: prices.answer, todayGdpYear: prices.todayGdp, realYear: prices.real },
    households: definition.households && headsInput(definition.households, "households", context),
    population: definition.population && headsInput(definition.population, "population", context),
    workers: definition.workers && headsInput(definition.workers, "workers", context),
  };
}

export function seriesInput(
  said: SeriesDefinition,
  wanted: Wanted,
  operand: string,
  context: ResolveContext,
): SeriesInput {
  const { series, values } = seriesOf(said.series, wanted, `${operand}.series`, context);
  const extend = said.extend && growthInput(said.extend, `${operand}.extend`, context);
  return { edition: series.edition, values, extend };
}

function growthInput(said: GrowthDefinition, operand: string, context: ResolveContext): Growth {
  if ("constant" in said) {
    const at = `${operand}.constant`;
    const { edition } = getLookupNumber(context.lookup, said.constant, at);
    return { kind: "constant", rate: numberOf(said.constant, { kind: "rate" }, at, context), edition };
  }
  const { series, values } = seriesOf(said.byYear, { kind: "rate" }, `${operand}.byYear`, context);
  return { kind: "by-year", rates: values, edition: series.edition };
}

function baselineInput(said: BaselineDefinition, operand: string, context: ResolveContext): BaselineInput {
  switch (said.kind) {
    case "constant-share":
      return { kind: said.kind, share: numberOf(said.share, { kind: "share" }, `${operand}.share`, context) };
    case "flat-cash":
    case "flat-real": {
      // Cash of a year is also in that year's prices, so a level in those prices is the same number.
      const wanted = { kind: "money", currency: context.currency, orReal: said.year } as const;
      const level = numberOf(said.level, wanted, `${operand}.level`, context);
      return { kind: said.kind, level, year: said.year };
    }
    case "path":
      return { kind: said.kind, path: legInputs(said.path, `${operand}.path`, context) };
    case "plan":
      return { kind: said.kind, afterwards: said.afterwards, ...byYear(said, operand, context) };
    case "explicit":
      return { kind: said.kind, ...byYear(said, operand, context) };
    default:
      return said satisfies never;
  }
}

function floorInput(said: "baseline" | BaselineDefinition, context: ResolveContext): "baseline" | BaselineInput {
  return said === "baseline" ? said : baselineInput(said, "floor", context);
}

function byYear(
  said: { readonly by: "share" | "level"; readonly values: ValuesDefinition },
  operand: string,
  context: ResolveContext,
): ByYear {
  const wanted: Wanted = said.by === "share" ? { kind: "share" } : { kind: "money", currency: context.currency };
  return { by: said.by, values: valuesInput(said.values, wanted, `${operand}.values`, context) };
}

/** Units say what is counted, so that households and people cannot be swapped. */
const countedThing = { households: "households", population: "people", workers: "workers" } as const;

function headsInput(said: HeadsDefinition, operand: keyof typeof countedThing, context: ResolveContext): HeadsInput {
  const wanted: Wanted = { kind: "count", thing: countedThing[operand] };
  if ("held" in said) {
    const { period, edition } = getLookupNumber(context.lookup, said.held, `${operand}.held`);
    const count = numberOf(said.held, wanted, `${operand}.held`, context);
    return { kind: "held", count, year: period, edition };
  }
  const { series, values } = seriesOf(said.series, wanted, `${operand}.series`, context);
  return { kind: "by-year", counts: values, edition: series.edition };
}
