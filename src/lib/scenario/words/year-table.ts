/** A scenario year by year, as the columns and rows of a table. */

import type { ScenarioResult } from "#lib/scenario/result.ts";
import type { Basis } from "./bases.ts";
import { currencySign, moneyCell, scaleOf, scaleSign, shareCell, wholeCell } from "./cells.ts";

export interface YearTable {
  readonly columns: readonly YearColumn[];
  readonly rows: readonly {
    readonly year: string;
    readonly extrapolated: boolean;
    readonly cells: readonly string[];
  }[];
  /** A cell under each column; empty where a sum has no meaning. */
  readonly sums: readonly string[];
}

export interface YearColumn {
  readonly title: string;
  readonly unit: string;
  /** The prices it is in: "2025-26 prices". */
  readonly prices: string | undefined;
}

export function yearTable(result: ScenarioResult, bases: readonly Basis[]): YearTable {
  const { currency, totals } = result;
  const [own] = bases;
  const sign = currencySign(currency);
  const scale = scaleOf(result);
  const money = `${sign}${/[A-Z]$/.test(sign) ? " " : ""}${scaleSign(scale)}`;
  const hasHouseholds = result.answer.extraPerHousehold !== null;
  // A baseline that never moves is in the sentence above the table already.
  const hasBaseline = new Set(result.years.map(({ baselineShare }) => shareCell(baselineShare))).size > 1;
  const columns: readonly YearColumn[] = [
    { title: "Share", unit: "% of GDP", prices: undefined },
    ...(hasBaseline ? [{ title: "Without it", unit: "% of GDP", prices: undefined }] : []),
    { title: "GDP", unit: money, prices: "cash" },
    { title: "Spending", unit: money, prices: "cash" },
    ...bases.map(({ prices }) => ({ title: "Extra", unit: money, prices })),
    { title: "Extra, added up", unit: money, prices: own?.prices },
    ...(hasHouseholds ? [{ title: "A household", unit: sign, prices: own?.prices }] : []),
  ];
  const rows = result.years.map((year) => {
    const amounts = own?.of(year);
    return {
      year: year.year,
      extrapolated: year.extrapolated,
      cells: [
        shareCell(year.share),
        ...(hasBaseline ? [shareCell(year.baselineShare)] : []),
        wholeCell(year.gdp * scale.perBillion),
        moneyCell(year.cash.level, scale),
        ...bases.map(({ of }) => moneyCell(of(year)?.extra ?? 0, scale)),
        moneyCell(amounts?.cumulativeExtra ?? 0, scale),
        ...(hasHouseholds ? [wholeCell(amounts?.extraPerHousehold ?? 0)] : []),
      ],
    };
  });
  const sums = [
    "",
    ...(hasBaseline ? [""] : []),
    "",
    moneyCell(totals.cash.level, scale),
    ...bases.map(({ sums: { extra } }) => moneyCell(extra, scale)),
    "",
    ...(hasHouseholds ? [""] : []),
  ];
  return { columns, rows, sums };
}
