/**
 * The words of the one topic this repository's own content is about. Code that knows them would serve no
 * other topic, so they stand nowhere in `src` outside `content`.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Found in any case: no other word is spelt like them. */
const words = [
  "defence",
  "defense",
  "nato",
  "spending review",
  "military",
  "army",
  "chatham house",
  "hague",
  "rutte",
  "starmer",
  "ukraine",
  "russia",
  "britain",
  "british",
  "germany",
  "france",
  "spain",
  "poland",
];

/** Found as they are written, since in small letters they are other words. */
const names = [
  "UK",
  "US",
  "USA",
  "U.S.",
  "United Kingdom",
  "United States",
  "America",
  "Turkey",
  "Europe",
  "European Union",
];

/** The names of the content's own countries and alliances, whatever the content is. */
export function placeNames(root: string): readonly string[] {
  const folder = join(root, "src/content/places");
  return readdirSync(folder).flatMap((file) => {
    const place: unknown = parse(readFileSync(join(folder, file), "utf8"));
    if (typeof place !== "object" || place === null) return [];
    return ["name" in place ? place.name : undefined, "shortName" in place ? place.shortName : undefined].filter(
      (name) => typeof name === "string",
    );
  });
}

export interface Exception {
  readonly path: string;
  readonly word: string;
  readonly reason: string;
}

/** Lines of a file that hold a word of the topic. */
export function topicWords(
  path: string,
  text: string,
  places: readonly string[],
): readonly { word: string; path: string; told: string }[] {
  const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = (list: readonly string[], flags: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}_])(?:${list.map(literal).join("|")})(?![\\p{L}\\p{N}_])`, flags);
  const patterns = [pattern(words, "giu"), pattern([...names, ...places], "gu")];
  return text.split("\n").flatMap((line, index) => {
    const found = new Set(patterns.flatMap((one) => [...line.matchAll(one)].map(([word]) => word)));
    return [...found].map((word) => ({
      word,
      path,
      told: `${path}:${index + 1} says "${word}", a word of this content's topic, which code must not know.`,
    }));
  });
}
