/** One part of an input with another number: what a draw from a range comes to. */

import type { ResolvedBaseline } from "#lib/scenario/baseline.ts";
import { getNumber, isWithin, type NumberKind } from "#lib/scenario/bounds.ts";
import type { PathLeg, SeriesInput } from "#lib/scenario/input.ts";
import type { InterestRate, Payer } from "#lib/scenario/paying/input.ts";
import type { Point } from "#lib/scenario/point.ts";
import type { Run } from "#lib/scenario/run.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { yearLabel } from "#lib/scenario/years.ts";
import type { Draw } from "./input.ts";

/**
 * Growth of each year after one that is known, made larger by so many points.
 *
 * @throws {ScenarioError} if growth takes a value outside its bounds.
 */
export function grown(
  run: Run,
  points: number,
  { after, kind, operand }: { readonly after: number; readonly kind: NumberKind; readonly operand: string },
): Run {
  if (points === 0) return run;
  const values = run.values.slice();
  for (let at = Math.max(1, after + 1 - run.first); at < values.length; at += 1) {
    const own = (run.values[at] ?? 0) / (run.values[at - 1] ?? 0);
    const value = (values[at - 1] ?? 0) * (own + points / 100);
    if (!isWithin(value, kind)) getNumber(value, kind, operand, yearLabel(run.first + at, run.yearKind));
    values[at] = value;
  }
  return { ...run, values };
}

/** Times so much in every year. */
export function scaled(baseline: ResolvedBaseline, factor: number): ResolvedBaseline {
  if (factor === 1) return baseline;
  const pointIn = (year: number): Point => {
    const { share, level } = baseline.pointIn(year);
    return { share: share * factor, level: level * factor };
  };
  return { ...baseline, pointIn };
}

/**
 * The last leg arrives at another share.
 *
 * @throws {ScenarioError} if it does not end at a share.
 */
export function moved(path: readonly PathLeg[], points: number): readonly PathLeg[] {
  const last = path[path.length - 1];
  if (points === 0 || last === undefined) return path;
  if (last.kind === "explicit" || last.kind === "constant-growth" || last.endShare === undefined) {
    throw new ScenarioError("ranges.share", "Only a path that ends at a share can end at another one.");
  }
  return [...path.slice(0, -1), { ...last, endShare: last.endShare + points }];
}

/** Taxes that bring in `yields` times as much, and loans at `interest` points more. */
export function otherPayers(
  payers: readonly Payer[],
  { yields = 1, interest = 0 }: Pick<Draw, "yields" | "interest">,
): readonly Payer[] {
  if (yields === 1 && interest === 0) return payers;
  return payers.map((payer): Payer => {
    if (payer.kind === "borrowing") return { ...payer, rate: dearer(payer.rate, interest) };
    if (payer.kind === "budget") return payer;
    const list = payer.reckoner.yields.map(({ year, value }) => ({ year, value: value * yields }));
    return { ...payer, reckoner: { ...payer.reckoner, yields: list } };
  });
}

function dearer(rate: InterestRate, points: number): InterestRate {
  if ("held" in rate) return { ...rate, held: rate.held + points };
  return { ...rate, values: rate.values.map(({ year, value }) => ({ year, value: value + points })) };
}

/** A run as the series that it is, with its extended years stated. */
export function seriesOf(run: Run, { edition }: SeriesInput): SeriesInput {
  const values = run.values.map((value, at) => ({ year: yearLabel(run.first + at, run.yearKind), value }));
  return { edition, values };
}
