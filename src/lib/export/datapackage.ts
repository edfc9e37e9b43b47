/** All data of a site as one Frictionless data package (version 1 of the standard, which every tool reads). */

import type { Column, Table } from "./columns.ts";

export interface PackagedFile {
  /** Small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** From the folder of the package. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** Absent for a file that is no table. */
  readonly table?: Table | undefined;
  /** Absent where the file's rows name their own. */
  readonly source?: { readonly title: string; readonly path: string } | undefined;
  readonly licence?: { readonly title: string; readonly path: string } | undefined;
}

export interface PackageInput {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  /** The newest day on which a source was read: `2026-11-22`. */
  readonly created: string;
  readonly licence: { readonly title: string; readonly path: string };
  readonly publisher: string;
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly files: readonly PackagedFile[];
}

/** Columns of one name mean the same in every file, so each is described where it first stands. */
export function dataPackage(input: PackageInput): object {
  const described = new Set<string>();
  const { name, title, description, homepage, created, licence, publisher, sources, files } = input;
  return {
    profile: "data-package",
    name,
    title,
    description,
    homepage,
    created: `${created}T00:00:00Z`,
    contributors: [{ title: publisher, role: "publisher" }],
    licenses: [licenceOf(licence)],
    sources,
    resources: files.map((file) => resource(file, described)),
  };
}

function resource(
  { name, title, path, mediaType, bytes, sha256, table, source, licence }: PackagedFile,
  described: Set<string>,
): object {
  return {
    profile: table === undefined ? "data-resource" : "tabular-data-resource",
    name,
    title,
    path,
    format: path.replace(/^.*\./, ""),
    mediatype: mediaType,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    ...(source === undefined ? {} : { sources: [source] }),
    ...(licence === undefined ? {} : { licenses: [licenceOf(licence)] }),
    ...(table === undefined ? {} : { dialect, schema: tableSchema(table, described) }),
  };
}

const dialect = { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true };

function tableSchema({ columns, key }: Table, described: Set<string>): object {
  return { fields: columns.map((column) => field(column, described)), primaryKey: key, missingValues: [""] };
}

function field({ name, title, description, datatype, required, oneOf }: Column, described: Set<string>): object {
  const isNew = !described.has(name);
  described.add(name);
  const constraints = { ...(required ? { required } : {}), ...(oneOf === undefined ? {} : { enum: oneOf }) };
  return {
    name,
    title,
    ...(isNew ? { description } : {}),
    type: datatype === "number" ? "number" : "string",
    ...(datatype === "address" ? { format: "uri" } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** A licence's name may hold letters, digits, dots and hyphens only. */
function licenceOf({ title, path }: { readonly title: string; readonly path: string }): object {
  const name = title.replace(/[^A-Za-z0-9._]+/g, "-").replace(/^-|-$/g, "");
  return { name, title, path };
}
