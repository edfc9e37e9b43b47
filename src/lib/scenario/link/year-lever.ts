/** The year of the target: from any text to a year that the lever offers. */

import { getYear, type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { LeverSet } from "./levers.ts";
import { tidyText } from "./number-lever.ts";
import type { RepairReason } from "./repair.ts";

export interface SettledYear {
  readonly year: string;
  readonly fault: RepairReason | undefined;
}

type YearLever = Pick<LeverSet, "by" | "yearKind">;

/** The year itself, or the nearest one on offer; the default for what is no year. */
export function settleYear(text: string, { by, yearKind }: YearLever): SettledYear {
  if (by.choices.includes(text)) return { year: text, fault: undefined };
  const found = parseYearText(text, yearKind);
  if (found === undefined) return { year: by.default, fault: "not-a-year" };
  const year = nearestYear(found.year, by.choices, yearKind);
  if (year !== yearLabel(found.year, yearKind)) return { year, fault: "no-such-year" };
  return { year, fault: found.isOtherKind ? "other-kind-of-year" : "spelling" };
}

/** A year of either kind: "2035", "2035-36", "2035/36", "2035-2036". */
function parseYearText(text: string, kind: YearKind): { year: number; isOtherKind: boolean } | undefined {
  const match = /^(\d{4})(?:[-/](\d{4}|\d{2}))?$/.exec(tidyText(text));
  if (!match) return undefined;
  const [, start = "", end] = match;
  const year = Number(start);
  if (end !== undefined && Number(end.slice(-2)) !== (year + 1) % 100) return undefined;
  return { year, isOtherKind: (end === undefined) === (kind === "financial-year") };
}

/** The earlier of two that are as near. */
function nearestYear(year: number, choices: readonly string[], kind: YearKind): string {
  const distance = (label: string): number => Math.abs(getYear(label, kind, "by") - year);
  return choices.reduce((best, label) => (distance(label) < distance(best) ? label : best), choices[0] ?? "");
}
