/**
 * What the reader hands on: parsed data that still knows where in which file each part stands.
 */

import type { Location } from "#lib/diagnostics/diagnostic.ts";

export type Path = readonly (string | number)[];

/** One parsed entry with its file. */
export interface Located<T> {
  readonly id: string;
  readonly data: T;
  readonly place: Placement;
  /** Warnings the editor has looked at and accepted. */
  readonly accepted: readonly { readonly code: string; readonly reason: string }[];
  readonly draft: boolean;
}

/** Finds places in the file of an entry. A path that is not there gives its nearest parent. */
export interface Placement {
  readonly path: string;
  /** The value at a path, or its key when there is no value. */
  at(path: Path): Location;
  /** The key at a path: what to point at when the field itself is wrong. */
  key(path: Path): Location;
  /** `length` characters of a string value, from `offset` in the string as parsed. */
  within(path: Path, offset: number, length: number): Location;
  /** The first and the last line of all that stands at a path. */
  lines(path: Path): { readonly first: number; readonly last: number };
}
