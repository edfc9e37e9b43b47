/** The same gap in each price basis. */

import type { ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { type Basis, basesOf } from "./bases.ts";
import { moneyText, wholeText } from "./numbers.ts";

export interface WayView {
  readonly name: string;
  readonly meaning: string;
  readonly isAnswer: boolean;
  readonly extra: string;
  readonly perHousehold: string | undefined;
  readonly sum: string;
}

/** The price bases that a result has, the answer's own first. */
export function viewWays(result: ScenarioResult, at: string = result.answer.year): readonly WayView[] {
  const year = result.years.find((one) => one.year === at);
  return year === undefined ? [] : basesOf(result).map((basis) => viewWay(basis, year, result));
}

function viewWay(basis: Basis, last: YearResult, { answer, currency }: ScenarioResult): WayView {
  const amounts = basis.of(last);
  const household = amounts?.extraPerHousehold ?? undefined;
  return {
    name: basis.name,
    meaning: basis.meaning,
    isAnswer: basis.kind === answer.basis,
    extra: moneyText(amounts?.extra ?? 0, currency),
    perHousehold: household === undefined ? undefined : wholeText(household, currency),
    sum: moneyText(basis.sums.extra, currency),
  };
}
