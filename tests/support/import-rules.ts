/** Who may import whom: the table of the house style, section 3. */

import { posix } from "node:path";
import type { Import, Module } from "./modules.ts";

interface Row {
  /** Folders or files below `src`, and packages; `node:` stands for all of Node. */
  readonly values: readonly string[];
  /** What may be imported as types only, beside the values. */
  readonly types?: readonly string[];
  /** What only the scripts of an Astro file may import. */
  readonly scripts?: readonly string[];
}

const core = ["lib/units", "lib/time", "lib/diagnostics"];

/** By folder or file below `src`; the longest that fits counts. */
const table: Readonly<Record<string, Row>> = {
  "lib/units": { values: core },
  "lib/time": { values: core },
  "lib/diagnostics": { values: core },
  "lib/figures": { values: core },
  "lib/scenario": { values: core },
  "lib/charts": { values: core, types: ["lib/figures", "lib/scenario", "chart.js"] },
  // What is taken away: formats of files, made from rows and words.
  "lib/export": { values: [...core, "lib/figures"] },
  // Entries tie the parts of the core together; `hast` is the form of a tree and has no code.
  "lib/entries": { values: [...core, "lib/figures"], types: ["lib/charts", "lib/scenario", "hast"] },
  drawing: { values: ["lib", "chart.js"] },
  schemas: { values: ["lib", "zod"] },
  reader: { values: ["lib", "schemas", "node:", "yaml", "satteri", "csv-parse/sync", "acorn"], types: ["zod", "hast"] },
  catalogue: { values: ["lib", "flesch-kincaid", "syllable"] },
  authoring: { values: ["reader", "catalogue", "schemas", "lib", "node:"] },
  "content.config.ts": { values: ["site/catalogue.ts", "schemas", "astro"] },
  site: {
    values: [
      "catalogue",
      "reader",
      "lib",
      "drawing",
      "astro",
      "node:",
      "pagefind",
      "@resvg/resvg-js",
      "parse5",
      "hast-util-to-html",
    ],
    types: ["hast"],
  },
  // Addresses are made in one file of the catalogue, for everything that writes a link.
  components: {
    values: ["site", "lib", "styles", "catalogue/addresses.ts"],
    types: ["catalogue/catalogue.ts"],
    scripts: ["client"],
  },
  layouts: {
    values: ["site", "lib", "components", "styles", "catalogue/addresses.ts"],
    types: ["catalogue/catalogue.ts"],
    scripts: ["client"],
  },
  pages: {
    values: ["layouts", "components", "site", "lib", "catalogue/addresses.ts"],
    types: ["catalogue/catalogue.ts", "astro"],
    scripts: ["client"],
  },
  client: { values: ["lib", "drawing"] },
  styles: { values: [] },
};

/** What a module imports against the table, one line each. */
export function importsAgainstTable(module: Module): readonly string[] {
  const path = module.path.replace(/^src\//, "");
  const zone = Object.keys(table)
    .filter((name) => isIn(path, name))
    .sort((a, b) => b.length - a.length)[0];
  const row = zone === undefined ? undefined : table[zone];
  if (zone === undefined || row === undefined)
    return [
      `${module.path} is in no folder of the table in the house style; a new folder needs a decision record and a row.`,
    ];
  const [own = ""] = path.startsWith("lib/") ? [zone] : path.split("/");
  return module.imports.flatMap((one) => {
    const target = targetOf(path, one.from);
    const allowed = [
      ...row.values,
      ...(one.isType ? (row.types ?? []) : []),
      ...(one.inScript ? (row.scripts ?? []) : []),
    ];
    if (isIn(target, own) || allowed.some((name) => isIn(target, name))) return [];
    const asType = (row.types ?? []).some((name) => isIn(target, name)) ? " except as a type" : "";
    return [
      `${module.path}:${one.line} imports "${one.from}", and "${zone}" may not import that${asType}; it may import ${allowed.join(", ") || "nothing"}.`,
    ];
  });
}

/** A path below `src`, or the name of a package. */
function targetOf(path: string, from: string): string {
  if (from.startsWith("#")) return from.slice(1);
  return from.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), from)) : from;
}

function isIn(target: string, name: string): boolean {
  return name.endsWith(":") ? target.startsWith(name) : target === name || target.startsWith(`${name}/`);
}

/** Imports that are not written as the house style wants: "./" in the folder, "#" beyond it, the ending always. */
export function importsWrittenWrongly(module: Module): readonly string[] {
  return module.imports.flatMap((one) => {
    const wrong = writtenWrongly(module.path, one);
    return wrong === undefined ? [] : [`${module.path}:${one.line} imports "${one.from}": ${wrong}.`];
  });
}

function writtenWrongly(path: string, { from }: Import): string | undefined {
  const isOurs = from.startsWith(".") || from.startsWith("#");
  if (!isOurs) return undefined;
  if (!/\.(?:ts|astro|css|json|mjs|cjs)$/.test(from)) return "write the file's ending";
  const own = posix.dirname(path.replace(/^src\//, ""));
  if (from.startsWith("#"))
    return posix.dirname(from.slice(1)) === own ? `write "./${posix.basename(from)}" within the folder` : undefined;
  // A folder below is reached by its own name: "./commands/check.ts".
  if (from.startsWith("./")) return undefined;
  return `write "#${posix.normalize(posix.join(own, from))}" for another folder`;
}
