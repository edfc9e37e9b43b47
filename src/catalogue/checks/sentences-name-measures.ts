/**
 * The sentence of a figure, and the title or the locator of a series, names the measure that the data
 * name. A figure filed under a measure that is nearly the right one is the mistake that nobody sees.
 */

import type { Indexes } from "#catalogue/link.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Measure } from "#lib/figures/figure.ts";
import { type ListedPhrase, phrasesIn, plainWords } from "#lib/figures/phrases.ts";
import { plainText } from "#lib/figures/rich-text.ts";
import { isSameScale, type Unit } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";
import { atSentence, saidFigures } from "./sentences.ts";

const code = "figure/says-another-measure";

export const checkSentencesNameMeasures: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const phrases = new Map([...indexes.measures].map(([id, measure]) => [id, listed(id, measure)]));
  for (const said of saidFigures({ content, indexes })) {
    const { measure, unit } = said.figure;
    const wrong = judge({ text: said.sentence, measure, unit, noun: "sentence" }, indexes, phrases);
    if (wrong !== undefined) findings.push(atSentence(said, { code, ...wrong }));
  }
  for (const { data, place } of content.series) {
    const { measure, unit } = data;
    const text = `${plainText(data.title, () => "#")} # ${data.locator}`;
    const wrong = judge({ text, measure, unit, noun: "title and locator" }, indexes, phrases);
    if (wrong !== undefined) findings.push({ code, severity: "error", location: place.at(["locator"]), ...wrong });
  }
  return findings;
};

function listed(id: string, measure: Measure): readonly ListedPhrase[] {
  return measure.words.map((phrase) => ({ owner: id, phrase, plain: plainWords(phrase) }));
}

interface Judged {
  readonly text: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly noun: "sentence" | "title and locator";
}

function judge(
  { text, measure: id, unit, noun }: Judged,
  indexes: Indexes,
  phrases: ReadonlyMap<string, readonly ListedPhrase[]>,
): Pick<Diagnostic, "message" | "fix"> | undefined {
  const measure = indexes.measures.get(id);
  if (measure === undefined) return undefined;
  // Only a measure that could take the number can be the one that was meant.
  const rivals = [...indexes.measures].filter(
    ([other, { units }]) => other === id || units.some((allowed) => isSameScale(allowed, unit)),
  );
  const found = phrasesIn(
    plainWords(text),
    rivals.flatMap(([other]) => phrases.get(other) ?? []),
  );
  const own = found.find(({ owner }) => owner === id);
  const other = found.find(({ owner }) => owner !== id);
  const holds = noun === "sentence" ? "This sentence" : "The title and the locator of this series";
  const does = noun === "sentence" ? "holds" : "hold";
  if (own !== undefined && other === undefined) return undefined;
  if (own !== undefined && other !== undefined) {
    return {
      message: `${holds} ${does} "${own.phrase}", which names "${id}", and "${other.phrase}", which names "${other.owner}", so the number could be either.`,
      fix: `name one measure in the ${noun}`,
    };
  }
  const instead =
    other === undefined
      ? ""
      : ` ${noun === "sentence" ? "It holds" : "They hold"} "${other.phrase}", which names "${other.owner}".`;
  return {
    message: `${holds} ${noun === "sentence" ? "does" : "do"} not name the measure "${id}", as ${listNames(measure.words)} would.${instead}`,
    fix:
      other === undefined
        ? `write one of these words in the ${noun}, or mend the measure`
        : `use "measure: ${other.owner}", or write one of the words of "${id}"`,
  };
}
