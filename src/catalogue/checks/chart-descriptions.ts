/** An editor's description of a chart names the data it was written for, and is refused when they change. */

import { chartNumbers } from "#catalogue/chart-numbers.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findNumber } from "#catalogue/number-record.ts";
import type { Reference } from "#catalogue/reference.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { dataMark } from "#lib/figures/data-mark.ts";
import type { Check } from "./context.ts";

export const checkChartDescriptions: Check = ({ content, indexes, references }) => {
  const findings: Diagnostic[] = [];
  for (const { id, data, place } of content.charts) {
    const { description, describes } = data;
    if (description === undefined && describes === undefined) continue;
    const numbers = chartNumbers(data, indexes);
    // A chart that names what is not there is told of that first.
    const names = references.filter(({ from }) => from?.kind === "chart" && from.id === id);
    if (numbers.length === 0 || names.some((one) => !isThere(one, indexes))) continue;
    const rules = (data.rules ?? []).flatMap(({ figure }) => findNumber(indexes, figure) ?? []);
    const mark = dataMark([...numbers, ...rules]);
    const refuse = (path: readonly string[], message: string, fix: string): void => {
      findings.push({
        code: "chart/description-out-of-date",
        severity: "error",
        message,
        location: describes === undefined ? place.key(path) : place.at(path),
        fix,
      });
    };
    if (description === undefined) {
      refuse(["describes"], "There is no description here that this could belong to.", "remove it");
    } else if (describes === undefined) {
      refuse(
        ["description"],
        "This description does not say for which data it was written, so nobody would notice when they change.",
        `read it against the chart, and add "describes: ${mark}"`,
      );
    } else if (describes !== mark) {
      refuse(
        ["describes"],
        `This description was written for the data "${describes}", and the chart's data are now "${mark}".`,
        `read it against the chart, mend it where it is wrong, and write "describes: ${mark}"`,
      );
    }
  }
  return findings;
};

function isThere({ id, named }: Reference, indexes: Indexes): boolean {
  if (named === "series") return indexes.series.has(id);
  return named !== "number" || findNumber(indexes, id) !== undefined;
}
