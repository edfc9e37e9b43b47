/** A spec of a dot plot → the configuration of Chart.js: a row each, with the range as a whisker through the dot. */

import type { ChartConfiguration } from "chart.js";
import { hasBothOrigins } from "#lib/charts/key.ts";
import { pointText, pointWithRangeText, tickText } from "#lib/charts/numbers.ts";
import { type ValueScale, valueScale } from "#lib/charts/scale.ts";
import type { DotRow, DotsSpec } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { baseOptions, type Drawable, noBorder, tickFont } from "./config-base.ts";
import { heightScale, rulesRoom } from "./config-rows.ts";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth, wrapText } from "./metrics.ts";
import { barRulesPlugin } from "./plugin-bar-rules.ts";
import { rowTextsPlugin } from "./plugin-row-texts.ts";
import { whiskersPlugin } from "./plugin-whiskers.ts";
import { layNames, nameFont, nameGap, nameTexts, type RowText } from "./row-layout.ts";

/** The room of a dot and its whisker, and between two rows. */
const markHeight = 16;
const rowGap = { narrow: 8, wide: 10 };

const tickGap = 6;

export function makeDotsConfig(spec: DotsSpec, frame: Frame): Drawable<"line"> {
  const { palette, lineHeight } = frame;
  const names = layNames(spec.rows, frame);
  const valueTexts = spec.rows.map((row) => pointWithRangeText(spec, row.points[0]));
  const widest = Math.max(
    ...valueTexts.map((text, at) => textWidth(text, fontOf(frame, spec.rows[at]?.highlight ? "bold" : "normal"))),
  );
  const scale = fittingScale(spec, frame, frame.isNarrow ? frame.width : frame.width - names.width - widest);
  const tickWidths = scale.ticks.map((tick) => textWidth(tickText(spec, tick, scale.decimals), fontOf(frame)));
  // A tick label at an end of the axis reaches half its width beyond it.
  const margin = Math.ceil(Math.max(8, (tickWidths[0] ?? 0) / 2, (tickWidths[tickWidths.length - 1] ?? 0) / 2));
  const texts: RowText[] = [];
  const middles: number[] = [];
  let y = 0;
  for (const [at, row] of spec.rows.entries()) {
    const value = valueTexts[at] ?? "";
    const font = nameFont(row, frame);
    const own = { text: value, font, colour: palette.ink };
    if (frame.isNarrow) {
      // The name and its number share a line where they can; the dot stands below.
      const lines = wrapText(row.label, frame.width - textWidth(value, font) - nameGap, font);
      texts.push(...nameTexts(row, lines, { frame, y: y + lineHeight / 2 }));
      const foot = y + (lines.length - 0.5) * lineHeight;
      texts.push({ ...own, x: frame.width, y: foot, align: "right" });
      middles.push(y + lines.length * lineHeight + markHeight / 2);
      y += lines.length * lineHeight + markHeight + rowGap.narrow;
    } else {
      const lines = names.lines[at] ?? [];
      const height = Math.max(markHeight, lines.length * lineHeight);
      const middle = y + height / 2;
      texts.push(...nameTexts(row, lines, { frame, y: middle - ((lines.length - 1) / 2) * lineHeight }));
      texts.push({ ...own, x: frame.width - Math.ceil(widest), y: middle, align: "left" });
      middles.push(middle);
      y += height + rowGap.wide;
    }
  }
  const foot = tickGap + lineHeight + 2;
  const padding = {
    left: names.width + margin,
    right: (frame.isNarrow ? 0 : Math.ceil(widest) + nameGap) + margin,
    top: rulesRoom(spec.rules.length, lineHeight),
    bottom: 0,
  };
  const looks = spec.rows.map((row) => dotLook(spec, row, frame));
  const config: ChartConfiguration<"line"> = {
    type: "line",
    data: {
      datasets: [
        {
          data: spec.rows.map((row, at) => ({ x: row.points[0].value, y: middles[at] ?? 0 })),
          showLine: false,
          pointStyle: looks.map(({ isDiamond }) => (isDiamond ? "rectRot" : "circle")),
          pointRadius: looks.map(({ isDiamond }) => (isDiamond ? 6.5 : 5)),
          pointBackgroundColor: looks.map(({ colour, isOpen }) => (isOpen ? palette.paper : colour)),
          pointBorderColor: looks.map(({ colour }) => colour),
          pointBorderWidth: 1.75,
        },
      ],
    },
    options: {
      ...baseOptions(padding),
      indexAxis: "y",
      parsing: false,
      scales: {
        x: {
          type: "linear",
          min: scale.min,
          max: scale.max,
          border: noBorder,
          grid: { color: ({ tick }) => (tick?.value === 0 ? palette.ink : palette.grid), drawTicks: false },
          ticks: {
            align: "center",
            autoSkip: false,
            callback: (value) => tickText(spec, Number(value), scale.decimals),
            color: palette.muted,
            font: tickFont(frame),
            maxRotation: 0,
            padding: tickGap,
          },
          afterBuildTicks: (axis) => {
            axis.ticks = scale.ticks.map((value) => ({ value }));
          },
          // Exactly this high, so that a pixel of the rows is a pixel of the picture.
          afterFit: (axis) => {
            axis.height = foot;
          },
        },
        y: heightScale(y),
      },
    },
    plugins: [
      barRulesPlugin<"line">(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        frame,
        "behind",
      ),
      whiskersPlugin(
        spec.rows.map((row, at) => ({ point: row.points[0], y: middles[at] ?? 0, colour: looks[at]?.colour ?? "" })),
        palette,
      ),
      rowTextsPlugin(texts, palette.paper),
    ],
  };
  return { config, height: padding.top + y + foot };
}

interface DotLook {
  readonly colour: string;
  readonly isOpen: boolean;
  readonly isDiamond: boolean;
}

/** Beside published numbers ours are open diamonds; otherwise an open dot is a number ahead. */
function dotLook(spec: DotsSpec, row: DotRow, { palette }: Frame): DotLook {
  const isPlain = spec.rows.every(({ highlight }) => !highlight);
  const colour = row.highlight || isPlain ? palette.series[0] : palette.rest;
  if (hasBothOrigins(spec)) return { colour, isOpen: row.isOurs, isDiamond: row.isOurs };
  return { colour, isOpen: markOf(row.points[0].status) === "open", isDiamond: false };
}

/** As many ticks as their labels leave room for. */
function fittingScale(spec: DotsSpec, frame: Frame, width: number): ValueScale {
  const fits = ({ ticks, decimals }: ValueScale): boolean => {
    const widths = ticks.map((tick) => textWidth(tickText(spec, tick, decimals), fontOf(frame)) + 12);
    return Math.max(...widths) * ticks.length <= width;
  };
  const scales = [5, 4, 3, 2].map((most) => valueScale(spec, most));
  return scales.find(fits) ?? valueScale(spec, 2);
}
