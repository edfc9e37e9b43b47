/**
 * How to cite what is taken away: first who produced the numbers, then who processed them. The year is
 * that of the producer's newest document; the day of access is the day on which the documents were read,
 * so that a citation is the same at every build.
 */

import { dateLabel } from "#lib/time/label.ts";

export interface CitedSource {
  readonly publisher: string;
  readonly title: string;
  readonly edition?: string | undefined;
  /** `2026-03-03`, `2026-03`, `2026` or `unknown`. */
  readonly datePublished: string;
  readonly dateAccessed: string;
  /** Absent for a document that has no address. */
  readonly url?: string | undefined;
}

export interface Citation {
  /** Names the entry in a list of references. */
  readonly id: string;
  readonly title: string;
  /** The site: "processed by". */
  readonly processor: string;
  /** Of the page of what is cited. */
  readonly address: string;
  readonly language: string;
  /** In the order in which their producers are named; at least one. */
  readonly sources: readonly CitedSource[];
}

/**
 * @example
 * // "Town Council (2026), “Library spending”, 2026 edition, processed by Aldermere, counted.
 * //  https://aldermere.example/charts/library-share/ (documents read 2 March 2026)."
 */
export function citationText(citation: Citation): string {
  const { title, processor, address, sources } = citation;
  const editions = editionsOf(citation);
  const lines = [
    `${joinNames(producersOf(citation))} (${yearOf(citation) ?? "undated"}), “${title}”${editions === "" ? "" : `, ${editions}`}, processed by ${processor}. ${address} (documents read ${dateLabel(accessedOf(citation))}).`,
    "",
    sources.length === 1 ? "Original document:" : "Original documents:",
    ...sources.map((source) => `- ${sourceText(source)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** One document in a line. */
export function sourceText({ publisher, title, edition, datePublished, dateAccessed, url }: CitedSource): string {
  const published = datePublished === "unknown" ? "undated" : dateLabel(datePublished);
  // Many titles end with their edition.
  const named = edition === undefined || title.includes(edition) ? undefined : editionWords(edition);
  const parts = [`${publisher}, ${title}`, named, published].filter((part) => part !== undefined);
  return `${parts.join(", ")}. ${url === undefined ? "" : `${url} `}(read ${dateLabel(dateAccessed)})`;
}

export function bibtexText(citation: Citation): string {
  const { id, title, processor, address, language, sources } = citation;
  const year = yearOf(citation);
  const editions = editionsOf(citation);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    [
      "author",
      producersOf(citation)
        .map((name) => `{${escapeTex(name)}}`)
        .join(" and "),
    ],
    ["title", `{${escapeTex(title)}}`],
    ["year", year],
    ["version", editions === "" ? undefined : escapeTex(editions)],
    ["howpublished", `Processed by ${escapeTex(processor)}`],
    ["url", address],
    ["urldate", accessedOf(citation)],
    ["langid", language],
    ["note", escapeTex(`Original: ${sources.map(sourceText).join("; ")}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${id},\n${lines.join("\n")}\n}\n`;
}

/** Citation Style Language data, which reference managers import. */
export function cslJson(citation: Citation): readonly object[] {
  const { id, title, processor, address, language, sources } = citation;
  const newest = newestDate(citation);
  const editions = editionsOf(citation);
  return [
    {
      id,
      type: "dataset",
      title,
      author: producersOf(citation).map((literal) => ({ literal })),
      ...(newest === undefined ? {} : { issued: dateParts(newest) }),
      accessed: dateParts(accessedOf(citation)),
      ...(editions === "" ? {} : { version: editions }),
      publisher: processor,
      medium: `processed by ${processor}`,
      URL: address,
      language,
      note: `Original: ${sources.map(sourceText).join("; ")}`,
    },
  ];
}

function producersOf({ sources }: Citation): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

function editionsOf({ sources }: Citation): string {
  const editions = new Set(sources.flatMap(({ edition }) => (edition === undefined ? [] : [edition])));
  return [...editions].map(editionWords).join("; ");
}

function editionWords(edition: string): string {
  return /edition/i.test(edition) ? edition : `${edition} edition`;
}

/** `undefined` when no document has a date. */
function newestDate({ sources }: Citation): string | undefined {
  return sources
    .map(({ datePublished }) => datePublished)
    .filter((date) => date !== "unknown")
    .sort()
    .at(-1);
}

function yearOf(citation: Citation): string | undefined {
  return newestDate(citation)?.slice(0, 4);
}

/** The newest day on which one of the documents was read. */
export function accessedOf({ sources }: Pick<Citation, "sources">): string {
  return (
    sources
      .map(({ dateAccessed }) => dateAccessed)
      .sort()
      .at(-1) ?? ""
  );
}

function dateParts(date: string): object {
  return { "date-parts": [date.split("-").map(Number)] };
}

function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const texNames: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => texNames[sign] ?? `\\${sign}`);
}
