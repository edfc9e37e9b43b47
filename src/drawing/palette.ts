/**
 * Colours by their role. On pages they are custom properties, so that one picture serves light, dark,
 * forced colours and print; in files they are literal, because programs that draw SVG files paint an
 * unknown custom property black.
 */

export interface Palette {
  /** `file` pictures stand alone and need a name space and a background. */
  readonly use: "page" | "file";
  /** Text that matters, and the line of zero. */
  readonly ink: string;
  /** Tick labels and the labels of what is not emphasised. */
  readonly muted: string;
  readonly grid: string;
  /** Target lines. */
  readonly rule: string;
  /** Behind everything; also the halo of labels. */
  readonly paper: string;
  /** What is not emphasised. */
  readonly rest: string;
  /** The range around the emphasised line, and around the others. */
  readonly band: string;
  readonly restBand: string;
  /** The first is the accent. */
  readonly series: readonly [string, string, string, string, string];
}

export const pagePalette: Palette = {
  use: "page",
  ink: "var(--chart-ink)",
  muted: "var(--chart-muted)",
  grid: "var(--chart-grid)",
  rule: "var(--chart-rule)",
  paper: "var(--chart-paper)",
  rest: "var(--chart-rest)",
  band: "var(--chart-band)",
  restBand: "var(--chart-rest-band)",
  series: ["var(--chart-1)", "var(--chart-2)", "var(--chart-3)", "var(--chart-4)", "var(--chart-5)"],
};

export const lightPalette: Palette = {
  use: "file",
  ink: "#221d17",
  muted: "#62594d",
  grid: "#e2dacb",
  rule: "#221d17",
  paper: "#fbf8f2",
  rest: "#8d8577",
  band: "#cfdde6",
  restBand: "#e6e0d5",
  series: ["#0b5c8a", "#b4480d", "#00735a", "#8f4a86", "#856300"],
};

export const darkPalette: Palette = {
  use: "file",
  ink: "#ece5d8",
  muted: "#b3a997",
  grid: "#3a342c",
  rule: "#ece5d8",
  paper: "#191612",
  rest: "#877e70",
  band: "#24404f",
  restBand: "#332e27",
  series: ["#6cb4e4", "#ee9158", "#45bd98", "#d596cb", "#d3ab3f"],
};

/** The custom properties a style sheet must define, and the key of the literal palettes each stands for. */
export function paletteProperties(palette: Palette): Readonly<Record<string, string>> {
  const { ink, muted, grid, rule, paper, rest, band, restBand, series } = palette;
  return {
    "--chart-ink": ink,
    "--chart-muted": muted,
    "--chart-grid": grid,
    "--chart-rule": rule,
    "--chart-paper": paper,
    "--chart-rest": rest,
    "--chart-band": band,
    "--chart-rest-band": restBand,
    ...Object.fromEntries(series.map((colour, index) => [`--chart-${index + 1}`, colour])),
  };
}

/** The colour of the line in this place of those that stand out; they begin again after the fifth. */
export function seriesColour({ series }: Palette, index: number): string {
  return series[index % series.length] ?? series[0];
}
