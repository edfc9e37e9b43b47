/** What takes a state away from the page: a link into the clipboard, a file, a table to compare with. Loaded when asked for. */

import { staticAddress } from "#lib/scenario/link/addresses.ts";
import type { LeverSet } from "#lib/scenario/link/levers.ts";
import { workState } from "#lib/scenario/link/outcome.ts";
import type { LinkData, LinkWork } from "#lib/scenario/link/work.ts";
import { comparedRows } from "#lib/scenario/words/compared.ts";
import { tableText } from "#lib/scenario/words/csv.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import { linkTo } from "./address.ts";
import { type Side, showComparison } from "./compare.ts";
import { setText } from "./elements.ts";
import type { PageData } from "./page-data.ts";

/** What the page shows: a state that today's model has worked out, or what an older model told. */
export type Shown = LinkWork | ToldLink;

let kept: Side | undefined;

/** Does what a button says, or with `beside` puts what is shown beside what was kept. */
export async function take(what: string, shown: Shown, { data, base }: PageData): Promise<void> {
  switch (what) {
    case "copy":
      return copyLink(shown, data.levers, base);
    case "csv":
      return downloadTable(shown, data);
    case "keep":
      kept = sideOf(shown, data.levers);
      return showComparison(kept, kept);
    case "beside":
      return kept && showComparison(kept, sideOf(shown, data.levers));
    case "print":
      return window.print();
  }
}

/** The link of a page that needs no script, where there is one for just this state. */
async function copyLink(shown: Shown, levers: LeverSet, base: string): Promise<void> {
  const { state, link } = shown;
  // Such a page is made with today's model.
  const own = "table" in shown ? undefined : staticAddress(state, levers);
  const address = full(own === undefined ? linkTo(link) : `${base.replace(/\/$/, "")}${own}`);
  try {
    await navigator.clipboard.writeText(address);
    setText("done", "The link is copied.");
  } catch {
    setText("done", `The link could not be copied. It is ${address}`);
  }
}

function downloadTable(shown: Shown, data: LinkData): void {
  const name = `${data.levers.scenario}.csv`;
  const link = document.createElement("a");
  const text = "table" in shown ? shown.table : tableText(workState(shown.state, data), full(linkTo(shown.link)));
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  setText("done", `The table is in the file ${name}.`);
}

/** One side of a comparison. */
function sideOf(shown: Shown, levers: LeverSet): Side {
  return { link: shown.link, compared: "table" in shown ? shown.compared : comparedRows(shown, levers) };
}

function full(address: string): string {
  return new URL(address, location.href).href;
}
