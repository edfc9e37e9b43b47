/**
 * The numbers of a scenario without what there is to say about them: for a page whose lever moves, and for
 * those who run the model many times.
 */

import type { ScenarioInput } from "./input.ts";
import type { Point } from "./point.ts";
import { type ResolvedInput, resolveInput, spendingIn } from "./resolved.ts";
import type { Amounts, Answer, ScenarioResult, Sums, YearResult } from "./result.ts";
import { getValue } from "./run.ts";
import { yearLabel } from "./years.ts";

export type ScenarioNumbers = Pick<ScenarioResult, "years" | "totals" | "answer" | "currency">;

/**
 * The same numbers as `projectScenario`, to the last bit.
 *
 * @throws {ScenarioError} as `projectScenario`.
 */
export function projectNumbers(input: ScenarioInput): ScenarioNumbers {
  return numbersOf(resolveInput(input));
}

/** The numbers of an input that is resolved. */
export function numbersOf(resolved: ResolvedInput): ScenarioNumbers {
  const years = projectYears(resolved);
  const { input } = resolved;
  return { years, totals: totalsOf(resolved, years), answer: answerOf(input, years), currency: input.currency };
}

/** The extra of one year in each price basis that the input has; all that a draw keeps of it. */
export interface Extra {
  readonly cash: number;
  readonly todayGdp: number | null;
  readonly real: number | null;
}

/** The extra of each year, to the last bit as in `numbersOf`, and nothing else. */
export function extrasOf(resolved: ResolvedInput): readonly Extra[] {
  const { todayGdp, real } = resolved.prices;
  return resolved.years.map((year) => {
    const { point, baseline } = spendingIn(resolved, year);
    const cash = point.level - baseline.level;
    return { cash, todayGdp: todayGdp && cash * todayGdp(year), real: real && cash * real(year) };
  });
}

function projectYears(resolved: ResolvedInput): readonly YearResult[] {
  const { prices, gdp } = resolved;
  const cash = runningAmounts(resolved, () => 1);
  const todayGdp = prices.todayGdp && runningAmounts(resolved, prices.todayGdp);
  const real = prices.real && runningAmounts(resolved, prices.real);
  return resolved.years.map((year): YearResult => {
    const { point, baseline, isFloored } = spendingIn(resolved, year);
    return {
      year: yearLabel(year, resolved.input.yearKind),
      gdp: getValue(gdp, year, "the answer"),
      extrapolated: year > gdp.stated,
      share: point.share,
      baselineShare: baseline.share,
      shareGap: point.share - baseline.share,
      isFloored,
      cash: cash(year, point, baseline),
      todayGdp: todayGdp === null ? null : todayGdp(year, point, baseline),
      real: real === null ? null : real(year, point, baseline),
    };
  });
}

type AmountsIn = (year: number, point: Point, baseline: Point) => Amounts;

/** Amounts of one price basis, asked for year after year: the cumulative extra is carried along. */
function runningAmounts(resolved: ResolvedInput, factorIn: (year: number) => number): AmountsIn {
  const { cumulativeFrom, cumulativeTo, householdsIn, peopleIn, workersIn } = resolved;
  let cumulativeExtra = 0;
  return (year, point, baseline) => {
    const factor = factorIn(year);
    const extra = (point.level - baseline.level) * factor;
    if (year >= cumulativeFrom && year <= cumulativeTo) cumulativeExtra += extra;
    return {
      level: point.level * factor,
      baselineLevel: baseline.level * factor,
      extra,
      cumulativeExtra,
      extraPerHousehold: householdsIn && (extra * 1e9) / householdsIn(year),
      extraPerPerson: peopleIn && (extra * 1e9) / peopleIn(year),
      extraPerWorker: workersIn && (extra * 1e9) / workersIn(year),
    };
  };
}

function totalsOf(resolved: ResolvedInput, years: readonly YearResult[]): ScenarioResult["totals"] {
  const { cumulativeFrom, cumulativeTo, first, prices, input } = resolved;
  const counted = years.slice(cumulativeFrom - first, cumulativeTo - first + 1);
  const sums = (amountsOf: (year: YearResult) => Amounts | null): Sums => {
    let [level, baselineLevel, extra] = [0, 0, 0];
    for (const year of counted) {
      const amounts = amountsOf(year);
      level += amounts?.level ?? 0;
      baselineLevel += amounts?.baselineLevel ?? 0;
      extra += amounts?.extra ?? 0;
    }
    return { level, baselineLevel, extra, averageExtra: extra / counted.length };
  };
  return {
    from: yearLabel(cumulativeFrom, input.yearKind),
    to: yearLabel(cumulativeTo, input.yearKind),
    years: counted.length,
    cash: sums((year) => year.cash),
    todayGdp: prices.todayGdp && sums((year) => year.todayGdp),
    real: prices.real && sums((year) => year.real),
  };
}

function answerOf(input: ScenarioInput, years: readonly YearResult[]): Answer {
  const { answer: basis, todayGdpYear, realYear } = input.prices;
  const last = years[years.length - 1];
  const bases = {
    cash: { amounts: last?.cash, baseYear: undefined },
    "today-gdp": { amounts: last?.todayGdp, baseYear: todayGdpYear },
    real: { amounts: last?.real, baseYear: realYear },
  };
  const { amounts, baseYear } = bases[basis];
  // resolveInput has refused an input without years, and a basis without its base year.
  if (!last || !amounts) throw new Error(`No amounts in the basis "${basis}".`);
  return { basis, baseYear: baseYear ?? null, year: last.year, ...amounts };
}
