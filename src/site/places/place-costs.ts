/** What each target would cost a place, as rows to print. */

import type { PlaceProfile, PlaceTarget } from "#catalogue/place-profile.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { YearResult } from "#lib/scenario/result.ts";
import { moneyText } from "#lib/scenario/words/numbers.ts";
import { formatAmount } from "#lib/units/format.ts";
import { showText, viewNumber } from "#site/number-view.ts";
import { capital, pointsText } from "./place-words.ts";

export interface CostsView {
  /** "The core target: 3.5% of GDP by 2035. That is 0.3 percentage points more than now." */
  readonly caption: string;
  readonly rows: readonly CostRow[];
  /** Whether the step from today's share is known. */
  readonly hasExtra: boolean;
  readonly unmeasured: RichText | undefined;
}

export interface CostRow {
  readonly name: string;
  readonly meaning: string;
  readonly level: string;
  /** Empty where it is not known. */
  readonly extra: string;
}

/** `cash` is false for a place whose money of later years says nothing. */
export function viewCosts(place: PlaceProfile, target: PlaceTarget, cash: boolean): CostsView {
  const { cost, unmeasured } = target;
  const { gap } = cost;
  const record = viewNumber(target.figure);
  const name = `${capital(showText(target.name))}: ${formatAmount(record.record, "full")} ${record.period}`;
  const row = (year: YearResult, words: Pick<CostRow, "name" | "meaning">): CostRow => ({
    ...words,
    level: moneyText(year.cash.level, place.currency),
    extra: gap === undefined ? "" : extraText(year.cash.extra, place.currency),
  });
  const { today, forecast, end } = cost;
  return {
    caption: gap === undefined ? name : `${name}, ${stepWords(gap)}`,
    rows: [
      row(today, {
        name: `On the GDP of ${today.year}`,
        meaning: "The economy of one year. Growth and rising prices are left out.",
      }),
      ...(cash && forecast !== undefined
        ? [row(forecast, { name: `In the cash of ${forecast.year}`, meaning: "The last year of the forecast." })]
        : []),
      ...(cash && end !== undefined
        ? [
            row(end, {
              name: `In the cash of ${end.year}`,
              meaning: end.extrapolated
                ? "Beyond the forecast, which is carried on as said below."
                : "A year of the forecast.",
            }),
          ]
        : []),
    ],
    hasExtra: gap !== undefined,
    unmeasured,
  };
}

/** How far a share is from its target. */
export function stepWords(gap: number): string {
  const points = pointsText(Math.abs(gap));
  if (points.startsWith("0 ")) return "which is the share now";
  return gap > 0 ? `${points} more than now` : `${points} less than now`;
}

function extraText(extra: number, currency: string): string {
  return extra > 0 ? moneyText(extra, currency) : "nothing more";
}
