/** How the standing of a number shows on a chart: solid for what is recorded, dashed or open for what is ahead. */

import type { Status } from "../figures/standing.ts";

export type Mark = "solid" | "open";

const marks: Readonly<Record<Status, Mark>> = {
  outturn: "solid",
  estimate: "solid",
  claim: "solid",
  forecast: "open",
  projection: "open",
  plan: "open",
  target: "open",
};

export function markOf(status: Status): Mark {
  return marks[status];
}

const plurals: Readonly<Record<Status, string>> = {
  outturn: "outturns",
  estimate: "estimates",
  claim: "claims",
  forecast: "forecasts",
  projection: "projections",
  plan: "plans",
  target: "targets",
};

/** "an estimate", "estimates". */
export function statusWords(status: Status, number: "one" | "many"): string {
  if (number === "many") return plurals[status];
  return `${/^[aeiou]/.test(status) ? "an" : "a"} ${status}`;
}
