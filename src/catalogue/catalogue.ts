/**
 * The catalogue: one frozen graph of everything a site says. It is the only thing that pages read, and
 * it exists only when the content has no errors.
 */

import type { ChartEntry } from "#lib/entries/chart.ts";
import type { Claim } from "#lib/entries/claim.ts";
import type { Costing } from "#lib/entries/costing.ts";
import type { AboutPage, Event, Explainer, Person, Place, ScenarioPage, Term, Topic } from "#lib/entries/entries.ts";
import type { Profile } from "#lib/entries/profile.ts";
import type { Correction } from "#lib/figures/correction.ts";
import type { Figure, Measure } from "#lib/figures/figure.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { Cell, Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import type { LinkData } from "#lib/scenario/link/outcome.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import type { Multiplier } from "#lib/scenario/paying/multiplier.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import type { InDoubt } from "#lib/scenario/uncertainty/input.ts";
import type { Costed } from "./costings.ts";
import type { PlaceProfile } from "./place-profile.ts";

/** Where a number stands in the chain of editions of its publication. */
export interface Revision {
  /** Figure or cell ids in the edition before and after; absent at the ends of the chain. */
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
  /** In the newest edition of all; absent for a number of the newest edition. */
  readonly newest?: string | undefined;
}

export type Entry<T> = T & { readonly id: string };

/** A cell with the series it stands in. */
export interface CellInSeries {
  readonly cell: Cell;
  readonly series: Series;
}

/** What a scenario's presets come to, by preset. */
export type PresetResults = ReadonlyMap<string, ScenarioResult>;

export type PageKind = "event" | "explainer" | "claim" | "scenario" | "about";

/** A page of prose by kind and id; enough to link to it. */
export interface PageName {
  readonly kind: PageKind;
  readonly id: string;
}

/** Where a number is used. */
export type Use =
  | PageName
  | {
      readonly kind: "figure" | "series" | "chart" | "term" | "topic" | "measure" | "source" | "place" | "profile";
      readonly id: string;
    };

export interface Catalogue {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Stated and derived. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly series: ReadonlyMap<string, Series>;
  /** By `<series>/<period>`. */
  readonly cells: ReadonlyMap<string, CellInSeries>;
  readonly people: ReadonlyMap<string, Entry<Person>>;
  readonly places: ReadonlyMap<string, Entry<Place>>;
  readonly topics: ReadonlyMap<string, Entry<Topic>>;
  readonly glossary: ReadonlyMap<string, Entry<Term>>;
  readonly charts: ReadonlyMap<string, Entry<ChartEntry>>;
  readonly levers: ReadonlyMap<string, Entry<LeverDefinition<RichText>>>;
  readonly events: ReadonlyMap<string, Entry<Event>>;
  readonly explainers: ReadonlyMap<string, Entry<Explainer>>;
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly scenarios: ReadonlyMap<string, Entry<ScenarioPage>>;
  readonly about: ReadonlyMap<string, Entry<AboutPage>>;
  readonly corrections: ReadonlyMap<string, Entry<Correction>>;
  readonly costings: ReadonlyMap<string, Entry<Costing>>;
  /** What each costing comes to. */
  readonly costed: ReadonlyMap<string, Costed>;
  readonly profiles: ReadonlyMap<string, Entry<Profile>>;
  /** By place: what its profile comes to. */
  readonly placeProfiles: ReadonlyMap<string, PlaceProfile>;
  readonly results: ReadonlyMap<string, PresetResults>;
  /** Who pays in each preset of each scenario, in cash. */
  readonly paying: ReadonlyMap<string, ReadonlyMap<string, PayingResult>>;
  /** The presets of each scenario with the ranges of their numbers; only those that state any. */
  readonly inDoubt: ReadonlyMap<string, ReadonlyMap<string, InDoubt>>;
  /** What the spending may do to the economy, by `<scenario>/<preset>`; only where one is named. */
  readonly multipliers: ReadonlyMap<string, Multiplier>;
  /** What the links of a scenario need; only for those with levers. */
  readonly linkData: ReadonlyMap<string, LinkData>;
  /** Figure or cell id to the same number in other editions; only those that have any. */
  readonly revisions: ReadonlyMap<string, Revision>;
  /** Figure or cell id to where it is used, in order of address. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}
