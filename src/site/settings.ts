/**
 * Where a site's content, configuration and output are. The commands pass these on as environment
 * variables, because Astro starts its own process and knows no such options.
 */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { SiteConfig } from "#lib/entries/site-config.ts";

export interface Settings {
  /** The project's root: findings name paths from here. */
  readonly root: string;
  readonly contentFolder: string;
  readonly config: SiteConfig;
}

/** @throws {Error} if the configuration file is not there. */
export async function readSettings(root: string, environment: NodeJS.ProcessEnv): Promise<Settings> {
  const file = resolve(root, environment["COSTED_CONFIG"] ?? "site.config.ts");
  if (!existsSync(file)) throw new Error(`There is no site configuration "${file}".`);
  const { default: config } = (await import(pathToFileURL(file).href)) as { default: SiteConfig };
  return {
    root,
    contentFolder: resolve(root, environment["COSTED_CONTENT"] ?? "src/content"),
    config: {
      ...config,
      url: environment["COSTED_URL"] ?? config.url,
      base: environment["COSTED_BASE"] ?? config.base,
    },
  };
}
