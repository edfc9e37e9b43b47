/** The editorial entries: who, where, what happened, what it means. Numbers live in `lib/figures`. */

import type { RichText } from "#lib/figures/rich-text.ts";
import type { ScenarioDefinition, ScenarioPreset } from "#lib/scenario/definition.ts";
import type { ControlsDefinition } from "#lib/scenario/link/controls.ts";
import type { ReconciliationDefinition } from "#lib/scenario/reconciliation/definition.ts";
import type { Ratings } from "#lib/scenario/uncertainty/definition.ts";
import type { Prose } from "./prose.ts";

export interface Person {
  readonly name: string;
  readonly role: string;
  readonly place?: string | undefined;
}

export interface Place {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly kind: "country" | "alliance" | "region" | "world";
  readonly iso3?: string | undefined;
  /** The year in which its public money is counted. */
  readonly year: "calendar-year" | "financial-year";
  readonly yearStarts?: string | undefined;
  readonly currency?: string | undefined;
  /** True when sentences say "the" before the name. */
  readonly article?: boolean | undefined;
  /** What it has said of a promise that is asked of it. */
  readonly positions?: readonly Position[] | undefined;
}

/** What a place has said, as a source reports it. */
export interface Position {
  /** When it was said or reported: a day, a month or a year. */
  readonly date: string;
  /** The whole of it, in our words. */
  readonly says: RichText;
  /** The same in a few words. A list of places shows the newest that a place has. */
  readonly short?: RichText | undefined;
  /** Its own words, as the source prints them. */
  readonly quote?: string | undefined;
  readonly source: string;
  readonly locator?: string | undefined;
}

export interface Topic {
  readonly title: RichText;
  readonly question: RichText;
  readonly summary: RichText;
  /** The numbers to know first, figures or cells. */
  readonly figures?: readonly string[] | undefined;
  /** Its explainers in the order in which they are best read, in parts. */
  readonly questions?: readonly TopicPart[] | undefined;
  /** Its scenarios in the order in which they are best read. */
  readonly scenarios?: readonly string[] | undefined;
}

export interface TopicPart {
  readonly heading: RichText;
  readonly explainers: readonly string[];
}

export interface Term {
  readonly term: string;
  readonly also?: readonly string[] | undefined;
  readonly definition: RichText;
  readonly example?: RichText | undefined;
}

/** What every page of prose has. */
export interface Page {
  readonly title: RichText;
  readonly summary: RichText;
  readonly topics: readonly string[];
  readonly reviewed: string;
  /** Who wrote it; the publisher where nobody is named. */
  readonly authors?: readonly string[] | undefined;
  readonly confidence?: RichText | undefined;
  readonly sources: readonly string[];
  readonly prose: Prose;
}

export interface Event extends Page {
  readonly date: string;
  readonly endDate?: string | undefined;
  readonly where: string;
  readonly people: readonly string[];
}

export interface Explainer extends Page {
  readonly question: RichText;
  /** Whether people of good will answer it differently. */
  readonly contested?: boolean | undefined;
}

export interface ScenarioPage extends Page {
  readonly place: string;
  readonly model: ScenarioDefinition;
  /** The first is the one the scenario's own page shows. */
  readonly presets: readonly ScenarioPreset<RichText>[];
  /** How the answer and what others published come together. */
  readonly reconcile?: readonly ReconciliationDefinition<RichText>[] | undefined;
  /** The levers that a reader may move. */
  readonly controls?: ControlsDefinition | undefined;
  /** How uncertain the editors think it is. */
  readonly rating?: Ratings<RichText> | undefined;
}

/** A page about the site itself. */
export interface AboutPage extends Page {
  /** Its place in the list of these pages, which may leave gaps; those without one come last. */
  readonly order?: number | undefined;
}
