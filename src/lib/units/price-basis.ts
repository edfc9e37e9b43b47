/** Apart from quantities, which need the grammar of units: a page that only prints does not. */

import type { PriceBasis } from "./quantity.ts";

/** A price basis in words: "cash" or "2024-25 prices". */
export function priceBasisText(basis: PriceBasis): string {
  return basis.kind === "cash" ? "cash" : `${basis.priceYear} prices`;
}
