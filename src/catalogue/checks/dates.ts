/** Dates of pages and sources follow each other. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Check } from "./context.ts";

export const checkDates: Check = ({ content }) => {
  const findings: Diagnostic[] = [];
  for (const { data, place } of content.events) {
    if (data.endDate === undefined || data.endDate > data.date) continue;
    findings.push({
      code: "content/dates-out-of-order",
      severity: "error",
      message: `This event ends on ${data.endDate}, which is not after it begins, on ${data.date}.`,
      location: place.at(["endDate"]),
      fix: "mend one of the two, or leave endDate out if it lasted a day",
    });
  }
  for (const { data, place } of content.sources) {
    const { datePublished, dateAccessed } = data;
    if (datePublished === "unknown" || datePublished <= dateAccessed.slice(0, datePublished.length)) continue;
    findings.push({
      code: "content/dates-out-of-order",
      severity: "error",
      message: `This document was published on ${datePublished} and read before that, on ${dateAccessed}.`,
      location: place.at(["dateAccessed"]),
      fix: "mend one of the two dates",
    });
  }
  return findings;
};
