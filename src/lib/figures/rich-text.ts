/**
 * A plain string that may show figures: `A gap of [[gap-2035|full]].` The schema turns every prose
 * string into this, so that no check can overlook one.
 */

import { type Form, forms } from "#lib/units/format.ts";

export interface FigureReference {
  readonly id: string;
  readonly form: Form;
  /** Offset of `[[` in the string. */
  readonly offset: number;
}

export interface RichText {
  readonly kind: "rich-text";
  /** The string as written. */
  readonly text: string;
  readonly parts: readonly (string | FigureReference)[];
}

/** What a string says wrongly about its references; `offset` counts in the string. */
export interface RichTextProblem {
  readonly offset: number;
  readonly length: number;
  readonly reason: "form" | "syntax";
  readonly seen: string;
}

const reference = /\[\[([^[\]]*)\]\]/g;

/** Reads a prose string. Problems are returned beside the text, never thrown. */
export function parseRichText(text: string): { value: RichText; problems: RichTextProblem[] } {
  const parts: (string | FigureReference)[] = [];
  const problems: RichTextProblem[] = [];
  let end = 0;
  const addWords = (from: number, to: number): void => {
    if (to <= from) return;
    const words = text.slice(from, to);
    parts.push(words);
    // Brackets left over are a reference that is not closed, which would be printed as it stands.
    for (const match of words.matchAll(/\[\[[^\s\]]*|\]\]/g)) {
      problems.push({ offset: from + match.index, length: match[0].length, seen: match[0], reason: "syntax" });
    }
  };
  for (const match of text.matchAll(reference)) {
    addWords(end, match.index);
    end = match.index + match[0].length;
    const [id = "", form = "value", ...more] = (match[1] ?? "").split("|");
    const span = { offset: match.index, length: match[0].length, seen: match[0] };
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[0-9A-Za-z-]+)?$/.test(id) || more.length > 0) {
      problems.push({ ...span, reason: "syntax" });
    } else if (!isForm(form)) {
      problems.push({ ...span, reason: "form" });
    } else {
      parts.push({ id, form, offset: match.index });
    }
  }
  addWords(end, text.length);
  return { value: { kind: "rich-text", text, parts }, problems };
}

export function isForm(text: string): text is Form {
  return (forms as readonly string[]).includes(text);
}

/** The references of a text, without the figure's own `[[value]]`. */
export function referencesOf(text: RichText): readonly FigureReference[] {
  return text.parts.filter((part): part is FigureReference => typeof part !== "string" && part.id !== "value");
}

/** A text as one string, with each reference as `show` writes it. */
export function plainText(text: RichText, show: (reference: FigureReference) => string): string {
  return text.parts.map((part) => (typeof part === "string" ? part : show(part))).join("");
}

export function isRichText(value: unknown): value is RichText {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "rich-text";
}

/** Finds every prose string in an entry's data, with its path, in order. */
export function richTextsIn(
  data: unknown,
  path: readonly (string | number)[] = [],
): readonly { path: readonly (string | number)[]; text: RichText }[] {
  if (isRichText(data)) return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => richTextsIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === "prose" ? [] : richTextsIn(value, [...path, key])));
}
