/**
 * The same number stated in several editions of one publication: a chain of revisions. Two numbers are
 * the same thing if publication, measure, place, period, scale and price basis agree.
 */

import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { periodKey } from "#lib/figures/meaning.ts";
import { priceBasisText } from "#lib/units/price-basis.ts";
import { unitText } from "#lib/units/unit.ts";
import type { Revision } from "./catalogue.ts";
import type { Indexes } from "./link.ts";
import { type NumberRecord, ofCell, ofFigure } from "./number-record.ts";

/** Every number that has another edition, by figure or cell id. */
export function findRevisions(indexes: Pick<Indexes, "figures" | "cells" | "sources">): ReadonlyMap<string, Revision> {
  const chains = new Map<string, Map<string, NumberRecord[]>>();
  const add = (record: NumberRecord): void => {
    const publication = indexes.sources.get(record.source ?? "")?.publication;
    if (record.source === undefined || publication === undefined) return;
    const key = [publication, record.measure, record.place, periodKey(record.period), scaleOf(record)].join("\0");
    const editions = chains.get(key) ?? new Map<string, NumberRecord[]>();
    const numbers = editions.get(record.source) ?? [];
    numbers.push(record);
    chains.set(key, editions.set(record.source, numbers));
  };
  for (const cell of indexes.cells.values()) add(ofCell(cell));
  for (const figure of indexes.figures.values()) add(ofFigure(figure));
  const revisions = new Map<string, Revision>();
  const published = (source: string): string => indexes.sources.get(source)?.datePublished ?? "";
  for (const editions of chains.values()) {
    if (editions.size < 2) continue;
    const inOrder = [...editions]
      .sort(([a], [b]) => compareText(published(a), published(b)) || compareText(a, b))
      .map(([, numbers]) => numbers);
    const last = inOrder.length - 1;
    inOrder.forEach((numbers, index) => {
      for (const { id } of numbers) {
        revisions.set(id, {
          older: preferred(inOrder[index - 1]),
          newer: preferred(inOrder[index + 1]),
          newest: index === last ? undefined : preferred(inOrder[last]),
        });
      }
    });
  }
  return revisions;
}

/** A figure with a page of its own is named before the bare cell that it is read from. */
function preferred(numbers: readonly NumberRecord[] | undefined): string | undefined {
  return (numbers?.find(({ kind }) => kind !== "cell") ?? numbers?.[0])?.id;
}

function scaleOf({ unit, priceBasis }: NumberRecord): string {
  const scale = "magnitude" in unit ? unitText({ ...unit, magnitude: "one" }) : unitText(unit);
  return priceBasis === undefined ? scale : `${scale} ${priceBasisText(priceBasis)}`;
}
