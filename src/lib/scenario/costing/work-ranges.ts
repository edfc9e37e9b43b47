/** How sure a costing is: its ranges, how low and high they take the last year, what drives it, and draws. */

import type { Payer } from "#lib/scenario/paying/input.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { namesIn, type Range, type Ranges, rangesThatMatter, unchanged } from "#lib/scenario/uncertainty/input.ts";
import { type IntervalResult, intervalOf } from "#lib/scenario/uncertainty/interval.ts";
import type { OutcomeName } from "#lib/scenario/uncertainty/outcome.ts";
import { type SampleResult, sampleOf } from "#lib/scenario/uncertainty/sample.ts";
import { type SensitivityBar, sensitivityOf } from "#lib/scenario/uncertainty/sensitivity.ts";
import { makeTrial } from "#lib/scenario/uncertainty/trial.ts";
import { getYear } from "#lib/scenario/years.ts";
import type { CaseRanges } from "./case.ts";
import { type CaseNote, note } from "./case-notes.ts";
import { CaseError, type CasePath, withoutPlaces } from "./origins.ts";
import { fieldOfRange, type RangeField, rangeFields } from "./range-names.ts";
import type { ResolvedRun } from "./resolve-case.ts";

export interface CostingRanges {
  /** The last year of the answer, which the interval and the sensitivity are of. */
  readonly year: string;
  /** Those that can change anything. */
  readonly ranges: readonly (Range & { readonly name: RangeField; readonly after: string | null })[];
  readonly interval: IntervalResult;
  /** One bar for each range, the longest in the answer's price basis first. */
  readonly sensitivity: readonly CostingBar[];
  /** `null` in a case that asks for no draws. */
  readonly sample: SampleResult | null;
}

export type CostingBar = Omit<SensitivityBar, "name"> & { readonly name: RangeField };

export interface RangesWork {
  readonly ranges: CostingRanges | null;
  /** Ranges that change nothing. */
  readonly cautions: readonly CaseNote[];
}

/** @throws {CaseError} for ranges that contradict the case, or take it out of bounds. */
export function workRanges({ input, ranges: said, context }: ResolvedRun, payers: readonly Payer[]): RangesWork {
  if (said === undefined) return { ranges: null, cautions: [] };
  const { path } = said;
  const { yearKind, years } = context;
  const year = years.at(-1) ?? "";
  const all = rangesOf(said.ranges);
  for (const name of ["gdpGrowth", "inflation"] as const) {
    const after = all[name]?.after;
    if (after === undefined) continue;
    const at = [...path, fieldOfRange(name), "after"];
    const [last, known] = [year, after].map((label) => yearIn(label, at));
    if ((known ?? 0) >= (last ?? 0)) {
      const fix = `write the last year that is not in doubt, which comes before ${year}`;
      throw new CaseError(at, `No year of the answer comes after ${after}.`, fix);
    }
  }
  const ranges = rangesThatMatter({ input, payers, ranges: all });
  const idle = namesIn(all).filter((name) => ranges[name] === undefined);
  const cautions = idle.flatMap((name) =>
    name === "inflation" || name === "yields" || name === "interest" ? [note(`range-of-${name}-changes-nothing`)] : [],
  );
  if (namesIn(ranges).length === 0) return { ranges: null, cautions };
  try {
    const trial = makeTrial(input, ranges, { payers });
    const { answer } = input.prices;
    const bars = sensitivityOf(trial, ranges, answer);
    return {
      cautions,
      ranges: {
        year,
        ranges: namesIn(ranges).flatMap((name) => {
          const range = ranges[name];
          if (range === undefined) return [];
          const after = name === "gdpGrowth" || name === "inflation" ? (ranges[name]?.after ?? null) : null;
          return [{ ...range, name: fieldOfRange(name), after }];
        }),
        interval: intervalOf(trial, ranges),
        sensitivity: longestFirst(bars, [answer, "gap", "debt"]).map((bar) => ({
          ...bar,
          name: fieldOfRange(bar.name),
        })),
        sample:
          said.draws === undefined ? null : sampleOf(trial, ranges, { draws: said.draws.count, seed: said.draws.seed }),
      },
    };
  } catch (error) {
    if (!(error instanceof ScenarioError) || error instanceof CaseError) throw error;
    throw outOfBounds(error, path);
  }

  function yearIn(label: string, at: CasePath): number {
    return getYear(label, yearKind, context.origins.at(at));
  }
}

function rangesOf(said: CaseRanges): Ranges {
  const list = (Object.keys(rangeFields) as RangeField[]).flatMap((field) => {
    const own = said[field];
    if (own === undefined) return [];
    const name = rangeFields[field];
    const { central = unchanged[name], source: edition, shape, after } = own;
    const { low = central, high = central } = own;
    const range = { low, central, high, edition, shape, ...(after === undefined ? {} : { after }) };
    return [[name, range]] as const;
  });
  return Object.fromEntries(list);
}

/** Bars of one length in the first outcome, most often none, go by the next. */
function longestFirst(bars: readonly SensitivityBar[], by: readonly OutcomeName[]): readonly SensitivityBar[] {
  const lengthOf = ({ atLow, atHigh }: SensitivityBar, name: OutcomeName): number =>
    Math.abs((atHigh[name] ?? 0) - (atLow[name] ?? 0));
  return bars.toSorted((a, b) => {
    const decides = by.find((name) => lengthOf(a, name) !== lengthOf(b, name));
    return decides === undefined ? 0 : lengthOf(b, decides) - lengthOf(a, decides);
  });
}

/** The case itself holds, or it would have been refused before: at an end of a range it does not. */
function outOfBounds(error: ScenarioError, path: CasePath): CaseError {
  const own = /^ranges\.(\w+)/.exec(error.operand)?.[1];
  const field = (Object.keys(rangeFields) as RangeField[]).find((one) => rangeFields[one] === own);
  const at = field === undefined ? path : [...path, field];
  if (own === "share") {
    return new CaseError(at, withoutPlaces(error), "end the path at a share, or leave this range out");
  }
  return new CaseError(at, `At an end of the ranges this does not hold: ${withoutPlaces(error)}`, "narrow the ranges");
}
