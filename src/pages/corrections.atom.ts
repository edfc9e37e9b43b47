/** An Atom feed of the corrections, the latest first. */

import type { APIRoute } from "astro";
import { correctionAddress, correctionsAddress, correctionsFeedAddress } from "#catalogue/addresses.ts";
import { atomFeed } from "#site/atom.ts";
import { type ChangeView, viewCorrections } from "#site/corrections-view.ts";
import { escapeHtml } from "#site/html.ts";
import { showText } from "#site/number-view.ts";

export const GET: APIRoute = () =>
  atomFeed({
    title: "corrections",
    address: correctionsFeedAddress,
    page: correctionsAddress,
    entries: viewCorrections().map(({ id, className, what, why, day, changes }) => ({
      address: correctionAddress(id),
      title: `${className}: ${showText(what)}`,
      updated: day,
      summary: showText(why),
      html: `<p>${escapeHtml(showText(why))}</p><ul>${changes.map((change) => changeHtml(id, change)).join("")}</ul>`,
    })),
  });

function changeHtml(correction: string, { name, fields }: ChangeView): string {
  const mark = `data-correction="${escapeHtml(correction)}"`;
  return fields
    .map(({ label, old, new: now }) => {
      const after = now === undefined ? "withdrawn" : `<ins ${mark}>${escapeHtml(now)}</ins>`;
      return `<li>${escapeHtml(name)}. ${label}: was <del ${mark}>${escapeHtml(old)}</del>, now ${after}.</li>`;
    })
    .join("");
}
