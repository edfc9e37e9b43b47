/**
 * `npm run audit`: every page of a finished site by a validator, its links, and in a browser.
 * `--out <folder>` names the site, `dist` without it; `--base /sub/` its path; `--each <n>` looks at only so many pages of
 * each kind.
 */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "../../src/site/serve.ts";
import { launchChromium } from "../browser/chromium.ts";
import { faultsInBrowser } from "./in-browser.ts";
import { brokenLinks } from "./links.ts";
import { pagesIn, someOfEachKind } from "./pages.ts";
import { invalidHtml } from "./validity.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    base: { type: "string", default: "/" },
    each: { type: "string" },
  },
});
const folder = resolve(values.out);
if (!existsSync(folder)) {
  process.stderr.write(`There is no finished site "${values.out}".\n  Fix: run "npm run build" first.\n`);
  process.exit(2);
}
const each = values.each === undefined ? Number.POSITIVE_INFINITY : Number(values.each);
if (!(each >= 1)) {
  process.stderr.write(`"${values.each}" is not a number of pages.\n  Fix: write it as in --each 2.\n`);
  process.exit(2);
}

const all = pagesIn(folder);
const pages = someOfEachKind(all, each);
let count = 0;

function tell(what: string, faults: readonly string[]): void {
  count += faults.length;
  process.stdout.write(`${what}: ${faults.length === 0 ? "no fault" : `${faults.length} faults`}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
}

process.stdout.write(`${pages.length} of ${all.length} pages\n`);
tell("HTML", await invalidHtml(pages));
tell("Links", brokenLinks(pages, folder, values.base));
const served = await serveSite({ folder, base: values.base, port: 0 });
const browser = await launchChromium();
try {
  const told = (done: number): void => {
    if (done % 100 === 0) process.stderr.write(`  ${done} pages in the browser\n`);
  };
  tell("axe in both schemes, and 320 px", await faultsInBrowser(browser, pages, { at: served.address, told }));
} finally {
  await browser.close();
  await served.close();
}
process.exitCode = count === 0 ? 0 : 1;
