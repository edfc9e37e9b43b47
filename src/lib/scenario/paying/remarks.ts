/** What there is to say about who pays, as data. */

import { yearLabel } from "#lib/scenario/years.ts";
import { yearsAfter } from "./debt.ts";
import type { PayingGround, ReadyPayer } from "./ready.ts";
import type {
  PayerResult,
  PayingAssumption,
  PayingRemark,
  PayingRemarkId,
  PayingWarning,
  PayingYear,
} from "./result.ts";
import type { Stretched } from "./sources.ts";

type Said = Partial<Omit<PayingRemark, "id">>;

function remark<Id extends PayingRemarkId>(id: Id, said: Said = {}): PayingRemark<Id> {
  return { name: null, value: null, from: null, to: null, edition: null, ...said, id };
}

export function payingAssumptions(ready: readonly ReadyPayer[], ground: PayingGround): readonly PayingAssumption[] {
  const [first = 0, last = 0] = [ground.years[0], ground.years[ground.years.length - 1]];
  const span = { first, last, yearKind: ground.yearKind };
  const taxes = ready.filter((one) => one.kind === "tax" && one.payer.rise !== 0);
  return [
    ...ready.flatMap((one) => ofPayer(one, span)),
    ...(taxes.length > 1 ? [remark("taxes-added-up")] : []),
    ...(ready.some(({ kind }) => kind === "borrowing") ? [remark("interest-is-borrowed")] : []),
  ];
}

interface Span extends Pick<PayingGround, "yearKind"> {
  readonly first: number;
  readonly last: number;
}

function ofPayer(one: ReadyPayer, span: Span): readonly PayingAssumption[] {
  const { name } = one.payer;
  const paying = { ...span, first: one.from };
  const late = one.from > span.first ? [remark("pays-from", { name, from: yearLabel(one.from, span.yearKind) })] : [];
  switch (one.kind) {
    case "tax": {
      const { afterwards, edition } = one.payer.reckoner;
      const id = afterwards === "with-gdp" ? "tax-yield-with-gdp" : "tax-yield-flat";
      return [
        ...late,
        remark("tax-estimate", { name, edition }),
        ...unstated(one.yields, paying).map((years) => remark(id, { name, ...years })),
      ];
    }
    case "budget": {
      const { afterwards, edition } = one.payer.budget;
      const id = (
        { "with-gdp": "budget-with-gdp", "flat-cash": "budget-flat", "flat-real": "budget-flat-real" } as const
      )[afterwards ?? "flat-cash"];
      return [
        ...late,
        remark("budget-plan", { name, edition }),
        ...unstated(one.budget, paying).map((years) => remark(id, { name, ...years })),
      ];
    }
    case "borrowing": {
      const { rate } = one.payer;
      const { stated, extended } = one.rates;
      const grown = yearsAfter(stated, { ...paying, last: Math.min(extended, paying.last) });
      const held = "held" in rate || rate.afterwards === "held" ? yearsAfter(extended, paying) : undefined;
      const grownBy = "held" in rate ? undefined : rate.extend?.edition;
      const value = one.rates.in(paying.last);
      return [
        ...late,
        remark("rate-source", { name, edition: rate.edition }),
        ...(grown ? [remark("rate-extended", { name, ...grown, edition: grownBy ?? null })] : []),
        ...(held ? [remark("rate-held", { name, value, ...held })] : []),
      ];
    }
    default:
      return one satisfies never;
  }
}

/** Years of the answer before and after those that are stated. */
function unstated(source: Stretched, span: Span): readonly { readonly from: string; readonly to: string }[] {
  const before = yearsAfter(span.first - 1, { ...span, last: Math.min(span.last, source.first - 1) });
  const after = yearsAfter(source.stated, span);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

export function payingWarnings(
  ready: readonly ReadyPayer[],
  results: readonly PayerResult[],
  years: readonly PayingYear[],
): readonly PayingWarning[] {
  return [...ofGap(results, years), ...ready.flatMap((one, at) => ofSource(one, results[at], years))];
}

/** Our choice: less than one unit of the currency, or a millionth of a millionth of the extra, is rounding. */
function leastGap({ extra }: PayingYear): number {
  return Math.max(1e-9, Math.abs(extra) * 1e-12);
}

function ofGap(results: readonly PayerResult[], years: readonly PayingYear[]): readonly PayingWarning[] {
  const costs = years.some((year) => year.extra > leastGap(year));
  if (costs && results.every(({ amounts }) => amounts.every((amount) => amount === 0))) {
    return [remark("promise-without-payer")];
  }
  const paysAny = (at: number): boolean => results.some(({ amounts }) => amounts[at] !== 0);
  const over = (id: "gap-left" | "more-than-needed", some: readonly PayingYear[]): readonly PayingWarning[] => {
    const last = some[some.length - 1];
    if (last === undefined) return [];
    return [remark(id, { value: Math.abs(last.gap), from: some[0]?.year ?? null, to: last.year })];
  };
  return [
    ...over(
      "gap-left",
      years.filter((year) => year.gap > leastGap(year)),
    ),
    // A year that costs less than nothing leaves money over without any payer: that is the path's doing.
    ...over(
      "more-than-needed",
      years.filter((year, at) => year.gap < -leastGap(year) && paysAny(at)),
    ),
  ];
}

function ofSource(
  one: ReadyPayer,
  result: PayerResult | undefined,
  years: readonly PayingYear[],
): readonly PayingWarning[] {
  const { name } = one.payer;
  if (one.kind === "tax") {
    const { rise: value, reckoner } = one.payer;
    return result?.isRough ? [remark("tax-beyond-estimate", { name, value, edition: reckoner.edition })] : [];
  }
  if (one.kind === "borrowing") return [];
  const usedUp = years.filter((_, at) => (result?.shareOfBudget?.[at] ?? 0) >= 100);
  const [first, last] = [usedUp[0], usedUp[usedUp.length - 1]];
  if (first === undefined || last === undefined) return [];
  const held = result?.amounts[years.indexOf(last)] ?? null;
  return [remark("budget-used-up", { name, value: held, from: first.year, to: last.year })];
}
