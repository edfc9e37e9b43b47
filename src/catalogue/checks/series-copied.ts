/** No two series of different things have the same numbers throughout: one file was copied over another. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { LocatedSeries } from "#lib/entries/content.ts";
import type { Check } from "./context.ts";

/** Our choice: two rows may agree by chance, and a row of noughts says little. */
const fewest = 3;

export const checkSeriesCopied: Check = ({ content }) => {
  const first = new Map<string, LocatedSeries>();
  return content.series.flatMap((entry): readonly Diagnostic[] => {
    const { data, rows } = entry;
    const numbers = data.cells.map(({ key, amount }) => `${key}:${JSON.stringify(amount)}`);
    if (new Set(data.cells.map(({ amount }) => JSON.stringify(amount))).size < fewest) return [];
    const print = numbers.join(" ");
    const other = first.get(print);
    if (other === undefined) {
      first.set(print, entry);
      return [];
    }
    // Two editions, and two sources, may well print the same.
    if (other.data.measure === data.measure && other.data.place === data.place) return [];
    return [
      {
        code: "series/same-as-another",
        severity: "error",
        message: `All numbers of this series are those of "${other.id}", which is of another ${other.data.place === data.place ? "measure" : "place"}.`,
        location: rows.at([0]),
        fix: "look which of the two files was copied over the other",
      },
    ];
  });
};
