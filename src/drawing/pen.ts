/** Lines and labels that our plugins draw on top of what Chart.js draws. */

import { fontText } from "./frame.ts";
import type { Font } from "./metrics.ts";
import type { Point } from "./path-recorder.ts";

export interface LabelLook {
  readonly font: Font;
  readonly colour: string;
  readonly align: "left" | "center" | "right";
  /** The colour behind the text, which keeps it readable across lines. */
  readonly halo?: string | undefined;
}

/** Writes one line of text with its middle at `y`. */
export function writeLabel(context: CanvasRenderingContext2D, text: string, { x, y }: Point, look: LabelLook): void {
  context.save();
  context.font = fontText(look.font);
  context.textAlign = look.align;
  context.textBaseline = "middle";
  context.fillStyle = look.colour;
  if (look.halo !== undefined) {
    context.strokeStyle = look.halo;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillText(text, x, y);
  context.restore();
}

export function drawLine(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  { colour, width }: { readonly colour: string; readonly width: number },
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.stroke();
  context.restore();
}

/** The middle of a pixel, where a thin line is sharp. */
export function crisp(value: number): number {
  return Math.floor(value) + 0.5;
}
