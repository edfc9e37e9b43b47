/**
 * Words typed beside the number of a sentence agree with its unit and its prices: "of GDP" needs a share
 * of GDP, a share says of what, and money without inflation says in which prices.
 */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { judgeUnitWords } from "#lib/figures/unit-words.ts";
import { denominatorWords, type Form } from "#lib/units/format.ts";
import { unitText } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";
import { pricesNamed } from "./prices-named.ts";
import { atSentence, type SaidFigure, saidFigures } from "./sentences.ts";
import { tellUnitWords } from "./units-beside-numbers.ts";

export const checkSentencesNameUnits: Check = ({ content, indexes }) =>
  saidFigures({ content, indexes }).flatMap((said) => {
    const { measure, unit } = said.figure;
    // A unit that does not fit its measure is a finding of its own.
    const isFit = indexes.measures.get(measure)?.units.some((allowed) => unitText(allowed) === unitText(unit)) ?? false;
    const wrong = isFit ? (judgeUnit(said) ?? judgePrices(said)) : undefined;
    return wrong === undefined ? [] : [atSentence(said, { code: "figure/says-another-unit", ...wrong })];
  });

function judgeUnit({ figure, before, after, sentence }: SaidFigure): Pick<Diagnostic, "message" | "fix"> | undefined {
  const { unit } = figure;
  const form = formOf(figure.says);
  const wrong = judgeUnitWords(figure, form, { before, after });
  if (wrong !== undefined) return tellUnitWords(figure, form, wrong);
  if (unit.kind !== "share" || form === "full" || form === "words") return undefined;
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

function judgePrices({ figure, sentence }: SaidFigure): Pick<Diagnostic, "message" | "fix"> | undefined {
  const { priceBasis } = figure;
  if (priceBasis === undefined) return undefined;
  const named = pricesNamed(sentence);
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

function formOf(says: RichText): Form {
  const value = says.parts.find((part) => typeof part !== "string" && part.id === "value");
  return typeof value === "object" ? value.form : "value";
}
