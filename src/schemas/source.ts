/** `sources/<id>/source.yaml`: one document, and the series it holds. */

import { z } from "zod";
import type { Series } from "#lib/figures/series.ts";
import { readAsKinds, redistributions, type Source, sourceKinds } from "#lib/figures/source.ts";
import { confidences } from "#lib/figures/standing.ts";
import { refuse } from "./finding.ts";
import { looseDateFix, toId } from "./fixes.ts";
import { accept, address, date, id, label, looseDate, priceBasis, prose, unit } from "./parts.ts";

/** A series as declared; its cells stand in the CSV file. */
export type SeriesInput = Omit<Series, "id" | "source" | "cells"> & { readonly file: string };

const series: z.ZodType<SeriesInput> = z.strictObject({
  /** Short: the name of a line on a chart. */
  title: prose,
  /** The CSV file beside source.yaml. */
  file: z.string().superRefine((text, context) => {
    if (/^[a-z0-9-]+\.csv$/.test(text)) return;
    refuse(context, {
      code: "content/bad-file-name",
      message: `"${text.slice(0, 80)}" is not the name of a CSV file in this folder.`,
      fix: `write "${toId(text.replace(/^.*[/\\\\]/, "").replace(/\.csv$/i, "")) ?? "example-series"}.csv", and put the file beside source.yaml`,
    });
  }),
  measure: id,
  place: id,
  periods: z.enum(["calendar-year", "financial-year", "quarter", "month"]),
  unit,
  priceBasis: priceBasis.optional(),
  locator: label,
  confidence: z.enum(confidences),
  note: prose.optional(),
  /** Another series, from another source or another table, that states the same things. */
  confirmedBy: id.optional(),
  dossier: label.optional(),
});

export interface SourceInput {
  readonly source: Omit<Source, "id">;
  readonly series: Readonly<Record<string, SeriesInput>>;
}

const fields = z.strictObject({
  title: label,
  publisher: label,
  kind: z.enum(sourceKinds),
  url: address.optional(),
  /** Why there is no address to give. */
  urlMissing: label.optional(),
  datePublished: z.string().superRefine((text, context) => {
    if (text !== "unknown" && !looseDate.safeParse(text).success) {
      refuse(context, {
        code: "content/bad-date",
        message: `"${text.slice(0, 40)}" is not a date.`,
        fix: `${looseDateFix(text)}, or "unknown"`,
      });
    }
  }),
  dateAccessed: date,
  licence: label,
  /** Left out where nothing is known to forbid it. */
  redistribution: z.enum(redistributions).optional(),
  /** A whole sentence: what forbids it. Shown where the download would be. */
  redistributionNote: prose.optional(),
  /** The publication this is an edition of. */
  publication: id.optional(),
  edition: label.optional(),
  readAs: z.enum(readAsKinds),
  readAt: address.optional(),
  archiveUrl: address.optional(),
  note: prose.optional(),
  series: z.record(id, series).optional(),
  draft: z.boolean().optional(),
  accept,
});

export const source = fields.transform((value, context): SourceInput => {
  const { series: declared = {}, draft: _draft, accept: _accept, ...rest } = value;
  if ((rest.url === undefined) === (rest.urlMissing === undefined)) {
    const finding =
      rest.url === undefined
        ? {
            code: "content/missing-field",
            message: "This source has no address.",
            fix: 'add "url:" with the address, or "urlMissing:" with the reason why there is none',
          }
        : {
            code: "content/contradiction",
            message: "This source has an address and a reason for having none.",
            fix: 'remove "url" or "urlMissing"',
          };
    refuse(context, finding, rest.url === undefined ? [] : ["urlMissing"]);
  }
  if (rest.redistribution === "not-allowed" && rest.redistributionNote === undefined) {
    refuse(context, {
      code: "content/missing-field",
      message: "This source may not be given out again, and readers are not told why.",
      fix: 'add "redistributionNote:" with a whole sentence that says what forbids it; it stands where the download would be',
    });
  }
  return { source: rest, series: declared };
});
