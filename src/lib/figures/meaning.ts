/**
 * What a number is a number of, and whether two of them belong in one sum.
 *
 * Units alone do not save a formula: two shares of GDP of different definitions, of a calendar and a
 * financial year, or of two editions of one table have the same unit, and their difference means
 * nothing. Each combination is refused unless the measures or the input say how the two are bridged.
 */

import { type Moment, momentKey, type Period } from "#lib/time/period.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import type { Relations } from "./relations.ts";

export interface Meaning {
  /** Absent once different measures were multiplied or divided. */
  readonly measure?: string | undefined;
  /** The measures that were added to it, until they make a whole. */
  readonly members?: readonly string[] | undefined;
  /** Set when this amount is the whole that `pct-<whole>` is a share of. */
  readonly whole?: string | undefined;
  readonly period?: Period | undefined;
  /** For how one measure changed: when it had the value that it is held against. */
  readonly since?: Period | undefined;
  /** Publication to the edition (source) used. */
  readonly editions: ReadonlyMap<string, string>;
  /** True for a sum, false once something was taken away or measures were mixed. */
  readonly isSum: boolean;
  /** The country or region; absent for a body of several, whose target is each member's. */
  readonly home?: string | undefined;
}

export type MeaningProblem = "definition" | "denominator" | "period" | "edition" | "place";

