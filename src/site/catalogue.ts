/** The only way for pages and components to reach content: the frozen catalogue and the site's own words. */

import { withBase } from "#catalogue/addresses.ts";
import type { Catalogue } from "#catalogue/catalogue.ts";
import type { SiteConfig } from "#lib/entries/site-config.ts";
import { getShared } from "./shared-state.ts";

export function getCatalogue(): Catalogue {
  return getShared().catalogue;
}

export function getConfig(): SiteConfig {
  return getShared().config;
}

/** An internal address as it stands in a page: with the site's base path. */
export function href(address: string): string {
  return withBase(getConfig().base, address);
}

/** An internal address in full, for canonical links and feeds. */
export function fullUrl(address: string): string {
  return `${getConfig().url.replace(/\/+$/, "")}${href(address)}`;
}
