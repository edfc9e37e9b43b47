/** The mark of a finding, as on pages: a bar in ink, drawn another way for each. */

import { attributes } from "./svg-text.ts";

/** How much of the bar is filled, and how it is framed. */
export type FindingMark = "full" | "middle" | "half" | "empty" | "dotted" | "open";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}

export function findingShape(mark: FindingMark, { x, y, ink }: Place): string {
  const [width, height] = [76, 34];
  const frame = (more: Readonly<Record<string, string | number>>): string =>
    `<rect${attributes({ x, y, width, height, stroke: ink, "stroke-width": 4, ...more })}/>`;
  const part = (from: number, wide: number): string =>
    `<rect${attributes({ x: from, y, width: wide, height, fill: ink })}/>`;
  switch (mark) {
    case "full":
      return frame({ fill: ink });
    case "middle":
      return frame({}) + part(x + width / 4, width / 2);
    case "half":
      return frame({}) + part(x, width / 2);
    case "empty":
      return frame({});
    case "dotted":
      return frame({ "stroke-dasharray": "4 5" });
    case "open":
      return `<path${attributes({ d: `M${x} ${y}h${width}M${x} ${y + height}h${width}`, stroke: ink, "stroke-width": 4 })}/>`;
    default:
      return mark satisfies never;
  }
}
