/**
 * Made `tests/fixtures/mini-site/frozen/1`: the model of the mini site before its accounts were revised. What it
 * wrote stays as it is, as for a real site, so that every later page is tried on a module of an earlier time.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import { recordLinks } from "#lib/scenario/link/records.ts";
import { readContent } from "#reader/read-content.ts";
import { freezeModel } from "#site/frozen/freeze-model.ts";
import { frozenFolder } from "#site/frozen/frozen-models.ts";
import siteConfig from "../fixtures/mini-site/site.config.ts";
import { makeSite } from "./released-site.ts";

const root = resolve(import.meta.dirname, "../..");
const site = await makeSite();
const trial = mkdtempSync(join(tmpdir(), "costed-mini-model-"));
try {
  const gdp = "sources/aldermere-accounts-2026/aldermere-gdp.csv";
  site.edit(gdp, "2025-26,1560.0", "2025-26,1488.0");
  site.edit(gdp, "2029-30,1825.0", "2029-30,1796.3");
  const content = readContent({ folder: join(site.root, "content"), root: site.root });
  const { catalogue, findings } = buildCatalogue(content, { ...siteConfig, drafts: false });
  if (catalogue === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  const records = recordLinks(Object.fromEntries(catalogue.linkData), { model: 1, examples: [], perScenario: 40 });
  const recordsFile = join(trial, "m1.json");
  writeFileSync(recordsFile, JSON.stringify(records));
  const folder = frozenFolder(join(root, "tests/fixtures/mini-site/content"));
  process.stdout.write(`${await freezeModel({ root, model: 1, recordsFile, folder })}\n`);
} finally {
  rmSync(trial, { recursive: true });
  site.remove();
}
