/** Which periods are named along a line chart: the first, the last, and round years between them. */

import type { SpecPeriod } from "#lib/charts/spec.ts";
import { type Font, textWidth } from "./metrics.ts";

/** Our choice: at least this much room between two labels, in pixels. */
const leastGap = 14;

const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100];

interface TickInput {
  readonly periods: readonly SpecPeriod[];
  /** How long the axis is. */
  readonly width: number;
  readonly font: Font;
}

/** The periods to name, in order of time. */
export function choosePeriodTicks({ periods, width, font }: TickInput): readonly SpecPeriod[] {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (first === undefined || last === undefined || first === last) return periods;
  const at = ({ position }: SpecPeriod): number =>
    ((position - first.position) / (last.position - first.position)) * width;
  const half = (period: SpecPeriod): number => textWidth(period.label, font) / 2;
  // The outer labels are set inwards, flush with the ends of the axis.
  const left = half(first) * 2 + leastGap;
  const right = width - half(last) * 2 - leastGap;
  if (left > width - half(last) * 2) return [first];
  const fitsEnds = (period: SpecPeriod): boolean =>
    at(period) - half(period) >= left && at(period) + half(period) <= right;
  const fitTogether = (ticks: readonly SpecPeriod[]): boolean =>
    ticks.every((tick, index) => {
      const before = ticks[index - 1];
      return before === undefined || at(tick) - half(tick) - (at(before) + half(before)) >= leastGap;
    });
  const inner = yearSteps.map((step) => roundYears(periods, step).filter(fitsEnds)).find((ticks) => fitTogether(ticks));
  return [first, ...(inner ?? []), last];
}

/** The first period of each year that is a multiple of `step`. */
function roundYears(periods: readonly SpecPeriod[], step: number): readonly SpecPeriod[] {
  return periods.filter(({ position }, index) => {
    const year = Math.floor(position);
    const before = periods[index - 1];
    return year % step === 0 && (before === undefined || Math.floor(before.position) < year);
  });
}
