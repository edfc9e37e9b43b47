/** The picture drawn again, by the code that drew it at build. Loaded at the first touch of a lever. */

import { drawLineChart } from "#drawing/draw-line.ts";
import { pagePalette } from "#drawing/palette.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { makeScenarioSpec, type ScenarioPicture } from "#lib/charts/scenario-spec.ts";
import { makeTable } from "#lib/charts/table.ts";
import { doubtOf } from "#lib/scenario/link/doubt.ts";
import type { LinkData, LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { levelBands } from "#lib/scenario/uncertainty/levels.ts";
import { make } from "./elements.ts";

const widths = [320, 640] as const;

/** Draws into the figure of the page: pictures, headline, words and table. */
export function drawPicture(
  figure: Element,
  picture: Omit<ScenarioPicture, "result" | "bands">,
  { outcome, data }: { readonly outcome: LinkOutcome; readonly data: LinkData },
): void {
  const { result } = outcome;
  const doubt = doubtOf(outcome, data);
  const bands = doubt && levelBands(doubt, result.answer.basis);
  const spec = makeScenarioSpec({ ...picture, result, bands });
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
