/**
 * Reads a content folder: every file to a typed entry that keeps its place, or to findings.
 *
 * A file that belongs to no collection is a finding, so that a misnamed folder cannot make entries
 * vanish from the site.
 */

import { existsSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { z } from "zod";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Content, LocatedLock } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import { claim } from "#schemas/claim.ts";
import { correction } from "#schemas/correction.ts";
import { costing } from "#schemas/costing.ts";
import { derived as derivedSchema } from "#schemas/derived.ts";
import { chart, person, place, term, topic } from "#schemas/entries.ts";
import { toId } from "#schemas/fixes.ts";
import { lever } from "#schemas/lever.ts";
import { measure } from "#schemas/measure.ts";
import { about, event, explainer } from "#schemas/page.ts";
import { profile } from "#schemas/profile.ts";
import { scenario } from "#schemas/scenario.ts";
import { type EntryRead, readPage, readYamlEntry } from "./entry.ts";
import { listFiles, readText } from "./files.ts";
import { parseFormula } from "./formula.ts";
import { lockFile, readLock } from "./lock.ts";
import type { TextMap } from "./placement.ts";
import { readSourceFolder } from "./source-folder.ts";

const yamlCollections = {
  measures: 1,
  derived: 1,
  people: 1,
  places: 1,
  topics: 1,
  glossary: 1,
  charts: 1,
  levers: 1,
  corrections: 1,
  costings: 1,
  profiles: 1,
};
const mdxCollections = { events: 1, explainers: 1, claims: 1, scenarios: 1, about: 1 };
const collections = [...Object.keys(yamlCollections), ...Object.keys(mdxCollections), "sources"];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
type Lists = Omit<Mutable<Content>, "texts" | "findings" | "unread" | "lock">;

export interface ReadOptions {
  /** The content folder. */
  readonly folder: string;
  /** Paths in findings are told from here: the project's root. */
  readonly root: string;
  /** Texts kept from an earlier reading by path, to be used when `isFresh` says so; a watcher's saving. */
  readonly keep?: (path: string) => TextMap | undefined;
}

/** Reads all of it. Never throws for what an author wrote; throws only if the folder is not there. */
export function readContent({ folder, root, keep }: ReadOptions): Content {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`The content folder ${folder} does not exist.`);
  }
  const shownBase = relative(root, folder).split(sep).join("/") || ".";
  const findings: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const unread = new Set<string>();
  const sourceFolders = new Map<string, Map<string, TextMap>>();
  const lists: Lists = {
    measures: [],
    sources: [],
    figures: [],
    series: [],
    derived: [],
    people: [],
    places: [],
    topics: [],
    glossary: [],
    charts: [],
    levers: [],
    events: [],
    explainers: [],
    claims: [],
    scenarios: [],
    about: [],
    corrections: [],
    costings: [],
    profiles: [],
  };
  let lock: LocatedLock | undefined;
  for (const path of listFiles(folder)) {
    const shown = shownBase === "." ? path : `${shownBase}/${path}`;
    const problem = path === lockFile ? undefined : placeProblem(path, shown);
    if (problem !== undefined) {
      findings.push(problem);
      continue;
    }
    const kept = keep?.(shown);
    const { map, finding } =
      kept === undefined ? readText(join(folder, path), shown) : { map: kept, finding: undefined };
    if (finding !== undefined) findings.push(finding);
    if (map === undefined) continue;
    texts.set(shown, map.text);
    const [collection = "", name = "", file] = path.split("/");
    if (path === lockFile) {
      const read = readLock(map);
      lock = read.lock;
      findings.push(...read.findings);
    } else if (collection === "sources") {
      const files = sourceFolders.get(name) ?? new Map<string, TextMap>();
      sourceFolders.set(name, files.set(file ?? "", map));
    } else {
      const id = name.replace(/\.\w+$/, "");
      const wrong = readEntry(collection, id, map, lists);
      if (wrong.length > 0) unread.add(id);
      findings.push(...wrong);
    }
  }
  for (const [id, files] of sourceFolders) {
    const read = readSourceFolder(id, `${shownBase}/sources/${id}`, files);
    findings.push(...read.findings);
    for (const lost of read.unread) unread.add(lost);
    if (read.source !== undefined) lists.sources.push(read.source);
    lists.figures.push(...read.figures);
    lists.series.push(...read.series);
  }
  return { ...lists, lock, unread, findings, texts };
}

