/** A link in the text leads to the web, to a mailbox, or to a page that this site has. */

import { allAddresses } from "#catalogue/addresses.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest } from "#lib/diagnostics/nearest.ts";
import { type Check, pagesOf } from "./context.ts";

export const checkLinks: Check = ({ content, indexes }) => {
  const addresses = allAddresses(indexes);
  const known = new Set(addresses);
  const findings: Diagnostic[] = [];
  for (const { data } of pagesOf(content)) {
    const anchors = new Set(data.prose.headings.map((heading) => heading.anchor));
    for (const { url, location } of data.prose.links) {
      if (/^https?:\/\/[^\s/]+/.test(url) || /^mailto:[^\s@]+@[^\s@]+$/.test(url)) continue;
      const refuse = (message: string, fix: string): void => {
        findings.push({ code: "content/bad-link", severity: "error", message, location, fix });
      };
      const [page = "", anchor] = url.split("#");
      if (url.startsWith("#")) {
        if (!anchors.has(anchor ?? ""))
          refuse(`This page has no heading "${url}".`, nearestFix(url.slice(1), [...anchors], "#"));
      } else if (!url.startsWith("/") || url.startsWith("//")) {
        refuse(
          `"${url.slice(0, 120)}" is not an address that a link may have.`,
          "begin with https://, mailto: or a slash",
        );
      } else if (!known.has(page)) {
        refuse(`There is no page "${page.slice(0, 120)}".`, nearestFix(page, addresses, ""));
      }
    }
  }
  return findings;
};

function nearestFix(seen: string, allowed: readonly string[], sign: string): string {
  const nearest = findNearest(seen, allowed);
  return nearest === undefined ? "remove the link, or make the page" : `use "${sign}${nearest}"`;
}
