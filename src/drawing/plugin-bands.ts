/** The range of a line as a band behind it. */

import type { Plugin } from "chart.js";
import type { LineSpec } from "#lib/charts/spec.ts";
import type { LineLook } from "./line-look.ts";
import type { Point } from "./path-recorder.ts";

export function bandsPlugin({ periods, series }: LineSpec, looks: readonly LineLook[]): Plugin<"line"> {
  return {
    id: "costed-bands",
    beforeDatasetsDraw({ ctx, scales: { x, y } }) {
      if (x === undefined || y === undefined) return;
      for (const [at, { points }] of series.entries()) {
        let low: Point[] = [];
        let high: Point[] = [];
        const fill = (): void => {
          if (low.length > 1) fillBetween(ctx, [...low, ...high.reverse()], looks[at]?.band ?? "");
          [low, high] = [[], []];
        };
        for (const [index, { position }] of periods.entries()) {
          const point = points[index];
          if (point === null || point === undefined) {
            fill();
            continue;
          }
          // Where the range closes to a number the band comes to a point.
          low.push({ x: x.getPixelForValue(position), y: y.getPixelForValue(point.low?.value ?? point.value) });
          high.push({ x: x.getPixelForValue(position), y: y.getPixelForValue(point.high?.value ?? point.value) });
        }
        if (points.some((point) => point?.low !== undefined)) fill();
      }
    },
  };
}

function fillBetween(context: CanvasRenderingContext2D, outline: readonly Point[], colour: string): void {
  context.save();
  context.fillStyle = colour;
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
  context.fill();
  context.restore();
}
