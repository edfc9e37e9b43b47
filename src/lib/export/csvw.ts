/** The description of one CSV file by the W3C's "CSV on the Web", which stands beside it. */

import type { Column, Table } from "./columns.ts";

export interface DescribedTable {
  readonly table: Table;
  /** Of the CSV file, in full or from where the description stands. */
  readonly url: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Who made the picture and the file. */
  readonly publisher: string;
  /** The documents that the numbers were read in, as citations. */
  readonly sources: readonly string[];
  /** The address of the licence, or of the page that says what is known of it. */
  readonly licence: string;
  /** The newest day on which a source was read. */
  readonly modified: string;
}

export function csvwMetadata(described: DescribedTable): object {
  const { table, url, language, title, description, publisher, sources, licence, modified } = described;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url,
    "dc:title": title,
    "dc:description": description,
    "dc:publisher": publisher,
    "dc:source": sources,
    "dc:license": { "@id": licence },
    "dc:modified": { "@value": modified, "@type": "date" },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ["\r\n"],
      skipInitialSpace: false,
      trim: false,
    },
    tableSchema: { columns: table.columns.map(toColumn), primaryKey: table.key },
  };
}

function toColumn(column: Column): object {
  return {
    name: column.name,
    titles: column.name,
    "dc:title": column.title,
    "dc:description": column.description,
    datatype: datatypeOf(column),
    required: column.required,
    null: "",
    ...(column.property === undefined ? {} : { propertyUrl: column.property }),
  };
}

function datatypeOf({ datatype, oneOf }: Column): string | object {
  if (oneOf !== undefined) return { base: "string", format: oneOf.join("|") };
  if (datatype === "number") return "decimal";
  return datatype === "address" ? "anyURI" : "string";
}
