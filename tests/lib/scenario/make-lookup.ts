/** A lookup held in memory: figures by id, series as `<period>: value`; cells are found through their series. */

import type { Lookup, LookupNumber, LookupSeries } from "#lib/scenario/lookup.ts";
import type { PeriodKind } from "#lib/time/period.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { parseUnit, type Unit } from "#lib/units/unit.ts";

export interface MadeFigure {
  readonly value: number;
  readonly unit: string;
  readonly priceBasis?: PriceBasis;
  readonly period?: string;
  readonly edition?: string;
}

export interface MadeSeries {
  readonly unit: string;
  readonly edition: string;
  readonly cells: Readonly<Record<string, number>>;
  readonly priceBasis?: PriceBasis;
  readonly periods?: PeriodKind;
}

export function makeLookup(
  figures: Readonly<Record<string, MadeFigure>>,
  series: Readonly<Record<string, MadeSeries>>,
): Lookup {
  const findSeries = (id: string): LookupSeries | undefined => {
    const made = series[id];
    if (made === undefined) return undefined;
    const cells = Object.entries(made.cells).map(([period, value]) => ({ period, value }));
    return {
      unit: getUnit(made.unit),
      priceBasis: made.priceBasis,
      periods: made.periods ?? "financial-year",
      edition: made.edition,
      cells,
    };
  };
  const findNumber = (reference: string): LookupNumber | undefined => {
    const [id = "", period] = reference.split("/");
    if (period === undefined) {
      const made = figures[id];
      return made && { ...made, unit: getUnit(made.unit), period: made.period ?? "2025" };
    }
    const found = findSeries(id);
    const cell = found?.cells.find((candidate) => candidate.period === period);
    return found && cell && { ...found, value: cell.value, period };
  };
  return { findNumber, findSeries };
}

function getUnit(text: string): Unit {
  const unit = parseUnit(text);
  if (unit === undefined) throw new Error(`"${text}" is not a unit.`);
  return unit;
}
