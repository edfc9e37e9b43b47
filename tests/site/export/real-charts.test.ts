/** The charts of this repository's own content: what is given out is what pages show. */

import { beforeAll, describe, expect, it } from "vitest";
import { makeTable } from "#lib/charts/table.ts";
import { csvText } from "#lib/export/csv.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { chartTable } from "#site/export/chart-export.ts";
import { datasetJsonLd } from "#site/export/dataset.ts";
import { packageJson } from "#site/export/site-package.ts";
import { loadSite } from "#site/load.ts";
import { readSettings } from "#site/settings.ts";
import { share } from "#site/shared-state.ts";
import { numbersInCsv, numbersInTable, readCsv } from "../../support/csv-values.ts";
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

describe("the data package of the whole site", () => {
  it("costs well under a second", () => {
    const start = performance.now();
    const bytes = packageJson().length;
    const took = performance.now() - start;
    console.log(`${getCatalogue().series.size} series packed in ${Math.round(took)} ms, ${bytes} bytes.`);
    // A machine under load is slower; alone it takes about a tenth of this.
    expect(took).toBeLessThan(2000);
  });
});
