/**
 * Words typed beside the number of a sentence agree with its unit and its prices: "of GDP" needs a share
 * of GDP, a share says of what, and money without inflation says in which prices.
 */

import type { RichText } from "#lib/figures/rich-text.ts";
import { denominatorWords } from "#lib/units/format.ts";
import { type Unit, unitText } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";
import { atSentence, type SaidFigure, saidFigures } from "./sentences.ts";

interface UnitWords {
  readonly words: RegExp;
  readonly fits: (unit: Unit) => boolean;
}

const isShareOf =
  (...wholes: readonly string[]) =>
  (unit: Unit): boolean =>
    unit.kind === "points" || (unit.kind === "share" && wholes.includes(unit.of));

/** What may follow a number, and the units that it may follow. */
const unitWords: readonly UnitWords[] = [
  {
    words: /^ (?:of|below|above) (?:\p{L}+ |\p{L}+[’']s? )?(?:GDP|gross domestic product)(?!\p{L})/u,
    fits: isShareOf("gdp"),
  },
  { words: /^ of (?:\p{L}+ )?(?:GNI|gross national income)(?!\p{L})/u, fits: isShareOf("gni") },
  { words: /^ of (?:\p{L}+ )?national income(?!\p{L})/u, fits: isShareOf("gdp", "gni") },
  { words: /^ percentage points?(?!\p{L})/u, fits: ({ kind }) => kind === "points" },
  { words: /^(?:%| per cent(?!\p{L}))/u, fits: ({ kind }) => kind === "percent" || kind === "share" },
  { words: /^ times(?!\p{L})/u, fits: ({ kind }) => kind === "times" },
];

export const checkSentencesNameUnits: Check = ({ content, indexes }) =>
  saidFigures({ content, indexes }).flatMap((said) => {
    const { measure, unit } = said.figure;
    // A unit that does not fit its measure is a finding of its own.
    const isFit = indexes.measures.get(measure)?.units.some((allowed) => unitText(allowed) === unitText(unit)) ?? false;
    const wrong = isFit ? (judgeUnit(said) ?? judgePrices(said)) : undefined;
    return wrong === undefined ? [] : [atSentence(said, { code: "figure/says-another-unit", ...wrong })];
  });

function judgeUnit({ figure, after, sentence }: SaidFigure): { message: string; fix: string } | undefined {
  const { unit } = figure;
  for (const { words, fits } of unitWords) {
    const found = words.exec(after)?.[0];
    if (found === undefined || fits(unit)) continue;
    return {
      message: `The sentence says "${found.trim()}" of this number, and its unit is "${unitText(unit)}".`,
      fix: "mend the unit, or the words beside the number",
    };
  }
  if (unit.kind !== "share" || formOf(figure.says) === "full" || formOf(figure.says) === "words") return undefined;
  const whole = denominatorWords(unit.of);
  const isSaid =
    unit.of === "gdp" || unit.of === "gni"
      ? /\bGDP\b|\bGNI\b|\bnational income\b|\bgross (?:domestic product|national income)\b/u.test(sentence)
      : sentence.toLowerCase().includes(` of `);
  if (isSaid) return undefined;
  return {
    message: `The unit of this number is a share of ${whole}, and its sentence does not say of what.`,
    fix: `write [[value|full]], or "of ${whole}" after [[value]]`,
  };
}

function judgePrices({ figure, sentence }: SaidFigure): { message: string; fix: string } | undefined {
  const { priceBasis } = figure;
  if (priceBasis === undefined) return undefined;
  const named = [
    ...sentence.matchAll(
      /\b(\d{4}(?:[-–]\d{2})?) prices\b|\bprices (?:and exchange rates )?of (\d{4}(?:[-–]\d{2})?)/gu,
    ),
  ].map((match) => (match[1] ?? match[2] ?? "").replace("–", "-"));
  if (priceBasis.kind === "cash") {
    const [year] = named;
    if (year === undefined) return undefined;
    return {
      message: `The sentence gives this amount in ${year} prices, and its price basis is cash.`,
      fix: `write "priceBasis: { real: ${year} }", or mend the sentence`,
    };
  }
  if (named.includes(priceBasis.priceYear) && !/\bin cash\b/u.test(sentence)) return undefined;
  return {
    message: `This amount is in ${priceBasis.priceYear} prices, and its sentence ${named[0] === undefined ? "does not say so" : `says ${named[0]} prices`}.`,
    fix: `write "in ${priceBasis.priceYear} prices" in the sentence, or mend the price basis`,
  };
}

function formOf(says: RichText): string | undefined {
  const value = says.parts.find((part) => typeof part !== "string" && part.id === "value");
  return typeof value === "string" ? undefined : value?.form;
}
