/** What a costing takes for granted before the model starts: data, as the model's own remarks are. */

import { type Remark, remark } from "#lib/scenario/remarks.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";

export type CaseNoteId =
  | "gdp-filled-constant-growth"
  | "gdp-filled-straight-line"
  | "gdp-carried-back"
  | "gdp-from-share"
  | "deflator-filled-constant-growth"
  | "deflator-filled-straight-line"
  | "deflator-carried-back"
  | "index-of-our-own"
  | "far-apart"
  | "range-of-inflation-changes-nothing"
  | "range-of-yields-changes-nothing"
  | "range-of-interest-changes-nothing"
  | "gdp-of-place"
  | "deflator-of-place"
  | "households-of-place"
  | "population-of-place"
  | "workers-of-place";

export type CaseNote = Remark<CaseNoteId>;

type Said = { readonly [Key in keyof Omit<CaseNote, "id">]?: CaseNote[Key] | undefined };

export function note(id: CaseNoteId, said: Said = {}): CaseNote {
  return remark(id, Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
}

/** What a case takes from its place, and from where in the content that is known. */
export function noteOfPlace(
  id: CaseNoteId,
  { id: from }: { readonly id: string },
  edition: string | undefined,
): CaseNote {
  return note(id, { from, edition });
}

/** Our choice: no promise and no plan of which one is twenty times the other has been published. */
const farApart = 20;

/** What a slip of magnitude looks like where nothing is out of bounds: 0.03 where 3 per cent is meant. */
export function cautionsOf({ years }: Pick<ScenarioResult, "years">): readonly CaseNote[] {
  const far = years.find(({ share, baselineShare }) => {
    const [less, more] = [Math.min(share, baselineShare), Math.max(share, baselineShare)];
    return less > 0 && more > less * farApart;
  });
  if (far === undefined) return [];
  const { share, baselineShare } = far;
  const times = Math.max(share, baselineShare) / Math.min(share, baselineShare);
  return [note("far-apart", { value: Math.round(times), from: far.year })];
}
