/** What a marked text must be: one text, the pieces of a list or table in order, or one of several texts. */

export type Truth =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "pieces"; readonly pieces: readonly string[] }
  | { readonly kind: "one-of"; readonly texts: readonly string[] };

export const text = (value: string): Truth => ({ kind: "text", text: value });
export const pieces = (values: readonly string[]): Truth => ({ kind: "pieces", pieces: values });
export const oneOf = (values: readonly string[]): Truth => ({ kind: "one-of", texts: values });

/** Which page is looked at: some texts are true on one page alone. */
export interface Place {
  readonly address: string;
}

/** A kind of record that a page may name by `data-of`, and the texts that `data-shows` may ask of it. */
export interface RecordKind {
  /** False if the catalogue has no such record. */
  readonly exists: (id: string) => boolean;
  /** `undefined` for a text that such a record does not have. */
  readonly show: (id: string, field: string, place: Place) => Truth | undefined;
  /** The texts that attributes may hold below an element that names the record. */
  readonly attributes?: (id: string, place: Place) => readonly string[];
}
