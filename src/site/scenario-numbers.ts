/** How the numbers of a scenario are written: full precision comes in, what a reader can use goes out. */

import type { RemarkUnit } from "#lib/scenario/remarks.ts";
import { formatStated } from "#lib/units/format.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";

/** Our choice: one decimal of a billion; what the shares and the GDP forecast can bear. */
export const decimalsOfBillions = 1;

/** Billions of a currency in a sentence: "£27.5bn". */
export function billionsText(value: number, currency: string): string {
  return formatStated({ value, decimals: decimalsOfBillions }, { kind: "money", currency, magnitude: "bn" });
}

/** Single units of a currency, whole: "£948". */
export function wholeText(value: number, currency: string): string {
  return formatStated({ value, decimals: 0 }, { kind: "money", currency, magnitude: "one" });
}

/** "£", or the code of a currency without a sign. */
export function currencySign(currency: string): string {
  return wholeText(1, currency).replace("1", "").trim();
}

/** A cell of a table in billions: no unit, always the same decimals, so that columns line up. */
export function billionsCell(value: number): string {
  return groupThousands(roundText(value, decimalsOfBillions));
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
      return billionsText(value, currency);
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
