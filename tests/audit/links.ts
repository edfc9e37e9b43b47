/** Every link within a site leads to a page or file that is there, and to a place on it. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage } from "./pages.ts";

/** One line for each link that leads nowhere. */
export function brokenLinks(pages: readonly BuiltPage[], folder: string, base: string): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string): ReadonlySet<string> => {
    const known =
      anchors.get(file) ??
      new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
    anchors.set(file, known);
    return known;
  };
  return pages.flatMap(({ address, file }) => {
    const html = readFileSync(file, "utf8").replace(/<!--[\s\S]*?-->/g, "");
    const targets = [...html.matchAll(/\s(?:href|src|data-levers)="([^"]*)"/g)].map(([, target = ""]) =>
      decode(target),
    );
    return [...new Set(targets)].flatMap((target): readonly string[] => {
      const url = new URL(target, `https://site.example${base}${address}`);
      if (url.host !== "site.example") return [];
      if (!url.pathname.startsWith(base)) return [`${address} leads out of the site to ${target}`];
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const found = fileAt(join(folder, path));
      if (found === undefined) return [`${address} leads to ${target}, which is not there`];
      if (url.hash.length < 2 || !found.endsWith(".html")) return [];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchorsOf(found).has(anchor)
        ? []
        : [`${address} leads to ${target}, and there is no such place on that page`];
    });
  });
}

function decode(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&#38;", "&").replaceAll("&quot;", '"');
}

function fileAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, "index.html");
  return existsSync(index) ? index : undefined;
}
