/**
 * What stands below the answer, written again: the same rows and cells as the page was built with. Loaded at
 * the first touch of a lever.
 */

import type { LinkData, LinkOutcome } from "#lib/scenario/link/outcome.ts";
import type { WayView } from "#lib/scenario/words/answer.ts";
import { feedbackText } from "#lib/scenario/words/feedback.ts";
import { viewLiveDetails } from "#lib/scenario/words/live-details.ts";
import type { PayingView } from "#lib/scenario/words/paying.ts";
import type { YearTable } from "#lib/scenario/words/year-table.ts";
import { showDoubts } from "./doubts.ts";
import { live, make, setText } from "./elements.ts";

export function showDetails(outcome: LinkOutcome, data: LinkData): void {
  const { year, ways, summed, table, assumptions, warnings, paying } = viewLiveDetails(outcome);
  setText("ways-extra", `Extra in ${year}`);
  showWays(ways, year, summed);
  showYears(table, summed);
  live("assumptions")?.replaceChildren(...assumptions.map((sentence) => make("li", sentence)));
  showWarnings(warnings);
  showPaying(paying);
  if (data.multiplier !== undefined) setText("feedback", feedbackText(data.multiplier, outcome.result, year));
  showDoubts(outcome, data);
}

function showWarnings(warnings: readonly string[]): void {
  const place = live("warnings");
  if (place === undefined) return;
  place.hidden = warnings.length === 0;
  const title = place.querySelector("h3");
  place.replaceChildren(...(title === null ? [] : [title]), ...warnings.map((sentence) => make("p", sentence)));
}

function showPaying({ year, rows, owed, remarks }: PayingView): void {
  setText("paying-year", year);
  setText("owed", owed);
  live("paying")?.replaceChildren(
    ...rows.map(({ name, inYear, total, share, isGap }) =>
      make(
        "tr",
        [
          make(
            "th",
            [document.createTextNode(name), ...(share === "" ? [] : [make("span", ` ${share}`, { class: "aside" })])],
            { scope: "row" },
          ),
          make("td", inYear, { class: "number" }),
          make("td", total, { class: "number" }),
        ],
        isGap ? { class: "gap" } : {},
      ),
    ),
  );
  live("paying-remarks")?.replaceChildren(...remarks.map((sentence) => make("li", sentence)));
}

function showYears({ columns, rows, sums }: YearTable, summed: string): void {
  const table = live("years");
  if (table === undefined) return;
  const numbers = (cells: readonly string[]): readonly Node[] =>
    cells.map((cell) => make("td", cell, { class: "number" }));
  const head = columns.map(({ title, unit, prices }) =>
    make(
      "th",
      [
        document.createTextNode(`${title} `),
        make("span", unit, { class: "aside" }),
        ...(prices === undefined ? [] : [document.createTextNode(" "), make("span", prices, { class: "aside" })]),
      ],
      { class: "number", scope: "col" },
    ),
  );
  const body = rows.map(({ year, extrapolated, cells }) => {
    const mark = extrapolated ? [make("abbr", "*", { title: "beyond the forecast" })] : [];
    const heading = make("th", [document.createTextNode(year), ...mark], { scope: "row" });
    return make("tr", [heading, ...numbers(cells)], extrapolated ? { class: "beyond" } : {});
  });
  const added = make("th", [document.createTextNode("Added up "), make("span", summed, { class: "aside" })], {
    scope: "row",
  });
  table.replaceChildren(
    make("thead", [make("tr", [make("th", "Year", { scope: "col" }), ...head])]),
    make("tbody", body),
    make("tfoot", [make("tr", [added, ...numbers(sums)])]),
  );
}

function showWays(ways: readonly WayView[], year: string, summed: string): void {
  const body = live("ways");
  if (body === undefined) return;
  const heads = { extra: `Extra in ${year}`, household: "For a household", sum: `Added up, ${summed}` };
  const cell = (text: string, label: string): Node =>
    make("td", text, { role: "cell", class: "number", "data-label": label });
  body.replaceChildren(
    ...ways.map(({ name, meaning, isAnswer, extra, perHousehold, sum }) =>
      make(
        "tr",
        [
          make("th", [document.createTextNode(`${name} `), make("span", meaning, { class: "aside" })], {
            role: "rowheader",
            scope: "row",
          }),
          cell(extra, heads.extra),
          ...(perHousehold === undefined ? [] : [cell(perHousehold, heads.household)]),
          cell(sum, heads.sum),
        ],
        { role: "row", ...(isAnswer ? { class: "own" } : {}) },
      ),
    ),
  );
}
