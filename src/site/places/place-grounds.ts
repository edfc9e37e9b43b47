/** What a place's page takes for granted, how exact its numbers are, and what it does not know. */

import type { Entry } from "#catalogue/catalogue.ts";
import type { PlaceProfile, PlaceTarget } from "#catalogue/place-profile.ts";
import type { Place } from "#lib/entries/entries.ts";
import type { Profile } from "#lib/entries/profile.ts";
import type { AssumptionId } from "#lib/scenario/remarks.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { moneyText } from "#lib/scenario/words/numbers.ts";
import { assumptionSentence, warningSentence } from "#lib/scenario/words/remarks.ts";
import { showText } from "#site/number-view.ts";
import { placeName } from "./place-words.ts";

export interface Grounds {
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
  readonly editions: readonly { readonly what: string; readonly edition: string }[];
}

/** What holds for the sums on one year's GDP alone. */
const ofToday: ReadonlySet<AssumptionId> = new Set<AssumptionId>([
  "baseline-constant-share",
  "prices-today-gdp",
  "households-held",
  "population-held",
  "no-economic-feedback",
]);

/** What only a way from year to year assumes. */
const ofWay: ReadonlySet<AssumptionId> = new Set<AssumptionId>(["path-step", "cumulative-without-interest"]);

export function groundsOf(
  result: ScenarioResult,
  {
    currency,
    hasCash,
    isWay,
    hasShare,
  }: { readonly currency: string; readonly hasCash: boolean; readonly isWay: boolean; readonly hasShare: boolean },
): Grounds {
  const kept = result.assumptions.filter(
    ({ id }) => (hasCash ? isWay || !ofWay.has(id) : ofToday.has(id)) && (hasShare || id !== "baseline-constant-share"),
  );
  const carriesOn = kept.some(({ id }) => id === "gdp-extended-at-constant-growth");
  return {
    assumptions: [
      ...kept.map((assumption) => assumptionSentence(assumption, currency)),
      ...(carriesOn ? ["That growth is the forecast’s own in its last year."] : []),
    ],
    warnings: result.warnings
      .filter(({ id }) => isWay && id !== "gdp-growth-from-another-edition")
      .map((warning) => warningSentence(warning, currency)),
    editions: result.editions
      .filter(({ operand }) => operand in operandWords)
      .map(({ operand, edition }) => ({ what: operandWords[operand] ?? operand, edition })),
  };
}

const operandWords: Readonly<Record<string, string>> = { gdp: "GDP", households: "Households", population: "People" };

/** Each thing that the page would say if the content held it. */
export function lacksOf(worked: PlaceProfile, place: Entry<Place>, profile: Entry<Profile>): readonly string[] {
  const missing = [
    ...(worked.share === undefined ? [`share of GDP spent on ${showText(profile.spending)}`] : []),
    ...(profile.population !== undefined && worked.population === undefined ? ["number of people"] : []),
    ...(profile.households !== undefined && worked.households === undefined ? ["number of households"] : []),
    ...worked.comparisons.flatMap(({ name, number }) => (number === undefined ? [`number for ${showText(name)}`] : [])),
  ];
  return missing.map((what) => `The material read has no ${what} for ${placeName(place)}.`);
}

const countWords = ["no decimals", "one decimal", "two decimals"];

/** Our choice: below a twentieth of the extra, what the decimals hide is no news. */
const worthSaying = 0.05;

/** A share with few decimals hides more than a reader would guess. */
export function roundingWords({ cost, rounding }: PlaceTarget, currency: string): string | undefined {
  const decimals = rounding === undefined ? undefined : countWords[rounding.decimals];
  if (rounding === undefined || decimals === undefined || cost.gap === undefined || cost.gap <= 0) return undefined;
  const { extra } = cost.today.cash;
  if (rounding.high - extra < extra * worthSaying) return undefined;
  const low = rounding.low > 0 ? moneyText(rounding.low, currency) : "nothing";
  return `The share is printed with ${decimals}. By that rounding alone, the extra may be anything from ${low} to ${moneyText(rounding.high, currency)} a year.`;
}
