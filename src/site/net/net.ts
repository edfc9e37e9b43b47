/**
 * The second net: after the pages are written, each numeral in them must be accounted for. It reads the
 * catalogue again and trusts no template: what a page marks is made anew and compared.
 */

import type { Catalogue } from "#catalogue/catalogue.ts";
import type { SiteConfig } from "#lib/entries/site-config.ts";
import { share } from "#site/shared-state.ts";
import { gatherAuthored } from "./authored.ts";
import { fileFaults } from "./chart-records.ts";
import { checkFeed } from "./check-feed.ts";
import { checkPage } from "./check-page.ts";
import type { Grounds } from "./grounds.ts";
import { pageHeads } from "./heads.ts";
import type { Node } from "./html-tree.ts";
import { ownersByLink } from "./owners.ts";

export interface Net {
  /** What is wrong with the numbers of a page; `file` is its path below the site's folder. */
  readonly page: (file: string, document: Node) => readonly string[];
  /** The same for a feed or a site map. */
  readonly feed: (xml: string) => readonly string[];
  /** The same for a picture that is a file of its own. */
  readonly picture: (file: string, svg: string) => readonly string[];
}

export function castNet({ catalogue, config }: { readonly catalogue: Catalogue; readonly config: SiteConfig }): Net {
  share({ catalogue, config });
  const grounds: Grounds = {
    authored: gatherAuthored(catalogue, config),
    heads: pageHeads(),
    owners: ownersByLink(catalogue, config.base),
    siteTitle: config.title,
    tagline: config.tagline,
    names: config.names,
    seen: new Map(),
  };
  return {
    page: (file, document) => checkPage(document, addressOf(file), grounds),
    feed: (xml) => checkFeed(xml, grounds),
    picture: (file, svg) => {
      const chart = /^charts\/([^/]+)\.svg$/.exec(file)?.[1];
      return chart === undefined ? checkFeed(svg, grounds) : fileFaults(chart, svg);
    },
  };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
