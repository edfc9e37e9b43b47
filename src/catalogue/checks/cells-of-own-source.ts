/** A figure that is a cell stands in the folder of the document that prints the cell. */

import type { Check } from "./context.ts";

export const checkCellsOfOwnSource: Check = ({ content, indexes }) =>
  content.figures.flatMap(({ data, place }) => {
    if (data.kind !== "cell") return [];
    const series = indexes.cells.get(data.cell)?.series;
    if (series === undefined || series.source === data.source) return [];
    return [
      {
        code: "figure/cell-of-another-source",
        severity: "error" as const,
        message: `This figure stands in "${data.source}", and its cell is printed in "${series.source}", so readers would be sent to the wrong document.`,
        location: place.at(["cell"]),
        fix: `move the figure to sources/${series.source}/figures.yaml, or name a cell of "${data.source}"`,
      },
    ];
  });
