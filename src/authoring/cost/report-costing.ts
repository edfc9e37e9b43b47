/** A costing for people: tables, and then in sentences what it assumes and what to be careful about. */

import type { CostingResult, CostingRun } from "#lib/scenario/costing/work-case.ts";
import type { Assumption } from "#lib/scenario/remarks.ts";
import { caseNoteSentence } from "#lib/scenario/words/costing.ts";
import { payingAssumptionSentence, payingWarningSentence } from "#lib/scenario/words/paying.ts";
import { assumptionSentence, warningSentence } from "#lib/scenario/words/remarks.ts";
import { payingTables, resultTables, sumTable, type TitledTable } from "./costing-tables.ts";
import { viewRanges } from "./range-tables.ts";

/** Where lines of sentences are folded. */
const widest = 100;

/** The whole report, ending in a line break. */
export function reportCosting({ name, modelVersion, runs, together }: CostingResult): string {
  const parts = [
    ...(name === null ? [] : [underlined(name, "=")]),
    ...runs.flatMap((run) => runParts(run, runs.length > 1)),
    ...(together === null
      ? []
      : [underlined("All places", "-"), titled(sumTable(together)), ...mixed(together.mixesYearKinds)]),
    `Model version ${modelVersion}. Numbers are rounded here and nowhere before.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function mixed(mixesYearKinds: boolean): readonly string[] {
  return mixesYearKinds
    ? [list(["Some places count by the financial year, which stands under the year in which it begins."])]
    : [];
}

function runParts(run: CostingRun, isOneOfSeveral: boolean): readonly string[] {
  const { result, notes, cautions, paying, place, variant, edition } = run;
  const { currency } = result;
  const sure = viewRanges(run);
  const names = [place?.name, variant, edition].filter((one) => one !== undefined && one !== null);
  const whole = result.assumptions.some(({ id }) => id === "whole-gni") ? "GNI" : "GDP";
  const assumptions = [
    ...notes.map((one) => caseNoteSentence(one, currency)),
    ...result.assumptions.filter(isWorthSaying(run)).map((one) => assumptionSentence(one, currency)),
    ...(paying?.assumptions ?? []).map((one) => payingAssumptionSentence(one, currency)),
  ].map((sentence) => inWhole(sentence, whole));
  const warnings = [
    ...cautions.map((one) => caseNoteSentence(one, currency)),
    ...result.warnings.map((one) => warningSentence(one, currency)),
    ...(paying?.warnings ?? []).map((one) => payingWarningSentence(one, currency)),
  ].map((sentence) => inWhole(sentence, whole));
  return [
    ...(isOneOfSeveral && names.length > 0 ? [underlined(names.join(", "), "-")] : []),
    ...[...resultTables(run, whole), ...payingTables(run), ...(sure?.tables ?? [])].map((table) =>
      inWhole(titled(table), whole),
    ),
    ...(result.extrapolatedFrom === null ? [] : [`* Beyond the stated years of ${whole}.`]),
    ...(sure === undefined ? [] : [`What is in doubt:\n${list(sure.sentences.map((one) => inWhole(one, whole)))}`]),
    `What this assumes:\n${list(assumptions)}`,
    ...(warnings.length === 0 ? [] : [`To be careful about:\n${list(warnings)}`]),
  ];
}

/** One year is its own sum, so how sums are made need not be said. */
function isWorthSaying({ result }: CostingRun): (assumption: Assumption) => boolean {
  return ({ id }) => id !== "cumulative-without-interest" || result.years.length > 1;
}

/** Sentences and headings speak of GDP; where shares are of GNI, so must they. */
function inWhole(text: string, whole: "GDP" | "GNI"): string {
  if (whole === "GDP" || text.includes("not of GDP")) return text;
  return text.replaceAll("GDP", whole);
}

function titled({ title, text }: TitledTable): string {
  return `${title}\n\n${text}`;
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(text.length)}`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => folded(sentence)).join("\n");
}

function folded(sentence: string): string {
  const lines: string[] = [];
  let line = "-";
  for (const word of sentence.split(" ")) {
    if (line.length + 1 + word.length > widest && line.trim() !== "-") {
      lines.push(line);
      line = " ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}
