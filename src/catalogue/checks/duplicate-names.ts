/** A name that readers see means one thing: two measures, terms, people or places never share one. */

import { compareText, type Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { Check } from "./context.ts";

interface Name {
  readonly name: string;
  readonly entry: Located<unknown>;
  readonly path: Path;
}

export const checkDuplicateNames: Check = ({ content }) => [
  ...duplicates(
    "measure",
    content.measures.map((entry): Name => ({ name: entry.data.name.text, entry, path: ["name"] })),
  ),
  ...duplicates(
    "person",
    content.people.map((entry): Name => ({ name: entry.data.name, entry, path: ["name"] })),
  ),
  ...duplicates(
    "place",
    content.places.map((entry): Name => ({ name: entry.data.name, entry, path: ["name"] })),
  ),
  ...duplicates(
    "term",
    content.glossary.flatMap((entry): readonly Name[] => [
      { name: entry.data.term, entry, path: ["term"] },
      ...(entry.data.also ?? []).map((name, index): Name => ({ name, entry, path: ["also", index] })),
    ]),
  ),
];

function duplicates(noun: string, names: readonly Name[]): readonly Diagnostic[] {
  const first = new Map<string, Name>();
  return names
    .toSorted((a, b) => compareText(a.entry.place.path, b.entry.place.path))
    .flatMap((one): readonly Diagnostic[] => {
      const key = one.name.toLowerCase();
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, one);
        return [];
      }
      const { path, start } = before.entry.place.at(before.path);
      return [
        {
          code: "content/duplicate-name",
          severity: "error",
          message: `A ${noun} has the name "${one.name}" already, in ${path} at line ${start.line}, and readers could not tell the two apart.`,
          location: one.entry.place.at(one.path),
          fix: "give one of the two another name",
        },
      ];
    });
}
