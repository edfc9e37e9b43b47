/** Everything the reader found, entry by entry, not yet linked. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { Correction } from "#lib/figures/correction.ts";
import type { Measure } from "#lib/figures/figure.ts";
import type { DerivedInput, FigureInput } from "#lib/figures/inputs.ts";
import type { ParsedLock } from "#lib/figures/lock.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import type { ChartEntry } from "./chart.ts";
import type { Claim } from "./claim.ts";
import type { Costing } from "./costing.ts";
import type { AboutPage, Event, Explainer, Person, Place, ScenarioPage, Term, Topic } from "./entries.ts";
import type { Located, Placement } from "./located.ts";
import type { Profile } from "./profile.ts";

/** A series has two places: its declaration in source.yaml, and its rows (`[row]`, `[row, column]`). */
export interface LocatedSeries extends Located<Series> {
  readonly rows: Placement;
}

/** The lock of the last release. */
export interface LocatedLock extends ParsedLock {
  /** The line of a number, or of a correction by its `correctionKey`. */
  at(key: string): Location;
}

export interface Content {
  readonly measures: readonly Located<Measure>[];
  readonly sources: readonly Located<Source>[];
  readonly figures: readonly Located<FigureInput>[];
  readonly series: readonly LocatedSeries[];
  readonly derived: readonly Located<DerivedInput>[];
  readonly people: readonly Located<Person>[];
  readonly places: readonly Located<Place>[];
  readonly topics: readonly Located<Topic>[];
  readonly glossary: readonly Located<Term>[];
  readonly charts: readonly Located<ChartEntry>[];
  readonly levers: readonly Located<LeverDefinition<RichText>>[];
  readonly events: readonly Located<Event>[];
  readonly explainers: readonly Located<Explainer>[];
  readonly claims: readonly Located<Claim>[];
  readonly scenarios: readonly Located<ScenarioPage>[];
  readonly about: readonly Located<AboutPage>[];
  readonly profiles: readonly Located<Profile>[];
  readonly corrections: readonly Located<Correction>[];
  readonly costings: readonly Located<Costing>[];
  /** Absent until the first release, and when it could not be read. */
  readonly lock?: LocatedLock | undefined;
  /** Ids of entries that were there but could not be read: a reference to one is not a second mistake. */
  readonly unread: ReadonlySet<string>;
  /** What was wrong with the form of the files. */
  readonly findings: readonly Diagnostic[];
  /** The text of each file by its path, for reporters that show the line. */
  readonly texts: ReadonlyMap<string, string>;
}
