import { describe, expect, test } from "vitest";
import { type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Content, LocatedSeries } from "#lib/entries/content.ts";
import type { StatedInput } from "#lib/figures/inputs.ts";
import {
  locate,
  locateSeries,
  makeContent,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makePlace,
  makePlacement,
  makeProse,
  makeSeries,
  makeSource,
  makeStatedInput,
  makeUse,
} from "../support/make-content.ts";
import { makePoint, makeText } from "../support/make-figure.ts";

const editions = ["2024", "2025", "2026"].map((year) =>
  makeSource({ id: `tables-${year}`, publication: "tables", edition: year, datePublished: `${year}-03-01` }),
);

function figure(year: string, value: string, changes: Partial<StatedInput> = {}): StatedInput {
  return makeStatedInput({
    id: `share-as-of-${year}`,
    source: `tables-${year}`,
    amount: makePoint(value),
    status: "estimate",
    ...changes,
  });
}

function build(figures: readonly StatedInput[], shown: readonly string[], changes: Partial<Content> = {}): Built {
  const uses = shown.map((id) => makeUse("Figure", { id }));
  return buildCatalogue(
    makeContent({
      measures: [locate(makeMeasure())],
      places: [makeLocated("a-place", makePlace())],
      sources: editions.map((source) => locate(source)),
      figures: figures.map((one) => locate(one)),
      explainers: [makeLocated("why", makeExplainer({ prose: makeProse({ uses }) }))],
      ...changes,
    }),
    { names: [], drafts: false },
  );
}

/** Without the rules on sentences, which are tested elsewhere. */
const told = ({ findings }: Built): readonly string[] =>
  findings.filter(({ code }) => !code.startsWith("figure/says-")).map(({ code, message }) => `${code}: ${message}`);
const three = [figure("2024", "2.40"), figure("2025", "2.36"), figure("2026", "2.32")];

describe("a chain of editions", () => {
  test("links each number to the one before, the one after and the newest", () => {
    expect(Object.fromEntries(build(three, []).catalogue?.revisions ?? [])).toEqual({
      "share-as-of-2024": { older: undefined, newer: "share-as-of-2025", newest: "share-as-of-2026" },
      "share-as-of-2025": { older: "share-as-of-2024", newer: "share-as-of-2026", newest: "share-as-of-2026" },
      "share-as-of-2026": { older: "share-as-of-2025", newer: undefined, newest: undefined },
    });
  });

  test.each<[string, Partial<StatedInput>]>([
    [
      "another year",
      { period: { kind: "year", year: 2024 }, says: makeText("In 2024 the share was an estimated [[value|full]].") },
    ],
    [
      "another kind of year",
      {
        period: { kind: "financial-year", startYear: 2025 },
        says: makeText("In 2025-26 the share was [[value|full]]."),
      },
    ],
    ["another place", { place: "another-place" }],
    ["another publication", { source: "lone" }],
  ])("leaves out a number of %s", (_what, changes) => {
    const content = {
      places: [
        makeLocated("a-place", makePlace({ year: "financial-year", yearStarts: "04-01" })),
        makeLocated("another-place", makePlace({ name: "Another place" })),
      ],
      sources: [...editions.map((source) => locate(source)), locate(makeSource({ id: "lone" }))],
    };
    const { catalogue, findings } = build([figure("2024", "2.40"), figure("2025", "2.36", changes)], [], content);
    expect(findings).toEqual([]);
    expect(catalogue?.revisions.size).toBe(0);
  });
});

