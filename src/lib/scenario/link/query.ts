/** A link's query as names and values. Any text is taken; the work is bounded however long it is. */

import { type Repair, seenText } from "./repair.ts";

export const parameterNames = ["share", "by", "shape", "baseline", "prices", "growth", "pay", "m"] as const;

export type ParameterName = (typeof parameterNames)[number];

/** Our choice: several times the longest link that levers can make, and short enough to be read at once. */
export const longestQuery = 2000;

/** Our choice: a page says so many names that mean nothing, and then how many more there are. */
const mostUnknownNames = 5;

export interface Query {
  /** Values as they stand, decoded. */
  readonly values: ReadonlyMap<ParameterName, string>;
  readonly repairs: readonly Repair[];
}

export function parseQuery(query: string): Query {
  const repairs: Repair[] = [];
  const say = (field: Repair["field"], seen: string, used: string, reason: Repair["reason"]): void =>
    void repairs.push({ field, seen: seenText(seen), used, reason });
  const values = new Map<ParameterName, string>();
  const twice = new Set<ParameterName>();
  let unknown = 0;
  for (const part of partsOf(query, say)) {
    const equals = part.indexOf("=");
    const rawName = equals === -1 ? part : part.slice(0, equals);
    const rawValue = equals === -1 ? "" : part.slice(equals + 1);
    const name = decode(rawName);
    const known = findName(name.text);
    if (known === undefined) {
      unknown += 1;
      if (unknown <= mostUnknownNames) say("link", name.text, "", "unknown-name");
      continue;
    }
    const value = decode(rawValue);
    if (values.has(known)) {
      if (twice.has(known)) continue;
      twice.add(known);
      say(known, value.text, "", "twice");
      continue;
    }
    if (name.text !== known) say(known, name.text, known, "spelling");
    if (!name.isWhole || !value.isWhole) say(known, value.text, "", "bad-escape");
    values.set(known, value.text);
  }
  if (unknown > mostUnknownNames) say("link", String(unknown - mostUnknownNames), "", "more-unknown-names");
  return { values, repairs };
}

type Say = (field: Repair["field"], seen: string, used: string, reason: Repair["reason"]) => void;

function partsOf(query: string, say: Say): readonly string[] {
  const start = query.startsWith("?") ? 1 : 0;
  const read = query.slice(start, start + longestQuery + 1);
  let text = read.split("#", 1)[0] ?? "";
  if (text.length > longestQuery) {
    say("link", text, String(longestQuery), "too-long");
    // What the cut runs through is not known whole, so it is left out.
    text = text.slice(0, Math.max(0, text.lastIndexOf("&", longestQuery)));
  }
  if (/&amp;/i.test(text)) {
    say("link", "&amp;", "&", "escaped-twice");
    text = text.replace(/&amp;/gi, "&");
  }
  return text.split("&").filter((part) => part !== "");
}

function findName(seen: string): ParameterName | undefined {
  const tidy = seen.trim().toLowerCase();
  return parameterNames.find((name) => name === tidy);
}

/** Percent signs and pluses undone; a percent sign that escapes nothing is one, and what cannot be undone stays. */
function decode(text: string): { readonly text: string; readonly isWhole: boolean } {
  if (!/[%+]/.test(text)) return { text, isWhole: true };
  const spaced = text.replaceAll("+", " ").replace(/%(?![0-9a-f]{2})/gi, "%25");
  try {
    return { text: decodeURIComponent(spaced), isWhole: true };
  } catch {
    return { text, isWhole: false };
  }
}
