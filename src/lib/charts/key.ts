/** The key of a chart: the marks a reader cannot guess. Labels of lines and rules stand in the plot itself. */

import { allPoints } from "./scale.ts";
import type { ChartSpec, DotsSpec } from "./spec.ts";
import { type Mark, markOf } from "./standing-mark.ts";
import { joinWords } from "./words.ts";

/** A part of stacked bars, by its place from the left. */
export type PartMark = `part-${1 | 2 | 3 | 4 | 5}`;

export interface KeyEntry {
  /** How the mark looks: a solid or dashed line, a filled or open bar or dot, a part, a band, a whisker. */
  readonly mark:
    | "line-solid"
    | "line-dashed"
    | "bar-filled"
    | "bar-open"
    | "dot-filled"
    | "dot-open"
    | "dot-ours"
    | "band"
    | "whisker"
    | PartMark;
  readonly text: string;
}

const partMarks: readonly PartMark[] = ["part-1", "part-2", "part-3", "part-4", "part-5"];

type Shape = "line" | "bar" | "dot";

const marks: Readonly<Record<Shape, Readonly<Record<Mark, KeyEntry["mark"]>>>> = {
  line: { solid: "line-solid", open: "line-dashed" },
  bar: { solid: "bar-filled", open: "bar-open" },
  dot: { solid: "dot-filled", open: "dot-open" },
};

const shapes: Readonly<Record<ChartSpec["kind"], Shape>> = {
  line: "line",
  slope: "line",
  bar: "bar",
  grouped: "bar",
  stacked: "bar",
  dots: "dot",
};

/** True when published numbers stand beside ours: then the mark tells which is which, and not the standing. */
export function hasBothOrigins({ rows }: DotsSpec): boolean {
  return new Set(rows.map(({ isOurs }) => isOurs)).size === 2;
}

/** Empty when everything drawn is recorded and without a range. */
export function makeKey(spec: ChartSpec): readonly KeyEntry[] {
  const shape = shapes[spec.kind];
  const hasRange = allPoints(spec).some(({ low, high }) => low !== undefined && high !== undefined);
  return [
    ...(spec.kind === "stacked" ? partEntries(spec.columns) : []),
    ...(spec.kind === "dots" && hasBothOrigins(spec) ? originEntries : standingEntries(spec, shape)),
    ...(hasRange ? [{ mark: shape === "line" ? "band" : "whisker", text: "Range" } as const] : []),
  ];
}

const originEntries: readonly KeyEntry[] = [
  { mark: "dot-filled", text: "Published" },
  { mark: "dot-ours", text: "Worked out by this site" },
];

function partEntries(columns: readonly string[]): readonly KeyEntry[] {
  return columns.flatMap((text, at) => {
    const mark = partMarks[at];
    return mark === undefined ? [] : [{ mark, text }];
  });
}

function standingEntries(spec: ChartSpec, shape: Shape): readonly KeyEntry[] {
  const seen = [...new Set(allPoints(spec).map(({ status }) => status))];
  const named = (mark: Mark): string => {
    const text = joinWords(seen.filter((status) => markOf(status) === mark));
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const [open, solid] = [named("open"), named("solid")];
  if (open === "") return [];
  return [
    // The parts of stacked bars are filled already, each in its colour.
    ...(solid === "" || spec.kind === "stacked" ? [] : [{ mark: marks[shape].solid, text: solid }]),
    { mark: marks[shape].open, text: open },
  ];
}
