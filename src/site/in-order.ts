/** Pages in the order in which their editors would have them read. */

import type { Entry } from "#catalogue/catalogue.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { AboutPage, Explainer, Page, ScenarioPage } from "#lib/entries/entries.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { getCatalogue } from "./catalogue.ts";

export interface QuestionPart {
  /** Absent for those that stand in no part of a topic. */
  readonly heading: RichText | undefined;
  readonly explainers: readonly Entry<Explainer>[];
}

/** The explainers of a topic, or of all topics one after another, in their parts; each explainer once. */
export function questionParts(topic?: string): readonly QuestionPart[] {
  const { topics, explainers } = getCatalogue();
  const take = takeFrom(explainers, topic);
  const parts = [...topics.values()]
    .filter(({ id }) => topic === undefined || id === topic)
    .flatMap(({ questions = [] }) =>
      questions.map(({ heading, explainers: ids }): QuestionPart => ({ heading, explainers: take(ids) })),
    );
  return [...parts, { heading: undefined, explainers: take(explainers.keys()) }].filter(
    ({ explainers: some }) => some.length > 0,
  );
}

/** The scenarios of a topic, or of all topics one after another, in their order; each once. */
export function scenariosInOrder(topic?: string): readonly Entry<ScenarioPage>[] {
  const { topics, scenarios } = getCatalogue();
  const take = takeFrom(scenarios, topic);
  const listed = [...topics.values()]
    .filter(({ id }) => topic === undefined || id === topic)
    .flatMap(({ scenarios: ids = [] }) => take(ids));
  return [...listed, ...take(scenarios.keys())];
}

/** A way to take pages by their ids that gives each page once, and none that is not of the topic. */
function takeFrom<T extends Page>(
  pages: ReadonlyMap<string, Entry<T>>,
  topic: string | undefined,
): (ids: Iterable<string>) => readonly Entry<T>[] {
  const rest = new Set([...pages.values()].filter(({ topics }) => topic === undefined || topics.includes(topic)));
  return (ids) =>
    [...ids].flatMap((id) => {
      const found = pages.get(id);
      return found !== undefined && rest.delete(found) ? [found] : [];
    });
}

export function explainersInOrder(): readonly Entry<Explainer>[] {
  return questionParts().flatMap(({ explainers }) => explainers);
}

/** By their own numbers, those without one last, by id. */
export function aboutInOrder(): readonly Entry<AboutPage>[] {
  const place = ({ order }: AboutPage): number => order ?? Number.MAX_SAFE_INTEGER;
  return [...getCatalogue().about.values()].sort((a, b) => place(a) - place(b) || compareText(a.id, b.id));
}
