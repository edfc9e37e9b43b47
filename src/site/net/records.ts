/** The texts of numbers, series, sources, events and measures, made again from the catalogue. */

import { findNumber, getNumber } from "#catalogue/number-record.ts";
import { isForm } from "#lib/figures/rich-text.ts";
import { dateLabel, dateRangeLabel, momentLabel, periodLabel } from "#lib/time/label.ts";
import { formatAmount } from "#lib/units/format.ts";
import { getCatalogue, getConfig } from "#site/catalogue.ts";
import { unitsWords } from "#site/measure-view.ts";
import { showText, viewNumber, viewSource } from "#site/number-view.ts";
import { priceBasisWords, printedDigits, unitWords } from "#site/number-words.ts";
import { viewWorking } from "#site/working.ts";
import { findPage } from "./authored.ts";
import { oneOf, pieces, type RecordKind, text } from "./truth.ts";

const isDefined = (value: string | undefined): value is string => value !== undefined;
const optional = (value: string | undefined) => (value === undefined ? undefined : text(value));

/** A figure, or a cell of a series by `<series>/<period>`. */
export const number: RecordKind = {
  exists: (id) => findNumber(getCatalogue(), id) !== undefined,
  show: (id, field) => {
    const record = getNumber(getCatalogue(), id);
    if (isForm(field)) return text(formatAmount(record, field));
    const period = periodLabel(record.period);
    switch (field) {
      case "period":
        return text(period);
      case "place-period":
        return text(`${viewNumber(id).place}, ${period}`);
      case "says":
        return text(viewNumber(id).says);
      case "printed":
        return text(printedDigits(record));
      case "note":
        return record.kind === "cell"
          ? optional(getCatalogue().cells.get(id)?.cell.note)
          : record.note && text(showText(record.note));
      case "unit":
        return text(unitWords(record.unit));
      case "prices":
        return record.priceBasis && text(`In ${priceBasisWords(record.priceBasis)}.`);
      case "locator":
        return optional(record.locator);
      case "quote":
        return quoteOf(id);
      case "reference":
        return text(
          record.source === undefined
            ? "our own sum"
            : [viewSource(record.source).short, record.locator].filter(isDefined).join(", "),
        );
      case "inputs":
        return pieces(
          viewWorking(id).lines.flatMap(({ number, converted, remarks }) => [
            [number.says, ...remarks, ...(converted === undefined ? [] : [`In the sum: ${converted}.`])].join(" "),
            number.value,
          ]),
        );
      case "sum":
        return text(viewWorking(id).sum);
      default:
        return undefined;
    }
  },
};

function quoteOf(id: string) {
  const figure = getCatalogue().figures.get(id);
  return figure?.kind === "stated" && figure.quote !== undefined ? text(`“${figure.quote}”`) : undefined;
}

export const series: RecordKind = {
  exists: (id) => getCatalogue().series.has(id),
  show: (id, field) => {
    const one = getCatalogue().series.get(id);
    if (one === undefined) return undefined;
    switch (field) {
      case "span":
        return text(spanOf(id));
      case "unit":
        return text(unitWords(one.unit));
      case "prices":
        return one.priceBasis && text(`In ${priceBasisWords(one.priceBasis)}.`);
      case "locator":
        return text(one.locator);
      case "title":
        return text(showText(one.title));
      case "note":
        return one.note && text(showText(one.note));
      default:
        return undefined;
    }
  },
};

/** The first and the last period of a series. */
export function spanOf(id: string): string {
  const cells = getCatalogue().series.get(id)?.cells ?? [];
  const ends = [cells[0], cells[cells.length - 1]].flatMap((cell) => cell ?? []);
  return [...new Set(ends.map(({ period }) => momentLabel(period)))].join(" to ");
}

export const source: RecordKind = {
  exists: (id) => getCatalogue().sources.has(id),
  show: (id, field, { address }) => {
    const { source: one, citation, short } = viewSource(id);
    switch (field) {
      case "title":
        return text(one.title);
      case "publisher":
        return text(one.publisher);
      case "edition":
        return optional(one.edition);
      case "published":
        return text(one.datePublished === "unknown" ? "date not known" : dateLabel(one.datePublished));
      case "accessed":
        return text(dateLabel(one.dateAccessed));
      case "licence":
        return text(one.licence);
      case "address":
        return oneOf([one.url, one.urlMissing, one.readAt].filter(isDefined));
      case "citation":
        return text(citation);
      case "short":
        return text(short);
      case "holdings":
        return text(holdings(id));
      case "listed":
        return text(`source, ${one.publisher}`);
      case "note":
        return one.note && text(showText(one.note));
      case "locator":
        return oneOf(locatorsOn(address, id));
      default:
        return undefined;
    }
  },
  attributes: (id, { address }) => {
    const { citation } = viewSource(id);
    return [citation, ...locatorsOn(address, id).map((locator) => `${citation}, ${locator}`)];
  },
};

/** Where the text of a page says that it found something in a source. */
function locatorsOn(address: string, id: string): readonly string[] {
  const uses = findPage(getCatalogue(), address)?.page.prose.uses ?? [];
  return uses.flatMap(({ attributes }) =>
    attributes["source"] === id && attributes["locator"] !== undefined ? [attributes["locator"]] : [],
  );
}

function holdings(id: string): string {
  const { figures, series: all } = getCatalogue();
  const stated = [...figures.values()].filter((figure) => figure.kind === "stated" && figure.source === id);
  return counts(stated.length, [...all.values()].filter((one) => one.source === id).length);
}

/** "3 figures, 1 series", without what there is none of. */
function counts(figures: number, some: number): string {
  const parts = [
    ...(figures === 0 ? [] : [`${figures} ${figures === 1 ? "figure" : "figures"}`]),
    ...(some === 0 ? [] : [`${some} series`]),
  ];
  return parts.join(", ");
}

export const measure: RecordKind = {
  exists: (id) => getCatalogue().measures.has(id),
  show: (id, field) => {
    const { figures, series: all } = getCatalogue();
    const of = (items: Iterable<{ readonly measure: string }>) => [...items].filter((one) => one.measure === id).length;
    const one = getCatalogue().measures.get(id);
    switch (field) {
      case "title":
        return one && text(showText(one.name));
      case "definition":
        return one && text(showText(one.definition));
      case "units":
        return one && text(unitsWords(one.units));
      case "listed":
        return text(counts(of(figures.values()), of(all.values())));
      default:
        return undefined;
    }
  },
};

export const event: RecordKind = {
  exists: (id) => getCatalogue().events.has(id),
  show: (id, field) => (field === "when" ? text(whenOf(id)) : undefined),
  attributes: (id) => [`date:${whenOf(id)}`, getCatalogue().events.get(id)?.date ?? ""],
};

function whenOf(id: string): string {
  const one = getCatalogue().events.get(id);
  return one === undefined ? "" : dateRangeLabel(one.date, one.endDate);
}

export const term: RecordKind = {
  exists: (id) => getCatalogue().glossary.has(id),
  show: (id, field) => {
    const one = getCatalogue().glossary.get(id);
    switch (field) {
      case "term":
        return optional(one?.term);
      case "also":
        return optional(one?.also?.join(", "));
      case "definition":
        return one && text(showText(one.definition));
      case "example":
        return one?.example && text(showText(one.example));
      default:
        return undefined;
    }
  },
};

/** The site itself, whose one numeral may be that of its licence. */
export const site: RecordKind = {
  exists: (id) => id === "config",
  show: (_id, field) => (field === "licence" ? text(getConfig().licence.name) : undefined),
};
