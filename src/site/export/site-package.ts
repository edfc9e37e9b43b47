/** The data package of the whole site, with the size and the hash of each of its files. */

import { createHash } from "node:crypto";
import { dataAddress, sourceAddress } from "#catalogue/addresses.ts";
import { csvText } from "#lib/export/csv.ts";
import { dataPackage, type PackagedFile } from "#lib/export/datapackage.ts";
import { findLicenceAddress } from "#lib/export/licences.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { showText } from "#site/number-view.ts";
import { jsonRow } from "./chart-export.ts";
import { addressOfSource, modifiedOf } from "./cited.ts";
import { licenceText, readmeText } from "./readme.ts";
import { exportedSeries, figuresTable, seriesTable } from "./site-tables.ts";

/** The sources of the numbers that are given out, by id. */
export function exportedSources(): readonly Source[] {
  const { sources, figures } = getCatalogue();
  const given = new Set(figuresTable().rows.map(({ id }) => id));
  const used = new Set([
    ...exportedSeries().map(({ source }) => source),
    ...[...figures.values()].flatMap((figure) =>
      figure.kind === "stated" && given.has(figure.id) ? [figure.source] : [],
    ),
  ]);
  return [...used].sort().flatMap((id) => sources.get(id) ?? []);
}

/** The newest day on which a source of the site was read. */
export function dataModified(): string {
  return modifiedOf([...getCatalogue().sources.values()]);
}

export function figuresCsv(): string {
  return csvText(figuresTable());
}

export function seriesCsv(id: string): string {
  return csvText(seriesTable(id));
}

export function figuresJson(): string {
  const { title, licence } = getConfig();
  const figures = figuresTable().rows.map(jsonRow);
  return jsonText({ title, address: fullUrl(dataAddress), modified: dataModified(), licence, figures });
}

export function siteReadme(): string {
  return readmeText({ series: exportedSeries(), figures: figuresTable(), modified: dataModified() });
}

export function siteLicence(): string {
  return licenceText(exportedSources());
}

/** Two blanks deep, with a line end last, as people read it too. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

export function packageJson(): string {
  const { title, tagline, publisher, licence } = getConfig();
  const { places } = getCatalogue();
  const files: readonly PackagedFile[] = [
    packaged({
      name: "figures",
      title: "Every figure",
      path: "figures.csv",
      text: figuresCsv(),
      table: figuresTable(),
    }),
    packaged({ name: "figures-json", title: "Every figure, as JSON", path: "figures.json", text: figuresJson() }),
    ...exportedSeries().map((series) => {
      const place = places.get(series.place)?.name ?? series.place;
      return packaged({
        name: series.id,
        title: `${showText(series.title)}, ${place}`,
        path: `series/${series.id}.csv`,
        text: seriesCsv(series.id),
        table: seriesTable(series.id),
        series,
      });
    }),
    packaged({ name: "readme", title: "What is here", path: "README.md", text: siteReadme() }),
    packaged({ name: "licence", title: "The licences", path: "LICENCE.txt", text: siteLicence() }),
  ];
  return jsonText(
    dataPackage({
      name: title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
      title: `${title}: all figures and series`,
      description: `${tagline}. Every number that the site shows, with its unit, prices, status and source.`,
      homepage: fullUrl(dataAddress),
      created: dataModified(),
      licence: { title: licence.name, path: licence.url },
      publisher,
      sources: exportedSources().map(namedSource),
      files,
    }),
  );
}

function packaged({
  text,
  series,
  ...file
}: Pick<PackagedFile, "name" | "title" | "path" | "table"> & {
  readonly text: string;
  readonly series?: Series;
}): PackagedFile {
  const source = series && getCatalogue().sources.get(series.source);
  const bytes = Buffer.from(text, "utf8");
  return {
    ...file,
    mediaType: mediaTypeOf(file.path),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    source: source && namedSource(source),
    licence: source && {
      title: source.licence,
      path: findLicenceAddress(source.licence) ?? fullUrl(sourceAddress(source.id)),
    },
  };
}

function mediaTypeOf(path: string): string {
  if (path.endsWith(".csv")) return "text/csv";
  if (path.endsWith(".json")) return "application/json";
  return path.endsWith(".md") ? "text/markdown" : "text/plain";
}

function namedSource(source: Source): { readonly title: string; readonly path: string } {
  return { title: `${source.publisher}, ${source.title}`, path: addressOfSource(source) };
}
