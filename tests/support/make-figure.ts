/** A stated figure, complete and plain, to be varied. */

import type { DerivedFigure, StatedFigure } from "#lib/figures/figure.ts";
import { parseRichText, type RichText } from "#lib/figures/rich-text.ts";
import { type Amount, parseStated } from "#lib/units/amount.ts";
import { parseUnit, type Unit } from "#lib/units/unit.ts";

/** A unit of the grammar; throws for anything else, since a test that needs it is wrong. */
export function getUnit(text: string): Unit {
  const unit = parseUnit(text);
  if (unit === undefined) throw new Error(`"${text}" is not a unit.`);
  return unit;
}

/** `makePoint("2.60")` is 2.6 with two decimals. */
export function makePoint(text: string): Amount {
  return { kind: "point", point: getStated(text) };
}

/** `makeRange("1.5", "2.5", "2.1")`: low, high and, if wanted, central. */
export function makeRange(low: string, high: string, central?: string): Amount {
  const middle = central === undefined ? {} : { central: getStated(central) };
  return { kind: "range", low: getStated(low), high: getStated(high), ...middle };
}

function getStated(text: string): NonNullable<ReturnType<typeof parseStated>> {
  const stated = parseStated(text);
  if (stated === undefined) throw new Error(`"${text}" is not a plain decimal.`);
  return stated;
}

/** A prose string without mistakes. */
export function makeText(text: string): RichText {
  return parseRichText(text).value;
}

export function makeFigure(changes: Partial<Omit<StatedFigure, "kind">> = {}): StatedFigure {
  return {
    id: "a-figure",
    kind: "stated",
    says: makeText("In 2025 the share was [[value]] of GDP."),
    measure: "a-share",
    place: "a-place",
    period: { kind: "year", year: 2025 },
    amount: makePoint("2.5"),
    unit: getUnit("pct-gdp"),
    status: "outturn",
    confidence: "high",
    source: "a-source",
    locator: "page 1",
    ...changes,
  };
}

export function makeDerived(changes: Partial<Omit<DerivedFigure, "kind">> = {}): DerivedFigure {
  const { kind: _kind, source: _source, locator: _locator, ...core } = makeFigure();
  return {
    ...core,
    kind: "derived",
    id: "a-derived-figure",
    formula: "a",
    inputs: { a: { figure: "a-figure" } },
    ...changes,
  };
}
