/** How large the units of magnitude are: apart from the grammar of units, which a page that only prints does not need. */

import type { Magnitude } from "./unit.ts";

/** Powers of ten; `one` is 1. */
export const magnitudeFactor: Readonly<Record<Magnitude, number>> = {
  one: 1,
  th: 1e3,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
