/** Every place where one entry names another: what it names, as what, and where it stands. */

import type { Content } from "#lib/entries/content.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { FoundIn } from "#lib/entries/profile.ts";
import type { Use } from "./catalogue.ts";
import { isRowsChart, namedNumbers } from "./chart-rows.ts";
import { namesOfLever } from "./lever-names.ts";
import { modelReferences } from "./model-references.ts";
import { namedInList } from "./named-in-list.ts";
import { type Named, named, type Pair, type Reference, texts } from "./reference.ts";

/** Lists all references of the content, in the order of the files. */
export function referencesIn(content: Content): readonly Reference[] {
  return [
    ...content.measures.flatMap((entry) => [
      ...texts(entry, { kind: "measure", id: entry.id }, "This measure"),
      ...named(entry, "This measure", { kind: "measure", id: entry.id }, "measure", [
        ...(entry.data.parts ?? []).map((id, index): Pair => [id, ["parts", index]]),
        ...(entry.data.related ?? []).flatMap(({ measure, by }, index): Pair[] => [
          [measure, ["related", index, "measure"]],
          ...(by ?? []).map((id, part): Pair => [id, ["related", index, "by", part]]),
        ]),
      ]),
      ...named(
        entry,
        "This measure",
        { kind: "measure", id: entry.id },
        "source",
        (entry.data.related ?? []).flatMap(({ source }, index): Pair[] =>
          source === undefined ? [] : [[source, ["related", index, "source"]]],
        ),
      ),
    ]),
    ...content.sources.flatMap((entry) => texts(entry, { kind: "source", id: entry.id }, "This source")),
    ...content.series.flatMap((entry) => {
      const use: Use = { kind: "series", id: entry.id };
      return [
        ...texts(entry, use, "This series"),
        ...named(entry, "This series", use, "measure", [[entry.data.measure, ["measure"]]]),
        ...named(entry, "This series", use, "place", [[entry.data.place, ["place"]]]),
        ...named(
          entry,
          "This series",
          undefined,
          "series",
          entry.data.confirmedBy === undefined ? [] : [[entry.data.confirmedBy, ["confirmedBy"]]],
        ),
      ];
    }),
    ...content.figures.flatMap((entry) => {
      const use: Use = { kind: "figure", id: entry.id };
      const { data } = entry;
      const own: readonly Reference[] =
        data.kind === "cell"
          ? named(entry, "This figure", use, "cell", [[data.cell, ["cell"]]])
          : [
              ...named(entry, "This figure", use, "measure", [[data.measure, ["measure"]]]),
              ...named(entry, "This figure", use, "place", [[data.place, ["place"]]]),
            ];
      return [...texts(entry, use, "This figure"), ...own, ...confirmations(entry)];
    }),
    ...content.derived.flatMap((entry) => {
      const use: Use = { kind: "figure", id: entry.id };
      return [
        ...texts(entry, use, "This figure"),
        ...named(entry, "This figure", use, "measure", [[entry.data.measure, ["measure"]]]),
        ...named(entry, "This figure", use, "place", [[entry.data.place, ["place"]]]),
        ...named(
          entry,
          "This formula",
          use,
          "number",
          Object.entries(entry.data.inputs).map(([name, { figure }]) => [figure, ["inputs", name, "figure"]]),
        ),
        ...named(
          entry,
          "This formula",
          use,
          "series",
          Object.entries(entry.data.inputs).flatMap(([name, { restate, convert }]): Pair[] => [
            ...(restate === undefined ? [] : [[restate.by, ["inputs", name, "restate", "by"]] as const]),
            ...(convert === undefined ? [] : [[convert.by, ["inputs", name, "convert", "by"]] as const]),
          ]),
        ),
        ...named(
          entry,
          "This formula",
          use,
          "measure",
          Object.entries(entry.data.inputs).flatMap(([name, { takenAs }]): Pair[] =>
            takenAs?.measure === undefined ? [] : [[takenAs.measure, ["inputs", name, "takenAs", "measure"]]],
          ),
        ),
        ...named(
          entry,
          "This formula",
          use,
          "place",
          Object.entries(entry.data.inputs).flatMap(([name, { takenAs }]): Pair[] =>
            takenAs?.place === undefined ? [] : [[takenAs.place, ["inputs", name, "takenAs", "place"]]],
          ),
        ),
        ...confirmations(entry),
      ];
    }),
    ...content.people.flatMap((entry) =>
      entry.data.place === undefined
        ? []
        : named(entry, "This person", undefined, "place", [[entry.data.place, ["place"]]]),
    ),
    ...content.places.flatMap((entry) => placeReferences(entry, content)),
    ...content.topics.flatMap(topicReferences),
    ...content.glossary.flatMap((entry) => texts(entry, { kind: "term", id: entry.id }, "This term")),
    ...content.charts.flatMap(chartReferences),
    ...content.levers.flatMap(leverReferences),
    ...content.events.flatMap((entry) => [
      ...pageReferences(entry, { kind: "event", id: entry.id }),
      ...named(
        entry,
        "This page",
        { kind: "event", id: entry.id },
        "person",
        entry.data.people.map((id, index) => [id, ["people", index]]),
      ),
    ]),
    ...content.explainers.flatMap((entry) => pageReferences(entry, { kind: "explainer", id: entry.id })),
    ...content.claims.flatMap(claimReferences),
    ...content.scenarios.flatMap((entry) => [
      ...pageReferences(entry, { kind: "scenario", id: entry.id }),
      ...named(entry, "This scenario", { kind: "scenario", id: entry.id }, "place", [[entry.data.place, ["place"]]]),
      ...modelReferences(entry, { kind: "scenario", id: entry.id }),
    ]),
    ...content.about.flatMap((entry) => pageReferences(entry, { kind: "about", id: entry.id })),
    ...content.corrections.flatMap((entry) => texts(entry, undefined, "This correction")),
    ...content.profiles.flatMap(profileReferences),
  ];
}

