/** What there is to say about who pays, as data. */

import type { ReadyPayer } from "./pay.ts";
import type { PayerResult, PayingRemark, PayingRemarkId, PayingYear } from "./result.ts";

function remark(id: PayingRemarkId, said: Partial<PayingRemark> = {}): PayingRemark {
  return { name: null, value: null, from: null, to: null, edition: null, ...said, id };
}

export function payingAssumptions(ready: readonly ReadyPayer[], years: readonly PayingYear[]): readonly PayingRemark[] {
  const to = years[years.length - 1]?.year ?? null;
  return ready.flatMap(({ payer, source, last }): readonly PayingRemark[] => {
    const { name } = payer;
    if (payer.kind === "borrowing") return [remark("interest-is-borrowed", { name, edition: payer.rate.edition })];
    if (source === undefined || source.stated >= last) return [];
    const from = years[Math.max(0, years.length - (last - source.stated))]?.year ?? null;
    if (payer.kind === "tax") {
      const { afterwards, edition } = payer.reckoner;
      return [remark(afterwards === "with-gdp" ? "tax-yield-with-gdp" : "tax-yield-flat", { name, from, to, edition })];
    }
    const { afterwards, edition } = payer.budget;
    return [remark(afterwards === "with-gdp" ? "budget-with-gdp" : "budget-flat", { name, from, to, edition })];
  });
}

export function payingWarnings(
  results: readonly PayerResult[],
  ready: readonly ReadyPayer[],
  years: readonly PayingYear[],
): readonly PayingRemark[] {
  return [...ofGap(results, years), ...results.flatMap((result, at) => ofPayer(result, ready[at], years))];
}

/** Our choice: less than a millionth of a billion is rounding. */
const leastGap = 1e-9;

function ofGap(results: readonly PayerResult[], years: readonly PayingYear[]): readonly PayingRemark[] {
  const costs = years.some(({ extra }) => extra > leastGap);
  if (!costs) return [];
  if (results.every(({ amounts }) => amounts.every((amount) => amount === 0))) return [remark("promise-without-payer")];
  const of = (id: PayingRemarkId, some: readonly PayingYear[]): readonly PayingRemark[] => {
    const last = some[some.length - 1];
    return last === undefined
      ? []
      : [remark(id, { value: Math.abs(last.gap), from: some[0]?.year ?? null, to: last.year })];
  };
  return [
    ...of(
      "gap-left",
      years.filter(({ gap }) => gap > leastGap),
    ),
    ...of(
      "more-than-needed",
      years.filter(({ gap }) => gap < -leastGap),
    ),
  ];
}

function ofPayer(
  { name, isRough, shareOfBudget }: PayerResult,
  ready: ReadyPayer | undefined,
  years: readonly PayingYear[],
): readonly PayingRemark[] {
  const used = years.filter((_, at) => (shareOfBudget?.[at] ?? 0) >= 100);
  const [first, last] = [used[0], used[used.length - 1]];
  const rise = ready?.payer.kind === "tax" ? ready.payer : undefined;
  return [
    ...(isRough && rise !== undefined
      ? [remark("tax-beyond-estimate", { name, value: rise.rise, edition: rise.reckoner.edition })]
      : []),
    ...(first === undefined || last === undefined
      ? []
      : [remark("budget-used-up", { name, from: first.year, to: last.year })]),
  ];
}
