/** The texts of a correction that are not prose strings: what numbers were and are. */

import { correctionAddress } from "#catalogue/addresses.ts";
import type { FeedEntry } from "#site/atom.ts";
import { fullUrl, getCatalogue } from "#site/catalogue.ts";
import { correctionEntry } from "#site/correction-entry.ts";
import { type CorrectionView, viewCorrections } from "#site/corrections-view.ts";
import { oneOf, type RecordKind } from "./truth.ts";

const views = new WeakMap<object, ReadonlyMap<string, CorrectionView>>();

function viewOf(id: string): CorrectionView | undefined {
  const catalogue = getCatalogue();
  const known = views.get(catalogue) ?? new Map(viewCorrections().map((one) => [one.id, one]));
  views.set(catalogue, known);
  return known.get(id);
}

export const correction: RecordKind = {
  exists: (id) => viewOf(id) !== undefined,
  show: (id, field) => {
    const changes = viewOf(id)?.changes ?? [];
    const fields = changes.flatMap((change) => change.fields);
    switch (field) {
      case "name":
        return oneOf(changes.map(({ name }) => name));
      case "old":
        return oneOf(fields.map((one) => one.old));
      case "new":
        return oneOf(fields.flatMap((one) => one.new ?? []));
      default:
        return undefined;
    }
  },
};

/** By full address: each correction as the feed must tell it. */
export function correctionEntries(): ReadonlyMap<string, FeedEntry> {
  return new Map(viewCorrections().map((view) => [fullUrl(correctionAddress(view.id)), correctionEntry(view)]));
}
