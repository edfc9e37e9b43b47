/**
 * Every figure and series of the site against the editors' dossier of facts: value, unit, price basis,
 * period, status, confidence, quotation and document. The dossier is not part of the published
 * project, so the comparison is skipped where its folder is absent.
 */

import { describe, expect, test } from "vitest";
import type { Figure } from "#lib/figures/figure.ts";
import type { FigureInput } from "#lib/figures/inputs.ts";
import type { Series } from "#lib/figures/series.ts";
import { compareWithRecord, compareWithRows, type Difference, parseDossierId } from "./compare-dossier.ts";
import { exceptions, ownWorkings, projections } from "./dossier-exceptions.ts";
import { type DossierRecord, hasDossier, readDossier } from "./dossier-records.ts";
import { findRows, recordOfRow, tableConfidence } from "./dossier-tables.ts";
import { readRealContent } from "./real-content.ts";

const { content, catalogue } = readRealContent();
const dossier = readDossier();
const inputs = new Map(content.figures.map(({ id, data }): [string, FigureInput] => [id, data]));
const figures = [...catalogue.figures.values()];
const isCell = ({ id }: Figure): boolean => inputs.get(id)?.kind === "cell";
const stated = figures.filter((figure) => figure.kind === "stated" && !isCell(figure));
const cells = figures.filter((figure) => isCell(figure) && figure.dossier !== undefined);
const derived = figures.filter(({ kind }) => kind === "derived");
const series = [...catalogue.series.values()];
const cellCount = series.reduce((sum, one) => sum + one.cells.length, 0);

const used = new Set<string>();

/** What is left when the stated exceptions are taken out, as lines to read. */
function unexplained(differences: readonly Difference[]): readonly string[] {
  return differences
    .filter((difference) => {
      const { id, field } = difference;
      if (isProjection(difference)) return false;
      if (exceptions[id]?.[field] === undefined) return true;
      used.add(`${id} ${field}`);
      return false;
    })
    .map(({ id, field, site, dossier: theirs }) => `${id}: ${field} is ${site} here and ${theirs} in the dossier`);
}

/** A cell of a projection, or the figure that shows one. */
function isProjection({ id, field, site, dossier: theirs }: Difference): boolean {
  const figure = catalogue.figures.get(id);
  const cell = figure?.kind === "stated" ? (figure.cell ?? id) : id;
  return (
    field === "status" &&
    site === "projection" &&
    theirs === "forecast" &&
    projections.includes(cell.split("/")[0] ?? "")
  );
}

function findRecord(name: string): { record: DossierRecord | undefined; index: number | undefined } {
  const { id, index } = parseDossierId(name);
  if (!id.includes(":")) return { record: dossier.records.get(id), index };
  const { rows, columns } = findRows(dossier, id);
  return { record: rows[0] === undefined ? undefined : recordOfRow(rows[0], columns), index };
}

function compareFigures(list: readonly Figure[], agreement: "exact" | "rounded"): readonly string[] {
  return list.flatMap((figure) => {
    if (figure.dossier === undefined) return [];
    const { record, index } = findRecord(figure.dossier);
    if (record === undefined) return [`${figure.id}: the dossier has no record ${figure.dossier}`];
    return unexplained(compareWithRecord(figure, record, { index, agreement }));
  });
}

function compareSeries(one: Series): readonly string[] {
  const { rows, columns } = findRows(dossier, one.dossier ?? "");
  if (rows.length === 0) return [`${one.id}: the dossier has no line ${one.dossier}`];
  const differences = compareWithRows(one, rows, columns);
  const source = rows[0]?.["source_id"] ?? "";
  if (tableConfidence[source]?.includes(one.confidence) !== true) {
    differences.push({
      id: one.id,
      field: "confidence",
      site: one.confidence,
      dossier: tableConfidence[source]?.join(" or ") ?? "unknown",
    });
  }
  return unexplained(differences);
}

test("says whether the dossier is there", (context) => {
  if (!hasDossier) context.skip("The dossier of facts is not beside this checkout, so nothing was compared with it.");
  expect(dossier.records.size).toBeGreaterThan(400);
});

