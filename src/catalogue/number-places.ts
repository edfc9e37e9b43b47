/** Where each stated number stands in its file, for findings that judge numbers and not entries. */

import type { Location } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";

/** By figure or cell id: the place of its value. Derived figures have no value of their own and are left out. */
export function numberPlaces(content: Content): ReadonlyMap<string, () => Location> {
  const places = new Map<string, () => Location>();
  for (const { data, rows } of content.series) {
    data.cells.forEach((cell, row) => {
      places.set(cell.id, () => rows.at([row, cell.amount.kind === "point" ? "value" : "low"]));
    });
  }
  for (const { id, data, place } of content.figures) {
    places.set(id, () => place.at([data.kind === "cell" ? "cell" : data.amount.kind === "point" ? "value" : "low"]));
  }
  return places;
}
