/** The scales of charts in rows: values from left to right, and rows at the heights that were worked out for them. */

import type { ScaleOptionsByType } from "chart.js";
import { noBorder } from "./config-base.ts";
import type { Palette } from "./palette.ts";

/** A bar as long as its number, at a height from the top. */
export type PlacedBars = { readonly x: number; readonly y: number }[];

/** A bar's own thickness, and from one bar of a group to the next. */
export const barThickness = 14;
export const barPitch = 18;

/** Above the rows: a row of text for each target line. */
export function rulesRoom(count: number, lineHeight: number): number {
  return count === 0 ? 0 : count * lineHeight + 4;
}

/** Heights in pixels from the top, so that rows can be as high as their text needs. */
export function heightScale(height: number) {
  return {
    type: "linear",
    display: false,
    reverse: true,
    min: 0,
    max: height,
    offset: false,
    grid: { offset: false },
  } as const;
}

/** The numbers stand at the bars, so the only line needed is that of zero. */
export function barScale({
  min,
  max,
  palette,
}: {
  readonly min: number;
  readonly max: number;
  readonly palette: Palette;
}) {
  return {
    type: "linear",
    min,
    max,
    border: noBorder,
    grid: { color: palette.ink, drawTicks: false },
    ticks: { display: false },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = [{ value: 0 }];
    },
  } as const satisfies DeepPartial<ScaleOptionsByType<"linear">>;
}

type DeepPartial<Value> = Value extends (...parts: never[]) => unknown
  ? Value
  : { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> };