/** A number that confirms another is not used by it, so these references are from nowhere. */
function confirmations(entry: Located<{ readonly confirmedBy?: readonly string[] | undefined }>): Reference[] {
  const pairs = (entry.data.confirmedBy ?? []).map((id, index): Pair => [id, ["confirmedBy", index]]);
  return named(entry, "This figure", undefined, "number", pairs);
}

function chartReferences(entry: Content["charts"][number]): readonly Reference[] {
  const { data } = entry;
  const use: Use = { kind: "chart", id: entry.id };
  const subject = "This chart";
  const kind: readonly Reference[] = isRowsChart(data)
    ? named(
        entry,
        subject,
        use,
        "number",
        namedNumbers(data).map(({ id, path }) => [id, path]),
      )
    : data.kind !== "bar"
      ? named(
          entry,
          subject,
          use,
          "series",
          data.kind === "line"
            ? data.series.map(({ series }, index) => [series, ["series", index, "series"]])
            : data.series.map((series, index) => [series, ["series", index]]),
        )
      : [
          ...named(
            entry,
            subject,
            use,
            "number",
            (data.cells ?? []).map((id, index) => [id, ["cells", index]]),
          ),
          ...(data.of === undefined
            ? []
            : [
                ...named(entry, subject, use, "source", [[data.of.source, ["of", "source"]]]),
                ...named(entry, subject, use, "measure", [[data.of.measure, ["of", "measure"]]]),
              ]),
          ...(data.highlight === undefined
            ? []
            : named(entry, subject, use, "place", [[data.highlight, ["highlight"]]])),
        ];
  return [
    ...texts(entry, use, subject),
    ...kind,
    ...named(
      entry,
      subject,
      use,
      "number",
      (data.rules ?? []).map(({ figure }, index) => [figure, ["rules", index, "figure"]]),
    ),
    ...named(
      entry,
      subject,
      use,
      "topic",
      data.topics.map((id, index) => [id, ["topics", index]]),
    ),
  ];
}

function topicReferences(entry: Content["topics"][number]): readonly Reference[] {
  const subject = "This topic";
  const use: Use = { kind: "topic", id: entry.id };
  const { figures = [], questions = [], scenarios = [] } = entry.data;
  return [
    ...texts(entry, use, subject),
    ...named(
      entry,
      subject,
      use,
      "number",
      figures.map((id, index) => [id, ["figures", index]]),
    ),
    ...named(
      entry,
      subject,
      use,
      "scenario",
      scenarios.map((id, index) => [id, ["scenarios", index]]),
    ),
    ...named(
      entry,
      subject,
      use,
      "explainer",
      questions.flatMap(({ explainers }, part) =>
        explainers.map((id, index): Pair => [id, ["questions", part, "explainers", index]]),
      ),
    ),
  ];
}

function leverReferences(entry: Content["levers"][number]): readonly Reference[] {
  const subject = "This lever";
  return [
    ...texts(entry, undefined, subject),
    ...namesOfLever(entry.data).flatMap(({ id, named: kind, path }) =>
      named(entry, subject, undefined, kind, [[id, path]]),
    ),
  ];
}

