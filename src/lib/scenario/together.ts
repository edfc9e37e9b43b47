/** Several places in one sum: each by its own scenario, changed into one currency. */

import { getNumber } from "./bounds.ts";
import type { ScenarioInput, SeriesInput } from "./input.ts";
import { projectScenario } from "./project.ts";
import type { ScenarioResult } from "./result.ts";
import { getExtendedRun, getValue } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear } from "./years.ts";

export interface TogetherInput {
  /** ISO 4217, of the sum. */
  readonly currency: string;
  readonly places: readonly PlaceInput[];
}

export interface PlaceInput {
  readonly id: string;
  readonly scenario: ScenarioInput;
  /** Units of the place's currency for one of the sum's; not needed where both are the same. */
  readonly exchange?: SeriesInput | undefined;
}

export interface TogetherResult {
  readonly currency: string;
  readonly years: readonly SumOfYear[];
  /** Over all years, added up without interest. */
  readonly totals: { readonly level: number; readonly baselineLevel: number; readonly extra: number };
  /** In the order of the input, each in its own currency. */
  readonly places: readonly { readonly id: string; readonly result: ScenarioResult }[];
  /** True where some places count by the financial year, which then stands under the year in which it begins. */
  readonly mixesYearKinds: boolean;
}

/** Billions of the sum's currency, in cash. */
export interface SumOfYear {
  /** The calendar year, or the one in which a financial year begins. */
  readonly year: number;
  readonly level: number;
  readonly baselineLevel: number;
  readonly extra: number;
  readonly cumulativeExtra: number;
}

/**
 * Adds scenarios up. What one place spends above its target never makes up for what another lacks: give each a
 * floor for that.
 *
 * @throws {ScenarioError} if places differ in their years, if one has no exchange rate, or as `projectScenario`.
 */
export function projectTogether(input: TogetherInput): TogetherResult {
  const { currency, places } = input;
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new ScenarioError("currency", `"${currency}" is not a currency code such as "GBP".`);
  }
  if (places.length === 0) throw new ScenarioError("places", "There is no place.");
  const worked = places.map((place, index) => workPlace(place, `places[${index}]`, currency));
  const [first] = worked;
  if (first === undefined) throw new Error("There is a place.");
  const { numbers } = first;
  for (const { numbers: own, operand, id } of worked) {
    if (own.join() === numbers.join()) continue;
    const span = (years: readonly number[]): string => `${years[0]} to ${years.at(-1)}`;
    throw new ScenarioError(
      `${operand}.scenario.years`,
      `"${id}" covers ${span(own)}, and the first place ${span(numbers)}.`,
    );
  }
  let cumulativeExtra = 0;
  const years = numbers.map((year, at): SumOfYear => {
    let [level, baselineLevel, extra] = [0, 0, 0];
    for (const { result, rateIn } of worked) {
      const cash = result.years[at]?.cash;
      if (cash === undefined) continue;
      const rate = rateIn(year);
      level += cash.level / rate;
      baselineLevel += cash.baselineLevel / rate;
      extra += cash.extra / rate;
    }
    cumulativeExtra += extra;
    return { year, level, baselineLevel, extra, cumulativeExtra };
  });
  const sum = (of: (year: SumOfYear) => number): number => years.reduce((total, year) => total + of(year), 0);
  return {
    currency,
    years,
    totals: {
      level: sum((year) => year.level),
      baselineLevel: sum((year) => year.baselineLevel),
      extra: sum((year) => year.extra),
    },
    places: worked.map(({ id, result }) => ({ id, result })),
    mixesYearKinds: new Set(places.map(({ scenario }) => scenario.yearKind)).size > 1,
  };
}

interface WorkedPlace {
  readonly id: string;
  readonly operand: string;
  readonly result: ScenarioResult;
  readonly numbers: readonly number[];
  readonly rateIn: (year: number) => number;
}

function workPlace({ id, scenario, exchange }: PlaceInput, operand: string, currency: string): WorkedPlace {
  const { yearKind } = scenario;
  const numbers = scenario.years.map((year, index) => getYear(year, yearKind, `${operand}.scenario.years[${index}]`));
  return {
    id,
    operand,
    result: within(`${operand}.scenario`, () => projectScenario(scenario)),
    numbers,
    rateIn: rateOf({ id, scenario, exchange }, { operand, currency, upTo: numbers.at(-1) ?? 0 }),
  };
}

function rateOf(
  { id, scenario, exchange }: PlaceInput,
  { operand, currency, upTo }: { readonly operand: string; readonly currency: string; readonly upTo: number },
): (year: number) => number {
  if (exchange === undefined) {
    if (scenario.currency === currency) return () => 1;
    const missing = `"${id}" is in ${scenario.currency}, which needs an exchange rate to ${currency}, and there is none.`;
    throw new ScenarioError(`${operand}.exchange`, missing);
  }
  const at = `${operand}.exchange`;
  const [only] = exchange.values;
  // One rate alone is held for all years.
  if (only !== undefined && exchange.values.length === 1 && exchange.extend === undefined) {
    const rate = getNumber(only.value, "exchange", `${at}.values[0]`);
    return () => rate;
  }
  const run = getExtendedRun(exchange, { operand: at, yearKind: scenario.yearKind, kind: "exchange", upTo });
  return (year) => getValue(run, year, "the sum of places");
}

/** The same, with what went wrong placed in the whole input. */
function within<Result>(operand: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(`${operand}.${error.operand}`, error.message.slice(error.operand.length + 2));
  }
}
