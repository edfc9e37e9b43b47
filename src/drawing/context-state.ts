/** What a drawing context remembers from call to call: colours, line and text styles, where it was moved to. */

import { hasCorners, type Path, type Point } from "./path-recorder.ts";
import { DrawingError, svgNumber } from "./svg-text.ts";
import { anchorOf, baselineShift, parseFont } from "./text-style.ts";

export interface State {
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly lineDash: readonly number[];
  readonly lineDashOffset: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
  readonly offset: Point;
  /** How many groups with a clip path are open. */
  readonly clips: number;
}

export const startState: State = {
  fillStyle: "#000",
  strokeStyle: "#000",
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: "butt",
  lineJoin: "miter",
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  offset: { x: 0, y: 0 },
  clips: 0,
};

export const settable = [
  "fillStyle",
  "strokeStyle",
  "lineWidth",
  "lineDashOffset",
  "lineCap",
  "lineJoin",
  "font",
  "textAlign",
  "textBaseline",
] as const;

export type Settable = (typeof settable)[number];

/** The attributes of a line along this path. */
export function strokesOf(state: State, path: Path): Readonly<Record<string, string | number | undefined>> {
  return {
    stroke: state.strokeStyle,
    "stroke-width": state.lineWidth === 1 ? undefined : state.lineWidth,
    "stroke-dasharray": state.lineDash.length === 0 ? undefined : state.lineDash.map(svgNumber).join(" "),
    "stroke-dashoffset": state.lineDash.length === 0 || state.lineDashOffset === 0 ? undefined : state.lineDashOffset,
    "stroke-linecap": state.lineCap === "butt" ? undefined : state.lineCap,
    "stroke-linejoin": state.lineJoin === "miter" ? undefined : state.lineJoin,
    // SVG's own limit is four.
    "stroke-miterlimit": hasMitres(state, path) ? mitreLimit : undefined,
  };
}

/** A canvas cuts a mitre off that is longer than this many times the width of the line. */
const mitreLimit = 10;

function hasMitres({ lineJoin }: State, path: Path): boolean {
  return lineJoin === "miter" && hasCorners(path);
}

/** How far from its path a line may be seen, in pixels. */
export function reachOf(state: State, path: Path): number {
  const half = state.lineWidth / 2;
  if (hasMitres(state, path)) return half * mitreLimit;
  return state.lineCap === "square" ? half * Math.SQRT2 : half;
}

/** A canvas leaves things as they were for any other word. */
const allowedWords: Readonly<Partial<Record<Settable, readonly string[]>>> = {
  lineCap: ["butt", "round", "square"],
  lineJoin: ["miter", "round", "bevel"],
};

/** @throws {DrawingError} for a value that a canvas would not take, or that would not come out in the picture. */
export function checkSetting(name: Settable, value: unknown): unknown {
  const isNumeric = name === "lineWidth" || name === "lineDashOffset";
  if (typeof value !== (isNumeric ? "number" : "string")) {
    throw new DrawingError(
      `A chart set "${name}" to ${String(value)}; the recorder knows ${isNumeric ? "numbers" : "plain text"} only.`,
    );
  }
  const words = allowedWords[name];
  if (words !== undefined && !words.includes(String(value))) {
    throw new DrawingError(`A chart set "${name}" to "${String(value)}", which is none of ${words.join(", ")}.`);
  }
  if (name === "font") parseFont(String(value));
  if (name === "textAlign") anchorOf(String(value));
  if (name === "textBaseline") baselineShift(String(value));
  return value;
}
