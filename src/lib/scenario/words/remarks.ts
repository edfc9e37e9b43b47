/** The sentence for each thing that a scenario takes for granted, and for each thing to be careful about. */

import type { Assumption, AssumptionId, Remark, RemarkUnit, Warning, WarningId } from "#lib/scenario/remarks.ts";
import { remarkValue } from "./cells.ts";

interface Said {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly edition: string;
}

const assumptions: Readonly<Record<AssumptionId, (said: Said) => string>> = {
  "gdp-stated": ({ from, to, edition }) => `GDP ${span(from, to)} is taken from ${edition}.`,
  "gdp-extended-at-constant-growth": ({ value, from, to }) =>
    `${Span(from, to)} GDP in cash grows by ${value} a year. That is beyond the forecast.`,
  "gdp-extended-by-year": ({ from, to, edition }) =>
    `${Span(from, to)} GDP in cash grows at the yearly rates of ${edition}. That is beyond the forecast.`,
  "deflator-extended-at-constant-growth": ({ value, from, to }) =>
    `${Span(from, to)} prices rise by ${value} a year. That is beyond the forecast.`,
  "deflator-extended-by-year": ({ from, to, edition }) =>
    `${Span(from, to)} prices rise at the yearly rates of ${edition}. That is beyond the forecast.`,
  "path-flat-before": ({ value, from, to }) => `${Span(from, to)}, before the change begins, the share is ${value}.`,
  "path-step": ({ value, from }) => `From ${from} on the share is ${value}, in one step.`,
  "path-straight-line-share": ({ value, from, to }) =>
    `${Span(from, to)} the share changes by the same step each year, until it is ${value}.`,
  "path-straight-line-cash": ({ value, from, to }) =>
    `${Span(from, to)} the cash changes by the same sum each year, until it is ${value}.`,
  "path-constant-growth": ({ value, from, to }) =>
    `${Span(from, to)} the cash changes at one rate a year, until it is ${value}.`,
  "path-constant-real-growth": ({ value, from, to }) =>
    `${Span(from, to)} the cash changes by ${value} a year more than prices do.`,
  "path-explicit": ({ from, to }) => `${Span(from, to)} the share of each year is stated.`,
  "path-to-level": ({ value, from }) => `That share is what ${value} comes to in ${from}.`,
  "path-to-level-in-prices": ({ value, from, to }) =>
    `That share is what ${value} in the prices of ${to} comes to in ${from}.`,
  "path-to-average": ({ value, from, to }) =>
    `That share is what makes the shares ${span(from, to)} come to ${value} on average.`,
  "path-explicit-levels": ({ from, to }) => `${Span(from, to)} the cash of each year is stated.`,
  "path-cash-after": ({ from, to }) => `${Span(from, to)} the cash stays as it was, so the share falls as GDP grows.`,
  "path-real-after": ({ from, to }) => `${Span(from, to)} the cash rises with prices and no further.`,
  "path-flat-between": ({ value, from, to }) =>
    `${Span(from, to)}, between two steps of the path, the share stays at ${value}.`,
  "path-flat-after": ({ value, from, to }) =>
    `${Span(from, to)}, after the path has ended, the share stays at ${value}.`,
  "baseline-constant-share": ({ value }) => `Without the change, the share stays at ${value}.`,
  "baseline-flat-cash": ({ value, from }) => `Without the change, spending stays at the cash of ${from}, ${value}.`,
  "baseline-flat-real": ({ value, from }) =>
    `Without the change, the ${value} of ${from} rises with prices and no further.`,
  "baseline-plan": ({ from, to }) => `Without the change, spending follows the plan, which covers ${from} to ${to}.`,
  "baseline-path": ({ value, from, to }) =>
    `Without the change, the share follows a path of its own ${span(from, to)}, and ends at ${value}.`,
  "baseline-explicit": ({ from, to }) => `Without the change, spending is as stated for each year ${span(from, to)}.`,
  "baseline-plan-then-constant-share": ({ from, to }) =>
    `${Span(from, to)}, after the plan ends, its last share is kept.`,
  "baseline-plan-then-flat-cash": ({ from, to }) => `${Span(from, to)}, after the plan ends, its last cash is kept.`,
  "baseline-plan-then-flat-real": ({ from, to }) =>
    `${Span(from, to)}, after the plan ends, its last cash rises with prices and no further.`,
  "cumulative-without-interest": ({ from, to }) =>
    `Sums over several years count ${from} to ${to}, and are added up without interest.`,
  "prices-today-gdp": ({ value, from }) =>
    `On the GDP of ${from} means: the gap in the share, put on that year’s GDP of ${value}.`,
  "prices-real": ({ from, edition }) => `The prices of ${from} are worked out with the price index of ${edition}.`,
  "households-held": ({ value, from, edition }) =>
    `The number of households stays at ${value}, as counted for ${from}${by(edition)}.`,
  "households-by-year": ({ edition }) => `The number of households changes from year to year${by(edition)}.`,
  "population-held": ({ value, from, edition }) =>
    `The number of people stays at ${value}, as counted for ${from}${by(edition)}.`,
  "population-by-year": ({ edition }) => `The number of people changes from year to year${by(edition)}.`,
  "workers-held": ({ value, from, edition }) =>
    `The number of people in work stays at ${value}, as counted for ${from}${by(edition)}.`,
  "workers-by-year": ({ edition }) => `The number of people in work changes from year to year${by(edition)}.`,
  "floor-baseline": () => "Where the path asks for less than would be spent anyway, what would be spent anyway counts.",
  "floor-planned": () => "Where the path asks for less than is planned, the plan counts.",
  "definitions-bridged": ({ from, to, edition }) => `From “${from}” to “${to}” the step is that of ${edition}.`,
  "whole-gni": () => "Shares are of gross national income, not of GDP.",
  "no-economic-feedback": () => "The spending makes the economy neither larger nor smaller.",
};

