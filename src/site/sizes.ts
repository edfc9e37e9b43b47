/** Amounts beside each other on one scale: how large each is, and how it stands to the first. */

import { centralValue } from "#lib/units/amount.ts";
import { ratioWords } from "#lib/units/ratio-words.ts";
import { roundText } from "#lib/units/round.ts";
import { magnitudeRatio } from "#lib/units/unit.ts";
import { type NumberView, viewNumber } from "./number-view.ts";

export interface SizeView {
  readonly number: NumberView;
  /** The amount that the others are held against. */
  readonly isFirst: boolean;
  /** Of the largest, in per cent as SVG writes it: the length of a bar. */
  readonly length: string;
  /** The side of a square, in pixels: its area is to scale. */
  readonly side: string;
  /** Held against the first: "about half of that". */
  readonly ratio: string;
}

/** Our choice: the largest square leaves room for three in the column of text. */
const largestSide = 180;

/** The largest on top. `beside` is a list of ids with blanks between. */
export function viewSizes(figure: string, beside: string): readonly SizeView[] {
  const first = viewNumber(figure);
  const numbers = [
    first,
    ...beside
      .split(/\s+/)
      .filter((id) => id !== "")
      .map(viewNumber),
  ];
  const sizeOf = ({ record }: NumberView): number =>
    centralValue(record.amount) * magnitudeRatio(record.unit, first.record.unit);
  const largest = Math.max(...numbers.map(sizeOf));
  return numbers
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((number) => ({
      number,
      isFirst: number === first,
      length: `${roundText((100 * sizeOf(number)) / largest, 2)}%`,
      side: roundText(largestSide * Math.sqrt(sizeOf(number) / largest), 1),
      ratio: ratioOf(number, first),
    }));
}

/** How a number stands to another of the same scale. */
export function ratioOf({ record }: NumberView, { record: to }: NumberView): string {
  return ratioWords((centralValue(record.amount) * magnitudeRatio(record.unit, to.unit)) / centralValue(to.amount));
}
