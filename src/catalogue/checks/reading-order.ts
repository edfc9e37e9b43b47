/** A topic that sets out its explainers in parts, or its scenarios in a row, names all of its own, each once, and no others. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { Check } from "./context.ts";

type Topic = Content["topics"][number];

/** What a topic lists, and what it is a list of. */
interface List {
  readonly field: "questions" | "scenarios";
  readonly noun: "explainer" | "scenario";
  readonly pages: readonly Located<Page>[];
  readonly listed: readonly { readonly name: string; readonly path: Path }[];
}

export const checkReadingOrder: Check = ({ content }) =>
  content.topics.flatMap((topic) => listsOf(topic, content).flatMap((list) => findingsOf(topic, list)));

function listsOf({ data: { questions, scenarios } }: Topic, content: Content): readonly List[] {
  const explainers = questions?.flatMap((part, number) =>
    part.explainers.map((name, index) => ({ name, path: ["questions", number, "explainers", index] })),
  );
  const ordered = scenarios?.map((name, index) => ({ name, path: ["scenarios", index] }));
  return [
    ...(explainers === undefined
      ? []
      : [{ field: "questions", noun: "explainer", pages: content.explainers, listed: explainers } as const]),
    ...(ordered === undefined
      ? []
      : [{ field: "scenarios", noun: "scenario", pages: content.scenarios, listed: ordered } as const]),
  ];
}

function findingsOf({ id, place }: Topic, { field, noun, pages, listed }: List): readonly Diagnostic[] {
  const first = new Set<string>();
  const wrong = listed.flatMap(({ name, path }): readonly Diagnostic[] => {
    const page = pages.find((one) => one.id === name);
    // One that does not exist is another check's to tell.
    if (page === undefined) return [];
    if (first.has(name)) return [listedTwice(noun, name, place.at(path))];
    first.add(name);
    return page.data.topics.includes(id) ? [] : [notItsOwn(noun, { name, topic: id }, place.at(path))];
  });
  const left = pages.filter((page) => page.data.topics.includes(id) && !first.has(page.id));
  return [...wrong, ...left.map((page) => leftOut(noun, page.id, place.key([field])))];
}

function listedTwice(noun: string, name: string, location: Diagnostic["location"]): Diagnostic {
  return {
    code: "topic/listed-twice",
    severity: "error",
    message: `This topic lists the ${noun} "${name}" a second time, so a reader who goes down the list would come back to it.`,
    location,
    fix: "keep it where it is read first",
  };
}

function notItsOwn(
  noun: string,
  { name, topic }: { readonly name: string; readonly topic: string },
  location: Diagnostic["location"],
): Diagnostic {
  return {
    code: "topic/not-its-own",
    severity: "error",
    message: `This topic lists the ${noun} "${name}", which does not name the topic.`,
    location,
    fix: `add ${topic} to the topics of ${noun}s/${name}.mdx, or take it off the list`,
  };
}

function leftOut(noun: string, name: string, location: Diagnostic["location"]): Diagnostic {
  return {
    code: "topic/left-out",
    severity: "warning",
    message: `The ${noun} "${name}" belongs to this topic and is not in its list, so a reader finds it last.`,
    location,
    fix: "add it where it is best read",
  };
}
