/** Data for search engines by schema.org: what a set of numbers is, who made it, and where to take it from. */

export interface DatasetInput {
  /** The page about it; also its name for machines. */
  readonly address: string;
  readonly name: string;
  /** Sentences; those that make it longer than a search engine takes are left out. */
  readonly description: readonly string[];
  readonly language: string;
  /** Who produced the numbers, in order. */
  readonly producers: readonly string[];
  readonly publisher: { readonly name: string; readonly address: string };
  readonly licence: string;
  readonly files: readonly { readonly label: string; readonly mediaType: string; readonly address: string }[];
  readonly variables: readonly { readonly name: string; readonly description: string; readonly unit: string }[];
  /** An interval by ISO 8601. */
  readonly period?: string | undefined;
  readonly places: readonly string[];
  readonly basedOn: readonly DatasetSource[];
  readonly modified: string;
  readonly citation: string;
  /** The page of all data of the site. */
  readonly catalogue: string;
}

export interface DatasetSource {
  readonly name: string;
  readonly publisher: string;
  readonly address: string;
  readonly edition?: string | undefined;
  readonly published?: string | undefined;
}

/** Google takes descriptions of 50 to 5,000 characters (structured data for datasets, "description"). */
const longest = 5000;

export function makeDataset(input: DatasetInput): object {
  const { address, name, language, producers, publisher, licence, files, variables, period, places, modified } = input;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": address,
    url: address,
    name,
    description: descriptionOf(input),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: producers.map((producer) => ({ "@type": "Organization", name: producer })),
    publisher: { "@type": "Organization", name: publisher.name, url: publisher.address },
    license: licence,
    distribution: files.map(({ label, mediaType, address: contentUrl }) => ({
      "@type": "DataDownload",
      name: label,
      encodingFormat: mediaType,
      contentUrl,
    })),
    variableMeasured: variables.map((variable) => ({
      "@type": "PropertyValue",
      name: variable.name,
      description: variable.description,
      unitText: variable.unit,
    })),
    ...(period === undefined ? {} : { temporalCoverage: period }),
    spatialCoverage: places.map((place) => ({ "@type": "Place", name: place })),
    isBasedOn: input.basedOn.map(basis),
    dateModified: modified,
    creditText: input.citation,
    includedInDataCatalog: { "@type": "DataCatalog", "@id": input.catalogue, url: input.catalogue },
  };
}

function descriptionOf({ description, name }: DatasetInput): string {
  let text = "";
  for (const sentence of description) {
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (longer.length > longest) break;
    text = longer;
  }
  return text.length >= 50 ? text : `${name}. ${text} Every number has a source that can be checked.`;
}

function basis({ name, publisher, address, edition, published }: DatasetSource): object {
  return {
    "@type": "CreativeWork",
    name,
    url: address,
    publisher: { "@type": "Organization", name: publisher },
    ...(edition === undefined ? {} : { version: edition }),
    ...(published === undefined ? {} : { datePublished: published }),
  };
}
