/** What search engines are told of a chart's numbers, and of all data of the site. */

import { chartAddress, dataAddress, dataFileAddress, homeAddress } from "#catalogue/addresses.ts";
import type { NumberRecord } from "#catalogue/number-record.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { citationText } from "#lib/export/citation.ts";
import { type DatasetSource, makeDataset } from "#lib/export/dataset.ts";
import type { Source } from "#lib/figures/source.ts";
import { intervalText } from "#lib/time/interval.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { chartFiles } from "#site/chart-files.ts";
import { chartSpec, numbersOf } from "#site/charts.ts";
import { showText } from "#site/number-view.ts";
import { unitWords } from "#site/number-words.ts";
import { chartCitation } from "./chart-export.ts";
import { addressOfSource, inFull, licenceAddressOf, modifiedOf, sourcesOf } from "./cited.ts";
import { dataModified, exportedSources } from "./site-package.ts";

/** `Dataset` by schema.org for the page of a chart. */
export function datasetJsonLd(chartId: string): object {
  const spec = chartSpec(chartId);
  const numbers = numbersOf(chartId);
  const sources = sourcesOf(numbers);
  return makeDataset({
    ...site(),
    address: fullUrl(chartAddress(chartId)),
    name: spec.headline,
    description: [spec.subtitle, ...describeChart(spec), ...(spec.note === undefined ? [] : [spec.note])],
    producers: producersOf(sources),
    licence: licenceAddressOf(sources),
    files: chartFiles(chartId)
      .filter(({ kind }) => ["csv", "json", "svg", "png"].includes(kind))
      .map(({ label, mediaType, href }) => ({ label, mediaType, address: inFull(href) })),
    variables: variablesOf(numbers),
    period: intervalText(numbers.map(dated)),
    places: placesOf(numbers),
    basedOn: sources.map(basis),
    modified: modifiedOf(sources),
    citation: citationText(chartCitation(chartId)).split("\n")[0] ?? "",
  });
}

/** The files of all data, in the order in which their page offers them. */
export const dataFiles = [
  { label: "Every figure as CSV", mediaType: "text/csv", path: "figures.csv" },
  { label: "Every figure as JSON", mediaType: "application/json", path: "figures.json" },
  { label: "All figures and series as a data package", mediaType: "application/json", path: "datapackage.json" },
  { label: "What is here, and what the columns are", mediaType: "text/markdown", path: "README.md" },
  { label: "The licences of the numbers", mediaType: "text/plain", path: "LICENCE.txt" },
] as const;

/** `DataCatalog` by schema.org for the page of all data, with the set of all figures and the sets of the charts. */
export function catalogueJsonLd(): object {
  const { title, description, tagline, language, licence, publisher } = getConfig();
  const { charts } = getCatalogue();
  const address = fullUrl(dataAddress);
  return {
    "@context": "https://schema.org/",
    "@type": "DataCatalog",
    "@id": address,
    url: address,
    name: `${title}: the data`,
    description,
    inLanguage: language,
    license: licence.url,
    publisher: { "@type": "Organization", name: publisher, url: fullUrl(homeAddress) },
    dateModified: dataModified(),
    dataset: [
      {
        "@type": "Dataset",
        "@id": `${address}#all`,
        url: address,
        name: `${title}: every figure and series`,
        description: `${tagline}. Every number that the site shows and may give out again, with its unit, prices, period, status, source and licence.`,
        license: fullUrl(dataFileAddress("LICENCE.txt")),
        creator: { "@type": "Organization", name: publisher },
        dateModified: dataModified(),
        isAccessibleForFree: true,
        distribution: dataFiles.map(({ label, mediaType, path }) => ({
          "@type": "DataDownload",
          name: label,
          encodingFormat: mediaType,
          contentUrl: fullUrl(dataFileAddress(path)),
        })),
        isBasedOn: exportedSources().map(addressOfSource),
      },
      ...[...charts.keys()].sort().map((id) => ({ "@id": fullUrl(chartAddress(id)) })),
    ],
  };
}

function site() {
  const { language, publisher } = getConfig();
  return {
    language,
    publisher: { name: publisher, address: fullUrl(homeAddress) },
    catalogue: fullUrl(dataAddress),
  };
}

function producersOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

function placesOf(numbers: readonly NumberRecord[]): readonly string[] {
  const { places } = getCatalogue();
  return [...new Set(numbers.map(({ place }) => places.get(place)?.name ?? place))];
}

function dated({ period, place }: NumberRecord) {
  return { period, yearStarts: getCatalogue().places.get(place)?.yearStarts };
}

function variablesOf(numbers: readonly NumberRecord[]) {
  const { measures } = getCatalogue();
  const byMeasure = new Map(numbers.map((number) => [number.measure, number]));
  return [...byMeasure].map(([id, { unit }]) => {
    const measure = measures.get(id);
    return {
      name: measure === undefined ? id : showText(measure.name),
      description: measure === undefined ? "" : showText(measure.definition),
      unit: unitWords(unit),
    };
  });
}

function basis(source: Source): DatasetSource {
  const { title, publisher, edition, datePublished } = source;
  return {
    name: title,
    publisher,
    address: addressOfSource(source),
    edition,
    published: datePublished === "unknown" ? undefined : datePublished,
  };
}
