/** The picture of a scenario: spending with the change and without it, in the prices of the answer. */

import type { Amounts, ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { parseMoment } from "#lib/time/period.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { makeLineSpec } from "./line-spec.ts";
import type { LineSpec } from "./spec.ts";

export interface ScenarioPicture {
  readonly id: string;
  readonly result: Pick<ScenarioResult, "years" | "yearKind" | "currency" | "answer" | "modelVersion" | "editions">;
  readonly headline: string;
  /** What is spent on: "Library spending". */
  readonly spending: string;
  readonly place: string | undefined;
  readonly magnitude: "bn" | "mn";
  /** How many of the magnitude are in a billion. */
  readonly perBillion: number;
  readonly decimals: number;
  /** "on the GDP of 2025-26"; said where money is in no price basis of its own. */
  readonly basis: string;
}

export function makeScenarioSpec(picture: ScenarioPicture): LineSpec {
  const { id, result, headline, spending, place, magnitude, perBillion, decimals, basis } = picture;
  const { currency, modelVersion, answer: own, editions } = result;
  const unit = { kind: "money", currency, magnitude } as const;
  const priceBasis = priceBasisOf(own);
  const edition = `model ${modelVersion}`;
  const points = (read: (amounts: Amounts) => number) =>
    result.years.flatMap((year) => {
      const period = parseMoment(year.year, result.yearKind);
      const amounts = amountsOf(year, own.basis);
      if (period === undefined || amounts === null) return [];
      const point = { value: read(amounts) * perBillion, decimals };
      return [{ period, amount: { kind: "point", point } as const, status: "projection" as const, edition }];
    });
  const names = [...new Set(editions.map((one) => one.edition))].join("; ");
  const line = { unit, priceBasis };
  return makeLineSpec({
    id,
    headline,
    measure: `${spending} a year`,
    place,
    unit,
    priceBasis,
    definition: own.basis === "today-gdp" ? basis : undefined,
    source: `worked out by this site’s model, version ${modelVersion}, from ${names}`,
    series: [
      { id: "with", label: "With the change", emphasis: true, ...line, points: points(({ level }) => level) },
      { id: "without", label: "Without it", ...line, points: points(({ baselineLevel }) => baselineLevel) },
    ],
  });
}

function amountsOf(year: YearResult, basis: ScenarioResult["answer"]["basis"]): Amounts | null {
  switch (basis) {
    case "cash":
      return year.cash;
    case "today-gdp":
      return year.todayGdp;
    case "real":
      return year.real;
    default:
      return basis satisfies never;
  }
}

/** Money put on one year's GDP is in no price basis of its own: the definition says what it is. */
function priceBasisOf({ basis, baseYear, year }: ScenarioResult["answer"]): PriceBasis | undefined {
  switch (basis) {
    case "cash":
      return { kind: "cash" };
    case "real":
      return { kind: "real", priceYear: baseYear ?? year };
    case "today-gdp":
      return undefined;
    default:
      return basis satisfies never;
  }
}
