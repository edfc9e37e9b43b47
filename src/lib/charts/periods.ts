/** The periods along a line chart, with those that have no number, so that a gap takes up its room. */

import { momentLabel } from "../time/label.ts";
import { type Moment, momentKey, momentOrder } from "../time/period.ts";
import type { SpecPeriod } from "./spec.ts";

/** Every period from the first to the last of each kind, in order of time, each once. */
export function fillPeriods(moments: readonly Moment[]): readonly SpecPeriod[] {
  const byKey = new Map<string, SpecPeriod>();
  for (const kind of new Set(moments.map((moment) => moment.kind))) {
    const ofKind = moments.filter((moment) => moment.kind === kind).sort((a, b) => momentOrder(a) - momentOrder(b));
    for (const [index, moment] of ofKind.entries()) {
      byKey.set(momentKey(moment), toPeriod(moment));
      const following = ofKind[index + 1];
      if (following === undefined) continue;
      for (const between of momentsBetween(moment, following)) byKey.set(momentKey(between), toPeriod(between));
    }
  }
  return [...byKey.values()].sort((a, b) => a.position - b.position);
}

function toPeriod(moment: Moment): SpecPeriod {
  return { key: momentKey(moment), label: momentLabel(moment), position: momentOrder(moment) };
}

function momentsBetween(from: Moment, to: Moment): readonly Moment[] {
  const between: Moment[] = [];
  let moment = nextMoment(from);
  while (moment !== undefined && momentOrder(moment) < momentOrder(to)) {
    between.push(moment);
    moment = nextMoment(moment);
  }
  return between;
}

/** Days have no next one: a series of dates is not expected to have a number for each day. */
function nextMoment(moment: Moment): Moment | undefined {
  switch (moment.kind) {
    case "year":
      return { kind: "year", year: moment.year + 1 };
    case "financial-year":
      return { kind: "financial-year", startYear: moment.startYear + 1 };
    case "quarter": {
      const { year, quarter } = moment;
      if (quarter === 4) return { kind: "quarter", year: year + 1, quarter: 1 };
      return { kind: "quarter", year, quarter: quarter === 1 ? 2 : quarter === 2 ? 3 : 4 };
    }
    case "month": {
      const [year, month] = [Number(moment.month.slice(0, 4)), Number(moment.month.slice(5))];
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
      return { kind: "month", month: next };
    }
    case "date":
      return undefined;
    default:
      return moment satisfies never;
  }
}
