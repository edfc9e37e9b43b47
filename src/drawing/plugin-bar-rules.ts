/** Target lines through a bar chart, with their labels above the bars. */

import type { Chart, ChartType, Plugin } from "chart.js";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth } from "./metrics.ts";
import { crisp, drawLine, writeLabel } from "./pen.ts";
import type { DrawnRule } from "./plugin-line-rules.ts";
import { stackRuleLabels } from "./stack-rule-labels.ts";

/** Across the bars, which the lines must be seen on, or behind dots, which they would hide. */
export function barRulesPlugin<Type extends ChartType>(
  rules: readonly DrawnRule[],
  frame: Frame,
  place: "across" | "behind" = "across",
): Plugin<Type> {
  const { palette, lineHeight, width } = frame;
  const font = fontOf(frame);
  const draw = ({ ctx, chartArea: { top, bottom }, scales: { x } }: Chart<Type>): void => {
    if (x === undefined) return;
    const upright = rules.map(({ text, value }) => ({
      text,
      width: textWidth(text, font),
      x: crisp(x.getPixelForValue(value)),
    }));
    const labels = stackRuleLabels(upright, width);
    for (const [index, { text, x: across }] of upright.entries()) {
      const { row = 0, start = across } = labels[index] ?? {};
      const foot = top - 4 - row * lineHeight;
      const line = [
        { x: across, y: foot - lineHeight + 1 },
        { x: across, y: bottom },
      ];
      // The pale edge keeps the line apart from the bars it crosses.
      if (place === "across") drawLine(ctx, line, { colour: palette.paper, width: 3 });
      drawLine(ctx, line, { colour: palette.rule, width: 1 });
      writeLabel(ctx, text, { x: start, y: foot - lineHeight / 2 }, { font, colour: palette.ink, align: "left" });
    }
  };
  return place === "across"
    ? { id: "costed-rules", afterDatasetsDraw: draw }
    : { id: "costed-rules", beforeDatasetsDraw: draw };
}
