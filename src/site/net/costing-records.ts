/** The texts of published costings, made again from the catalogue. */

import { getCatalogue } from "#site/catalogue.ts";
import { viewCosting } from "#site/costings-view.ts";
import { showText } from "#site/number-view.ts";
import { pieces, type RecordKind, text } from "./truth.ts";

export const costing: RecordKind = {
  exists: (id) => getCatalogue().costings.has(id),
  show: (id, field) => {
    const { title, made, seen, lines } = viewCosting(id);
    if (field === "title") return text(title);
    if (field === "made") return text(made);
    if (field === "seen") return text(`Seen: ${seen}.`);
    const line = lines[Number(/^line-(\d+)$/.exec(field)?.[1])];
    if (line === undefined) return undefined;
    const { what, published, ours, difference, gap } = line;
    return pieces([gap === undefined ? what : `${what} Known gap: ${showText(gap)}`, published, ours, difference]);
  },
};
