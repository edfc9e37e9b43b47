/** Vitest's global set-up for the browser project: every site is built before the first test. */

import { buildTestSite, type SiteName, sites } from "./sites.ts";

export default async function setup(): Promise<void> {
  // One at a time: a build uses every core.
  for (const name of Object.keys(sites) as SiteName[]) await buildTestSite(name);
}
