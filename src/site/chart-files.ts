/** The files that stand beside a chart's page, and whether its numbers may be among them: decided here only. */

import { getCatalogue, href } from "./catalogue.ts";
import { numbersOf } from "./charts.ts";
import { findWithheld, type Withheld } from "./redistribution.ts";

export interface ChartFile {
  /** With the base path. */
  readonly href: string;
  readonly kind: ChartFileKind;
  readonly label: string;
  readonly mediaType: string;
}

export type ChartFileKind = "svg" | "png" | "png-dark" | "csv" | "csvw" | "json" | "bib" | "csl" | "citation";

interface FileForm {
  readonly kind: ChartFileKind;
  readonly ending: string;
  readonly label: string;
  readonly mediaType: string;
  /** Whether it holds the numbers as data. */
  readonly holdsTable: boolean;
}

const forms: readonly FileForm[] = [
  { kind: "svg", ending: ".svg", label: "Picture as SVG", mediaType: "image/svg+xml", holdsTable: false },
  { kind: "png", ending: ".png", label: "Picture as PNG, light", mediaType: "image/png", holdsTable: false },
  { kind: "png-dark", ending: "-dark.png", label: "Picture as PNG, dark", mediaType: "image/png", holdsTable: false },
  { kind: "csv", ending: ".csv", label: "Numbers as CSV", mediaType: "text/csv", holdsTable: true },
  {
    kind: "csvw",
    ending: ".csv-metadata.json",
    label: "What the columns of the CSV are (CSVW)",
    mediaType: "application/csvm+json",
    holdsTable: true,
  },
  {
    kind: "json",
    ending: ".json",
    label: "Numbers and chart as JSON",
    mediaType: "application/json",
    holdsTable: true,
  },
  { kind: "citation", ending: ".txt", label: "Citation as text", mediaType: "text/plain", holdsTable: false },
  { kind: "bib", ending: ".bib", label: "Citation as BibTeX", mediaType: "application/x-bibtex", holdsTable: false },
  {
    kind: "csl",
    ending: ".csl.json",
    label: "Citation as CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json",
    holdsTable: false,
  },
];

/** The files of a chart, in the order in which a page offers them. */
export function chartFiles(id: string): readonly ChartFile[] {
  const { allowed } = exportsTable(id);
  return forms
    .filter(({ holdsTable }) => allowed || !holdsTable)
    .map(({ kind, ending, label, mediaType }) => ({ href: href(`/charts/${id}${ending}`), kind, label, mediaType }));
}

export interface TableExport {
  readonly allowed: boolean;
  /** What forbids it, and where the numbers are to be had: of the first source in the way. */
  readonly why?: string;
  readonly where?: string;
  /** Every source in the way, in the order drawn. */
  readonly withheld: readonly Withheld[];
}

/** Whether the numbers of a chart may be taken away as files. Its picture always may. */
export function exportsTable(id: string): TableExport {
  const sources = new Set(numbersOf(id).flatMap(({ source }) => (source === undefined ? [] : [source])));
  const withheld = [...sources].flatMap((source) => findWithheld(source) ?? []);
  const [first] = withheld;
  return first === undefined
    ? { allowed: true, withheld }
    : { allowed: false, why: first.why, where: first.where, withheld };
}

/** For the endpoint of one kind of file: the charts that have it. */
export function chartsWith(kind: ChartFileKind): { readonly params: { readonly id: string } }[] {
  return [...getCatalogue().charts.keys()]
    .filter((id) => chartFiles(id).some((file) => file.kind === kind))
    .map((id) => ({ params: { id } }));
}
