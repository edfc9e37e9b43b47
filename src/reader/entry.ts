/** Reads one file of one collection: text, to data, to a typed entry or findings. */

import type { z } from "zod";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located, Placement } from "#lib/entries/located.ts";
import type { Prose } from "#lib/entries/prose.ts";
import { findingsOf } from "./issues.ts";
import { readMdx } from "./mdx.ts";
import type { TextMap } from "./placement.ts";
import { readYaml } from "./yaml.ts";

export interface EntryRead<T> {
  readonly entry?: Located<T> | undefined;
  readonly findings: readonly Diagnostic[];
}

interface Parse<T> {
  readonly id: string;
  readonly noun: string;
  readonly schema: z.ZodType<T>;
  readonly input: unknown;
  readonly place: Placement;
}

/**
 * What a text gave when it was first read. A watcher hands in the same text again for each file that did not
 * change; a file is always read by one schema, so what it gave then is what it would give now.
 */
const known = new WeakMap<TextMap, EntryRead<unknown>>();

function once<T>(map: TextMap, read: () => EntryRead<T>): EntryRead<T> {
  const before = known.get(map);
  if (before !== undefined) return before as EntryRead<T>;
  const first = read();
  known.set(map, first);
  return first;
}

/** Parses data against its schema and keeps where it stood. */
export function parseEntry<T>({ id, noun, schema, input, place }: Parse<T>): EntryRead<T> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    return { findings: findingsOf(parsed.error.issues, { schema, input, place, noun }) };
  }
  const { accepted, draft } = editorial(input);
  return { entry: { id, data: parsed.data, place, accepted, draft }, findings: [] };
}

/** `draft` and `accept` mean the same on every entry, so they are read in one place. */
function editorial(input: unknown): Pick<Located<unknown>, "accepted" | "draft"> {
  const fields = typeof input === "object" && input !== null ? input : {};
  const accepted = "accept" in fields && Array.isArray(fields.accept) ? fields.accept : [];
  return { accepted, draft: "draft" in fields && fields.draft === true };
}

/** An entry that is one YAML file. */
export function readYamlEntry<T>(
  map: TextMap,
  { id, noun, schema }: Pick<Parse<T>, "id" | "noun" | "schema">,
): EntryRead<T> {
  return once(map, () => {
    const { value, place, findings } = readYaml(map);
    if (findings.length > 0) return { findings };
    return parseEntry({ id, noun, schema, input: value, place });
  });
}

/** A page: YAML front matter, then text. */
export function readPage<T extends object>(
  map: TextMap,
  form: Pick<Parse<T>, "id" | "noun" | "schema">,
): EntryRead<T & { readonly prose: Prose }> {
  return once(map, () => readPageText(map, form));
}

function readPageText<T extends object>(
  map: TextMap,
  { id, noun, schema }: Pick<Parse<T>, "id" | "noun" | "schema">,
): EntryRead<T & { readonly prose: Prose }> {
  const { frontMatter, prose, findings } = readMdx(map);
  if (frontMatter === undefined) {
    const missing: Diagnostic = {
      code: "content/missing-field",
      severity: "error",
      message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} begins with its fields between two lines of three dashes, and there are none.`,
      location: map.span(0, 1),
      fix: "write them at the top of the file, as in docs/writing.md",
    };
    return { findings: [missing, ...findings] };
  }
  const yaml = readYaml(map, frontMatter.text, frontMatter.base);
  if (yaml.findings.length > 0) return { findings: [...yaml.findings, ...findings] };
  const { entry, findings: wrong } = parseEntry({ id, noun, schema, input: yaml.value, place: yaml.place });
  const all = [...wrong, ...findings];
  if (entry === undefined || prose === undefined) return { findings: all };
  return { entry: { ...entry, data: { ...entry.data, prose } }, findings: all };
}
