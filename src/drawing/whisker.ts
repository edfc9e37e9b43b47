/** A range as a level line with an upright at each end. */

import { drawLine } from "./pen.ts";

interface WhiskerLook {
  readonly y: number;
  readonly colour: string;
  /** Half the height of its ends. */
  readonly end: number;
}

export function drawWhisker(
  context: CanvasRenderingContext2D,
  { from, to }: { readonly from: number; readonly to: number },
  { y, colour, end }: WhiskerLook,
): void {
  const look = { colour, width: 1.5 };
  const level = [
    { x: from, y },
    { x: to, y },
  ];
  drawLine(context, level, look);
  for (const x of [from, to]) {
    const cap = [
      { x, y: y - end },
      { x, y: y + end },
    ];
    drawLine(context, cap, look);
  }
}
