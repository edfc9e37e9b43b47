/** A sentence or a title that names one country names the place of its numbers. A whole, such as an alliance, may be named beside it. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Check } from "./context.ts";
import { atSentence, saidFigures } from "./sentences.ts";

const letter = "[\\p{L}\\p{N}]";

export const checkSentencesNamePlaces: Check = ({ content, indexes }) => {
  const names = new Map(
    [...indexes.places].flatMap(([id, { name, shortName }]): [string, string][] =>
      shortName === undefined
        ? [[name, id]]
        : [
            [name, id],
            [shortName, id],
          ],
    ),
  );
  if (names.size === 0) return [];
  // The longest name first: a region may hold the name of a country.
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<!${letter})(?:${longestFirst.join("|")})(?!${letter})`, "gu");
  const isCountry = (id: string): boolean => indexes.places.get(id)?.kind === "country";
  /** The place that a text names instead of its own; `undefined` when it names its own, several or none. */
  const foreign = (text: string, own: string): string | undefined => {
    const named = new Set([...text.matchAll(pattern)].flatMap(([name]) => names.get(name) ?? []));
    if (!indexes.places.has(own) || named.has(own)) return undefined;
    const countries = [...named].filter(isCountry);
    // Two countries are a comparison; a whole that holds a country may stand for where it was counted.
    if (countries.length > 1 || (countries.length === 0 && (named.size > 1 || isCountry(own)))) return undefined;
    return countries[0] ?? [...named][0];
  };
  const told = (subject: string, noun: string, other: string, own: string) => ({
    code: "figure/says-another-place",
    message: `The ${noun} names ${nameOf(other)}, and the place of this ${subject} is ${nameOf(own)}.`,
    fix: `write "place: ${other}", or name ${nameOf(own)} in the ${noun}`,
  });
  const nameOf = (id: string): string => indexes.places.get(id)?.name ?? id;
  return [
    ...saidFigures({ content, indexes }).flatMap((said) => {
      const other = foreign(said.sentence, said.figure.place);
      return other === undefined ? [] : [atSentence(said, told("figure", "sentence", other, said.figure.place))];
    }),
    ...content.series.flatMap(({ data, place }): readonly Diagnostic[] => {
      const other = foreign(data.title.text, data.place);
      if (other === undefined) return [];
      return [{ ...told("series", "title", other, data.place), severity: "error", location: place.at(["title"]) }];
    }),
  ];
};

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
