/** The sentence of a figure names its period: the year, the financial year, the day, the horizon, both ends of a span. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { periodLabel } from "#lib/time/label.ts";
import { type Mention, mentionsIn } from "#lib/time/mentions.ts";
import { type Moment, momentKey, type Period } from "#lib/time/period.ts";
import type { Check } from "./context.ts";
import { atSentence, saidFigures } from "./sentences.ts";

type Wrong = Pick<Diagnostic, "message" | "fix">;
type Span = Extract<Period, { readonly kind: "span" }>;

export const checkSentencesNamePeriods: Check = ({ content, indexes }) =>
  saidFigures({ content, indexes }).flatMap((said) => {
    const { period, place } = said.figure;
    // The year of the prices is not the year of the number.
    const sentence = said.sentence
      .replace(/\b\d{4}(?:[-–]\d{2})?(?= prices\b)/gu, "#")
      .replace(/(?<=\bprices (?:and exchange rates )?of )\d{4}(?:[-–]\d{2})?/gu, "#");
    const yearStarts = indexes.places.get(place)?.yearStarts?.slice(0, 2);
    const wrong = judge(sentence, period, mentionsIn(sentence), yearStarts);
    return wrong === undefined ? [] : [atSentence(said, { code: "figure/says-another-period", ...wrong })];
  });

function judge(
  sentence: string,
  period: Period,
  mentions: readonly Mention[],
  yearStarts: string | undefined,
): Wrong | undefined {
  const named = (moment: Moment): readonly Mention[] =>
    mentions.filter((mention) => isNamedBy(moment, mention.moment, yearStarts));
  if (period.kind === "span") return judgeSpan(sentence, period, (moment) => named(moment).length > 0);
  const isHorizon = period.kind === "by";
  const moment = isHorizon ? period.moment : period;
  const found = named(moment);
  if (found.length === 0) {
    return {
      message: `The period of this figure is ${periodLabel(period)}, and its sentence ${seen(mentions)}.`,
      fix: `write ${inWords(period)} in the sentence, or mend the period`,
    };
  }
  // "By April 2027" is the first day of a financial year, so it names the year itself.
  const fits = found.some(
    (mention) =>
      mention.isHorizon === isHorizon || (moment.kind === "financial-year" && mention.moment.kind === "month"),
  );
  if (fits) return undefined;
  return isHorizon
    ? {
        message: `The period of this figure is a horizon, ${periodLabel(period)}, and its sentence speaks of the time itself.`,
        fix: `write "by" in the sentence, or mend the period: { ${fieldOf(moment)}: ${momentKey(moment)} }`,
      }
    : {
        message: `The sentence gives ${periodLabel(period)} as a horizon, after "by", and the period of this figure is the time itself.`,
        fix: `write "in" or "for" in the sentence, or mend the period: { by: { ${fieldOf(moment)}: ${momentKey(moment)} } }`,
      };
}

const kindWords: Readonly<
  Record<Span["as"], { readonly has: RegExp; readonly hasNot?: RegExp; readonly example: string }>
> = {
  total: {
    has: /\b(?:in all|altogether|together|in total|total|totals|over|all of)\b/iu,
    hasNot: /\b(?:a|each|every|per) year\b|\b(?:on average|average|yearly|annual)\b/iu,
    example: '"in all" or "over the … years to"',
  },
  average: {
    has: /\b(?:average|averages|averaged|(?:a|each|every|per) year|yearly|annual)\b/iu,
    hasNot: /\b(?:in all|altogether|in total|totals?)\b/iu,
    example: '"on average" or "a year"',
  },
  change: {
    has: /\b(?:between|from|since|to)\b/iu,
    example: '"between … and …"',
  },
};

function judgeSpan(sentence: string, period: Span, isNamed: (moment: Moment) => boolean): Wrong | undefined {
  const [from, to] = [isNamed(period.from), isNamed(period.to)];
  const years = yearOf(period.to) - yearOf(period.from) + (period.as === "change" ? 0 : 1);
  const counted =
    (from || to) && new RegExp(`\\b${countWords[years] ?? "#"} (?:\\p{L}+ )?years\\b`, "iu").test(sentence);
  if (!(from && to) && !counted) {
    return {
      message: `The period of this figure runs from ${momentKey(period.from)} to ${momentKey(period.to)}, and its sentence does not say so.`,
      fix: `name both ends in the sentence, or one end and the number of years, or mend the period`,
    };
  }
  const words = kindWords[period.as];
  if (words.has.test(sentence) && words.hasNot?.test(sentence) !== true) return undefined;
  return {
    message: `The period of this figure is ${period.as === "average" ? "an" : "a"} ${period.as} over several years, and its sentence does not say so.`,
    fix: `write ${words.example} in the sentence, or mend "as" in the period`,
  };
}

const countWords = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Whether a time that a sentence names is this one. */
function isNamedBy(moment: Moment, named: Moment, yearStarts = "01"): boolean {
  if (momentKey(moment) === momentKey(named) && moment.kind === named.kind) return true;
  if (moment.kind === "financial-year") {
    return named.kind === "month" && named.month === `${moment.startYear}-${yearStarts}`;
  }
  return moment.kind === "month" && named.kind === "date" && named.date.startsWith(moment.month);
}

function yearOf(moment: Moment): number {
  return Number(momentKey(moment).slice(0, 4));
}

function fieldOf(moment: Moment): string {
  return moment.kind === "financial-year" ? "financialYear" : moment.kind;
}

function inWords(period: Period): string {
  return `"${periodLabel(period)}"`;
}

function seen(mentions: readonly Mention[]): string {
  const [first] = mentions;
  if (first === undefined) return "names no time";
  return `names ${mentions.map(({ moment }) => periodLabel(moment)).join(" and ")}`;
}
