/** Text as a drawing context describes it → text as SVG describes it. */

import type { Font } from "./metrics.ts";
import type { Bounds, Point } from "./path-recorder.ts";
import { DrawingError } from "./svg-text.ts";

/** @throws {DrawingError} for a font that there are no widths for. */
export function parseFont(font: string): Font {
  const match = /^(?:normal )?(?:(normal|bold) )?(\d+(?:\.\d+)?)px /.exec(font);
  if (!match) {
    throw new DrawingError(`A chart asked for the font "${font}"; there are widths for upright regular and bold only.`);
  }
  return { size: Number(match[2]), weight: match[1] === "bold" ? "bold" : "normal" };
}

/** The attribute `text-anchor`; `undefined` for text that starts at its place. */
export function anchorOf(align: string): "middle" | "end" | undefined {
  if (align === "left" || align === "start") return undefined;
  if (align === "center") return "middle";
  if (align === "right" || align === "end") return "end";
  throw new DrawingError(`A chart aligned text to "${align}".`);
}

/** How far letters of Arial reach above and below the line they stand on, as parts of the font size. */
const ascent = 0.905;
const descent = 0.212;

/**
 * From the given baseline down to the one that letters stand on, as a part of the font size. SVG's own
 * attribute for this is not read by every program.
 */
export function baselineShift(baseline: string): number {
  switch (baseline) {
    case "alphabetic":
      return 0;
    case "middle":
      // Half the height of a figure, which sits better beside a line than half of the line's height.
      return 0.35;
    case "top":
      return ascent;
    case "bottom":
      return -descent;
    default:
      throw new DrawingError(`A chart set text on the "${baseline}" baseline.`);
  }
}

/** The room of one line of text that stands on `y`. */
export function textBounds(
  { x, y }: Point,
  { width, size, align }: { readonly width: number; readonly size: number; readonly align: string },
): Bounds {
  const anchor = anchorOf(align);
  const left = anchor === undefined ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size };
}
