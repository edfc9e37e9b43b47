/** What takes a state away from the page: a link into the clipboard, a file, a table to compare with. Loaded when asked for. */

import { staticAddress } from "#lib/scenario/link/addresses.ts";
import type { LeverSet } from "#lib/scenario/link/levers.ts";
import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { comparedRows } from "#lib/scenario/words/compared.ts";
import { tableText } from "#lib/scenario/words/csv.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import { linkTo } from "./address.ts";
import type { Side } from "./compare.ts";
import { setText } from "./elements.ts";

export { showComparison } from "./compare.ts";

/** What the page shows: a state that today's model has worked out, or what an older model told. */
export type Shown = LinkOutcome | ToldLink;

/** The link of a page that needs no script, where there is one for just this state. */
export async function copyLink(shown: Shown, levers: LeverSet, base: string): Promise<void> {
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

export function downloadTable(shown: Shown, levers: LeverSet): void {
  const name = `${levers.scenario}.csv`;
  const link = document.createElement("a");
  const text = "table" in shown ? shown.table : tableText(shown, full(linkTo(shown.link)));
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  setText("done", `The table is in the file ${name}.`);
}

/** One side of a comparison. */
export function sideOf(shown: Shown, levers: LeverSet): Side {
  return { link: shown.link, compared: "table" in shown ? shown.compared : comparedRows(shown, levers) };
}

function full(address: string): string {
  return new URL(address, location.href).href;
}
