/** From ranges as an editor writes them to ranges of the model. */

import type { Reference } from "#lib/scenario/definition.ts";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import { getLookupNumber, type Wanted } from "#lib/scenario/lookup.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { numberOf, type ResolveContext } from "#lib/scenario/resolve-values.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { RangeDefinition, RangesDefinition } from "./definition.ts";
import { meanGrowth } from "./growth.ts";
import { type InDoubt, type Range, type RangeName, type Ranges, rangeNames, unchanged } from "./input.ts";

/**
 * Resolves ranges for a scenario: the centre of each is the scenario's own number.
 *
 * @throws {ScenarioError} naming the field, if a reference leads nowhere or to another unit, if a range has no end, or
 *   if its ends do not lie on both sides of the scenario's own number.
 */
export function resolveRanges(
  said: RangesDefinition,
  { input, payers }: Omit<InDoubt, "ranges">,
  context: ResolveContext,
): Ranges {
  const around: Around = { input, payers, context };
  const resolved = rangeNames.flatMap((name): readonly (readonly [RangeName, Range])[] => {
    const range = said[name];
    return range === undefined ? [] : [[name, resolveRange(name, range, around)]];
  });
  return Object.fromEntries(resolved);
}

interface Around extends Omit<InDoubt, "ranges"> {
  readonly context: ResolveContext;
}

function resolveRange(name: RangeName, said: RangeDefinition & { after?: string }, around: Around): Range {
  const operand = `ranges.${name}`;
  if (said.low === undefined && said.high === undefined) {
    throw new ScenarioError(operand, "A range has a low end, a high end, or both.");
  }
  const central = unchanged[name];
  const end = (reference: Reference | undefined, at: string): number => {
    if (reference === undefined) return central;
    const change = changeOf(name, reference, { ...around, after: said.after, operand: `${operand}.${at}` });
    // The scenario's own number, found by another way of adding up.
    return Math.abs(change - central) < 1e-9 ? central : change;
  };
  const [low, high] = [end(said.low, "low"), end(said.high, "high")];
  if (low > central) throw wrongSide(said.low, `${operand}.low`, "above");
  if (high < central) throw wrongSide(said.high, `${operand}.high`, "below");
  return {
    low,
    central,
    high,
    edition: editionsOf([said.low, said.high], around.context),
    ...(said.shape === undefined ? {} : { shape: said.shape }),
    ...(said.after === undefined ? {} : { after: said.after }),
  };
}

function wrongSide(reference: Reference | undefined, operand: string, where: "above" | "below"): ScenarioError {
  return new ScenarioError(operand, `"${reference}" lies ${where} the number that the scenario itself takes.`);
}

/** The change to the input that a reference stands for. */
function changeOf(
  name: RangeName,
  reference: Reference,
  {
    input,
    payers,
    context,
    operand,
    after,
  }: Around & { readonly operand: string; readonly after?: string | undefined },
): number {
  const { unit } = getLookupNumber(context.lookup, reference, operand);
  const read = (wanted: Wanted): number => numberOf(reference, wanted, operand, context);
  if (name === "yields" || (name === "baseline" && unit.kind === "times")) return read({ kind: "ratio" });
  if (name === "baseline") return read(wantedOfBaseline(input, operand)) / ownOfBaseline(input);
  if (name === "share" && unit.kind === "share") return read({ kind: "share" }) - endOfPath(input, operand);
  if (unit.kind !== "percent") return read({ kind: "points" });
  const rate = read({ kind: "rate" });
  if (name === "gdpGrowth") return rate - meanGrowth(input, { name: "gdp", after, operand });
  if (name === "inflation") return rate - meanGrowth(input, { name: "deflator", after, operand });
  return name === "interest" ? rate - rateOf(payers, rate) : read({ kind: "points" });
}

/** The interest that those who borrow pay, the mean of its years; as stated where nobody borrows. */
function rateOf(payers: readonly Payer[], otherwise: number): number {
  const borrower = payers.find((payer) => payer.kind === "borrowing");
  if (borrower === undefined) return otherwise;
  const { rate } = borrower;
  if ("held" in rate) return rate.held;
  return rate.values.reduce((sum, { value }) => sum + value, 0) / rate.values.length;
}

function wantedOfBaseline({ baseline, currency }: ScenarioInput, operand: string): Wanted {
  if (baseline.kind === "constant-share") return { kind: "share" };
  if (baseline.kind === "flat-cash") return { kind: "money", currency };
  if (baseline.kind === "flat-real") return { kind: "money", currency, orReal: baseline.year };
  throw new ScenarioError(operand, "This baseline has no one number; say how many times as much it may be.");
}

function ownOfBaseline({ baseline }: ScenarioInput): number {
  if (baseline.kind === "constant-share") return baseline.share;
  return baseline.kind === "flat-cash" || baseline.kind === "flat-real" ? baseline.level : 1;
}

function endOfPath({ path }: ScenarioInput, operand: string): number {
  const last = path[path.length - 1];
  if (last !== undefined && "endShare" in last && last.endShare !== undefined) return last.endShare;
  throw new ScenarioError(operand, "The path does not end at a share.");
}

/** Where both ends come from, each once. */
function editionsOf(references: readonly (Reference | undefined)[], { lookup }: ResolveContext): string {
  const editions = references.flatMap((reference) => {
    if (reference === undefined) return [];
    // A number without an edition is one that the site has worked out from others.
    return [lookup.findNumber(reference)?.edition ?? "worked out by this site"];
  });
  return [...new Set(editions)].join("; ");
}
