/** The charts of this repository's own content: what is given out is what pages show. */

import { beforeAll, describe, expect, it } from "vitest";
import { makeTable, noFigure } from "#lib/charts/table.ts";
import { csvText } from "#lib/export/csv.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { chartTable } from "#site/export/chart-export.ts";
import { datasetJsonLd } from "#site/export/dataset.ts";
import { loadSite } from "#site/load.ts";
import { readSettings } from "#site/settings.ts";
import { share } from "#site/shared-state.ts";
import { cellText, numbersInCsv, numbersInTable, readCsv } from "../../support/csv-values.ts";
import { root } from "../../support/mini-net.ts";

beforeAll(async () => {
  const settings = await readSettings(root, {});
  const { catalogue } = loadSite(settings, { drafts: false });
  if (catalogue === undefined) throw new Error("The content has errors.");
  share({ catalogue, config: settings.config });
});

describe("the CSV of every chart", () => {
  it("gives the numbers of its table, when they are printed by our rules", () => {
    const ids = [...getCatalogue().charts.keys()].filter((id) => ["line", "bar"].includes(chartSpec(id).kind));
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) {
      const table = makeTable(chartSpec(id));
      const rows = readCsv(csvText(chartTable(id)));
      expect([id, numbersInCsv(rows, table)]).toEqual([id, numbersInTable(table)]);
    }
  });

  it("calls each number of a chart in rows by its row and its column", () => {
    const specs = [...getCatalogue().charts.keys()].map(chartSpec).filter((spec) => "rows" in spec);
    expect(specs.length).toBeGreaterThan(1);
    for (const spec of specs) {
      const rows = readCsv(csvText(chartTable(spec.id)));
      const inFile = Object.fromEntries(rows.map((row) => [row["label"], cellText(row)]));
      const { columns, rows: lines } = makeTable(spec);
      const inTable = lines.flatMap(({ header, cells }) =>
        cells
          .slice(0, "rows" in spec ? spec.columns.length : 0)
          .map((cell, at) => [spec.kind === "dots" ? header : `${header}, ${columns[at + 1]}`, cell] as const)
          .filter(([, cell]) => cell !== noFigure),
      );
      expect([spec.id, inFile]).toEqual([spec.id, Object.fromEntries(inTable)]);
    }
  });
});

describe("the data for search engines of every chart", () => {
  it("has a description of a length that they take, a period and a place", () => {
    for (const id of getCatalogue().charts.keys()) {
      const data = datasetJsonLd(id) as Record<string, unknown>;
      const length = String(data["description"]).length;
      expect([id, length >= 50 && length <= 5000]).toEqual([id, true]);
      expect(data["temporalCoverage"]).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
      expect((data["spatialCoverage"] as unknown[]).length).toBeGreaterThan(0);
    }
  });
});
