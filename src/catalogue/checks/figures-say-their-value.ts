/** A figure's sentence writes its own number once, and a quotation holds the number taken from it. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located } from "#lib/entries/located.ts";
import { isInQuote } from "#lib/figures/quote.ts";
import { type RichText, richTextsIn } from "#lib/figures/rich-text.ts";
import { formatAmount } from "#lib/units/format.ts";
import type { Check } from "./context.ts";

export const checkFiguresSayTheirValue: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  for (const entry of [...content.figures, ...content.derived]) {
    findings.push(...saysOnce(entry));
  }
  for (const { id, data, place } of content.figures) {
    const figure = indexes.figures.get(id);
    if (data.quote === undefined || figure === undefined || isInQuote(figure.amount, figure.unit, data.quote)) continue;
    findings.push({
      code: "figure/quote-without-value",
      severity: "error",
      message: `The quotation does not hold the value ${formatAmount(figure, "value")}.`,
      location: place.at(["quote"]),
      fix: "quote the words that hold it, or leave the quotation out",
    });
  }
  const figures = new Set<Located<unknown>>([...content.figures, ...content.derived]);
  for (const list of [
    content.measures,
    content.sources,
    content.series,
    content.topics,
    content.glossary,
    content.charts,
    content.events,
    content.explainers,
    content.claims,
    content.scenarios,
    content.about,
    content.corrections,
  ]) {
    for (const entry of list as readonly Located<unknown>[]) {
      if (figures.has(entry)) continue;
      for (const { path, text } of richTextsIn(entry.data)) findings.push(...valueOutside(entry, path, text));
    }
  }
  return findings;
};

function saysOnce(
  entry: Located<{ readonly says: RichText; readonly note?: RichText | undefined }>,
): readonly Diagnostic[] {
  const { says, note } = entry.data;
  const values = says.parts.filter((part) => typeof part !== "string" && part.id === "value");
  const noted = note === undefined ? [] : valueOutside(entry, ["note"], note);
  if (values.length === 1) return noted;
  return [
    ...noted,
    {
      code: "figure/says-without-value",
      severity: "error",
      message:
        values.length === 0
          ? "This sentence does not write its own number."
          : "This sentence writes its own number more than once.",
      location: entry.place.at(["says"]),
      fix: "write [[value]] once, where the number stands",
    },
  ];
}

/** `[[value]]` means a figure's own number, so it has no meaning elsewhere. */
function valueOutside(
  entry: Located<unknown>,
  path: readonly (string | number)[],
  text: RichText,
): readonly Diagnostic[] {
  return text.parts.flatMap((part): Diagnostic[] =>
    typeof part === "string" || part.id !== "value"
      ? []
      : [
          {
            code: "content/bad-reference",
            severity: "error",
            message: "[[value]] stands for a figure's own number, and this text belongs to no figure.",
            location: entry.place.within(path, part.offset, 9),
            fix: "name the figure, as in [[an-example-2025]]",
          },
        ],
  );
}
