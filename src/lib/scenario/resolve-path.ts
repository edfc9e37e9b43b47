/** The legs of a path, and the bridges between definitions, with numbers in place of references. */

import type { BridgeDefinition, DefinitionsDefinition, PathLegDefinition, Reference } from "./definition.ts";
import type { Bridge, DefinitionsInput, LegEnd, LevelTarget, PathLeg } from "./input.ts";
import { getLookupNumber, getModelValue } from "./lookup.ts";
import { numberOf, type ResolveContext, valuesInput } from "./resolve-values.ts";
import { ScenarioError } from "./scenario-error.ts";

export function legInputs(
  legs: readonly PathLegDefinition[],
  operand: string,
  context: ResolveContext,
): readonly PathLeg[] {
  return legs.map((leg, index) => legInput(leg, `${operand}[${index}]`, context));
}

function legInput(leg: PathLegDefinition, operand: string, context: ResolveContext): PathLeg {
  const { afterwards } = leg;
  const share = (reference: Reference, field: string): number =>
    numberOf(reference, { kind: "share" }, `${operand}.${field}`, context);
  switch (leg.kind) {
    case "explicit": {
      const at = `${operand}.values`;
      if (leg.by === "level") {
        const wanted = { kind: "money", currency: context.currency } as const;
        return { kind: leg.kind, afterwards, levels: valuesInput(leg.values, wanted, at, context) };
      }
      return { kind: leg.kind, afterwards, shares: valuesInput(leg.values, { kind: "share" }, at, context) };
    }
    case "step": {
      const startShare = leg.start === undefined ? undefined : share(leg.start, "start");
      return { kind: leg.kind, from: leg.from, afterwards, startShare, ...endInput(leg, operand, context) };
    }
    case "straight-line-share":
    case "straight-line-cash": {
      const years = { from: leg.from, to: leg.to };
      const start = startInput(leg.start, operand, context);
      return { kind: leg.kind, ...years, afterwards, ...start, ...endInput(leg, operand, context) };
    }
    case "constant-growth": {
      const { end } = leg;
      const start = startInput(leg.start, operand, context);
      const common = { kind: leg.kind, from: leg.from, to: leg.to, afterwards, ...start };
      if ("share" in end) return { ...common, end: { share: share(end.share, "end.share") } };
      if ("level" in end) return { ...common, end: { level: levelTarget(end.level, `${operand}.end.level`, context) } };
      return { ...common, end: { rate: numberOf(end.rate, { kind: "rate" }, `${operand}.end.rate`, context) } };
    }
    default:
      return leg satisfies never;
  }
}

/** A share, or money in cash: the unit of the number says which. */
function startInput(
  start: Reference | undefined,
  operand: string,
  context: ResolveContext,
): { readonly startShare?: number; readonly startLevel?: number } {
  if (start === undefined) return {};
  const at = `${operand}.start`;
  if (getLookupNumber(context.lookup, start, at).unit.kind !== "money") {
    return { startShare: numberOf(start, { kind: "share" }, at, context) };
  }
  return { startLevel: numberOf(start, { kind: "money", currency: context.currency }, at, context) };
}

function endInput(
  said: Exclude<PathLegDefinition, { readonly kind: "explicit" | "constant-growth" }>,
  operand: string,
  context: ResolveContext,
): LegEnd {
  const { share, level, average } = said;
  const given = [share, level, average].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new ScenarioError(operand, 'A leg ends at one of "share", "level" and "average".');
  }
  if (level !== undefined) return { endLevel: levelTarget(level, `${operand}.level`, context) };
  if (average === undefined) {
    return { endShare: numberOf(share ?? "", { kind: "share" }, `${operand}.share`, context) };
  }
  const mean = numberOf(average.share, { kind: "share" }, `${operand}.average.share`, context);
  return { average: { share: mean, from: average.from, to: average.to } };
}

/** Money in cash, or in the prices in which it is stated. */
function levelTarget(reference: Reference, operand: string, context: ResolveContext): LevelTarget {
  const found = getLookupNumber(context.lookup, reference, operand);
  const pricesOf = found.priceBasis?.kind === "real" ? found.priceBasis.priceYear : undefined;
  const wanted = { kind: "money", currency: context.currency, orReal: pricesOf } as const;
  return { level: getModelValue(found.value, found, wanted, { operand, reference }), pricesOf };
}

export function definitionsInput(
  { path, baseline, answer, bridges = [] }: DefinitionsDefinition,
  context: ResolveContext,
): DefinitionsInput {
  return {
    path,
    baseline,
    answer,
    bridges: bridges.map((bridge, index) => bridgeInput(bridge, `definitions.bridges[${index}]`, context)),
  };
}

function bridgeInput(said: BridgeDefinition, operand: string, context: ResolveContext): Bridge {
  const { from, to, share, levels, ratio } = said;
  if ([share, levels, ratio].filter((one) => one !== undefined).length !== 1) {
    throw new ScenarioError(operand, 'A bridge is one of "share", "levels" and "ratio".');
  }
  if (levels !== undefined) {
    const wanted = { kind: "money", currency: context.currency } as const;
    const values = valuesInput(levels, wanted, `${operand}.levels`, context);
    const [of] = "series" in levels ? [levels.series] : Object.values(levels.years);
    return { from, to, kind: "level", levels: values, edition: editionOf(of ?? "", context) };
  }
  if (share !== undefined) {
    const value = numberOf(share, { kind: "share" }, `${operand}.share`, context);
    return { from, to, kind: "share", share: value, edition: editionOf(share, context) };
  }
  const value = numberOf(ratio ?? "", { kind: "ratio" }, `${operand}.ratio`, context);
  return { from, to, kind: "ratio", ratio: value, edition: editionOf(ratio ?? "", context) };
}

/** The edition of a number or of a series; a figure without one is the site's own work. */
function editionOf(id: string, { lookup }: ResolveContext): string {
  return lookup.findNumber(id)?.edition ?? lookup.findSeries(id)?.edition ?? id;
}