function readEntry(collection: string, id: string, map: TextMap, lists: Lists): readonly Diagnostic[] {
  const yaml = <T>(noun: string, schema: z.ZodType<T>, keep: (entry: Located<T>) => void): readonly Diagnostic[] =>
    kept(readYamlEntry(map, { id, noun, schema }), keep);
  const page = <T extends object>(
    noun: string,
    schema: z.ZodType<T>,
  ): EntryRead<T & { prose: Lists["events"][number]["data"]["prose"] }> => readPage(map, { id, noun, schema });
  switch (collection) {
    case "measures":
      return yaml("a measure", measure, (entry) => lists.measures.push({ ...entry, data: { id, ...entry.data } }));
    case "people":
      return yaml("a person", person, (entry) => lists.people.push(entry));
    case "places":
      return yaml("a place", place, (entry) => lists.places.push(entry));
    case "topics":
      return yaml("a topic", topic, (entry) => lists.topics.push(entry));
    case "glossary":
      return yaml("a term", term, (entry) => lists.glossary.push(entry));
    case "charts":
      return yaml("a chart", chart, (entry) => lists.charts.push(entry));
    case "levers":
      return yaml("a lever", lever, (entry) => lists.levers.push(entry));
    case "corrections":
      return yaml("a correction", correction, (entry) => lists.corrections.push(entry));
    case "costings":
      return yaml("a costing", costing, (entry) => lists.costings.push(entry));
    case "profiles":
      return yaml("a profile", profile, (entry) => lists.profiles.push(entry));
    case "derived":
      return readDerived(id, map, lists);
    case "events":
      return kept(page("an event", event), (entry) => lists.events.push(entry));
    case "explainers":
      return kept(page("an explainer", explainer), (entry) => lists.explainers.push(entry));
    case "claims":
      return kept(page("a claim", claim), (entry) => lists.claims.push(entry));
    case "scenarios":
      return kept(page("a scenario", scenario), (entry) => lists.scenarios.push(entry));
    default:
      return kept(page("a page about the site", about), (entry) => lists.about.push(entry));
  }
}

function kept<T>(read: EntryRead<T>, keep: (entry: Located<T>) => void): readonly Diagnostic[] {
  if (read.entry !== undefined) keep(read.entry);
  return read.findings;
}

function readDerived(id: string, map: TextMap, lists: Lists): readonly Diagnostic[] {
  const { entry, findings } = readYamlEntry(map, { id, noun: "a derived figure", schema: derivedSchema });
  if (entry === undefined) return findings;
  const { formula: tree, problem } = parseFormula(entry.data.formula);
  if (problem !== undefined) {
    const location = entry.place.within(["formula"], problem.offset, problem.length);
    return [
      {
        code: "derivation/formula",
        severity: "error",
        message: problem.message,
        location,
        fix: "use the names of the inputs, + - * / and brackets",
      },
    ];
  }
  const { accept: _accept, ...data } = entry.data;
  if (tree !== undefined) lists.derived.push({ ...entry, data: { id, ...data, tree } });
  return findings;
}

function renameFix(name: string, id: string): string {
  const better = toId(id);
  return better === undefined || better === id
    ? "rename it with small letters, digits and single hyphens"
    : `rename it to "${better}${name.slice(id.length)}"`;
}

/** What is wrong with where a file stands, if anything. */
function placeProblem(path: string, shown: string): Diagnostic | undefined {
  const parts = path.split("/");
  const [collection = "", name = ""] = parts;
  const refuse = (code: string, message: string, fix: string): Diagnostic => ({
    code,
    severity: "error",
    message,
    location: { path: shown, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    fix,
  });
  if (parts.length < 2 || !collections.includes(collection)) {
    const nearest = findNearest(collection, collections);
    return refuse(
      "content/unknown-file",
      "This file is in no collection, so it would be lost.",
      nearest === undefined
        ? `move it to one of the folders ${listNames(collections.toSorted())}`
        : `move it to the folder "${nearest}"`,
    );
  }
  const id = collection === "sources" ? name : name.replace(/\.\w+$/, "");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 100) {
    return refuse(
      "content/bad-id",
      `The name "${id.slice(0, 120)}" is not an id, and the names in this folder are the entries' ids and addresses.`,
      renameFix(name, id),
    );
  }
  const file = parts[2] ?? "";
  const fits =
    collection === "sources"
      ? parts.length === 3 && (file === "source.yaml" || file === "figures.yaml" || /^[a-z0-9-]+\.csv$/.test(file))
      : parts.length === 2 && name.endsWith(collection in yamlCollections ? ".yaml" : ".mdx");
  if (fits) return undefined;
  if (collection === "sources") {
    return refuse(
      "content/unknown-file",
      "A source's folder holds source.yaml, figures.yaml and CSV files, so this file would be lost.",
      "rename it to one of these, or remove it",
    );
  }
  const expected = collection in yamlCollections ? "yaml" : "mdx";
  if (parts.length > 2)
    return refuse(
      "content/unknown-file",
      `"${collection}" holds files and no folders, so this file would be lost.`,
      `move it up, to "${collection}"`,
    );
  return refuse(
    "content/unknown-file",
    `A file in "${collection}" ends in .${expected}, so this one would be lost.`,
    `rename it to "${id}.${expected}", or remove it`,
  );
}
