/** The room a chart is drawn in, and the few sizes that all charts share. All lengths are in pixels. */

import { type Font, type FontWeight, fontFamily } from "./metrics.ts";
import type { Palette } from "./palette.ts";

export interface Frame {
  readonly width: number;
  readonly palette: Palette;
  /** Never below 12. */
  readonly fontSize: number;
  /** From one line of text to the next. */
  readonly lineHeight: number;
  /** Fewer ticks and shorter labels. */
  readonly isNarrow: boolean;
}

/** Our choice: below this width a chart has the narrow form. */
const narrowBelow = 480;

export function makeFrame(width: number, palette: Palette): Frame {
  const isNarrow = width < narrowBelow;
  return { width, palette, isNarrow, fontSize: isNarrow ? 12 : 13, lineHeight: isNarrow ? 15 : 16 };
}

export function fontOf({ fontSize }: Frame, weight: FontWeight = "normal"): Font {
  return { size: fontSize, weight };
}

/** A font as a drawing context takes it. */
export function fontText({ size, weight }: Font): string {
  return `${weight} ${size}px ${fontFamily}`;
}
