/** The sentence for each thing that a costing takes for granted before the model starts. */

import type { CaseNote, CaseNoteId } from "#lib/scenario/costing/case-notes.ts";
import { remarkValue } from "./cells.ts";

interface Said {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly edition: string;
}

const notes: Readonly<Record<CaseNoteId, (said: Said) => string>> = {
  "gdp-filled-constant-growth": ({ from, to }) =>
    `Between the stated years from ${from} to ${to}, GDP grows at one rate a year.`,
  "gdp-filled-straight-line": ({ from, to }) =>
    `Between the stated years from ${from} to ${to}, GDP grows by the same sum each year.`,
  "gdp-carried-back": ({ value, from, to }) =>
    `${span(from, to)} GDP is carried back from the first stated year, at growth of ${value} a year.`,
  "gdp-from-share": () => "GDP is worked out from a sum and the share of GDP that it is said to be.",
  "deflator-filled-constant-growth": ({ from, to }) =>
    `Between the stated years from ${from} to ${to}, prices rise at one rate a year.`,
  "deflator-filled-straight-line": ({ from, to }) =>
    `Between the stated years from ${from} to ${to}, the price index rises by the same step each year.`,
  "deflator-carried-back": ({ value, from, to }) =>
    `${span(from, to)} prices are carried back from the first stated year, at a rise of ${value} a year.`,
  "index-of-our-own": ({ from }) => `Prices are known by their rise alone, so those of ${from} count as 100.`,
  "far-apart": ({ value, from }) =>
    `In ${from} what would be spent with the promise and without it lie ${value} times apart. Shares are in per cent, 3% is 3; money is in billions.`,
  "range-of-inflation-changes-nothing": () => "The range of inflation changes nothing: there is no deflator.",
  "range-of-yields-changes-nothing": () => "The range of yields changes nothing: no tax pays.",
  "range-of-interest-changes-nothing": () => "The range of interest changes nothing: nobody borrows.",
  "gdp-of-place": ({ from, edition }) => `GDP is that of “${from}” of the content: ${edition}.`,
  "deflator-of-place": ({ from, edition }) => `Prices are those of “${from}” of the content: ${edition}.`,
  "households-of-place": ({ from, edition }) =>
    `The number of households is that of “${from}” of the content: ${edition}.`,
  "population-of-place": ({ from, edition }) => `The number of people is that of “${from}” of the content: ${edition}.`,
  "workers-of-place": ({ from, edition }) =>
    `The number of people in work is that of “${from}” of the content: ${edition}.`,
};

export function caseNoteSentence({ id, value, unit, from, to, edition }: CaseNote, currency: string): string {
  return notes[id]({
    value: value === null ? "" : remarkValue(value, unit, { currency, heads: "people" }),
    from: from ?? "",
    to: to ?? from ?? "",
    edition: edition ?? "this site’s own work",
  });
}

function span(from: string, to: string): string {
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}
