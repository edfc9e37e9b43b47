/** A correction as an entry of the feed, with its old and new numbers marked. */

import { correctionAddress } from "#catalogue/addresses.ts";
import type { FeedEntry } from "./atom.ts";
import type { ChangeView, CorrectionView } from "./corrections-view.ts";
import { escapeHtml } from "./html.ts";
import { showText } from "./number-view.ts";

export function correctionEntry({ id, className, what, why, day, changes }: CorrectionView): FeedEntry {
  return {
    address: correctionAddress(id),
    title: `${className}: ${showText(what)}`,
    updated: day,
    summary: showText(why),
    html: `<p>${escapeHtml(showText(why))}</p><ul>${changes.map((change) => changeHtml(id, change)).join("")}</ul>`,
  };
}

function changeHtml(correction: string, { name, fields }: ChangeView): string {
  const mark = `data-correction="${escapeHtml(correction)}"`;
  return fields
    .map(({ label, old, new: now }) => {
      const after = now === undefined ? "withdrawn" : `<ins ${mark}>${escapeHtml(now)}</ins>`;
      return `<li>${escapeHtml(name)}. ${label}: was <del ${mark}>${escapeHtml(old)}</del>, now ${after}.</li>`;
    })
    .join("");
}
