/** What a lever names for its numbers. */

import type { Path } from "#lib/entries/located.ts";
import type { LeverDefinition, RateDefinition } from "#lib/scenario/paying/definition.ts";

export interface LeverName {
  readonly id: string;
  readonly named: "series" | "number";
  readonly path: Path;
}

export function namesOfLever(lever: LeverDefinition<unknown>): readonly LeverName[] {
  switch (lever.kind) {
    case "tax":
      return [{ id: lever.yields, named: "series", path: ["yields"] }];
    case "budget":
      return "series" in lever.budget
        ? [{ id: lever.budget.series, named: "series", path: ["budget", "series"] }]
        : [{ id: lever.budget.figure, named: "number", path: ["budget", "figure"] }];
    case "borrowing":
      return namesOfRate(lever.rate);
    default:
      return lever satisfies never;
  }
}

function namesOfRate(rate: RateDefinition): readonly LeverName[] {
  if ("held" in rate) return [{ id: rate.held, named: "number", path: ["rate", "held"] }];
  const { series, extend } = rate;
  const own: LeverName = { id: series, named: "series", path: ["rate", "series"] };
  if (extend === undefined) return [own];
  if ("constant" in extend)
    return [own, { id: extend.constant, named: "number", path: ["rate", "extend", "constant"] }];
  return [own, { id: extend.byYear, named: "series", path: ["rate", "extend", "byYear"] }];
}