test("names a dossier record for every figure, unless its series does or the sum is ours", () => {
  const unnamed = figures.filter(({ id, dossier: name, ...figure }) => {
    if (name !== undefined || ownWorkings[id] !== undefined) return false;
    const cell = figure.kind === "stated" ? figure.cell : undefined;
    return catalogue.cells.get(cell ?? "")?.series.dossier === undefined;
  });
  expect(unnamed.map(({ id }) => id)).toEqual([]);
  expect(series.filter(({ dossier: name }) => name === undefined).map(({ id }) => id)).toEqual([]);
  const needless = Object.keys(ownWorkings).filter(
    (id) => catalogue.figures.get(id)?.dossier !== undefined || !catalogue.figures.has(id),
  );
  expect(needless).toEqual([]);
});

describe.skipIf(!hasDossier)("the content and the dossier", () => {
  test(`agree on ${stated.length} figures with a value of their own`, () => {
    expect(compareFigures(stated, "exact")).toEqual([]);
  });

  test(`agree on ${cells.length} figures that are cells of a series and have a record of their own`, () => {
    expect(compareFigures(cells, "rounded")).toEqual([]);
  });

  test(`agree on ${derived.filter((figure) => figure.dossier !== undefined).length} figures worked out here and there`, () => {
    expect(compareFigures(derived, "rounded")).toEqual([]);
  });

  test(`agree on ${series.length} series, cell by cell: ${cellCount} cells`, () => {
    expect(series.flatMap(compareSeries)).toEqual([]);
  });

  test("agree on the country of each series", () => {
    const wrong = series.flatMap(({ id, place, dossier: name = "" }) => {
      const code = /^(?:nato-expenditure|allies-macro):([^/]+)\//.exec(name)?.[1];
      const known = catalogue.places.get(place)?.iso3 ?? { nato: "NATO_TOT", "nato-europe-canada": "NATO_EUC" }[place];
      return code === undefined ? (place === "united-kingdom" ? [] : [id]) : code === known ? [] : [`${id}: ${code}`];
    });
    expect(wrong).toEqual([]);
  });

  test("agree on what is sure enough to publish: nothing marked low is used", () => {
    const named = figures.flatMap(({ id, dossier: name }) =>
      name === undefined ? [] : [{ id, record: findRecord(name).record }],
    );
    expect(
      named
        .filter(({ record }) => record?.confidence !== "high" && record?.confidence !== "medium")
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test("agree on every quotation", () => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll(/[‘’]/g, "'").trim();
    const wrong = figures.flatMap((figure) => {
      if (figure.kind !== "stated" || figure.quote === undefined || figure.dossier === undefined) return [];
      const { record } = findRecord(figure.dossier);
      return plain(record?.quote ?? "").includes(plain(figure.quote)) || isExcepted(figure.id, "quote")
        ? []
        : [`${figure.id}: ${figure.quote}`];
    });
    expect(wrong).toEqual([]);
  });

  test("agree on the document each figure stands in", () => {
    const wrong = figures.flatMap((figure) => {
      if (figure.kind !== "stated" || figure.dossier === undefined) return [];
      const title = catalogue.sources.get(figure.source)?.title ?? "";
      const theirs = findRecord(figure.dossier).record?.sourceTitle ?? "";
      return theirs === "" || theirs.toLowerCase().startsWith(title.toLowerCase()) || isExcepted(figure.id, "source")
        ? []
        : [`${figure.id}: ${title}, not ${theirs}`];
    });
    expect(wrong).toEqual([]);
  });

  test("need every stated exception", () => {
    const stale = Object.entries(exceptions).flatMap(([id, fields]) =>
      Object.keys(fields).flatMap((field) => (used.has(`${id} ${field}`) ? [] : [`${id} ${field}`])),
    );
    expect(stale).toEqual([]);
  });
});

function isExcepted(id: string, field: "quote" | "source"): boolean {
  if (exceptions[id]?.[field] === undefined) return false;
  used.add(`${id} ${field}`);
  return true;
}
