/** How far each target of a place is, side by side: in points of GDP, in money, and for each person. */

import type { PlaceProfile, PlaceTarget } from "#catalogue/place-profile.ts";
import { moneyText, wholeText } from "#lib/scenario/words/numbers.ts";
import { centralValue } from "#lib/units/amount.ts";
import { formatAmount } from "#lib/units/format.ts";
import { type NumberView, showText, viewNumber } from "#site/number-view.ts";
import { capital, partText, pointsShort } from "./place-words.ts";

export interface GapsView {
  /** Without a share of today: then the whole of each target is told, and no step. */
  readonly isWhole: boolean;
  /** The year whose GDP is taken. */
  readonly year: string;
  /** Lowest target first. */
  readonly rows: readonly GapRow[];
  readonly hasMost: boolean;
  readonly hasPerson: boolean;
  /** The label of a column for each row, where budgets are set beside it. */
  readonly labels: readonly string[];
}

export interface GapRow {
  readonly name: string;
  readonly number: NumberView;
  /** "1.5 points", "at most 3 points"; empty for a whole target. */
  readonly points: string;
  readonly extra: string;
  /** Empty where nothing is to be paid, or people are not counted. */
  readonly person: string;
}

export function viewGaps(place: PlaceProfile): GapsView {
  const targets = inOrder(place);
  const isWhole = place.share === undefined;
  const rows = targets.map((target) => rowOf(target, place.currency, isWhole));
  const [first] = targets;
  return {
    isWhole,
    year: first?.cost.today.year ?? "",
    rows,
    hasMost: targets.some((target) => isMost(target)),
    hasPerson: rows.some(({ person }) => person !== ""),
    labels: rows.map(({ number }) => `${isWhole ? "All of" : "Step to"} ${formatAmount(number.record, "full")}`),
  };
}

/** The parts of one budget, in the order of the rows. */
export function viewParts(place: PlaceProfile, parts: readonly (number | undefined)[]): readonly string[] {
  return inOrder(place).map((target) => {
    const share = parts[place.targets.indexOf(target)];
    return share === undefined ? "" : `${isMost(target) ? "at most " : ""}${partText(share)}`;
  });
}

function inOrder({ targets }: PlaceProfile): readonly PlaceTarget[] {
  const size = ({ figure }: PlaceTarget): number => centralValue(viewNumber(figure).record.amount);
  return targets.toSorted((a, b) => size(a) - size(b));
}

function isMost({ most }: PlaceTarget): boolean {
  return (most?.gap ?? 0) > 0;
}

function rowOf(target: PlaceTarget, currency: string, isWhole: boolean): GapRow {
  const { today, gap } = target.most ?? target.cost;
  const common = { name: capital(showText(target.name)), number: viewNumber(target.figure) };
  // A target that cannot be measured, and not even bounded, is told whole for every place.
  if (!isWhole && gap === undefined) return { ...common, points: "not known", extra: "not known", person: "" };
  if (gap !== undefined && gap <= 0) {
    return { ...common, points: gap < 0 ? `${pointsShort(-gap)} above it` : "none", extra: "nothing more", person: "" };
  }
  const before = isMost(target) ? "at most " : "";
  const { extra, extraPerPerson } = today.cash;
  return {
    ...common,
    points: gap === undefined ? "" : `${before}${pointsShort(gap)}`,
    extra: `${before}${moneyText(extra, currency)}`,
    person: extraPerPerson === null ? "" : `${before}${wholeText(extraPerPerson, currency)}`,
  };
}
