/** How each line of a line chart looks, and what its label at the end says. */

import { pointText } from "#lib/charts/numbers.ts";
import { allPoints } from "#lib/charts/scale.ts";
import type { LineSeries, LineSpec, SpecPoint } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { type Frame, fontOf } from "./frame.ts";
import { type Font, textWidth, wrapText } from "./metrics.ts";
import { seriesColour } from "./palette.ts";

export interface LineLook {
  readonly colour: string;
  readonly labelColour: string;
  readonly band: string;
  readonly width: number;
  /** Emphasised lines lie over the others. */
  readonly isInFront: boolean;
}

/** With nothing emphasised all lines have a colour; otherwise the rest are grey. */
export function lineLooks({ series }: LineSpec, { palette }: Frame): readonly LineLook[] {
  const isAnyEmphasised = series.some(({ emphasis }) => emphasis);
  const inFront = series.filter(({ emphasis }) => emphasis || !isAnyEmphasised);
  return series.map((one) => {
    const place = inFront.indexOf(one);
    if (place < 0) {
      return { colour: palette.rest, labelColour: palette.muted, band: palette.restBand, width: 1.5, isInFront: false };
    }
    const colour = seriesColour(palette, place);
    return {
      colour,
      labelColour: colour,
      band: place === 0 ? palette.band : palette.restBand,
      width: 2.5,
      isInFront: true,
    };
  });
}

export interface EndLabel {
  /** Index of the point it names. */
  readonly index: number;
  readonly point: SpecPoint;
  readonly lines: readonly { readonly text: string; readonly font: Font }[];
  readonly width: number;
}

/** What a reader would get wrong otherwise: that the line ends early, that its end is not recorded. */
function endRemarks(
  spec: LineSpec,
  { index, point }: { readonly index: number; readonly point: SpecPoint },
): readonly string[] {
  const period = index < spec.periods.length - 1 ? [`in ${spec.periods[index]?.label ?? ""}`] : [];
  // Where everything is ahead, the key says so once.
  const isMixed = allPoints(spec).some(({ status }) => markOf(status) === "solid");
  return markOf(point.status) === "open" && isMixed ? [...period, `(${point.status})`] : period;
}

/** The name of a line and its last number, broken to fit beside the plot. */
export function makeEndLabel(spec: LineSpec, series: LineSeries, frame: Frame): EndLabel | undefined {
  const index = series.points.findLastIndex((point) => point !== null);
  const point = series.points[index];
  if (point === undefined || point === null) return undefined;
  const name = fontOf(frame, "bold");
  const plain = fontOf(frame);
  const room = frame.isNarrow ? 84 : 150;
  const value = pointText(spec, point);
  const text = [value, ...endRemarks(spec, { index, point })].join(" ");
  const lines = [
    ...wrapText(series.label, room, name).map((line) => ({ text: line, font: name })),
    ...wrapText(text, room, plain).map((line) => ({ text: line, font: plain })),
  ];
  return { index, point, lines, width: Math.max(...lines.map((line) => textWidth(line.text, line.font))) };
}
