/**
 * The sentence of a figure does not give it another standing than its status: a target is no plan, and
 * what is expected has not happened.
 */

import { type Status, statusMeaning } from "#lib/figures/standing.ts";
import type { Check } from "./context.ts";
import { atSentence, saidFigures } from "./sentences.ts";

interface Standing {
  readonly word: RegExp;
  /** Statuses that a sentence with this word may have. */
  readonly fits: readonly Status[];
}

/** A claim repeats the words of others, and a sum of ours stands on any of them: both fit everywhere but one. */
const standings: readonly Standing[] = [
  {
    word: /\b(?:targets?|aims?|aimed|goals?|ambitions?|pledge[sd]?|commit(?:s|ted|ments?))\b/iu,
    fits: ["target", "claim", "estimate", "projection"],
  },
  { word: /\bforecast(?:s|ed)?\b/iu, fits: ["forecast", "projection", "claim", "estimate"] },
  { word: /\b(?:expects?|expected)\b/iu, fits: ["forecast", "projection", "target", "claim", "estimate"] },
  { word: /\b(?:projections?|projected)\b/iu, fits: ["projection", "estimate", "claim"] },
  { word: /\b(?:plans?|planned|settlements?)\b/iu, fits: ["plan", "claim", "estimate"] },
  // A budget is set, kept and worked out again, but it is no aim.
  { word: /\bbudgets?\b/iu, fits: ["plan", "forecast", "estimate", "claim"] },
  { word: /\b(?:estimates?|estimated)\b/iu, fits: ["estimate", "forecast", "projection", "claim"] },
  { word: /\boutturns?\b/iu, fits: ["outturn"] },
  { word: /\b(?:reported|leaked|unnamed|claims?|claimed|wrote)\b/iu, fits: ["claim", "estimate"] },
  { word: /\b(?:spent|took|came to|stood at|paid|borrowed|closed|held)\b/iu, fits: ["outturn", "estimate", "claim"] },
];

/** Words of what has not happened when the sentence was written. */
const ahead =
  /\b(?:will|would|expects?|expected|forecast|forecasts|projected|projections?|promised|pledged|plans? to|planned|was to|were to|is to|are to)\b/iu;

export const checkSentencesNameStandings: Check = ({ content, indexes }) =>
  saidFigures({ content, indexes }).flatMap((said) => {
    const { status } = said.figure;
    const told = standings.flatMap(({ word, fits }) => {
      const found = word.exec(said.sentence)?.[0];
      return found === undefined ? [] : [{ found, fits }];
    });
    const [first] = told;
    const later = ahead.exec(said.sentence)?.[0];
    if (status === "outturn" && later !== undefined) {
      return [
        atSentence(said, {
          code: "figure/says-another-status",
          message: `The sentence says "${later}", and the status is "outturn": ${meaning("outturn")}.`,
          fix: "mend the status, or say what was recorded",
        }),
      ];
    }
    if (first === undefined || told.some(({ fits }) => fits.includes(status))) return [];
    return [
      atSentence(said, {
        code: "figure/says-another-status",
        message: `The sentence says "${first.found}", and the status is "${status}": ${meaning(status)}.`,
        fix: "mend the status, or use its word in the sentence",
      }),
    ];
  });

function meaning(status: Status): string {
  return statusMeaning[status].replace(/^an? \w+: /u, "");
}
