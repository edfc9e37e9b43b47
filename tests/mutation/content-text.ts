/** Finds fields, entries and words in the texts of a content folder, as an editor's eye would. */

import type { Change, Files } from "./mutant.ts";

/** A field on a line of its own: `  unit: gbp-bn`. */
export interface Field {
  readonly path: string;
  readonly key: string;
  readonly keyAt: number;
  readonly value: string;
  readonly valueAt: number;
  /** The whole line with its line break. */
  readonly line: readonly [from: number, to: number];
  /** The entry that it belongs to. */
  readonly entry: Entry;
}

/** A figure of a list, a series of a source, or the one entry of a file. */
export interface Entry {
  readonly path: string;
  readonly kind: "figure" | "series" | "source" | "derived" | "measure" | "page" | "other";
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export function entriesIn(files: Files): readonly Entry[] {
  return [...files].flatMap(([path, text]) => entriesOf(path, text));
}

function entriesOf(path: string, text: string): readonly Entry[] {
  const [folder = "", name = ""] = path.split("/");
  const id = name.replace(/\.\w+$/, "");
  if (path.endsWith("/figures.yaml")) {
    const starts = [...text.matchAll(/^- id: *(\S+)$/gm)];
    return starts.map((match, index) => ({
      path,
      kind: "figure",
      id: match[1] ?? "",
      from: match.index,
      to: starts[index + 1]?.index ?? text.length,
    }));
  }
  if (path.endsWith("/source.yaml")) {
    const begin = /^series:$/m.exec(text)?.index ?? text.length;
    const starts = [...text.slice(begin).matchAll(/^ {2}([a-z0-9-]+):$/gm)];
    const series = starts.map((match, index): Entry => {
      const next = starts[index + 1];
      const to = next === undefined ? text.length : begin + next.index;
      return { path, kind: "series", id: match[1] ?? "", from: begin + match.index, to };
    });
    return [{ path, kind: "source", id: name, from: 0, to: begin }, ...series];
  }
  if (path.endsWith(".mdx")) {
    const end = text.indexOf("\n---", 3);
    return [{ path, kind: "page", id, from: 0, to: end < 0 ? text.length : end }];
  }
  if (!path.endsWith(".yaml")) return [];
  const kind = folder === "derived" ? "derived" : folder === "measures" ? "measure" : "other";
  return [{ path, kind, id, from: 0, to: text.length }];
}

/** The fields of an entry that stand on one line; those below another field are included. */
export function fieldsOf(entry: Entry, files: Files): readonly Field[] {
  const text = files.get(entry.path) ?? "";
  const fields: Field[] = [];
  const part = text.slice(entry.from, entry.to);
  for (const match of part.matchAll(/^([ \t]*(?:- )?)([A-Za-z][A-Za-z]*): *(.*)$/gm)) {
    const [line = "", indent = "", key = "", value = ""] = match;
    const start = entry.from + match.index;
    fields.push({
      path: entry.path,
      key,
      keyAt: start + indent.length,
      value,
      valueAt: start + line.length - value.length,
      line: [start, Math.min(text.length, start + line.length + 1)],
      entry,
    });
  }
  return fields;
}

/** Every field of a name, in the entries of some kinds. */
export function fieldsNamed(files: Files, keys: readonly string[], kinds: readonly Entry["kind"][]): readonly Field[] {
  return entriesIn(files)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((entry) => fieldsOf(entry, files).filter(({ key }) => keys.includes(key)));
}

export function replaceValue(field: Field, text: string): Change {
  return { path: field.path, from: field.valueAt, to: field.valueAt + field.value.length, text };
}

/** Matches of a pattern in the files of some folders. */
export function matchesIn(
  files: Files,
  folders: RegExp,
  pattern: RegExp,
): readonly { readonly path: string; readonly match: RegExpExecArray }[] {
  return [...files]
    .filter(([path]) => folders.test(path))
    .flatMap(([path, text]) => [...text.matchAll(pattern)].map((match) => ({ path, match: match as RegExpExecArray })));
}

/** Where the text of an MDX file begins, after its front matter. */
export function bodyStart(text: string): number {
  const end = text.indexOf("\n---\n", 3);
  return end < 0 ? 0 : end + 5;
}
