/** How sure a costing is: how low and high its last year may lie, what drives that, and where the ranges come from. */

import type { CostingRun } from "#lib/scenario/costing/work-case.ts";
import type { CostingBar, CostingRanges } from "#lib/scenario/costing/work-ranges.ts";
import type { OutcomeName } from "#lib/scenario/uncertainty/outcome.ts";
import { type Scale, scaleOf } from "#lib/scenario/words/cells.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { moneyUnit, type TitledTable } from "./costing-tables.ts";
import { textTable } from "./text-table.ts";

interface RangesView {
  readonly tables: readonly TitledTable[];
  /** One for each range, and how the tables are to be read. */
  readonly sentences: readonly string[];
}

export function viewRanges({ ranges, result }: CostingRun): RangesView | undefined {
  if (ranges === null) return undefined;
  const scale = scaleOf(result);
  const unit = moneyUnit(result.currency, scale);
  const { assumptions, answer } = result;
  const baseOf = (id: string): string => assumptions.find((one) => one.id === id)?.from ?? answer.baseYear ?? "";
  const titles: Readonly<Record<OutcomeName, string>> = {
    cash: "Extra in cash",
    "today-gdp": `Extra on the GDP of ${baseOf("prices-today-gdp")}`,
    real: `Extra in ${baseOf("prices-real")} prices`,
    gap: "Gap left, in cash",
    debt: "Debt, in cash",
  };
  return {
    tables: [
      { title: `How sure, in ${ranges.year}, ${unit}`, text: intervalTable(ranges, titles, scale) },
      {
        title: `What drives it in ${ranges.year}, ${unit}: one range at a time, the others at their centre`,
        text: driversTable(ranges, { by: answer.basis, titles, scale }),
      },
    ],
    sentences: [...ranges.ranges.map(rangeSentence), ...readingOf(ranges)],
  };
}

function cell(billions: number, { perBillion }: Scale): string {
  return groupThousands(roundText(billions * perBillion, 2));
}

type Titles = Readonly<Record<OutcomeName, string>>;

const outcomes: readonly OutcomeName[] = ["cash", "today-gdp", "real", "gap", "debt"];

function intervalTable({ interval, sample }: CostingRanges, titles: Titles, scale: Scale): string {
  return textTable({
    head: ["", "Low", "Central", "High", ...(sample === null ? [] : ["Tenth", "Median", "Ninetieth"])],
    rows: outcomes.flatMap((name) => {
      const found = interval.outcomes[name];
      if (found === null) return [];
      const drawn = sample === null || name === "gap" || name === "debt" ? null : sample.outcomes[name];
      const values = [found.low, found.central, found.high];
      const drawnValues = drawn === null ? [] : [drawn.tenth, drawn.median, drawn.ninetieth];
      return [[titles[name], ...[...values, ...drawnValues].map((value) => cell(value, scale))]];
    }),
  });
}

const names: Readonly<Record<CostingBar["name"], string>> = {
  "gdp-growth": "GDP growth",
  inflation: "Inflation",
  baseline: "Baseline",
  share: "Share at the end",
  yields: "Yields",
  interest: "Interest",
};

function driversTable(
  { ranges, sensitivity, interval }: CostingRanges,
  { by, titles, scale }: { readonly by: OutcomeName; readonly titles: Titles; readonly scale: Scale },
): string {
  const shown = [by, "gap", "debt"].filter(
    (name): name is OutcomeName => interval.outcomes[name as OutcomeName] !== null,
  );
  const short = (name: OutcomeName): string => (name === by ? titles[by] : name === "gap" ? "Gap" : "Debt");
  return textTable({
    head: ["Range", "From", "To", ...shown.flatMap((name) => [`${short(name)} at low`, "at high"])],
    rows: sensitivity.map(({ name, atLow, atHigh }) => {
      const { low = 0, high = 0 } = ranges.find((one) => one.name === name) ?? {};
      const sums = shown.flatMap((outcome) => [atLow[outcome] ?? 0, atHigh[outcome] ?? 0]);
      return [names[name], endText(low), endText(high), ...sums.map((value) => cell(value, scale))];
    }),
  });
}

function endText(value: number): string {
  return groupThousands(roundText(value, 2));
}

const units: Readonly<Record<CostingBar["name"], string>> = {
  "gdp-growth": "points a year",
  inflation: "points a year",
  baseline: "times",
  share: "points",
  yields: "times",
  interest: "points",
};

function rangeSentence({ name, after, low, central, high, edition, shape }: CostingRanges["ranges"][number]): string {
  const since = after === null ? "" : ` after ${after}`;
  const lies = shape === "uniform" ? ", every value alike" : "";
  return `${names[name]}${since}: from ${endText(low)} to ${endText(high)} ${units[name]}, ${endText(central)} at its centre${lies}. From: ${edition}.`;
}

function readingOf({ sample }: CostingRanges): readonly string[] {
  return [
    "Low and high put the ends of all ranges together, and nobody can say how likely they are.",
    ...(sample === null
      ? []
      : [
          `Of ${groupThousands(String(sample.draws))} draws from all ranges with the seed ${sample.seed}, one in ten lies below the tenth and one in ten above the ninetieth.`,
        ]),
  ];
}
