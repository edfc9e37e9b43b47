/**
 * One view of any number, be it a figure or a cell of a series: what pages, charts, scenarios and
 * search need to show it.
 */

import type { Figure } from "#lib/figures/figure.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { Confidence, Status } from "#lib/figures/standing.ts";
import type { Period } from "#lib/time/period.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { Catalogue, CellInSeries } from "./catalogue.ts";

export interface NumberRecord {
  readonly id: string;
  readonly kind: "stated" | "derived" | "cell";
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly measure: string;
  readonly place: string;
  readonly period: Period;
  readonly status: Status;
  readonly confidence: Confidence;
  /** Absent for a derived figure. */
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly says?: RichText | undefined;
  readonly note?: RichText | undefined;
}

/** The number a reference names; `undefined` when there is none. */
export function findNumber(catalogue: Pick<Catalogue, "figures" | "cells">, id: string): NumberRecord | undefined {
  const figure = catalogue.figures.get(id);
  if (figure !== undefined) return ofFigure(figure);
  const cell = catalogue.cells.get(id);
  return cell && ofCell(cell);
}

/** @throws {Error} if there is none: a checked catalogue holds every number that is named. */
export function getNumber(catalogue: Pick<Catalogue, "figures" | "cells">, id: string): NumberRecord {
  const record = findNumber(catalogue, id);
  if (record === undefined) throw new Error(`The catalogue has no figure and no cell "${id}".`);
  return record;
}

export function ofFigure(figure: Figure): NumberRecord {
  if (figure.kind === "derived") return { ...figure, source: undefined };
  return { ...figure, kind: "stated" };
}

export function ofCell({ cell, series }: CellInSeries): NumberRecord {
  const { unit, priceBasis, measure, place, confidence, source, locator, note } = series;
  return {
    id: cell.id,
    kind: "cell",
    amount: cell.amount,
    unit,
    priceBasis,
    measure,
    place,
    period: cell.period,
    status: cell.status,
    confidence,
    source,
    locator,
    note,
  };
}
