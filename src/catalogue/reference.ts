/** A place where one entry names another, and how lists of them are made. */

import type { Location } from "#lib/diagnostics/diagnostic.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import { referencesOf, richTextsIn } from "#lib/figures/rich-text.ts";
import type { Use } from "./catalogue.ts";

/** What a reference may name. A number is a figure or a cell. */
export type Named =
  | "number"
  | "cell"
  | "series"
  | "measure"
  | "place"
  | "source"
  | "person"
  | "topic"
  | "term"
  | "chart"
  | "event"
  | "explainer"
  | "claim"
  | "scenario"
  | "lever"
  | "derived";

export interface Reference {
  readonly id: string;
  readonly named: Named;
  readonly location: Location;
  /** The entry that names it. */
  readonly from: Use | undefined;
  /** How a finding begins: "This page", "This figure". */
  readonly subject: string;
}

export type Pair = readonly [id: string, path: Path];

export function named(
  entry: Located<unknown>,
  subject: string,
  from: Use | undefined,
  kind: Named,
  pairs: readonly Pair[],
): Reference[] {
  return pairs.map(([id, path]) => ({ id, named: kind, location: entry.place.at(path), from, subject }));
}

/** What the texts of an entry name. */
export function texts(entry: Located<unknown>, from: Use | undefined, subject: string): Reference[] {
  return richTextsIn(entry.data).flatMap(({ path, text }) =>
    referencesOf(text).map(({ id, offset }) => ({
      id,
      named: "number" as const,
      location: entry.place.within(path, offset + 2, id.length),
      from,
      subject,
    })),
  );
}
