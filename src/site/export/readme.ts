/** The two texts that lie beside the data: what is here, and what may be done with it. */

import { dataAddress, sourceAddress } from "#catalogue/addresses.ts";
import type { Column, Table } from "#lib/export/columns.ts";
import { findLicenceAddress } from "#lib/export/licences.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import { dateLabel } from "#lib/time/label.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { allWithheld } from "#site/redistribution.ts";
import { inFull } from "./cited.ts";
import { seriesTable } from "./site-tables.ts";

export interface ReadmeParts {
  readonly series: readonly Series[];
  readonly figures: Table;
  /** The newest day on which a source was read. */
  readonly modified: string;
}

export function readmeText({ series, figures, modified }: ReadmeParts): string {
  const { title, tagline, publisher, contact, licence } = getConfig();
  const [first] = series;
  return blocks([
    `# ${title}: the data`,
    `${tagline}. These files hold every number of ${fullUrl("/")} that may be given out again. The sources were last read on ${dateLabel(modified)}.`,
    "## What is here",
    list([
      `\`figures.csv\`, \`figures.json\`: ${figures.rows.length} figures, each one number with its unit, prices, period, status and source.`,
      `\`series/<id>.csv\`: ${series.length} series, each one measure of one place over time, from one edition of one source.`,
      "`datapackage.json`: all files with their columns, sizes and hashes, as a Frictionless data package.",
      "`LICENCE.txt`: what may be done with the texts, and with the numbers of each source.",
    ]),
    ...withheldBlocks(),
    "## How to read the files",
    list([
      "CSV by RFC 4180: UTF-8 without a byte order mark, commas, one line of headings, CRLF at the end of each line.",
      "Numbers have the digits that the source prints: 2.60 is stated to two decimals. There are no thousands separators. An empty field means that there is no such value.",
      "In columns of text, a field that a spreadsheet would run as a formula, because it begins with =, +, - or @, has an apostrophe in front; so has a field that begins with an apostrophe. Take one apostrophe off to have the text as it was.",
      "Numbers combine only if unit, prices and kind of year agree: cash is not real terms, a financial year is not a calendar year, and per cent are not percentage points.",
      "Two editions of one publication are two series. Do not join them.",
    ]),
    "## The columns of figures.csv",
    columnList(figures.columns),
    ...(first === undefined ? [] : ["## The columns of series/<id>.csv", columnList(seriesTable(first.id).columns)]),
    "## How to cite",
    `Name the producer first, as the column "source" has it, then this site: "Producer (year), title, edition; processed by ${title}, ${fullUrl(dataAddress)}". Each chart has its citation as text, BibTeX and CSL-JSON on its page.`,
    "## Licence",
    `Texts, sentences, charts and figures that this site worked out: ${licence.name}, ${licence.url}. Numbers belong to the licence of their source: the column "licence" and LICENCE.txt say which.`,
    "## Mistakes",
    `Tell ${publisher}: ${contact.replace(/^mailto:/, "")}.`,
  ]);
}

function withheldBlocks(): readonly string[] {
  const withheld = allWithheld();
  if (withheld.length === 0) return [];
  const { sources } = getCatalogue();
  return [
    "## What is not here",
    list(withheld.map(({ id, why, where }) => `${sources.get(id)?.title ?? id}: ${why} It is at ${inFull(where)}`)),
  ];
}

export function licenceText(exported: readonly Source[]): string {
  const { title, publisher, licence } = getConfig();
  const groups = Map.groupBy(exported, (source) => source.licence);
  const withheld = allWithheld();
  const { sources } = getCatalogue();
  return blocks([
    `The licences of the data of ${title}`,
    `Texts, the sentences of figures, charts and figures that the site worked out: (c) ${publisher}, ${licence.name}\n${licence.url}`,
    'The numbers belong to those who published them. Each source is listed below with the licence that it states. Where it says "not stated", ask the publisher before you publish more than a few of its numbers.',
    ...[...groups.keys()].sort().map((name) => {
      const address = findLicenceAddress(name);
      const lines = (groups.get(name) ?? []).map(
        (one) => `- ${one.publisher}, ${one.title}\n  ${one.url ?? fullUrl(sourceAddress(one.id))}`,
      );
      return `${name}${address === undefined ? "" : `\n${address}`}\n\n${lines.join("\n")}`;
    }),
    ...(withheld.length === 0
      ? []
      : [
          `Not given out again\n\n${list(withheld.map(({ id, why, where }) => `${sources.get(id)?.publisher ?? ""}, ${sources.get(id)?.title ?? id}: ${why}\n  ${inFull(where)}`))}`,
        ]),
  ]);
}

function columnList(columns: readonly Column[]): string {
  return list(columns.map(({ name, title, description }) => `\`${name}\` (${title}): ${description}`));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function blocks(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
