/** The tables of a costing: year by year in each price basis, who pays, and the sum over places. */

import type { CostingRun, CostingSum } from "#lib/scenario/costing/work-case.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import type { Amounts, Sums, YearResult } from "#lib/scenario/result.ts";
import { type Scale, scaleOf, scaleSign, shareCell, wholeCell } from "#lib/scenario/words/cells.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { type TextTable, textTable } from "./text-table.ts";

/** Our choice: one digit more than the pages print, for those who set the result beside a publication. */
function cell(billions: number, { perBillion }: Scale): string {
  return groupThousands(roundText(billions * perBillion, 2));
}

/** "GBP bn" */
export function moneyUnit(currency: string, scale: Scale): string {
  return `${currency} ${scaleSign(scale)}`;
}

const perHead = [
  ["extraPerPerson", "A person"],
  ["extraPerHousehold", "A household"],
  ["extraPerWorker", "A worker"],
] as const;

/** The years in one price basis; shares and GDP stand in the table of cash alone. */
function yearsTable(
  { years, totals }: CostingRun["result"],
  {
    scale,
    amountsOf,
    sums,
    hasShares,
  }: {
    readonly scale: Scale;
    readonly amountsOf: (year: YearResult) => Amounts | null;
    readonly sums: Sums;
    readonly hasShares: boolean;
  },
): string {
  const heads = perHead.filter(([field]) => years.some((year) => (amountsOf(year)?.[field] ?? null) !== null));
  const blank = (count: number): readonly string[] => Array.from({ length: count }, () => "");
  const table: TextTable = {
    head: [
      "Year",
      ...(hasShares ? ["GDP", "Share %", "Without %"] : []),
      "Spending",
      "Without",
      "Extra",
      "Added up",
      ...heads.map(([, title]) => title),
    ],
    rows: years.flatMap((year) => {
      const amounts = amountsOf(year);
      if (amounts === null) return [];
      const { level, baselineLevel, extra, cumulativeExtra } = amounts;
      return [
        [
          year.extrapolated ? `${year.year}*` : year.year,
          ...(hasShares ? [cell(year.gdp, scale), shareCell(year.share), shareCell(year.baselineShare)] : []),
          ...[level, baselineLevel, extra, cumulativeExtra].map((value) => cell(value, scale)),
          ...heads.map(([field]) => wholeCell(amounts[field] ?? 0)),
        ],
      ];
    }),
    // One year is its own sum.
    sums:
      years.length === 1
        ? []
        : [
            [
              sumTitle(totals.years),
              ...blank(hasShares ? 3 : 0),
              cell(sums.level, scale),
              cell(sums.baselineLevel, scale),
              cell(sums.extra, scale),
            ],
            ["Average a year", ...blank(hasShares ? 5 : 2), cell(sums.averageExtra, scale)],
          ],
  };
  return textTable(table);
}

function sumTitle(years: number): string {
  return years === 1 ? "Sum of 1 year" : `Sum of ${years} years`;
}

export interface TitledTable {
  readonly title: string;
  readonly text: string;
}

export function resultTables({ result }: CostingRun, whole: string): readonly TitledTable[] {
  const scale = scaleOf(result);
  const unit = moneyUnit(result.currency, scale);
  const { totals } = result;
  const sums =
    result.years.length === 1
      ? ""
      : `; sums of ${totals.from === totals.to ? totals.from : `${totals.from} to ${totals.to}`}`;
  const tables: TitledTable[] = [
    {
      title: `In cash, ${unit}${sums}`,
      text: yearsTable(result, { scale, amountsOf: (year) => year.cash, sums: totals.cash, hasShares: true }),
    },
  ];
  const { answer, assumptions } = result;
  const yearOf = (id: string): string => assumptions.find((one) => one.id === id)?.from ?? answer.baseYear ?? "";
  if (totals.todayGdp !== null) {
    tables.push({
      title: `On the ${whole} of ${yearOf("prices-today-gdp")}, ${unit}${sums}`,
      text: yearsTable(result, { scale, amountsOf: (year) => year.todayGdp, sums: totals.todayGdp, hasShares: false }),
    });
  }
  if (totals.real !== null) {
    tables.push({
      title: `In ${yearOf("prices-real")} prices, ${unit}${sums}`,
      text: yearsTable(result, { scale, amountsOf: (year) => year.real, sums: totals.real, hasShares: false }),
    });
  }
  return tables;
}

