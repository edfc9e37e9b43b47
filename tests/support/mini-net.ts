/** The net over the mini-site's content, and pages as a template might write them. */

import { join, resolve } from "node:path";
import { parse } from "parse5";
import { listFiles } from "#reader/files.ts";
import { loadSite } from "#site/load.ts";
import { castNet, type Net } from "#site/net/net.ts";
import { readSettings } from "#site/settings.ts";

export const root = resolve(import.meta.dirname, "../..");

export const miniSite = {
  COSTED_CONTENT: "tests/fixtures/mini-site/content",
  COSTED_CONFIG: "tests/fixtures/mini-site/site.config.ts",
};

export async function makeMiniNet(): Promise<Net> {
  const settings = await readSettings(root, miniSite);
  const { catalogue } = loadSite(settings, { drafts: false });
  if (catalogue === undefined) throw new Error("The mini-site has errors.");
  return castNet({ catalogue, config: settings.config });
}

/** A page with a body and a head of its own; the title has no number. */
export function pageOf(body: string, head = "<title>Words</title>") {
  return parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    scriptingEnabled: false,
  });
}

/** The HTML pages below a folder. */
export function pagesIn(folder: string): readonly { readonly file: string; readonly path: string }[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ file, path: join(folder, file) }));
}
