/** The picture drawn again, by the code that drew it at build. Loaded at the first touch of a lever. */

import { drawLineChart } from "#drawing/draw-line.ts";
import { pagePalette } from "#drawing/palette.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { makeScenarioSpec, type ScenarioPicture } from "#lib/charts/scenario-spec.ts";
import { makeTable } from "#lib/charts/table.ts";
import { doubtOf } from "#lib/scenario/link/doubt.ts";
import { workState } from "#lib/scenario/link/outcome.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { levelBands } from "#lib/scenario/uncertainty/levels.ts";
import { scaleOf } from "#lib/scenario/words/cells.ts";
import type { LiveAnswer } from "#lib/scenario/words/live.ts";
import { decimalsShown } from "#lib/scenario/words/numbers.ts";
import { make } from "./elements.ts";
import type { PageData } from "./page-data.ts";

const widths = [320, 640] as const;

/** Draws a state into the figure of the page: pictures, headline, words and table. */
export function drawState(figure: Element, state: LeverState, { headline, answer }: LiveAnswer, page: PageData): void {
  const outcome = workState(state, page.data);
  const { result } = outcome;
  const doubt = doubtOf(outcome, page.data);
  drawSpec(figure, {
    ...page.picture,
    ...scaleOf(result),
    result,
    headline,
    bands: doubt && levelBands(doubt, result.answer.basis),
    decimals: decimalsShown,
    basis: answer.basis,
  });
}

export function drawSpec(figure: Element, picture: ScenarioPicture): void {
  const spec = makeScenarioSpec(picture);
  for (const width of widths) {
    const place = figure.querySelector(`.at-${width}`);
    const svg = drawLineChart(spec, { width, palette: pagePalette, idPrefix: `${spec.id}-${width}` });
    const drawn = new DOMParser().parseFromString(
      svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"'),
      "image/svg+xml",
    );
    place?.replaceChildren(document.importNode(drawn.documentElement, true));
  }
  setPart(figure, ".headline", spec.headline);
  setPart(figure, ".subtitle", spec.subtitle);
  const words = figure.querySelector("details");
  const table = words?.querySelector("table");
  if (words === null || table === null || table === undefined) return;
  for (const old of words.querySelectorAll(":scope > p")) old.remove();
  words.querySelector("summary")?.after(...describeChart(spec).map((sentence) => make("p", sentence)));
  const { caption, columns, rows } = makeTable(spec);
  table.replaceChildren(
    make("caption", `The same data: ${caption}`),
    make("thead", [
      make(
        "tr",
        columns.map((column) => make("th", column, { scope: "col" })),
      ),
    ]),
    make(
      "tbody",
      rows.map(({ header, cells, status }) =>
        make("tr", [
          make("th", header, { scope: "row" }),
          ...cells.map((cell) => make("td", cell, { class: "number" })),
          make("td", status),
        ]),
      ),
    ),
  );
}

function setPart(figure: Element, selector: string, text: string): void {
  const part = figure.querySelector(selector);
  if (part !== null) part.textContent = text;
}
