/** How sure the answer is, written again once the levers rest: a thousand draws are no work for every frame. */

import type { LinkData, LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { type DriverView, type UncertaintyRow, viewLiveUncertainty } from "#lib/scenario/words/uncertainty.ts";
import { live, make, setText } from "./elements.ts";

/** Our choice: a lever that moves on within this time is still moving. */
const restAfter = 120;

let timer = 0;

export function showDoubts(outcome: LinkOutcome, data: LinkData): void {
  if (live("doubts") === undefined) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const view = viewLiveUncertainty(outcome, data);
    if (view === undefined) return;
    setText("doubt", view.sentence);
    // The head of each column stands before its cells where the page is narrow, as it was built.
    const heads = [...document.querySelectorAll(".doubts thead th.number")].map(({ textContent }) => textContent);
    live("doubts")?.replaceChildren(...view.rows.map((row) => rowOf(row, heads)));
    live("drivers")?.replaceChildren(...view.drivers.map(driverOf));
  }, restAfter);
}

function rowOf({ name, low, central, high, drawn }: UncertaintyRow, heads: readonly string[]): Node {
  const cells = [low, central, high, drawn].map((text, index) =>
    make("td", text, { class: "number", role: "cell", "data-label": heads[index] ?? "" }),
  );
  return make("tr", [make("th", name, { role: "rowheader", scope: "row" }), ...cells], { role: "row" });
}

function driverOf({ name, change, source, result, bar }: DriverView): Node {
  return make("li", [
    make("p", [make("b", name)]),
    make("p", result, { class: "number" }),
    ...(bar === undefined ? [] : [barOf(bar)]),
    make("p", [document.createTextNode(`${change} `), make("span", `(${source})`)], { class: "aside" }),
  ]);
}

function barOf({ from, width, centre }: NonNullable<DriverView["bar"]>): Node {
  const svg = svgOf("svg", {
    class: "driver-bar",
    viewBox: "0 0 100 10",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  svg.append(
    svgOf("rect", { x: from, y: 2, width, height: 6 }),
    svgOf("path", { d: `M${centre} 0V10`, "vector-effect": "non-scaling-stroke" }),
  );
  return svg;
}

function svgOf(tag: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
