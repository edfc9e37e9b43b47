/** Turns offsets in a text into places that a person can find. */

import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Location, Point } from "#lib/diagnostics/diagnostic.ts";
import type { Path, Placement } from "#lib/entries/located.ts";

/** Knows where the lines of a text begin. */
export class TextMap {
  readonly path: string;
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The line and column of an offset; columns count from 1. */
  point(offset: number): Point {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** A span from one offset to another, cut at the end of its first line. */
  span(from: number, to: number): Location {
    const lineEnd = this.text.indexOf("\n", from);
    const end = Math.max(from, Math.min(to, lineEnd < 0 ? this.text.length : lineEnd));
    return { path: this.path, start: this.point(from), end: this.point(end) };
  }

  /** The offset of a line (from 1) and column (from 1). */
  offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.text.length) + column - 1;
  }
}

/** Places in a YAML document whose text begins at `base` in its file. */
export function yamlPlacement(map: TextMap, document: Document, base: number, prefix: Path = []): Placement {
  const span = (range: readonly number[] | null | undefined): Location => {
    const [from = 0, to = 0] = range ?? [0, 0];
    return map.span(base + from, base + to);
  };
  const find = (path: Path): { key?: Node | undefined; value?: Node | undefined; parent?: Node | undefined } => {
    let key: Node | undefined;
    let value = (document.contents ?? undefined) as Node | undefined;
    let parent: Node | undefined;
    for (const step of [...prefix, ...path]) {
      const next = child(value, step);
      // A step into a plain value leads no further: the value itself is the place.
      if (next === undefined) return { key, value: isScalar(value) ? value : undefined, parent: key ?? value };
      parent = key ?? value;
      key = next.key;
      value = next.value;
    }
    return { key, value, parent };
  };
  const at = (path: Path): Location => {
    const { key, value, parent } = find(path);
    const node = (isNothing(value) ? undefined : value) ?? key ?? parent;
    return span(isMap(node) || isSeq(node) ? (key?.range ?? firstOf(node)?.range ?? node.range) : node?.range);
  };
  return {
    path: map.path,
    at,
    key: (path) => {
      const { key, value, parent } = find(path);
      return span((key ?? value ?? parent)?.range);
    },
    within: (path, offset, length) => {
      const { value } = find(path);
      const scalar = isScalar(value) ? value : undefined;
      if (scalar?.range == null) return at(path);
      const found = sourceOffset(
        map.text.slice(base + scalar.range[0], base + scalar.range[1]),
        String(scalar.value),
        offset,
        length,
      );
      if (found === undefined) return at(path);
      const from = base + scalar.range[0] + found;
      return map.span(from, from + length);
    },
    lines: (path) => {
      const { value } = find(path);
      const [from = 0, to = 0] = value?.range ?? [];
      // The range of a list's item ends with the line break after it.
      const end = map.text.slice(base + from, base + to).trimEnd().length;
      return { first: map.point(base + from).line, last: map.point(base + from + end).line };
    },
  };
}

/** The same placement, seen from below `prefix`. */
export function below(place: Placement, prefix: Path): Placement {
  return {
    path: place.path,
    at: (path) => place.at([...prefix, ...path]),
    key: (path) => place.key([...prefix, ...path]),
    within: (path, offset, length) => place.within([...prefix, ...path], offset, length),
    lines: (path) => place.lines([...prefix, ...path]),
  };
}

function child(
  node: Node | undefined,
  step: string | number,
): { key?: Node | undefined; value?: Node | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item: Pair) => isPair(item) && isScalar(item.key) && String(item.key.source ?? item.key.value) === String(step),
    );
    if (pair === undefined) return undefined;
    return { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
  }
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : { value: item as Node };
  }
  return undefined;
}

/** A key with nothing after it has an empty value, which nobody could see. */
function isNothing(node: Node | undefined): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function firstOf(node: Node | undefined): Node | undefined {
  if (isMap(node)) return node.items[0]?.key as Node | undefined;
  return isSeq(node) ? (node.items[0] as Node | undefined) : undefined;
}

/**
 * Where characters of a parsed string stand in its source. Quotes, folding and escapes shift them, so
 * the words themselves are searched for, counting how often they came before.
 */
function sourceOffset(source: string, value: string, offset: number, length: number): number | undefined {
  const words = value.slice(offset, offset + length);
  let before = 0;
  for (let at = value.indexOf(words); at >= 0 && at < offset; at = value.indexOf(words, at + 1)) before++;
  let found = source.indexOf(words);
  for (; before > 0 && found >= 0; before--) found = source.indexOf(words, found + 1);
  return found < 0 ? undefined : found;
}
