/** A sentence that names one country names the place of its figure. A whole, such as an alliance, may be named beside it. */

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
  return saidFigures({ content, indexes }).flatMap((said) => {
    const own = said.figure.place;
    const place = indexes.places.get(own);
    const named = new Set([...said.sentence.matchAll(pattern)].flatMap(([name]) => names.get(name) ?? []));
    if (place === undefined || named.has(own)) return [];
    const countries = [...named].filter(isCountry);
    const [other] = countries.length > 0 ? countries : named;
    // Two countries are a comparison; a whole that holds a country may stand for where it was counted.
    if (other === undefined || countries.length > 1) return [];
    if (countries.length === 0 && (named.size > 1 || isCountry(own))) return [];
    return [
      atSentence(said, {
        code: "figure/says-another-place",
        message: `The sentence names ${indexes.places.get(other)?.name ?? other}, and the place of this figure is ${place.name}.`,
        fix: `write "place: ${other}", or name ${place.name} in the sentence`,
      }),
    ];
  });
};

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
