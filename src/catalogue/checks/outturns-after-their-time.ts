/** What was recorded after the event cannot have been published before the event was over. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { Status } from "#lib/figures/standing.ts";
import { latestDay, recordableFrom } from "#lib/time/end.ts";
import { dateLabel, periodLabel } from "#lib/time/label.ts";
import type { Period } from "#lib/time/period.ts";
import type { Check } from "./context.ts";

interface Recorded {
  readonly source: string;
  readonly place: string;
  readonly period: Period;
  readonly status: Status;
}

export const checkOutturnsAfterTheirTime: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const judge = ({ source, place, period, status }: Recorded, location: Location): void => {
    const published = indexes.sources.get(source)?.datePublished;
    if (status !== "outturn" || published === undefined || published === "unknown") return;
    const from = recordableFrom(period, indexes.places.get(place)?.yearStarts);
    if (latestDay(published) >= from) return;
    findings.push({
      code: "figure/status-before-its-time",
      severity: "error",
      message: `An outturn was recorded after the event, and ${periodLabel(period)} had not ended when the source was published, ${dateLabel(published)}.`,
      location,
      fix: "mend the period or the status: what lies ahead is a forecast, a projection, a plan or a target",
    });
  };
  for (const { data, place } of content.figures) {
    if (data.kind === "stated") judge(data, place.at(["status"]));
  }
  for (const { data, rows } of content.series) {
    data.cells.forEach((cell, row) => {
      judge({ ...cell, source: data.source, place: data.place }, rows.at([row, "status"]));
    });
  }
  return findings;
};
