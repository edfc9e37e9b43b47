/** From one definition of spending to another, over bridges that are stated. */

import { getNumber } from "./bounds.ts";
import type { MoneyContext } from "./continuation.ts";
import type { Bridge, DefinitionsInput } from "./input.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { getRun, getValue } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";

export type Convert = (point: Point, year: number) => Point;

export interface ResolvedDefinitions {
  readonly path: Convert;
  readonly baseline: Convert;
  /** True where definitions differ and no bridge was given: sums of unlike things. */
  readonly areMixed: boolean;
}

const same: Convert = (point) => point;

/**
 * Resolves the definitions. Without any bridge nothing is converted, and the result says that they are mixed.
 *
 * @throws {ScenarioError} if there are bridges, but none that lead to the answer's definition, or one
 *   whose number is out of bounds.
 */
export function resolveDefinitions(
  definitions: DefinitionsInput | undefined,
  context: MoneyContext,
): ResolvedDefinitions {
  if (definitions === undefined) return { path: same, baseline: same, areMixed: false };
  const { path, baseline, answer, bridges } = definitions;
  if (bridges.length === 0) {
    return { path: same, baseline: same, areMixed: path !== answer || baseline !== answer };
  }
  const crossings = bridges.flatMap((bridge, index): readonly Crossing[] => {
    const operand = `definitions.bridges[${index}]`;
    const [forward, back] = crossingOf(bridge, { ...context, operand });
    return [
      { from: bridge.from, to: bridge.to, convert: forward },
      { from: bridge.to, to: bridge.from, convert: back },
    ];
  });
  return {
    path: leadTo(answer, { from: path, crossings, operand: "definitions.path" }),
    baseline: leadTo(answer, { from: baseline, crossings, operand: "definitions.baseline" }),
    areMixed: false,
  };
}

interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly convert: Convert;
}

/** The fewest bridges that lead from one definition to another, one after the other. */
function leadTo(
  answer: string,
  {
    from,
    crossings,
    operand,
  }: { readonly from: string; readonly crossings: readonly Crossing[]; readonly operand: string },
): Convert {
  const ways = new Map<string, readonly Convert[]>([[from, []]]);
  for (const [place, way] of ways) {
    if (place === answer) return (point, year) => way.reduce((reached, convert) => convert(reached, year), point);
    for (const crossing of crossings) {
      if (crossing.from === place && !ways.has(crossing.to)) ways.set(crossing.to, [...way, crossing.convert]);
    }
  }
  throw new ScenarioError(operand, `No bridge leads from "${from}" to "${answer}".`);
}

/** Over the bridge, and back. */
function crossingOf(bridge: Bridge, context: MoneyContext & { readonly operand: string }): readonly [Convert, Convert] {
  const { operand, yearKind } = context;
  const gdpIn = (year: number): number => context.gdpIn(year, operand);
  switch (bridge.kind) {
    case "share": {
      const share = getNumber(bridge.share, "share", `${operand}.share`);
      return [
        (point, year) => fromShare(point.share + share, gdpIn(year)),
        (point, year) => fromShare(notBelowNothing(point.share - share, operand), gdpIn(year)),
      ];
    }
    case "level": {
      const run = getRun(bridge.levels, { operand: `${operand}.levels`, yearKind, kind: "level" });
      const levelIn = (year: number): number => getValue(run, year, operand);
      return [
        (point, year) => fromLevel(point.level + levelIn(year), gdpIn(year), operand),
        (point, year) => fromLevel(notBelowNothing(point.level - levelIn(year), operand), gdpIn(year), operand),
      ];
    }
    case "ratio": {
      const ratio = getNumber(bridge.ratio, "ratio", `${operand}.ratio`);
      return [
        (point, year) => fromLevel(point.level * ratio, gdpIn(year), operand),
        (point, year) => fromLevel(point.level / ratio, gdpIn(year), operand),
      ];
    }
    default:
      return bridge satisfies never;
  }
}

function notBelowNothing(value: number, operand: string): number {
  if (value >= 0) return value;
  throw new ScenarioError(operand, "This bridge takes off more than is spent.");
}
