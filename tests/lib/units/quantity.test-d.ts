/**
 * What the compiler refuses. The type check reads this file; nothing runs it. Each `@ts-expect-error`
 * fails the check as soon as the line below it compiles.
 */

import { combine, type Quantity } from "#lib/units/quantity.ts";
import type { UnitOf } from "#lib/units/unit.ts";

declare const pounds: Quantity<UnitOf<"gbp-bn">>;
declare const morePounds: Quantity<UnitOf<"gbp-bn">>;
declare const millions: Quantity<UnitOf<"gbp-mn">>;
declare const dollars: Quantity<UnitOf<"usd-bn">>;
declare const ofGdp: Quantity<UnitOf<"pct-gdp">>;
declare const ofGni: Quantity<UnitOf<"pct-gni">>;
declare const change: Quantity<UnitOf<"pct">>;
declare const points: Quantity<UnitOf<"pp">>;
declare const tanks: Quantity<UnitOf<"count-tanks">>;
declare const shells: Quantity<UnitOf<"count-shells">>;
declare const rate: Quantity<UnitOf<"nok-per-usd">>;

/** The result keeps its unit. */
export const sum: Quantity<UnitOf<"gbp-bn">> = combine(pounds, morePounds, 1);
export const share: Quantity<UnitOf<"pct-gdp">> = combine(ofGdp, ofGdp, -1);
// @ts-expect-error: a sum of pounds is not in dollars.
export const wrong: Quantity<UnitOf<"usd-bn">> = combine(pounds, morePounds, 1);

// @ts-expect-error: dollars are not pounds.
combine(pounds, dollars, 1);
// @ts-expect-error: millions are not billions; content may mix them, code that knows its unit may not.
combine(pounds, millions, 1);
// @ts-expect-error: a share is not money.
combine(pounds, ofGdp, 1);
// @ts-expect-error: GNI is not GDP.
combine(ofGdp, ofGni, -1);
// @ts-expect-error: per cent are not percentage points.
combine(change, points, 1);
// @ts-expect-error: tanks are not shells.
combine(tanks, shells, 1);
// @ts-expect-error: an exchange rate is not money.
combine(dollars, rate, 1);
// @ts-expect-error: a bare number has no unit.
combine(pounds, 5, 1);
