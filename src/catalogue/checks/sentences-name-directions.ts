/** A rise is not a fall: words beside the number of a change say which way it goes, and its sign must agree. */

import type { Measure } from "#lib/figures/figure.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { Check } from "./context.ts";
import { atSentence, saidFigures } from "./sentences.ts";

const about =
  "(?:(?:about|around|roughly|nearly|almost|some|over|more than|up to|at least|an average of|a little over)\\s+)*";
const rise =
  "(?:ris(?:e|es|ing|en)|rose|grow(?:s|n|ing|th)?|grew|increas(?:e|es|ed|ing)|add(?:s|ed|ing)?|gain(?:s|ed)?|climb(?:s|ed)?|go(?:es)? up|went up|surplus|headroom)";
const fall =
  "(?:fall(?:s|ing|en)?|fell|shr(?:ink|inks|ank|inking)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|los(?:e|es|t|ing)|go(?:es)? down|went down|deficit)";
const beside = (words: string, after: string): readonly [RegExp, RegExp] => [
  new RegExp(`\\b${words}\\s+(?:by\\s+|of\\s+)?${about}$`, "iu"),
  new RegExp(`^\\s*(?:${after}|(?:a year\\s+)?${words})\\b`, "iu"),
];
const [riseBefore, riseAfter] = beside(rise, "more|higher|extra|above");
const [fallBefore, fallAfter] = beside(fall, "less|fewer|lower|below");

/** Dimensions whose number may be a change by nature. */
const changing: ReadonlySet<Measure["dimension"]> = new Set(["rate", "points", "money", "count"]);

export const checkSentencesNameDirections: Check = ({ content, indexes }) =>
  saidFigures({ content, indexes }).flatMap((said) => {
    const { measure: id, amount } = said.figure;
    const measure = indexes.measures.get(id);
    if (measure === undefined || !changing.has(measure.dimension)) return [];
    const sign = signOf(amount);
    const says = directionOf(said);
    // Where nothing may be below zero, "a cut of" a positive number is how a cut is counted.
    if (sign === 0 || says === undefined || says === sign || (sign > 0 && measure.range.min >= 0)) return [];
    return [
      atSentence(said, {
        code: "figure/says-another-direction",
        message: `The sentence speaks of a ${says > 0 ? "rise" : "fall"}, and the number is ${sign > 0 ? "above" : "below"} zero.`,
        fix: "mend the sign of the number, or the word beside it",
      }),
    ];
  });

function directionOf({ before, after }: { readonly before: string; readonly after: string }): 1 | -1 | undefined {
  const up = riseBefore.test(before) || riseAfter.test(after);
  const down = fallBefore.test(before) || fallAfter.test(after);
  if (up === down) return undefined;
  return up ? 1 : -1;
}

/** 0 for a range that runs across zero, and for zero itself. */
function signOf(amount: Amount): number {
  if (amount.kind === "point") return Math.sign(amount.point.value);
  const [low, high] = [Math.sign(amount.low.value), Math.sign(amount.high.value)];
  return low === high ? low : 0;
}