/** Thrown where the units fit and the meanings do not; the message names both sides. */
export class MeaningError extends QuantityError {
  readonly problem: MeaningProblem;
  constructor(problem: MeaningProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export interface MeaningRules {
  readonly relations: Relations;
  /** True where the figure says that it compares two editions on purpose. */
  readonly acrossEditions: boolean;
}

interface Named {
  readonly text: string;
  readonly meaning: Meaning;
}

/** @throws {MeaningError} if the two may not be added or taken from each other. */
export function sumMeaning(a: Named, b: Named, sign: 1 | -1, rules: MeaningRules): Meaning {
  const editions = mergeEditions(a, b, rules);
  const verb = sign === 1 ? "added to" : "taken from";
  const period = sumPeriod(a, b, sign, verb);
  const { measure, members, whole } = sumMeasure(a, b, { sign, verb, relations: rules.relations });
  const since = sign === -1 && period === undefined && measure !== undefined ? b.meaning.period : undefined;
  const { home } = a.meaning;
  return {
    ...(home === b.meaning.home ? { home } : {}),
    measure,
    members,
    whole,
    period,
    since,
    editions,
    isSum: sign === 1 && a.meaning.isSum && b.meaning.isSum,
  };
}

/** @throws {MeaningError} if the share is of another whole than this, or both are of different periods. */
export function shareMeaning(share: Named & { readonly of: string }, amount: Named, rules: MeaningRules): Meaning {
  if (amount.meaning.whole !== share.of) {
    throw new MeaningError(
      "denominator",
      `${share.text} is a share of ${share.of}, and ${amount.text} (${amount.meaning.measure ?? "several measures"}) is not ${share.of}`,
    );
  }
  if (share.meaning.period === undefined) refusePeriod(share, amount, "multiplied with");
  assertSamePeriod(share, amount, "multiplied with");
  const home = sameHome(share, amount, "multiplied with");
  return { home, period: amount.meaning.period, editions: mergeEditions(share, amount, rules), isSum: false };
}

/** @throws {MeaningError} if the two are of different periods. */
export function ratioMeaning(a: Named, b: Named, verb: string, rules: MeaningRules): Meaning {
  const editions = mergeEditions(a, b, rules);
  const since = growsSince(a.meaning, b.meaning);
  // A later year divided by an earlier one is how it grew; anything else must be of one time.
  if (since === undefined) {
    if (a.meaning.since !== undefined && b.meaning.period !== undefined) refusePeriod(a, b, verb);
    assertSamePeriod(a, b, verb);
  }
  // One measure of two countries is compared; a part of one is no share of the whole of another.
  const home = a.meaning.measure === b.meaning.measure ? undefined : sameHome(a, b, verb);
  return { home, period: a.meaning.period ?? b.meaning.period, since, editions, isSum: false };
}

/** @throws {MeaningError} if the two are of different places. */
function sameHome(a: Named, b: Named, verb: string): string | undefined {
  const [left, right] = [a.meaning.home, b.meaning.home];
  if (left === undefined || right === undefined || left === right) return left ?? right;
  throw new MeaningError(
    "place",
    `${a.text} (${left}) cannot be ${verb} ${b.text} (${right}), which is of another place`,
  );
}

/**
 * When what `a` is divided by was: for one measure at two times, or the change of a measure over its
 * beginning. `undefined` for anything else.
 */
export function growsSince(a: Meaning | undefined, b: Meaning | undefined): Period | undefined {
  const before = b?.period;
  if (a?.measure === undefined || a.measure !== b?.measure || before === undefined) return undefined;
  if (a.since !== undefined) return periodKey(a.since) === periodKey(before) ? before : undefined;
  if (a.period === undefined || periodKey(a.period) === periodKey(before)) return undefined;
  return rhythmOf(a.period) === rhythmOf(before) ? before : undefined;
}

function mergeEditions(a: Named, b: Named, { acrossEditions }: MeaningRules): ReadonlyMap<string, string> {
  const editions = new Map(a.meaning.editions);
  for (const [publication, source] of b.meaning.editions) {
    const before = editions.get(publication);
    if (before !== undefined && before !== source && !acrossEditions) {
      throw new MeaningError(
        "edition",
        `${a.text} is from "${before}" and ${b.text} from "${source}", two editions of one publication`,
      );
    }
    editions.set(publication, source);
  }
  return editions;
}

function sumMeasure(
  a: Named,
  b: Named,
  { sign, verb, relations }: { sign: 1 | -1; verb: string; relations: Relations },
): Pick<Meaning, "measure" | "members" | "whole"> {
  const of = ({ meaning }: Named): readonly string[] | undefined =>
    meaning.members ?? (meaning.measure === undefined ? undefined : [meaning.measure]);
  const [left, right] = [of(a), of(b)];
  // A product or quotient has no measure of its own; its unit was tested already.
  if (left === undefined || right === undefined) return {};
  const [first = "", second = ""] = [left[0], right[0]];
  if (left.length === 1 && right.length === 1 && relations.isComparable(first, second))
    return first === second ? { measure: first, whole: a.meaning.whole } : {};
  if (sign === 1) {
    const found = relations.findWhole([...left, ...right]);
    if (found?.complete === true) return { measure: found.whole, whole: found.shareOf };
    if (found !== undefined) return { members: [...left, ...right] };
  } else if (left.length === 1) {
    const rest = relations.findRest(first, right);
    if (rest !== undefined) return rest.length === 1 ? { measure: rest[0] } : { members: rest };
  }
  const why = relations.findDifference(first, second)?.why.text;
  throw new MeaningError(
    "definition",
    `${b.text} (${right.join(" and ")}) cannot be ${verb} ${a.text} (${left.join(" and ")}), which is defined otherwise${why === undefined ? "" : `: ${why.replace(/\.$/, "")}`}`,
  );
}

function sumPeriod(a: Named, b: Named, sign: 1 | -1, verb: string): Period | undefined {
  const [left, right] = [a.meaning.period, b.meaning.period];
  if (left === undefined || right === undefined) return left ?? right;
  // How far a year is from a promise is what a gap means; their sum means nothing.
  if (sign === -1 && (left.kind === "by") !== (right.kind === "by")) return left.kind === "by" ? right : left;
  if (rhythmOf(left) !== rhythmOf(right)) refusePeriod(a, b, verb);
  return periodKey(left) === periodKey(right) ? left : undefined;
}

function assertSamePeriod(a: Named, b: Named, verb: string): void {
  const [left, right] = [a.meaning.period, b.meaning.period];
  if (left === undefined || right === undefined || periodKey(left) === periodKey(right)) return;
  refusePeriod(a, b, verb);
}

function refusePeriod(a: Named, b: Named, verb: string): never {
  const [subject, object] = verb.startsWith("added") || verb.startsWith("taken") ? [b, a] : [a, b];
  const of = ({ text, meaning: { period, since } }: Named): string => {
    if (period !== undefined) return `${text} (${periodKey(period)})`;
    return `${text} (${since === undefined ? "several years" : `the change since ${periodKey(since)}`})`;
  };
  throw new MeaningError("period", `${of(subject)} cannot be ${verb} ${of(object)}, which is of another time`);
}

const kindWords: Readonly<Record<Moment["kind"], string>> = {
  year: "calendar year",
  "financial-year": "financial year",
  quarter: "quarter",
  month: "month",
  date: "day",
};

/** What sort of time a number is of: numbers of different sorts are never added. */
export function rhythmOf(period: Period | undefined): string | undefined {
  if (period === undefined) return undefined;
  if (period.kind === "by") return "horizon";
  if (period.kind === "span") return `${period.as} of ${kindWords[period.from.kind]}s`;
  return kindWords[period.kind];
}

/**
 * A period as messages write it; equal exactly for equal periods.
 *
 * @example
 * periodKey({ kind: "year", year: 2025 }) // "calendar year 2025"
 */
export function periodKey(period: Period): string {
  if (period.kind === "by") return `by ${kindWords[period.moment.kind]} ${momentKey(period.moment)}`;
  if (period.kind === "span")
    return `${period.as} of ${kindWords[period.from.kind]}s ${momentKey(period.from)} to ${momentKey(period.to)}`;
  return `${kindWords[period.kind]} ${momentKey(period)}`;
}

/** The moments a period names, as texts that can be compared. */
export function momentsOf(period: Period): readonly string[] {
  if (period.kind === "by") return [periodKey(period.moment)];
  if (period.kind === "span") return [periodKey(period.from), periodKey(period.to)];
  return [periodKey(period)];
}