describe("a number that a newer edition replaces", () => {
  test("is a warning that lists what uses it", () => {
    const { findings } = build(three, ["share-as-of-2024"]);
    expect(findings).toMatchObject([
      {
        code: "figure/revised",
        severity: "warning",
        message: '"share-as-of-2024" is 2.40%, and a newer edition, "tables-2026", says 2.32%.',
        notes: ["used by /explainers/why/"],
        fix: 'use "share-as-of-2026", or accept this with the reason why the older edition is wanted',
      },
    ]);
  });

  test("is no warning while nothing uses it", () => {
    expect(told(build(three, ["share-as-of-2026"]))).toEqual([]);
  });

  test("may be named by the number that replaced it", () => {
    const note = makeText("The edition before had [[share-as-of-2025]].");
    const figures = [figure("2025", "2.36"), figure("2026", "2.32", { note })];
    expect(told(build(figures, ["share-as-of-2026"]))).toEqual([]);
  });

  test("is told once for a series, however many of its cells are used", () => {
    const series = (year: string, values: Record<string, string>) =>
      locateSeries(makeSeries({ id: `s-${year}`, source: `tables-${year}` }, values));
    const built = build([], ["s-2025/2023", "s-2025/2024"], {
      series: [series("2025", { 2023: "2.1", 2024: "2.2" }), series("2026", { 2023: "2.0", 2024: "2.1" })],
    });
    expect(told(built)).toEqual([
      'figure/revised: "s-2025/2023" is 2.1%, and a newer edition, "tables-2026", says 2.0%. So is one more of its numbers.',
    ]);
  });

  describe("in a chart of whole series", () => {
    const series = (year: string): LocatedSeries =>
      locateSeries(makeSeries({ id: `s-${year}`, source: `tables-${year}` }, { 2023: "2.1", 2024: "2.2" }));
    const chart = (id: string, accept: boolean): Content["charts"][number] => {
      const point = { line: 1, column: 1 };
      const path = `charts/${id}.yaml`;
      return makeLocated(
        id,
        { kind: "line", headline: makeText("The share"), topics: [], series: [{ series: "s-2025", label: "Share" }] },
        {
          place: { ...makePlacement(path), at: () => ({ path, start: point, end: point }) },
          accepted: accept ? [{ code: "figure/revised", reason: "It is what they had." }] : [],
        },
      );
    };
    const charts = (...accept: readonly boolean[]): Built =>
      build([], [], {
        series: [series("2025"), series("2026")],
        charts: accept.map((one, index) => chart(`chart-${index}`, one)),
      });
    const message =
      'figure/revised: "s-2025/2023" is 2.1%, and a newer edition, "tables-2026", says 2.1%. So is one more of its numbers.';

    test("is told at each chart", () => {
      const built = charts(false, false);
      expect(told(built)).toEqual([message, message]);
      expect(built.findings.map(({ location }) => location.path)).toEqual([
        "charts/chart-0.yaml",
        "charts/chart-1.yaml",
      ]);
    });

    test("may be accepted by one and not by another", () => {
      const built = charts(true, false);
      expect(told(built)).toEqual([message]);
      expect(built.findings.map(({ location }) => location.path)).toEqual(["charts/chart-1.yaml"]);
    });
  });

  test("may be accepted with a reason, and then only for itself", () => {
    const accepted = [{ code: "figure/revised", reason: "It is what they had." }];
    // Three figures of one file, a line each.
    const figures = three.map((one, index) => {
      const point = { line: index + 1, column: 1 };
      const place = {
        ...makePlacement("figures.yaml", index + 1),
        at: () => ({ path: "figures.yaml", start: point, end: point }),
      };
      return locate(one, { place, accepted: index === 0 ? accepted : [] });
    });
    expect(told(build([], ["share-as-of-2024", "share-as-of-2025"], { figures }))).toEqual([
      'figure/revised: "share-as-of-2025" is 2.36%, and a newer edition, "tables-2026", says 2.32%.',
    ]);
  });
});

describe("a table in the text", () => {
  const figures = [figure("2025", "2.36"), figure("2026", "2.32", { period: { kind: "year", year: 2026 } })];
  const page = (tables: readonly (number | undefined)[]): Partial<Content> => {
    const uses = figures.map(({ id }, index) => ({ ...makeUse("Figure", { id }), table: tables[index] }));
    return { explainers: [makeLocated("why", makeExplainer({ prose: makeProse({ uses }) }))] };
  };

  test("may not mix two editions", () => {
    expect(told(build(figures, [], page([1, 1])))).toEqual([
      'table/mixed-editions: This table mixes two editions of one publication: "tables-2025" and "tables-2026".',
    ]);
  });

  test.each([
    ["two tables may each have one", [1, 2]],
    ["sentences may name both", [undefined, undefined]],
  ])("%s", (_what, tables) => {
    expect(told(build(figures, [], page(tables)))).toEqual([]);
  });
});
