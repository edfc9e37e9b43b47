/** The statistical subtitle: what exactly is drawn. It is computed, so it cannot promise another unit or year. */

import { denominatorWords } from "../units/format.ts";
import { priceBasisText } from "../units/price-basis.ts";
import type { PriceBasis } from "../units/quantity.ts";
import type { Unit } from "../units/unit.ts";

export interface SubtitleParts {
  readonly measure: string;
  readonly place?: string | undefined;
  /** "2024", or the first and the last period. */
  readonly period: string;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  /** A few words, when the measure's name does not say it. */
  readonly definition?: string | undefined;
  readonly editions: readonly string[];
}

/**
 * @example
 * // "Spending on parks as a share of GDP, Ruritania, 2019 to 2024, per cent. Edition: March 2025."
 */
export function makeSubtitle(parts: SubtitleParts): string {
  const { measure, place, period, unit, priceBasis, definition, editions } = parts;
  const what = [measure, place, period, unitWords(unit, measure), priceWords(priceBasis), definition];
  const sentence = `${what.filter((part) => part !== undefined && part !== "").join(", ")}.`;
  const [edition, ...others] = [...new Set(editions)].filter((name) => name !== "");
  if (edition === undefined) return sentence;
  if (others.length === 0) return `${sentence} Edition: ${edition}.`;
  return `${sentence} Editions: ${[edition, ...others].join("; ")}.`;
}

/** Added when a chart's scale leaves zero out. */
export function scaleRemark(start: string, direction: "vertical" | "horizontal" = "vertical"): string {
  return `The ${direction} scale starts at ${start}, not at zero.`;
}

/** The unit in words, without a magnitude: each number says its own. */
function unitWords(unit: Unit, measure: string): string {
  switch (unit.kind) {
    case "share": {
      const whole = `of ${denominatorWords(unit.of)}`;
      return measure.includes(whole) ? "per cent" : `per cent ${whole}`;
    }
    case "percent":
      return "per cent";
    case "points":
      return "percentage points";
    case "index":
      return "index";
    case "times":
      return "times";
    case "count": {
      const thing = unit.thing.replaceAll("-", " ");
      return measure.toLowerCase().includes(thing) ? "" : thing;
    }
    case "money":
      return currencyWords[unit.currency] ?? unit.currency;
    case "exchange":
      return `${currencyWords[unit.currency] ?? unit.currency} for each ${unit.per}`;
    default:
      return unit satisfies never;
  }
}

const currencyWords: Readonly<Record<string, string>> = {
  GBP: "pounds",
  USD: "US dollars",
  EUR: "euros",
  JPY: "yen",
};

function priceWords(basis: PriceBasis | undefined): string | undefined {
  if (basis === undefined) return undefined;
  return basis.kind === "cash" ? "cash" : `in ${priceBasisText(basis)}`;
}
