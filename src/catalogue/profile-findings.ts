/** What is wrong with a profile before any sum: places twice, sources that hold nothing, years not matched. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { FoundIn, Profile } from "#lib/entries/profile.ts";
import type { Indexes } from "./link.ts";
import type { PlaceProfile } from "./place-profile.ts";
import { findNewest, findSeries, isAnywhere, newestOf, type Shelves } from "./profile-numbers.ts";

interface Known {
  readonly indexes: Indexes;
  readonly shelves: Shelves;
  /** Places that have a page already. */
  readonly taken: ReadonlyMap<string, PlaceProfile>;
}

/** The findings, and the places that can be worked out all the same. */
export function checkProfile(
  entry: Located<Profile>,
  known: Known,
): { readonly found: readonly Diagnostic[]; readonly settled: readonly string[] } {
  const { data } = entry;
  const found: Diagnostic[] = [...emptySources(entry, known), ...strayNotes(entry)];
  const settled: string[] = [];
  data.places.forEach((place, index) => {
    const wrong =
      twice(entry, place, { index, settled, taken: known.taken }) ??
      withoutGdp(entry, place, { index, shelves: known.shelves }) ??
      yearsNotTold(entry, place, known);
    if (wrong === undefined) settled.push(place);
    else found.push(wrong);
  });
  return { found, settled };
}

function emptySources({ data, place }: Located<Profile>, { shelves }: Known): readonly Diagnostic[] {
  const lists: readonly (readonly [Path, readonly FoundIn[]])[] = [
    [["share"], data.share],
    [["gdp"], data.gdp],
    [["population"], data.population ?? []],
    [["households"], data.households ?? []],
    ...data.comparisons.map(({ from }, index) => [["comparisons", index, "from"], from] as const),
  ];
  return lists.flatMap(([path, list]) =>
    list.flatMap((one, index): readonly Diagnostic[] =>
      isAnywhere(one, data.places, shelves)
        ? []
        : [
            {
              code: "profile/finds-nothing",
              severity: "error",
              message: `The source "${one.source}" states "${one.measure}" for none of the places of this profile, so nothing is found here.`,
              location: place.at([...path, index, "measure"]),
              fix: "name a measure that the source states, or remove this line",
            },
          ],
    ),
  );
}

function strayNotes({ data, place }: Located<Profile>): readonly Diagnostic[] {
  return data.notes.flatMap((note, index): readonly Diagnostic[] =>
    data.places.includes(note.place)
      ? []
      : [
          {
            code: "content/contradiction",
            severity: "error",
            message: `This is a note on "${note.place}", which is not among the places of this profile, so nobody would read it.`,
            location: place.at(["notes", index, "place"]),
            fix: 'add the place to "places", or remove the note',
          },
        ],
  );
}

function twice(
  entry: Located<Profile>,
  place: string,
  {
    index,
    settled,
    taken,
  }: { readonly index: number; readonly settled: readonly string[]; readonly taken: Known["taken"] },
): Diagnostic | undefined {
  const other = taken.get(place)?.profile;
  if (other === undefined && !settled.includes(place)) return undefined;
  return {
    code: "profile/place-twice",
    severity: "error",
    message:
      other === undefined
        ? `The place "${place}" stands here twice.`
        : `The place "${place}" has a page by the profile "${other}" already, and a place has one page.`,
    location: entry.place.at(["places", index]),
    fix: "remove it from one of the lists",
  };
}

function withoutGdp(
  entry: Located<Profile>,
  place: string,
  { index, shelves }: { readonly index: number; readonly shelves: Shelves },
): Diagnostic | undefined {
  if (findSeries(entry.data.gdp, place, shelves) !== undefined) return undefined;
  return {
    code: "profile/without-gdp",
    severity: "error",
    message: `None of the sources under "gdp" has a series for "${place}", so a share of GDP cannot be turned into money there.`,
    location: entry.place.at(["places", index]),
    fix: 'add the series, or another source under "gdp", or remove the place',
  };
}

/** Years of two kinds beside each other need a word on how they are matched. */
function yearsNotTold(entry: Located<Profile>, placeId: string, { indexes, shelves }: Known): Diagnostic | undefined {
  const { data, place } = entry;
  const kept = indexes.places.get(placeId)?.year;
  const counted = findSeries(data.gdp, placeId, shelves)?.periods;
  const share = newestOf(findNewest(data.share, placeId, shelves))?.period.kind;
  const shared = share === "financial-year" ? "financial-year" : "calendar-year";
  const told = data.notes.find((note) => note.place === placeId)?.years !== undefined;
  const isOne = kept === counted && (share === undefined || shared === counted);
  if (isOne || told || kept === undefined || counted === undefined) return undefined;
  const words = (kind: string): string => kind.replace("-", " ");
  return {
    code: "profile/years-not-told",
    severity: "error",
    message: `"${placeId}" counts its public money by ${words(kept)}, its GDP is here by ${words(counted)}${share === undefined ? "" : ` and its share by ${words(shared)}`}, and no note says how they are matched.`,
    location: place.at(["places", data.places.indexOf(placeId)]),
    fix: `add a note: { place: ${placeId}, years: "…" }`,
  };
}