/** Which attribute of which component names what. */
const attributes: Readonly<Record<string, readonly (readonly [attribute: string, named: Named])[]>> = {
  Figure: [["id", "number"]],
  Chart: [["id", "chart"]],
  Sizes: [
    ["figure", "number"],
    ["beside", "number"],
  ],
  Timeline: [["topic", "topic"]],
  Term: [["id", "term"]],
  Cite: [["source", "source"]],
  Quote: [
    ["source", "source"],
    ["by", "person"],
  ],
  Working: [["id", "derived"]],
  Scenario: [["id", "scenario"]],
  Claim: [["id", "claim"]],
};

/** Only a place of a profile has a page where what it names is shown. */
function placeReferences(entry: Content["places"][number], { profiles }: Content): readonly Reference[] {
  const hasPage = profiles.some(({ data }) => data.places.includes(entry.id));
  const use: Use | undefined = hasPage ? { kind: "place", id: entry.id } : undefined;
  const sources = (entry.data.positions ?? []).map(
    ({ source }, index): Pair => [source, ["positions", index, "source"]],
  );
  return [...texts(entry, use, "This place"), ...named(entry, "This place", use, "source", sources)];
}

function profileReferences(entry: Content["profiles"][number]): readonly Reference[] {
  const { data } = entry;
  const use: Use = { kind: "profile", id: entry.id };
  const of = (kind: Named, pairs: readonly Pair[]): Reference[] => named(entry, "This profile", use, kind, pairs);
  const lists: readonly (readonly [Path, readonly FoundIn[]])[] = [
    [["share"], data.share],
    [["gdp"], data.gdp],
    [["population"], data.population ?? []],
    [["households"], data.households ?? []],
    ...data.comparisons.map(({ from }, index) => [["comparisons", index, "from"], from] as const),
  ];
  const each = (field: keyof FoundIn): Pair[] =>
    lists.flatMap(([path, list]) => list.map((one, index): Pair => [one[field], [...path, index, field]]));
  return [
    ...texts(entry, use, "This profile"),
    ...of(
      "topic",
      data.topics.map((id, index) => [id, ["topics", index]]),
    ),
    ...of(
      "place",
      data.places.map((id, index) => [id, ["places", index]]),
    ),
    ...of("measure", [
      ...each("measure"),
      ...(data.exchange === undefined ? [] : [[data.exchange, ["exchange"]] as const]),
    ]),
    ...of("source", each("source")),
    ...of(
      "number",
      data.targets.map(({ figure }, index) => [figure, ["targets", index, "figure"]]),
    ),
  ];
}

function pageReferences(entry: Located<Page>, from: Use): readonly Reference[] {
  const subject = "This page";
  const uses = entry.data.prose.uses.flatMap((use) =>
    (attributes[use.name] ?? []).flatMap(([attribute, kind]): readonly Reference[] => {
      if (attribute === "beside")
        return namedInList(use, attribute).map((one) => ({ ...one, named: kind, from, subject }));
      const id = use.attributes[attribute];
      return id === undefined ? [] : [{ id, named: kind, location: use.attribute(attribute), from, subject }];
    }),
  );
  return [
    ...texts(entry, from, subject),
    ...named(
      entry,
      subject,
      from,
      "topic",
      entry.data.topics.map((id, index) => [id, ["topics", index]]),
    ),
    ...named(
      entry,
      subject,
      from,
      "source",
      entry.data.sources.map((id, index) => [id, ["sources", index]]),
    ),
    ...uses,
  ];
}

function claimReferences(entry: Content["claims"][number]): readonly Reference[] {
  const { by, evidence, alsoSaid = [], events = [] } = entry.data;
  const use: Use = { kind: "claim", id: entry.id };
  const of = (kind: Named, pairs: readonly Pair[]): Reference[] => named(entry, "This claim", use, kind, pairs);
  const list = (ids: readonly string[], path: Path): Pair[] => ids.map((id, index) => [id, [...path, index]]);
  return [
    ...pageReferences(entry, use),
    ...of("person", list(by.people ?? [], ["by", "people"])),
    ...of("source", [[by.source, ["by", "source"]]]),
    ...evidence.flatMap(({ figure, source }, index) => [
      ...(figure === undefined ? [] : of("number", [[figure, ["evidence", index, "figure"]]])),
      ...(source === undefined ? [] : of("source", [[source, ["evidence", index, "source"]]])),
    ]),
    ...of("claim", list(alsoSaid, ["alsoSaid"])),
    ...of("event", list(events, ["events"])),
  ];
}
