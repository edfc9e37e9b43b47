/** An edition is named for the year in which it came out, and one publication has each edition once. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Check } from "./context.ts";

export const checkEditions: Check = ({ content }) => {
  const findings: Diagnostic[] = [];
  const known = new Map<string, string>();
  for (const { id, data, place } of content.sources) {
    const { edition, publication, datePublished } = data;
    if (edition === undefined) continue;
    const years: readonly string[] = edition.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
    const [year] = years;
    if (year !== undefined && datePublished !== "unknown" && !years.includes(datePublished.slice(0, 4))) {
      findings.push({
        code: "source/edition-of-another-year",
        severity: "error",
        message: `This edition is named "${edition}", and the document was published in ${datePublished.slice(0, 4)}.`,
        location: place.at(["edition"]),
        fix: "mend the edition or datePublished",
      });
    }
    if (publication === undefined) continue;
    const key = `${publication}\0${edition.toLowerCase()}`;
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, id);
      continue;
    }
    findings.push({
      code: "content/duplicate-edition",
      severity: "error",
      message: `The edition "${edition}" of "${publication}" is the source "${before}" already, so its numbers would count as two editions.`,
      location: place.at(["edition"]),
      fix: `put the numbers in sources/${before}, or mend the edition`,
    });
  }
  return findings;
};