export function payingTables({ result, paying }: CostingRun): readonly TitledTable[] {
  if (paying === null) return [];
  const scale = scaleOf(result);
  const unit = moneyUnit(result.currency, scale);
  const tables = [{ title: `Who pays, in cash, ${unit}`, text: payersTable(paying, scale) }];
  const shares = paying.payers.filter(({ shareOfBudget }) => shareOfBudget !== null);
  if (shares.length > 0) {
    const rows = paying.years.map(({ year }, at) => [
      year,
      ...shares.map(({ shareOfBudget }) => shareCell(shareOfBudget?.[at] ?? 0)),
    ]);
    tables.push({
      title: "Share taken of each budget, per cent",
      text: textTable({ head: ["Year", ...shares.map(({ name }) => name)], rows }),
    });
  }
  if (paying.years.some(({ debt }) => debt !== null)) {
    const rows = paying.years.flatMap(({ year, debt }) =>
      debt === null
        ? []
        : [
            [
              year,
              ...[debt.borrowed, debt.interest, debt.debt].map((value) => cell(value, scale)),
              shareCell(debt.debtShare),
              shareCell(debt.interestShare),
            ],
          ],
    );
    const head = ["Year", "Borrowed", "Interest", "Debt", "Debt % of GDP", "Interest % of GDP"];
    tables.push({ title: `What is owed, in cash, ${unit}`, text: textTable({ head, rows }) });
  }
  return tables;
}

function payersTable({ payers, years, totals }: PayingResult, scale: Scale): string {
  // Beyond what an estimate covers, no digit after the point means anything.
  const amount = (value: number, isRough: boolean): string =>
    isRough ? `about ${groupThousands(roundText(value * scale.perBillion, 0))}` : cell(value, scale);
  return textTable({
    head: ["Year", "Extra", ...payers.map(({ name }) => name), "Gap left"],
    rows: years.map(({ year, extra, gap }, at) => [
      year,
      cell(extra, scale),
      ...payers.map(({ amounts, isRough }) => amount(amounts[at] ?? 0, isRough)),
      cell(gap, scale),
    ]),
    sums: [
      [
        sumTitle(years.length),
        cell(totals.extra, scale),
        ...payers.map(({ total, isRough }) => amount(total, isRough)),
        cell(totals.gap, scale),
      ],
    ],
  });
}

export function sumTable({ currency, years, totals }: CostingSum): TitledTable {
  const largest = Math.max(...years.map(({ level, baselineLevel }) => Math.max(level, baselineLevel)));
  const scale: Scale = largest < 1 ? { magnitude: "mn", perBillion: 1000 } : { magnitude: "bn", perBillion: 1 };
  const text = textTable({
    head: ["Year", "Spending", "Without", "Extra", "Added up"],
    rows: years.map(({ year, level, baselineLevel, extra, cumulativeExtra }) => [
      String(year),
      ...[level, baselineLevel, extra, cumulativeExtra].map((value) => cell(value, scale)),
    ]),
    sums: [
      [
        sumTitle(totals.years),
        ...[totals.level, totals.baselineLevel, totals.extra].map((value) => cell(value, scale)),
      ],
      ["Average a year", "", "", cell(totals.averageExtra, scale)],
    ],
  });
  return { title: `All places together, in cash, ${moneyUnit(currency, scale)}`, text };
}
