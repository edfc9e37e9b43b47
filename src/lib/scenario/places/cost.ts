/**
 * What a target would cost one place: the same two runs of the scenario model for every place.
 *
 * _At once_ puts the target in place of today's share from the year of today's GDP on, so that each
 * year says what the whole gap is worth in it. _The way_ goes from today's share to the target in a
 * straight line. A target whose year is over is asked of today's GDP alone. Nothing is worked out here but growth at the end of a forecast and parts of a whole.
 */

import type { HeadsInput, ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear, type YearKind, yearLabel } from "#lib/scenario/years.ts";

export interface PlaceInput {
  readonly yearKind: YearKind;
  readonly currency: string;
  /** Without `extend` money ends where the forecast does. */
  readonly gdp: SeriesInput;
  /** The year whose GDP is today's. */
  readonly today: string;
  /** Today's share and its year; `undefined` where nobody measures it. */
  readonly share: { readonly value: number; readonly year: string } | undefined;
  readonly target: { readonly value: number; readonly year: string };
  readonly population?: HeadsInput | undefined;
  readonly households?: HeadsInput | undefined;
}

export interface TargetCost {
  /** Target less share, in percentage points; `undefined` without a share. */
  readonly gap: number | undefined;
  readonly atOnce: ScenarioResult;
  readonly today: YearResult;
  /** The last year of the forecast, if it comes after today. */
  readonly forecast: YearResult | undefined;
  /** The target's own year, if GDP reaches so far. */
  readonly end: YearResult | undefined;
  /** Whether the target's own year comes before today's. */
  readonly isPast: boolean;
  /** `undefined` if the target is reached already or its year is over, or the way would end where GDP is not known. */
  readonly way: ScenarioResult | undefined;
}

/** @throws {ScenarioError} naming the operand, if the numbers do not make a scenario. */
export function costTarget(input: PlaceInput): TargetCost {
  const { yearKind, gdp, share, target } = input;
  const stated = getYear(gdp.values.at(-1)?.year ?? "", yearKind, "gdp.values");
  const [today, aim] = [getYear(input.today, yearKind, "today"), getYear(target.year, yearKind, "target")];
  const isPast = aim < today;
  const last = isPast ? today : gdp.extend === undefined ? Math.min(stated, aim) : aim;
  if (last < today) throw new ScenarioError("today", `GDP ends before ${input.today}.`);
  const atOnce = projectScenario({
    ...common(input),
    years: yearsBetween(today, last, yearKind),
    cumulativeFrom: input.today,
    baseline: { kind: "constant-share", share: share?.value ?? 0 },
    path: [{ kind: "step", from: input.today, endShare: target.value }],
  });
  const yearOf = (year: number): YearResult | undefined =>
    atOnce.years.find((one) => one.year === yearLabel(year, yearKind));
  const [first] = atOnce.years;
  // There is at least the year of today's GDP.
  if (first === undefined) throw new ScenarioError("today", `There is no year ${input.today}.`);
  const gap = share === undefined ? undefined : target.value - share.value;
  const start = share === undefined ? undefined : getYear(share.year, yearKind, "share");
  const hasWay = gap !== undefined && gap > 0 && start !== undefined && start < aim && last === aim;
  return {
    gap,
    atOnce,
    today: first,
    forecast: stated > today && stated < last ? yearOf(stated) : undefined,
    end: last > today ? yearOf(last) : undefined,
    isPast,
    way: hasWay && share !== undefined ? wayTo(input, share, { from: start, to: aim }) : undefined,
  };
}

function wayTo(
  input: PlaceInput,
  share: { readonly value: number; readonly year: string },
  { from, to }: { readonly from: number; readonly to: number },
): ScenarioResult {
  const { yearKind, target } = input;
  return projectScenario({
    ...common(input),
    years: yearsBetween(from, to, yearKind),
    cumulativeFrom: share.year,
    baseline: { kind: "constant-share", share: share.value },
    path: [
      {
        kind: "straight-line-share",
        from: share.year,
        to: target.year,
        startShare: share.value,
        endShare: target.value,
      },
    ],
  });
}

function common({
  yearKind,
  currency,
  gdp,
  today,
  population,
  households,
}: PlaceInput): Pick<ScenarioInput, "yearKind" | "currency" | "gdp" | "prices" | "population" | "households"> {
  return { yearKind, currency, gdp, prices: { answer: "today-gdp", todayGdpYear: today }, population, households };
}

function yearsBetween(first: number, last: number, kind: YearKind): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => yearLabel(first + index, kind));
}

/**
 * The growth of the last stated year, in per cent.
 *
 * @throws {ScenarioError} if fewer than two years are stated.
 * @example
 * lastGrowth([{ year: "2030", value: 200 }, { year: "2031", value: 207 }]) // 3.5
 */
export function lastGrowth(values: SeriesInput["values"]): number {
  const [before, last] = [values.at(-2), values.at(-1)];
  if (before === undefined || last === undefined) {
    throw new ScenarioError("gdp.extend", "GDP is stated for fewer than two years, so it has no last growth.");
  }
  return ((last.value - before.value) * 100) / before.value;
}

/** How many per cent of a budget a gap comes to; both are shares of one whole. */
export function partOf(gap: number, budget: number): number {
  return (gap / budget) * 100;
}

/** An amount in another currency, at so much of its own for one of the other. */
export function exchanged(amount: number, rate: number): number {
  return amount / rate;
}
