/** A number as pages show it: every word about it, made in one place so that all pages agree. */

import { numberAddress, sourceAddress } from "#catalogue/addresses.ts";
import { getNumber, type NumberRecord } from "#catalogue/number-record.ts";
import { plainText, type RichText } from "#lib/figures/rich-text.ts";
import type { Source } from "#lib/figures/source.ts";
import { confidenceMeaning, statusMeaning } from "#lib/figures/standing.ts";
import { dateLabel, periodLabel } from "#lib/time/label.ts";
import { type Form, formatAmount } from "#lib/units/format.ts";
import { getCatalogue, href } from "./catalogue.ts";

export interface NumberView {
  readonly record: NumberRecord;
  readonly href: string;
  /** 3.5% */
  readonly value: string;
  /** 3.5% of GDP; £30bn in cash terms */
  readonly full: string;
  /** The name of what is counted. */
  readonly measure: string;
  readonly definition: string;
  readonly place: string;
  readonly period: string;
  readonly status: string;
  readonly statusMeaning: string;
  readonly confidence: string;
  readonly confidenceMeaning: string;
  /** The sentence with its own number in it; the measure, place and period for a cell. */
  readonly says: string;
  readonly source: SourceView | undefined;
  readonly locator: string | undefined;
}

export interface SourceView {
  readonly source: Source;
  readonly href: string;
  /** Publisher, title, edition and date in one line. */
  readonly citation: string;
  /** Publisher and date: what fits in a table. */
  readonly short: string;
}

/** @throws {Error} if the catalogue has no such number. */
export function viewNumber(id: string): NumberView {
  const catalogue = getCatalogue();
  const record = getNumber(catalogue, id);
  const measure = catalogue.measures.get(record.measure);
  const place = catalogue.places.get(record.place);
  const period = periodLabel(record.period);
  const value = formatAmount(record, "value");
  const measureName = measure === undefined ? record.measure : showText(measure.name);
  const placeName = place?.name ?? record.place;
  return {
    record,
    href: href(numberAddress(id)),
    value,
    full: formatAmount(record, "full"),
    measure: measureName,
    definition: measure === undefined ? "" : showText(measure.definition),
    place: placeName,
    period,
    status: record.status,
    statusMeaning: statusMeaning[record.status],
    confidence: record.confidence,
    confidenceMeaning: confidenceMeaning[record.confidence],
    says:
      record.says === undefined
        ? `${measureName}, ${placeName}, ${period}: ${value}`
        : showText(record.says, (form) => formatAmount(record, form)),
    source: record.source === undefined ? undefined : viewSource(record.source),
    locator: record.locator,
  };
}

/** @throws {Error} if the catalogue has no such source. */
export function viewSource(id: string): SourceView {
  const source = getCatalogue().sources.get(id);
  if (source === undefined) throw new Error(`The catalogue has no source "${id}".`);
  const date = source.datePublished === "unknown" ? "undated" : dateLabel(source.datePublished);
  const edition = source.edition === undefined ? "" : `, ${source.edition}`;
  return {
    source,
    href: href(sourceAddress(id)),
    citation: `${source.publisher}, ${source.title}${edition} (${date})`,
    short: `${source.publisher}, ${date}`,
  };
}

/** The number a reference shows, in the form it asks for. */
export function showNumber(id: string, form: Form = "value"): string {
  return formatAmount(getNumber(getCatalogue(), id), form);
}

/** A prose string as plain words, for titles, descriptions and labels. `own` writes a figure's own number. */
export function showText(text: RichText, own?: (form: Form) => string): string {
  return plainText(text, ({ id, form }) => (id === "value" && own !== undefined ? own(form) : showNumber(id, form)));
}
