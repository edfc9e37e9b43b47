/**
 * A sentence that names one country names the place of its figure, and so does the title of a series. A whole,
 * such as an alliance, may be named beside it.
 */

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
  /** The names of the place meant and of the other one named, where a text speaks of another place. */
  const strange = (
    text: string,
    own: string,
  ): { readonly own: string; readonly other: string; readonly id: string } | undefined => {
    const place = indexes.places.get(own);
    const named = new Set([...text.matchAll(pattern)].flatMap(([name]) => names.get(name) ?? []));
    if (place === undefined || named.has(own)) return undefined;
    const countries = [...named].filter(isCountry);
    const [id] = countries.length > 0 ? countries : named;
    // Two countries are a comparison; a whole that holds a country may stand for where it was counted.
    if (id === undefined || countries.length > 1) return undefined;
    if (countries.length === 0 && (named.size > 1 || isCountry(own))) return undefined;
    return { own: place.name, other: indexes.places.get(id)?.name ?? id, id };
  };
  const inSentences = saidFigures({ content, indexes }).flatMap((said) => {
    const wrong = strange(said.sentence, said.figure.place);
    if (wrong === undefined) return [];
    return [
      atSentence(said, {
        code: "figure/says-another-place",
        message: `The sentence names ${wrong.other}, and the place of this figure is ${wrong.own}.`,
        fix: `write "place: ${wrong.id}", or name ${wrong.own} in the sentence`,
      }),
    ];
  });
  const inTitles = content.series.flatMap(({ data, place }): readonly Diagnostic[] => {
    const wrong = strange(data.title.text, data.place);
    if (wrong === undefined) return [];
    return [
      {
        code: "figure/says-another-place",
        severity: "error",
        message: `The title names ${wrong.other}, and the place of this series is ${wrong.own}.`,
        location: place.at(["title"]),
        fix: `write "place: ${wrong.id}", or name ${wrong.own} in the title`,
      },
    ];
  });
  return [...inSentences, ...inTitles];
};

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
