/** The documents behind some numbers, those of the inputs of worked-out figures too, and how to cite them. */

import { dataFileAddress, sourceAddress } from "#catalogue/addresses.ts";
import { getNumber, type NumberRecord } from "#catalogue/number-record.ts";
import { accessedOf, type Citation } from "#lib/export/citation.ts";
import { findLicenceAddress } from "#lib/export/licences.ts";
import type { Source } from "#lib/figures/source.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";

/** Each once, in the order of the numbers. */
export function sourcesOf(numbers: readonly NumberRecord[]): readonly Source[] {
  const { sources } = getCatalogue();
  const ids = new Set<string>();
  const seen = new Set<string>();
  const visit = (record: NumberRecord): void => {
    if (seen.has(record.id)) return;
    seen.add(record.id);
    if (record.source !== undefined) ids.add(record.source);
    for (const input of inputsOf(record.id)) visit(input);
  };
  for (const number of numbers) visit(number);
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

function inputsOf(id: string): readonly NumberRecord[] {
  const catalogue = getCatalogue();
  const figure = catalogue.figures.get(id);
  if (figure?.kind !== "derived") return [];
  return Object.values(figure.inputs).map((input) => getNumber(catalogue, input.figure));
}

export function citationOf({
  id,
  title,
  address,
  sources,
}: {
  readonly id: string;
  readonly title: string;
  /** Without the base path. */
  readonly address: string;
  readonly sources: readonly Source[];
}): Citation {
  const { title: processor, language } = getConfig();
  return {
    id,
    title,
    processor,
    address: fullUrl(address),
    language,
    sources: sources.map(({ publisher, title, edition, datePublished, dateAccessed, url }) => ({
      publisher,
      title,
      edition,
      datePublished,
      dateAccessed,
      url,
    })),
  };
}

/** The newest day on which one of some documents was read. */
export function modifiedOf(sources: readonly Source[]): string {
  return accessedOf({ sources });
}

/** The text of the licence that all documents share; otherwise the list of every document's own. */
export function licenceAddressOf(sources: readonly Source[]): string {
  const [licence, ...others] = new Set(sources.map((source) => source.licence));
  const known = licence === undefined || others.length > 0 ? undefined : findLicenceAddress(licence);
  return known ?? fullUrl(dataFileAddress("LICENCE.txt"));
}

/** Where a document is: its own address, or our page on it. */
export function addressOfSource({ id, url }: Source): string {
  return url ?? fullUrl(sourceAddress(id));
}

/** An address as it stands in a page, for those who read it elsewhere. */
export function inFull(href: string): string {
  return new URL(href, getConfig().url).href;
}
