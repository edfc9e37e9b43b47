/** The models that this repository keeps still give what was recorded for them. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { type LinkRecords, replayLinks, type WorkLink } from "#lib/scenario/link/records.ts";
import { frozenFolder, listFrozenModels, readFrozenFile } from "#site/frozen/frozen-models.ts";
import { readRecords } from "../../support/link-records.ts";

const folder = frozenFolder(join(import.meta.dirname, "../../../src/content"));
const kept = listFrozenModels(folder);

describe("the models that are kept", () => {
  test("are all those before today's", () => {
    expect(kept).toEqual(Array.from({ length: MODEL_NUMBER - 1 }, (_, index) => index + 1));
  });

  test("give their recorded numbers with their own data", async () => {
    for (const model of kept) {
      const { workLink } = (await import(pathToFileURL(join(folder, String(model), "model.js")).href)) as {
        workLink: WorkLink;
      };
      const records = readRecords(model);
      const data = JSON.parse(readFrozenFile(folder, model, "data.json")) as LinkRecords["data"];
      const published = { ...records, links: records.links.filter(({ scenario }) => scenario in data) };
      expect(published.links.length, `links of model ${model}`).toBeGreaterThan(0);
      expect(replayLinks(published, workLink, (scenario) => data[scenario])).toEqual([]);
    }
  });
});
