/** An opinion piece argues; it is no record. What it says of numbers is a claim, whatever it calls them. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Status } from "#lib/figures/standing.ts";
import type { Check } from "./context.ts";

export const checkSourcesVouch: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const isOpinion = (source: string): boolean => indexes.sources.get(source)?.kind === "opinion";
  const finding = (status: Status, location: Diagnostic["location"]): Diagnostic => ({
    code: "figure/source-cannot-vouch",
    severity: "error",
    message: `The source is an opinion piece, and the status of this number is "${status}", which would make it a record.`,
    location,
    fix: 'write "status: claim", or record the number in the document that vouches for it',
  });
  for (const { data, place } of content.figures) {
    if (data.kind !== "stated" || data.status === "claim" || !isOpinion(data.source)) continue;
    findings.push(finding(data.status, place.at(["status"])));
  }
  for (const { data, rows } of content.series) {
    if (!isOpinion(data.source)) continue;
    const row = data.cells.findIndex(({ status }) => status !== "claim");
    const cell = data.cells[row];
    if (cell !== undefined) findings.push(finding(cell.status, rows.at([row, "status"])));
  }
  return findings;
};
