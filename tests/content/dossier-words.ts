/**
 * How the dossier's words for units, periods, statuses and price bases map to the site's. Whatever is
 * not in these tables does not match.
 */

import type { Status } from "#lib/figures/standing.ts";
import { parseFinancialYear } from "#lib/time/financial-year.ts";
import { momentKey, type Period } from "#lib/time/period.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";

/** The dossier's units, each with the units it may become. */
const units: Readonly<Record<string, RegExp>> = {
  percent_of_gdp: /^pct-gdp$/,
  percent_of_gni: /^pct-gni$/,
  percent_of_defence_spending: /^pct-defence-spending$/,
  percent_of_nato_total: /^pct-alliance-spending$/,
  percent: /^pct$/,
  percent_change: /^pct$/,
  percentage_points_of_gdp: /^pp$/,
  multiple: /^times$/,
  ratio_russia_to_nato_output: /^times$/,
  index: /^index$/,
  years: /^count-years$/,
  count: /^count-(?!.*-(?:th|mn|bn|tn)$)/,
  million: /^count-(?:people|households)-mn$/,
  thousand: /^count-households-th$/,
  "% GDP": /^pct-gdp$/,
  gbp: /^gbp-one$/,
  gbp_mn: /^gbp-mn$/,
  gbp_bn: /^gbp-bn$/,
  gbp_bn_2024_25_prices: /^gbp-bn$/,
  usd_mn: /^usd-mn$/,
  cad_bn: /^cad-bn$/,
  // NATO's table names its unit in the column "measure".
  pct_gdp: /^pct-gdp$/,
  usd_mn_current: /^usd-mn$/,
  usd_mn_const2021: /^usd-mn$/,
  gbp_mn_current: /^gbp-mn$/,
  sek_mn_current: /^sek-mn$/,
  eur_mn_current: /^eur-mn$/,
  equipment_share_pct: /^pct-defence-spending$/,
};

/** "EUR bn" in the table of allies is billions of a currency. */
const currencyBillions = /^([A-Z]{3}) bn$/;

/** "NOK per USD" is an exchange rate. */
const perDollar = /^([A-Z]{3}) per USD$/;

export function isSameUnit(dossier: string, site: string): boolean {
  const exchanged = perDollar.exec(dossier)?.[1];
  if (exchanged !== undefined) return site === `${exchanged.toLowerCase()}-per-usd`;
  const currency = currencyBillions.exec(dossier)?.[1];
  return currency === undefined ? (units[dossier]?.test(site) ?? false) : site === `${currency.toLowerCase()}-bn`;
}

/** A commitment is a target when it is an aim and a plan when it is budgeted; a proposal is a claim. */
const statuses: Readonly<Record<string, readonly Status[]>> = {
  outturn: ["outturn"],
  actual: ["outturn"],
  estimate: ["estimate"],
  forecast: ["forecast"],
  plan: ["plan"],
  commitment: ["target", "plan"],
  proposal: ["claim"],
  claim: ["claim"],
};

export function isSameStatus(dossier: string, site: Status): boolean {
  return statuses[dossier]?.includes(site) ?? false;
}

/** `cash`, or `real:` and a year, as the dossier writes it. */
export function basisText(basis: PriceBasis | undefined): string {
  if (basis === undefined) return "";
  return basis.kind === "cash" ? "cash" : `real:${basis.priceYear}`;
}

/** The dossier's price bases that stand in words. */
const namedBases: Readonly<Record<string, string>> = { "real:2024-25 (approx.)": "real:2024-25" };

export function isSameBasis(dossier: string, site: PriceBasis | undefined): boolean {
  return basisText(site) === (namedBases[dossier] ?? dossier);
}

/** A period in the dossier's writing: `2024-25`, `by 2035`, `2025-26 to 2028-29`. */
export function periodText(period: Period): string {
  if (period.kind === "by") return `by ${momentKey(period.moment)}`;
  if (period.kind === "span") return `${momentKey(period.from)} to ${momentKey(period.to)}`;
  return momentKey(period);
}

/** Periods that the dossier gives in words. */
const namedPeriods: Readonly<Record<string, string>> = {
  "four years": "2026-27 to 2029-30",
  "next parliament (expected 2029-2034)": "by 2034",
  "to 2030": "by 2030",
  "2025 (before the summit; exact day not shown)": "2025",
};

/**
 * True when the site's period is the dossier's. Of a list of numbers, `place` is the one taken: the
 * years of a span are shared out among as many numbers, and two numbers take its ends.
 */
export function isSamePeriod(dossier: string, site: Period, place: { index: number; of: number } | undefined): boolean {
  const named = namedPeriods[dossier];
  const text = named ?? (place === undefined ? dossier : partOf(dossier, place));
  const shown = periodText(site);
  return shown === text || shown === `by ${text}`;
}

function partOf(text: string, { index, of }: { index: number; of: number }): string {
  const ends = / (?:and|to) /.test(text) ? text.split(/ (?:and|to) /) : undefined;
  if (ends === undefined) return text;
  if (ends.length === of) return ends[index] ?? text;
  const first = parseFinancialYear(ends[0] ?? "");
  const last = parseFinancialYear(ends[1] ?? "");
  if (first === undefined || last === undefined || last - first + 1 !== of) return text;
  return `${first + index}-${String((first + index + 1) % 100).padStart(2, "0")}`;
}
