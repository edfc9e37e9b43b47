/** A table to take away, before it is written in any format: what its columns are, and its rows. */

export interface Column {
  /** The heading in the file: small letters and underscores, which every tool takes. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `number` holds plain decimals, as printed by the source. */
  readonly datatype: "text" | "number" | "address";
  /** Whether every row has it. */
  readonly required: boolean;
  /** The only values there are, where they are few. */
  readonly oneOf?: readonly string[] | undefined;
  /** What the column means, by the address of a term that others share. */
  readonly property?: string | undefined;
}

/** By the name of the column; a value that is not there is left empty in the file. */
export type Row = Readonly<Record<string, string | undefined>>;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The column that names a row. */
  readonly key: string;
}

/** Thrown when a table cannot be written; the message names the column and the value. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}
