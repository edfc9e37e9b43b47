/** `npm run record-links`: writes the corpus of today's model, `tests/fixtures/links/m<number>.json`. See docs/links.md. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { type LinkRecords, recordLinks, replayLinks, tellMoved } from "#lib/scenario/link/records.ts";
import { readRealContent } from "../content/real-content.ts";
import { makeLinkData } from "../lib/scenario/link/make-link-data.ts";
import { recordsFile } from "./link-records.ts";

/** Our choice: with two scenarios some 300 links, 150 kB. */
const perScenario = 150;

const file = recordsFile(MODEL_NUMBER);
const { linkData } = readRealContent().catalogue;
const data = { example: makeLinkData(), ...Object.fromEntries([...linkData].sort(([a], [b]) => (a < b ? -1 : 1))) };

if (existsSync(file) && !process.argv.includes("--replace")) {
  const records = JSON.parse(readFileSync(file, "utf8")) as LinkRecords;
  const now: LinkRecords["data"] = data;
  const moved = replayLinks(records, workLink, (scenario) => now[scenario]);
  process.stdout.write(
    moved.length === 0
      ? `The corpus of model ${MODEL_NUMBER} is there, and its ${records.links.length} links still give their numbers. Nothing was written.\n`
      : `${tellMoved(moved, MODEL_NUMBER)}\nNothing was written.\n`,
  );
  process.exitCode = moved.length === 0 ? 0 : 1;
} else {
  const records = recordLinks(data, { model: MODEL_NUMBER, examples: ["example"], perScenario });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toText(records));
  process.stdout.write(
    `Wrote ${records.links.length} links to ${join("tests/fixtures/links", `m${MODEL_NUMBER}.json`)}.\n`,
  );
}

/** One line a link, so that a change shows which. */
function toText({ links, data: recorded, ...head }: LinkRecords): string {
  const lines = (items: readonly string[]): string => items.map((item) => `    ${item}`).join(",\n");
  return `{
  "model": ${head.model},
  "examples": ${JSON.stringify(head.examples)},
  "data": {
${lines(Object.entries(recorded).map(([scenario, one]) => `${JSON.stringify(scenario)}: ${JSON.stringify(one)}`))}
  },
  "links": [
${lines(links.map((link) => JSON.stringify(link)))}
  ]
}
`;
}
