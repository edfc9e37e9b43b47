/** Tells that a link's numbers are an older model's, and what today's model gives for it. */

import { formatStated } from "#lib/units/format.ts";
import type { LinkDifference } from "./compare.ts";
import type { LeverSet } from "./levers.ts";

/** Our choice: one decimal of a billion, or of a million for sums below one; as many more as tell two numbers apart. */
const decimalsShown = 1;
const mostDecimals = 6;

/**
 * What a page says above the numbers of an older link.
 *
 * @param difference from `compareNumbers`; `undefined` if both models give the same.
 */
export function sayDifference(difference: LinkDifference | undefined, about: AboutModels): string {
  const nearest = about.isWhole === false ? ` ${nearestWords}` : "";
  return `${differenceText(difference, about)}${nearest}`;
}

export interface AboutModels {
  /** The model of the link. */
  readonly link: number;
  readonly today: number;
  readonly levers: Pick<LeverSet, "currency">;
  /** False if today's levers do not offer all of the link's choices. */
  readonly isWhole?: boolean;
}

const nearestWords = "It does not offer all of these choices, so that is for the nearest that it does.";

function differenceText(difference: LinkDifference | undefined, { link, today, levers }: AboutModels): string {
  const made = `This link was made with model ${link}, and shows that model’s numbers.`;
  if (difference === undefined) return `${made} Today’s model, number ${today}, gives the same.`;
  const { year, before, after, yearsThatDiffer } = difference;
  if (yearsThatDiffer === 0) {
    return `${made} Today’s model, number ${today}, gives the same extra, but not the same for who pays.`;
  }
  if (before === after) {
    const years = yearsThatDiffer === 1 ? "another year" : `${yearsThatDiffer} other years`;
    return `${made} Today’s model, number ${today}, gives the same for ${year}, but not for ${years}.`;
  }
  const [old, present] = apart(before, after, levers.currency);
  return `${made} For ${year} they are ${old} a year more; today’s model, number ${today}, gives ${present}.`;
}

/** For a link whose model cannot be had: nothing is shown in place of its numbers. */
export function sayNotLoaded({ link }: Pick<AboutModels, "link">): string {
  return `This link was made with model ${link}, whose numbers could not be loaded. So no answer is shown: that of another model would not be the link’s.`;
}

/** For choices that today's model cannot work out. */
export function sayNotToday({ link, today }: Pick<AboutModels, "link" | "today">): string {
  return `This link was made with model ${link}, and shows that model’s numbers. Today’s model, number ${today}, cannot work its choices out.`;
}

/** Once a lever has been moved on the page of such a link. */
export function sayLeft({ link, today }: Pick<AboutModels, "link" | "today">): string {
  return `A lever has been moved, so the numbers are now those of today’s model, number ${today}, and no longer those of model ${link}.`;
}

/** Two sums in words, with decimals enough that they do not read alike. */
function apart(one: number, other: number, currency: string): readonly [string, string] {
  const text = (billions: number, decimals: number): string =>
    formatStated({ value: billions, decimals }, { kind: "money", currency, magnitude: "bn" });
  let decimals = Math.min(Math.abs(one), Math.abs(other)) < 1 ? decimalsShown + 3 : decimalsShown;
  while (decimals < mostDecimals && text(one, decimals) === text(other, decimals)) decimals += 1;
  const [first, second] = [text(one, decimals), text(other, decimals)];
  return first === second ? [`about ${first}`, "almost the same"] : [first, second];
}
