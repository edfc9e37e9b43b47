/** Where rows, their names and their bars stand: shared by all charts whose rows lie one below the other. */

import { type Frame, fontOf } from "./frame.ts";
import { type Font, textWidth, wrapText } from "./metrics.ts";

export interface RowText {
  readonly text: string;
  readonly x: number;
  /** From the top of the plot to the middle of the text. */
  readonly y: number;
  readonly font: Font;
  readonly colour: string;
  readonly align: "left" | "right";
}

/** Our choice: the names of rows take at most this part of the width, and break over lines beyond it. */
const nameShare = 0.3;

/** From a name to what it names. */
export const nameGap = 10;

interface NamedRow {
  readonly label: string;
  readonly highlight: boolean;
}

export interface Names {
  /** The lines of each name. */
  readonly lines: readonly (readonly string[])[];
  /** The room that names take on the left; none in the narrow form, where they stand above. */
  readonly width: number;
}

/** Breaks the names of rows: above their marks in the narrow form, on the left of them in the wide one. */
export function layNames(rows: readonly NamedRow[], frame: Frame, most = frame.width * nameShare): Names {
  const lines = rows.map((row) => wrapText(row.label, frame.isNarrow ? frame.width : most, nameFont(row, frame)));
  if (frame.isNarrow) return { lines, width: 0 };
  const widths = rows.flatMap((row, at) => (lines[at] ?? []).map((line) => textWidth(line, nameFont(row, frame))));
  return { lines, width: Math.ceil(Math.max(...widths)) + nameGap };
}

export function nameFont({ highlight }: NamedRow, frame: Frame): Font {
  return fontOf(frame, highlight ? "bold" : "normal");
}

/** The lines of one name as texts, the first with its middle at `y`. */
export function nameTexts(
  row: NamedRow,
  lines: readonly string[],
  { frame, y }: { readonly frame: Frame; readonly y: number },
): readonly RowText[] {
  return lines.map((text, at) => ({
    text,
    x: 0,
    y: y + at * frame.lineHeight,
    font: nameFont(row, frame),
    colour: frame.palette.ink,
    align: "left",
  }));
}

interface FitInput {
  /** From where the plot starts to the edge of the picture. */
  readonly room: number;
  readonly min: number;
  readonly max: number;
  /** Where each text starts, as a value, and how wide it is with the gap before it. */
  readonly ends: readonly { readonly value: number; readonly width: number }[];
}

/** The width of a plot in which the texts at the ends of all bars stay inside the picture. */
export function fitPlot({ room, min, max, ends }: FitInput): number {
  const widths = ends.map(({ value, width }) => {
    const part = (value - min) / (max - min);
    return part <= 0 ? room : (room - width) / part;
  });
  return Math.max(40, Math.floor(Math.min(room - 2, ...widths)));
}
