/** The same number in other editions of its publication, for pages. */

import { getCatalogue } from "./catalogue.ts";
import { type NumberView, viewNumber } from "./number-view.ts";

export interface OtherEdition {
  readonly number: NumberView;
  /** The edition by its own name, or the date of the document. */
  readonly edition: string;
  /** Which text of the source that is. */
  readonly shows: "edition" | "short";
  /** How it stands to the number of the page. */
  readonly standing: "newer" | "older";
  /** True when it says the same. */
  readonly same: boolean;
}

/** Every other edition's number, the newest first; empty for a number that was stated once. */
export function otherEditions(id: string): readonly OtherEdition[] {
  const { revisions } = getCatalogue();
  const own = viewNumber(id);
  const walk = (from: string | undefined, way: "newer" | "older"): readonly string[] =>
    from === undefined ? [] : [from, ...walk(revisions.get(from)?.[way], way)];
  const newer = walk(revisions.get(id)?.newer, "newer").toReversed();
  const older = walk(revisions.get(id)?.older, "older");
  const view = (standing: "newer" | "older") => (other: string) => {
    const number = viewNumber(other);
    const named = number.source?.source.edition;
    const edition = named ?? number.source?.short ?? "";
    return {
      number,
      edition,
      shows: named === undefined ? ("short" as const) : ("edition" as const),
      standing,
      same: number.value === own.value,
    };
  };
  return [...newer.map(view("newer")), ...older.map(view("older"))];
}

/** The series that holds the same in the newest edition, when that is not this one. */
export function newestSeries(seriesId: string): string | undefined {
  const { series, revisions, cells } = getCatalogue();
  const replaced = (series.get(seriesId)?.cells ?? []).flatMap(({ id }) => revisions.get(id)?.newest ?? []);
  const cell = replaced.find((id) => cells.has(id));
  return cell === undefined ? undefined : cells.get(cell)?.series.id;
}
