/** Computes what an editor most likely meant, so that a fix can say it. */

import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import { isDate, isMonth } from "#lib/time/period.ts";
import { parseUnit } from "#lib/units/unit.ts";

/**
 * Small letters, digits and single hyphens; `undefined` when nothing of the text remains.
 *
 * @example
 * toId("Books_2025") // "books-2025"
 */
export function toId(text: string): string | undefined {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100)
    .replace(/-+$/, "");
  return id === "" ? undefined : id;
}

export function idFix(text: string): string {
  const id = toId(text);
  return id === undefined || id === text
    ? "use small letters, digits and single hyphens, as in an-example-2025"
    : `use "${id}"`;
}

const months = "january february march april may june july august september october november december".split(" ");

/** "9 March 2026", "March 9, 2026" and "09/03/2026" (day first only where no other reading is possible). */
function toDate(text: string): string | undefined {
  const named =
    /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/.exec(text) ?? reorder(/^([A-Za-z]+)\s+(\d{1,2}),?\s+(\d{4})$/.exec(text));
  if (named !== null)
    return dateOf(
      named[3],
      months.findIndex((month) => month.startsWith((named[2] ?? "").toLowerCase())) + 1,
      named[1],
    );
  const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  return numeric !== null && Number(numeric[1]) > 12 ? dateOf(numeric[3], Number(numeric[2]), numeric[1]) : undefined;
}

function reorder(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

function dateOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const date = `${year ?? ""}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}

export function dateFix(text: string): string {
  const date = toDate(text.trim());
  if (date !== undefined) return `write "${date}"`;
  const [year, month] = /^(\d{4}-\d{2})-\d{2}$/.exec(text)?.[1]?.split("-").map(Number) ?? [];
  if (year === undefined || month === undefined || month < 1 || month > 12)
    return 'write year, month and day, as in "2025-06-09"';
  const last = [31, 30, 29, 28].find((day) => isDate(`${text.slice(0, 8)}${day}`));
  return `look up the day; that month has ${last ?? 28} days`;
}

export function looseDateFix(text: string): string {
  const date = toDate(text.trim());
  if (date !== undefined) return `write "${date}"`;
  const [, name = "", year = ""] = /^([A-Za-z]{3,})\s+(\d{4})$/.exec(text.trim()) ?? [];
  const month = `${year}-${String(months.findIndex((one) => name !== "" && one.startsWith(name.toLowerCase())) + 1).padStart(2, "0")}`;
  return isMonth(month) ? `write "${month}"` : 'write a day, month or year: "2025-06-09", "2025-06" or "2025"';
}

const unitList =
  "money is written as gbp-mn, a share as pct-gdp, a rate as pct, a difference of shares as pp, a multiple as times, an index as index, a count as count-homes";

export function unitFix(text: string): string {
  const plain = text.trim().toLowerCase();
  if (plain === "%" || plain === "percent" || plain === "per cent")
    return 'use "pct" for a rate, or "pct-" and the whole for a share, as in pct-gdp';
  const [, currency, magnitude = ""] = /^([a-z]{3})[-\s]([a-z]+)$/.exec(plain) ?? [];
  if (currency !== undefined && parseUnit(`${currency}-mn`) !== undefined) {
    const magnitudes = ["one", "th", "mn", "bn", "tn"];
    const nearest = findNearest(magnitude, magnitudes);
    return nearest === undefined
      ? `end it with one of ${listNames(magnitudes)}, as in ${currency}-mn`
      : `use "${currency}-${nearest}"`;
  }
  const count = `count-${plain.replace(/\s+/g, "-")}`;
  return parseUnit(count) === undefined ? unitList : `use "${count}" if things are counted; ${unitList}`;
}
