/** Numbers as tables and remarks write them. */

import type { RemarkUnit } from "#lib/scenario/remarks.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { formatStated } from "#lib/units/format.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { decimalsShown, moneyText, wholeText } from "./numbers.ts";

/** The magnitude of a scenario's tables and its chart: millions for a place whose spending is below a billion. */
export interface Scale {
  readonly magnitude: "bn" | "mn";
  /** How many of it are in a billion. */
  readonly perBillion: number;
}

export function scaleOf({ years }: Pick<ScenarioResult, "years">): Scale {
  const largest = Math.max(...years.map(({ cash }) => Math.max(cash.level, cash.baselineLevel)));
  return largest < 1 ? { magnitude: "mn", perBillion: 1000 } : { magnitude: "bn", perBillion: 1 };
}

/** The sign of a scale as formatted money writes it: "bn" or "m". */
export function scaleSign({ magnitude }: Scale): string {
  return magnitude === "bn" ? "bn" : "m";
}

/** "£", or the code of a currency without a sign. */
export function currencySign(currency: string): string {
  return wholeText(1, currency).replace("1", "").trim();
}

/** A cell of a table in its scale: no unit, always the same decimals, so that columns line up. */
export function moneyCell(billions: number, { perBillion }: Scale): string {
  return groupThousands(roundText(billions * perBillion, decimalsShown));
}

export function wholeCell(value: number): string {
  return groupThousands(roundText(value, 0));
}

/** A share in a table: two decimals, since a path passes between the stated ones. */
export function shareCell(value: number): string {
  return groupThousands(roundText(value, 2));
}

/** A remark's value with its unit; `heads` names what a count counts. */
export function remarkValue(
  value: number,
  unit: RemarkUnit | null,
  { currency, heads }: { readonly currency: string; readonly heads: string },
): string {
  switch (unit) {
    case "pct-gdp":
      return `${trimmed(value)}% of GDP`;
    case "pct":
      return `${trimmed(value)}%`;
    case "pp":
      return `${trimmed(value)} percentage points`;
    case "bn":
      return moneyText(value, currency);
    case "count":
      return formatStated({ value, decimals: 0 }, { kind: "count", thing: heads, magnitude: "one" });
    case "years":
    case null:
      return wholeCell(value);
    default:
      return unit satisfies never;
  }
}

/** At most two decimals, and none that say nothing: 3.5 and not 3.50. */
function trimmed(value: number): string {
  return groupThousands(roundText(value, 2)).replace(/\.?0+$/, "");
}
