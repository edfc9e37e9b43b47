/** What takes a state away from the page: a link into the clipboard, a file, a table to compare with. Loaded when asked for. */

import { staticAddress } from "#lib/scenario/link/addresses.ts";
import type { LeverSet } from "#lib/scenario/link/levers.ts";
import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { linkTo } from "./address.ts";
import { tableText } from "./csv.ts";
import { setText } from "./elements.ts";

export { showComparison } from "./compare.ts";

/** The link of a page that needs no script, where there is one for just this state. */
export async function copyLink({ state, link }: LinkOutcome, levers: LeverSet, base: string): Promise<void> {
  const own = staticAddress(state, levers);
  const address = full(own === undefined ? linkTo(link) : `${base.replace(/\/$/, "")}${own}`);
  try {
    await navigator.clipboard.writeText(address);
    setText("done", "The link is copied.");
  } catch {
    setText("done", `The link could not be copied. It is ${address}`);
  }
}

export function downloadTable(outcome: LinkOutcome, levers: LeverSet): void {
  const name = `${levers.scenario}.csv`;
  const link = document.createElement("a");
  const text = tableText(outcome, full(linkTo(outcome.link)));
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  setText("done", `The table is in the file ${name}.`);
}

function full(address: string): string {
  return new URL(address, location.href).href;
}