const warnings: Readonly<Record<WarningId, (said: Said) => string>> = {
  "path-starts-below-baseline": ({ from, to }) =>
    `${Span(from, to)} the path lies below what would be spent without it, so the extra is less than nothing there.`,
  "path-below-baseline": ({ from, to, value }) =>
    `The path falls below what would be spent without it ${yearsOf(value, from, to)}.`,
  "path-equals-baseline": () => "The path is what would be spent without it, so nothing changes.",
  "path-ends-after-last-year": ({ value, from }) =>
    `The path reaches ${value} in ${from}, after the last year shown here.`,
  "path-starts-after-last-year": ({ from }) => `The path begins in ${from}, after the last year shown here.`,
  "gdp-growth-from-another-edition": ({ from, edition }) =>
    `From ${from} on GDP grows at rates from another edition than the forecast itself: ${edition}.`,
  "deflator-from-another-edition": ({ edition }) => `Prices come from another edition than GDP: ${edition}.`,
  "today-gdp-extrapolated": ({ from }) => `The GDP of ${from}, on which the gap is put, is itself beyond the forecast.`,
  "floor-holds": ({ value, from, to }) =>
    `The path asks for less than is planned ${yearsOf(value, from, to)}, so it adds nothing there.`,
  "definitions-mixed": ({ from, to }) =>
    `The numbers do not count the same things: the answer is by “${from}”, and parts of it are by “${to}”.`,
};

export function assumptionSentence(assumption: Assumption, currency: string): string {
  return assumptions[assumption.id](said(assumption, currency));
}

export function warningSentence(warning: Warning, currency: string): string {
  return warnings[warning.id](said(warning, currency));
}

function said<Id extends string>({ id, value, unit, from, to, edition }: Remark<Id>, currency: string): Said {
  const heads = id.startsWith("households") ? "households" : "people";
  return {
    value: value === null ? "" : remarkValue(value, unit as RemarkUnit | null, { currency, heads }),
    from: from ?? "",
    to: to ?? from ?? "",
    edition: edition ?? "",
  };
}

function span(from: string, to: string): string {
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}

/** "in 2027", or "in 3 of the years from 2027 to 2035". */
function yearsOf(count: string, from: string, to: string): string {
  return from === to ? span(from, to) : `in ${count} of the years ${span(from, to)}`;
}

function Span(from: string, to: string): string {
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}

function by(edition: string): string {
  return edition === "" ? "" : ` (${edition})`;
}
