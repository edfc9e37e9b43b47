/** The texts around a chart on its own page, made again. */

import { getCatalogue } from "#site/catalogue.ts";
import { embedCode } from "#site/chart-embed.ts";
import { exportsTable } from "#site/chart-files.ts";
import { citationOf } from "#site/chart-page.ts";
import { type RecordKind, text } from "./truth.ts";

export const chartPage: RecordKind = {
  exists: (id) => getCatalogue().charts.has(id),
  show: (id, field) => {
    const { why } = exportsTable(id);
    switch (field) {
      case "citation":
        return text(citationOf(id));
      case "embed":
        return text(embedCode(id));
      case "why":
        return why === undefined ? undefined : text(why);
      default:
        return undefined;
    }
  },
};
