/** The sum behind a derived figure, line by line, for pages. */

import type { Figure } from "#lib/figures/figure.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, viewNumber } from "./number-view.ts";

export interface Working {
  readonly result: NumberView;
  readonly lines: readonly { readonly name: string; readonly number: NumberView }[];
  /** The formula with values in place of names: "£3,055bn × 3.5%". */
  readonly sum: string;
}

/** @throws {Error} if the id does not name a derived figure. */
export function viewWorking(id: string): Working {
  const figure: Figure | undefined = getCatalogue().figures.get(id);
  if (figure?.kind !== "derived") throw new Error(`The catalogue has no derived figure "${id}".`);
  const lines = Object.entries(figure.inputs).map(([name, input]) => ({ name, number: viewNumber(input) }));
  const values = new Map(lines.map(({ name, number }) => [name, number.value]));
  const sum = figure.formula
    // The per cent signs say already what the hundreds of a formula are for.
    .replace(/\s*[*/]\s*100\b/g, "")
    .replace(/\b100\b/g, "100%")
    .replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => values.get(name) ?? name)
    .replaceAll("*", "×")
    .replaceAll("/", "÷")
    .replace(/ - /g, " − ");
  return { result: viewNumber(id), lines, sum };
}
