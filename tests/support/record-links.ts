/** `npm run record-links`: writes the corpus of today's model, `tests/fixtures/links/m<number>.json`. See docs/links.md. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { addLinks, type LinkRecords, recordLinks, replayLinks, tellMoved } from "#lib/scenario/link/records.ts";
import { readRealContent } from "../content/real-content.ts";
import { makeLinkData } from "../lib/scenario/link/make-link-data.ts";
import { recordsFile } from "./link-records.ts";

/** Our choice: with two scenarios some 300 links, 150 kB. */
const perScenario = 150;

const file = recordsFile(MODEL_NUMBER);
const { linkData } = readRealContent().catalogue;
const data = { example: makeLinkData(), ...Object.fromEntries([...linkData].sort(([a], [b]) => (a < b ? -1 : 1))) };

const today = recordLinks(data, { model: MODEL_NUMBER, examples: ["example"], perScenario });
const shown = join("tests/fixtures/links", `m${MODEL_NUMBER}.json`);

if (existsSync(file) && !process.argv.includes("--replace")) {
  const text = readFileSync(file, "utf8");
  const records = JSON.parse(text) as LinkRecords;
  const now: LinkRecords["data"] = data;
  const moved = replayLinks(records, workLink, (scenario) => now[scenario]);
  if (moved.length > 0) {
    process.stdout.write(`${tellMoved(moved, MODEL_NUMBER)}\nNothing was written.\n`);
    process.exitCode = 1;
  } else {
    const whole = addLinks(records, today);
    const held = `The ${records.links.length} links of ${shown} still give their numbers.`;
    const added = whole.links.length - records.links.length;
    if (toText(whole) === text) process.stdout.write(`${held} Nothing was written.\n`);
    else {
      writeFileSync(file, toText(whole));
      process.stdout.write(`${held} Added ${added} links, and wrote the data anew.\n`);
    }
  }
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toText(today));
  process.stdout.write(`Wrote ${today.links.length} links to ${shown}.\n`);
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
