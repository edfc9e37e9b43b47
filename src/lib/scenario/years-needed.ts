/** How far GDP and the deflator must reach. */

import type { LevelTarget, PathLeg, ScenarioInput } from "./input.ts";
import { getYear } from "./years.ts";

type Named = readonly [label: string | undefined, operand: string];

/** How far GDP and the deflator must reach: legs in cash and base years may lie beyond the answer's years. */
export function lastYearNeeded(input: ScenarioInput, last: number): number {
  const { yearKind, prices, baseline, floor } = input;
  const plans = [
    [baseline, "baseline"],
    ...(floor === undefined || floor === "baseline" ? [] : [[floor, "floor"] as const]),
  ] as const;
  const named: readonly Named[] = [
    [prices.todayGdpYear, "prices.todayGdpYear"],
    [prices.realYear, "prices.realYear"],
    ...yearsOfLegs(input.path, "path"),
    ...plans.flatMap(([plan, operand]): readonly Named[] => [
      ["year" in plan ? plan.year : undefined, `${operand}.year`],
      ...("path" in plan ? yearsOfLegs(plan.path, `${operand}.path`) : []),
    ]),
  ];
  return named.reduce(
    (latest, [label, operand]) => (label === undefined ? latest : Math.max(latest, getYear(label, yearKind, operand))),
    last,
  );
}

/** The years in which a leg needs GDP or prices: its end where that is money, and the year of its prices. */
function yearsOfLegs(legs: readonly PathLeg[], operand: string): readonly Named[] {
  return legs.flatMap((leg, index): readonly Named[] => {
    const at = `${operand}[${index}]`;
    if (leg.kind === "explicit") return [[leg.levels?.at(-1)?.year, `${at}.levels`]];
    if (leg.kind === "step") return [[leg.endLevel && leg.from, `${at}.from`], pricesOf(leg.endLevel, at)];
    const target = leg.kind === "constant-growth" ? ("level" in leg.end ? leg.end.level : undefined) : leg.endLevel;
    const isMoney = leg.kind !== "straight-line-share" || target !== undefined;
    return [[isMoney ? leg.to : undefined, `${at}.to`], pricesOf(target, at)];
  });
}

function pricesOf(target: LevelTarget | undefined, operand: string): Named {
  return [target?.pricesOf, `${operand}.endLevel.pricesOf`];
}
