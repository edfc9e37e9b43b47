/** The sites that the browser tests visit, built once a run. */

import { resolve } from "node:path";
import { listFiles } from "../../src/reader/files.ts";
import { readSiteOptions } from "../../src/site/build-options.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { type Served, serveSite } from "../../src/site/serve.ts";

export const root = resolve(import.meta.dirname, "../..");

const mini = ["--content", "tests/fixtures/mini-site/content", "--config", "tests/fixtures/mini-site/site.config.ts"];

/** By name: the options of each build. `again` is `site` once more, in another time zone and language. */
export const sites = {
  site: { args: [], base: "/" },
  again: { args: [], base: "/" },
  sub: { args: ["--base", "/sub/"], base: "/sub/" },
  mini: { args: mini, base: "/" },
} as const;

export type SiteName = keyof typeof sites;

export const folderOf = (name: SiteName): string => resolve(root, ".cache/test-sites", name);

/** Builds one of the sites; throws with everything it said if that fails. */
export async function buildTestSite(name: SiteName): Promise<void> {
  const said: string[] = [];
  const options = readSiteOptions(root, [...sites[name].args, "--out", folderOf(name)]);
  const elsewhere = name === "again" ? { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", LC_ALL: "C" } : {};
  const built = await buildSite({ ...options, environment: { ...options.environment, ...elsewhere } }, (text) =>
    said.push(text),
  );
  if (!built) throw new Error(`The site "${name}" could not be built:\n${said.join("\n")}`);
}

export function serveTestSite(name: SiteName): Promise<Served> {
  return serveSite({ folder: folderOf(name), base: sites[name].base, port: 0 });
}

/** The addresses of the pages of a site, without its base path, as a link would name them. */
export function pagesOf(name: SiteName): readonly string[] {
  return listFiles(folderOf(name))
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
}
