/** Two states side by side: what was kept, and what the levers say now. */

import type { ComparedRow } from "#lib/scenario/words/compared.ts";
import { linkTo } from "./address.ts";
import { live, make } from "./elements.ts";

export interface Side {
  readonly link: string;
  readonly compared: readonly ComparedRow[];
}

/** Draws the two; each heading leads to its own state. */
export function showComparison(kept: Side, now: Side): void {
  const place = live("compared");
  if (place === undefined) return;
  const rows = kept.compared.map(({ name, value }, index) =>
    make("tr", [
      make("th", name, { scope: "row" }),
      make("td", value, { class: "number" }),
      make("td", now.compared[index]?.value ?? "", { class: "number" }),
    ]),
  );
  const heads = [
    ["Kept", kept.link],
    ["Now", now.link],
  ].map(([name = "", link = ""]) =>
    make("th", [make("a", name, { href: linkTo(link) })], { scope: "col", class: "number" }),
  );
  const table = make("table", [
    make("caption", "What was kept, and what the levers say now"),
    make("thead", [make("tr", [make("td", ""), ...heads])]),
    make("tbody", rows),
  ]);
  const region = { class: "scroll", role: "region", "aria-label": "Side by side", tabindex: "0" };
  place.hidden = false;
  place.replaceChildren(make("h3", "Side by side"), make("div", [table], region));
}
