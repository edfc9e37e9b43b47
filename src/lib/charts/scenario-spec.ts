/** The picture of a scenario: spending with the change and without it, in the prices of the answer. */

import type { ScenarioResult } from "#lib/scenario/result.ts";
import type { Interval } from "#lib/scenario/uncertainty/interval.ts";
import type { LevelBands } from "#lib/scenario/uncertainty/levels.ts";
import { parseMoment } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { roundText } from "#lib/units/round.ts";
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
  /** How far both lines may lie from where they are. */
  readonly bands?: LevelBands | undefined;
}

const amountsField = { cash: "cash", "today-gdp": "todayGdp", real: "real" } as const;

export function makeScenarioSpec(picture: ScenarioPicture): LineSpec {
  const { id, result, headline, spending, place, magnitude, perBillion, decimals, basis, bands } = picture;
  const { currency, modelVersion, answer: own, editions } = result;
  const unit = { kind: "money", currency, magnitude } as const;
  const priceBasis = priceBasisOf(own);
  const edition = `model ${modelVersion}`;
  const stated = (billions: number): Stated => ({ value: billions * perBillion, decimals });
  const amountOf = (central: number, band: Interval | undefined): Amount => {
    const [low, high] = [stated(band?.low ?? central), stated(band?.high ?? central)];
    // A band that is too narrow to be printed is none.
    if (roundText(low.value, decimals) === roundText(high.value, decimals)) {
      return { kind: "point", point: stated(central) };
    }
    return { kind: "range", low, high, central: stated(central) };
  };
  const points = (of: "level" | "baselineLevel") =>
    result.years.flatMap((year, at) => {
      const period = parseMoment(year.year, result.yearKind);
      const amounts = year[amountsField[own.basis]];
      if (period === undefined || amounts === null) return [];
      const amount = amountOf(amounts[of], bands?.[at]?.[of]);
      return [{ period, amount, status: "projection" as const, edition }];
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
      { id: "with", label: "With the change", emphasis: true, ...line, points: points("level") },
      { id: "without", label: "Without it", ...line, points: points("baselineLevel") },
    ],
  });
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
