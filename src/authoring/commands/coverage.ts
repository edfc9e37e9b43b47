/** `coverage`: what the site covers, as a document: how much there is, and each event, question, claim and scenario. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { claimAddress, eventAddress, explainerAddress, placeAddress, scenarioAddress } from "#catalogue/addresses.ts";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Catalogue } from "#catalogue/catalogue.ts";
import { findNumber } from "#catalogue/number-record.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { plainText, type RichText } from "#lib/figures/rich-text.ts";
import { formatAmount } from "#lib/units/format.ts";
import { readContent } from "#reader/read-content.ts";
import { CommandError } from "../command-error.ts";
import type { Effects } from "../effects.ts";
import { reportText } from "../reporters/text.ts";
import { loadConfig } from "./check.ts";

export interface CoverageArguments {
  /** The content folder, from the root. */
  readonly content: string;
  /** The site's configuration file, from the root. */
  readonly config: string;
}

/** Returns the exit code: 1 when the content has errors, and then only those are printed. */
export async function coverage({ content, config }: CoverageArguments, effects: Effects): Promise<number> {
  const folder = resolve(effects.root, content);
  if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}".`);
  const words = await loadConfig(resolve(effects.root, config));
  const read = readContent({ folder, root: effects.root });
  const { catalogue, findings } = buildCatalogue(read, { ...words, drafts: false });
  if (catalogue === undefined) {
    effects.print(reportText(findings, read.texts));
    return 1;
  }
  effects.print(documentOf(catalogue));
  return 0;
}

type Row = readonly string[];

function documentOf(catalogue: Catalogue): string {
  const show = (text: RichText): string =>
    plainText(text, ({ id, form }) => {
      const record = findNumber(catalogue, id);
      return record === undefined ? id : formatAmount(record, form ?? "value");
    }).replaceAll("|", "\\|");
  const events = [...catalogue.events.values()].sort((a, b) => compareText(a.date, b.date));
  const part = (title: string, head: Row, rows: readonly Row[]): string =>
    `## ${title}\n\n${rows.length === 0 ? "There is none yet." : table(head, rows)}\n`;
  return [
    "# What the site covers",
    "",
    "Written by `npm run -s coverage > docs/coverage.md`; a test holds it against the content.",
    "",
    table(["What", "How many"], countsOf(catalogue)),
    "",
    part(
      "Events",
      ["Date", "Event", "Page"],
      events.map(({ id, date, title }) => [date, show(title), eventAddress(id)]),
    ),
    part(
      "Questions",
      ["Question", "Page"],
      [...catalogue.explainers.values()].map(({ id, question }) => [show(question), explainerAddress(id)]),
    ),
    part(
      "Claims",
      ["Claim", "Finding", "Page"],
      [...catalogue.claims.values()].map(({ id, title, finding }) => [show(title), finding, claimAddress(id)]),
    ),
    part(
      "Scenarios",
      ["Scenario", "Choices", "Page"],
      [...catalogue.scenarios.values()].map(({ id, title, presets }) => [
        show(title),
        String(presets.length),
        scenarioAddress(id),
      ]),
    ),
    part(
      "Places",
      ["Place", "Page"],
      [...catalogue.placeProfiles.keys()].map((id) => [catalogue.places.get(id)?.name ?? id, placeAddress(id)]),
    ),
  ].join("\n");
}

function countsOf(catalogue: Catalogue): readonly Row[] {
  const counts: readonly (readonly [string, number])[] = [
    ["Published figures", catalogue.figures.size],
    ["Cells of series", catalogue.cells.size],
    ["Series", catalogue.series.size],
    ["Sources", catalogue.sources.size],
    ["Charts", catalogue.charts.size],
    ["Terms", catalogue.glossary.size],
    ["Events", catalogue.events.size],
    ["Explainers", catalogue.explainers.size],
    ["Claims", catalogue.claims.size],
    ["Scenarios", catalogue.scenarios.size],
    ["Places", catalogue.placeProfiles.size],
  ];
  return counts.map(([what, count]) => [what, String(count)]);
}

/** Columns of one width, as the formatter of the documents has them. */
function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length)));
  const line = (row: Row): string =>
    `| ${widths.map((width, column) => padded(row[column] ?? "", width)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - [...text].length);
}
