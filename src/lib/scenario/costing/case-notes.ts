/** What a costing takes for granted before the model starts: data, as the model's own remarks are. */

import { type Remark, remark } from "#lib/scenario/remarks.ts";

export type CaseNoteId =
  | "gdp-filled-constant-growth"
  | "gdp-filled-straight-line"
  | "gdp-carried-back"
  | "gdp-from-share"
  | "deflator-filled-constant-growth"
  | "deflator-filled-straight-line"
  | "deflator-carried-back"
  | "index-of-our-own"
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
