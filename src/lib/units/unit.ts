/**
 * Units are a small grammar, so that a figure's unit is data the build can reason about and not
 * free text: money `gbp-bn`, share `pct-gdp`, percent `pct`, points `pp`, `index`, `times`, counts
 * `count-tanks` and `count-people-mn`, exchange rates `nok-per-usd`.
 */

import { magnitudeFactor } from "./magnitude.ts";

export type Magnitude = "one" | "th" | "mn" | "bn" | "tn";

export type Unit =
  | { readonly kind: "money"; readonly currency: string; readonly magnitude: Magnitude }
  | { readonly kind: "share"; readonly of: string }
  | { readonly kind: "percent" }
  | { readonly kind: "points" }
  | { readonly kind: "index" }
  | { readonly kind: "times" }
  | { readonly kind: "exchange"; readonly currency: string; readonly per: string }
  | { readonly kind: "count"; readonly thing: string; readonly magnitude: Magnitude };

/** The unit that a text of the grammar names, as a type: `UnitOf<"gbp-bn">`. */
export type UnitOf<Text extends string> = Text extends "pct"
  ? { readonly kind: "percent" }
  : Text extends "pp"
    ? { readonly kind: "points" }
    : Text extends "index" | "times"
      ? { readonly kind: Text }
      : Text extends `pct-${infer Whole}`
        ? { readonly kind: "share"; readonly of: Whole }
        : Text extends `${infer Currency}-per-${infer Per}`
          ? { readonly kind: "exchange"; readonly currency: Uppercase<Currency>; readonly per: Uppercase<Per> }
          : Text extends `count-${infer Thing}`
            ? { readonly kind: "count"; readonly thing: Thing; readonly magnitude: Magnitude }
            : Text extends `${infer Currency}-${infer Size extends Magnitude}`
              ? { readonly kind: "money"; readonly currency: Uppercase<Currency>; readonly magnitude: Size }
              : never;

/** The ISO 4217 codes a unit may name: current national currencies. Funds and metals are left out. */
const currencies = new Set(
  (
    "aed afn all amd aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd " +
    "egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt " +
    "lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf " +
    "sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd top try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw"
  ).split(" "),
);

const magnitudes: readonly string[] = ["one", "th", "mn", "bn", "tn"];

function isMagnitude(text: string | undefined): text is Magnitude {
  return text !== undefined && magnitudes.includes(text);
}

/**
 * Reads a unit; `undefined` when the text is not in the grammar.
 *
 * @example
 * parseUnit("gbp-bn") // { kind: "money", currency: "GBP", magnitude: "bn" }
 * parseUnit("pct-gdp") // { kind: "share", of: "gdp" }
 */
export function parseUnit(text: string): Unit | undefined {
  if (text === "pct") return { kind: "percent" };
  if (text === "pp") return { kind: "points" };
  if (text === "index") return { kind: "index" };
  if (text === "times") return { kind: "times" };
  const share = /^pct-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(text)?.[1];
  if (share !== undefined) return { kind: "share", of: share };
  const exchange = /^([a-z]{3})-per-([a-z]{3})$/.exec(text);
  const [, currency = "", per = ""] = exchange ?? [];
  if (currencies.has(currency) && currencies.has(per) && currency !== per) {
    return { kind: "exchange", currency: currency.toUpperCase(), per: per.toUpperCase() };
  }
  const count = /^count-([a-z][a-z0-9]*(?:-[a-z0-9]+)*?)(?:-(th|mn|bn|tn))?$/.exec(text);
  if (count?.[1] !== undefined) {
    const magnitude = count[2];
    return { kind: "count", thing: count[1], magnitude: isMagnitude(magnitude) ? magnitude : "one" };
  }
  const money = /^([a-z]{3})-([a-z]{2,3})$/.exec(text);
  if (money?.[1] !== undefined && currencies.has(money[1]) && isMagnitude(money[2])) {
    return { kind: "money", currency: money[1].toUpperCase(), magnitude: money[2] };
  }
  return undefined;
}

/** Writes a unit back in the grammar: the inverse of `parseUnit`. */
export function unitText(unit: Unit): string {
  switch (unit.kind) {
    case "money":
      return `${unit.currency.toLowerCase()}-${unit.magnitude}`;
    case "share":
      return `pct-${unit.of}`;
    case "exchange":
      return `${unit.currency}-per-${unit.per}`.toLowerCase();
    case "percent":
      return "pct";
    case "points":
      return "pp";
    case "index":
    case "times":
      return unit.kind;
    case "count":
      return unit.magnitude === "one" ? `count-${unit.thing}` : `count-${unit.thing}-${unit.magnitude}`;
    default:
      return unit satisfies never;
  }
}

/** True when two units differ at most in magnitude, so that one converts to the other by a power of ten. */
export function isSameScale(a: Unit, b: Unit): boolean {
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency;
  if (a.kind === "count" && b.kind === "count") return a.thing === b.thing;
  return unitText(a) === unitText(b);
}

/** How many of `to` one of `from` is; 1 for units without a magnitude. Both must be on the same scale. */
export function magnitudeRatio(from: Unit, to: Unit): number {
  const has = (unit: Unit): Magnitude => ("magnitude" in unit ? unit.magnitude : "one");
  return magnitudeFactor[has(from)] / magnitudeFactor[has(to)];
}
