/** Who pays in a costing, as the model's payers. */

import type { Wanted } from "#lib/scenario/lookup.ts";
import type { BorrowingPayer, BudgetPayer, InterestRate, Part, Payer, TaxPayer } from "#lib/scenario/paying/input.ts";
import { getYear, yearLabel } from "#lib/scenario/years.ts";
import type { CasePayer, CaseRate } from "./case.ts";
import { type CaseContext, caseNumber, caseValues, editionOf } from "./case-values.ts";
import { CaseError, type CasePath } from "./origins.ts";

/** The rises that the model takes at all; a case that states no limits has these. */
const anyRise = { from: -1000, to: 1000 };

interface About {
  readonly operand: string;
  readonly path: CasePath;
  readonly id: string;
}

export function payersOf(said: readonly CasePayer[], path: CasePath, context: CaseContext): readonly Payer[] {
  return said.map((payer, index): Payer => {
    const about = { operand: `pay[${index}]`, path: [...path, index], id: `${payer.kind}-${index + 1}` };
    context.origins.note(about.operand, about.path);
    context.origins.note(`${about.operand}.from`, [...about.path, "from"]);
    switch (payer.kind) {
      case "tax":
        return taxPayer(payer, about, context);
      case "budget":
        return budgetPayer(payer, about, context);
      case "borrowing":
        return borrowingPayer(payer, about, context);
      default:
        return payer satisfies never;
    }
  });
}

function money({ currency }: CaseContext): Wanted {
  return { kind: "money", currency };
}

function borrowingPayer(
  payer: Extract<CasePayer, { kind: "borrowing" }>,
  about: About,
  context: CaseContext,
): BorrowingPayer {
  const { from, name = "borrowing" } = payer;
  const part = partOf(payer, about, context);
  return { kind: "borrowing", id: about.id, name, from, part, rate: rateOf(payer.rate, about, context) };
}

/** One rate is held for all years. */
function rateOf({ rates: said, afterwards }: CaseRate, { operand, path }: About, context: CaseContext): InterestRate {
  const at = [...path, "rate"];
  const edition = editionOf(said, "this case", context);
  context.origins.note(`${operand}.rate`, at);
  if (said.kind === "held") return { edition, held: caseNumber(said.value, { kind: "rate" }, at, context) };
  const destination = { wanted: { kind: "rate" }, operand: `${operand}.rate.values` } as const;
  const values = caseValues(said, destination, at, context);
  if (afterwards === undefined) return { edition, values };
  const rate = caseNumber(afterwards, { kind: "rate" }, [...at, "afterwards"], context);
  const { years, yearKind } = context;
  const last = getYear(values.at(-1)?.year ?? "", yearKind, `${operand}.rate`);
  const later = years.filter((year) => getYear(year, yearKind, "years") > last);
  // A rate that ended before the answer begins goes on from there too.
  const first = getYear(years[0] ?? "", yearKind, "years");
  const between = Array.from({ length: Math.max(0, first - last - 1) }, (_, at) => yearLabel(last + 1 + at, yearKind));
  return { edition, values: [...values, ...[...between, ...later].map((year) => ({ year, value: rate }))] };
}

function taxPayer(
  payer: Extract<CasePayer, { kind: "tax" }>,
  { operand, path, id }: About,
  context: CaseContext,
): TaxPayer {
  const { name, from, afterwards, valid = [anyRise.from, anyRise.to] } = payer;
  const [validFrom = anyRise.from, validTo = anyRise.to] = valid;
  if (validTo < validFrom)
    throw new CaseError(
      [...path, "valid"],
      `The rises for which it holds end at ${validTo}, below ${validFrom}.`,
      `write [${validTo}, ${validFrom}]`,
    );
  const at = [...path, "yields"];
  const yields = caseValues(
    payer.yields,
    { wanted: money(context), operand: `${operand}.reckoner.yields` },
    at,
    context,
  );
  const rise = caseNumber(payer.rise, { kind: "rate" }, [...path, "rise"], context);
  context.origins.note(`${operand}.rise`, [...path, "rise"]);
  for (const end of ["validFrom", "validTo"]) context.origins.note(`${operand}.reckoner.${end}`, [...path, "valid"]);
  const edition = editionOf(payer.yields, "this case", context);
  return { kind: "tax", id, name, from, rise, reckoner: { edition, yields, afterwards, validFrom, validTo } };
}

function budgetPayer(payer: Extract<CasePayer, { kind: "budget" }>, about: About, context: CaseContext): BudgetPayer {
  const { operand, path, id } = about;
  const values = caseValues(
    payer.budget,
    { wanted: money(context), operand: `${operand}.budget.values` },
    [...path, "budget"],
    context,
  );
  const edition = editionOf(payer.budget, "this case", context);
  const { name, from, afterwards } = payer;
  return {
    kind: "budget",
    id,
    name,
    from,
    part: partOf(payer, about, context),
    budget: { edition, values, afterwards },
  };
}

function partOf(payer: Exclude<CasePayer, { kind: "tax" }>, { operand, path }: About, context: CaseContext): Part {
  const { origins } = context;
  const at = (field: string): CasePath => {
    origins.note(`${operand}.part`, [...path, field]);
    return [...path, field];
  };
  const percent = { kind: "rate" } as const;
  if (payer.amount !== undefined)
    return { kind: "amount", bn: caseNumber(payer.amount, money(context), at("amount"), context) };
  const ofExtra = payer["percent-of-extra"];
  if (ofExtra !== undefined)
    return { kind: "share-of-extra", percent: caseNumber(ofExtra, percent, at("percent-of-extra"), context) };
  const ofBudget = payer["percent-of-budget"];
  if (ofBudget !== undefined)
    return { kind: "share-of-budget", percent: caseNumber(ofBudget, percent, at("percent-of-budget"), context) };
  if (payer.part === "rest") {
    at("part");
    return { kind: "rest" };
  }
  throw new CaseError(path, "It is said nowhere how much of the extra it pays.");
}
