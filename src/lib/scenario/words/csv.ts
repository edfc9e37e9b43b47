/** The table of the page as a file: plain decimals at full precision, and where they come from. */

import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import type { Amounts } from "#lib/scenario/result.ts";

const lineEnd = "\r\n";

/** Numbers have a point and no separators; the only texts are years and ours. */
export function tableText({ result }: LinkOutcome, link: string): string {
  const { years, currency, modelVersion, editions } = result;
  const bases: readonly (readonly [name: string, of: (year: (typeof years)[number]) => Amounts | null])[] = [
    ["cash", (year) => year.cash],
    ["today_gdp", (year) => year.todayGdp],
    ["real", (year) => year.real],
  ];
  const there = bases.filter(([, of]) => years.some((year) => of(year) !== null));
  const unit = `${currency.toLowerCase()}_bn`;
  const heading = [
    "year",
    "share_pct_gdp",
    "baseline_share_pct_gdp",
    `gdp_${unit}`,
    ...there.flatMap(([name]) =>
      ["level", "baseline", "extra", "extra_cumulative"].map((of) => `${of}_${name}_${unit}`),
    ),
    "gdp_beyond_forecast",
    "model",
    "data",
    "link",
  ];
  const data = [...new Set(editions.map(({ edition }) => edition))].join("; ");
  const lines = years.map((year): readonly Cell[] => [
    year.year,
    year.share,
    year.baselineShare,
    year.gdp,
    ...there.flatMap(([, of]): readonly Cell[] => {
      const amounts = of(year);
      return amounts === null
        ? ["", "", "", ""]
        : [amounts.level, amounts.baselineLevel, amounts.extra, amounts.cumulativeExtra];
    }),
    year.extrapolated,
    modelVersion,
    data,
    link,
  ]);
  return [heading as readonly Cell[], ...lines].map((line) => `${line.map(field).join(",")}${lineEnd}`).join("");
}

type Cell = string | number | boolean;

function field(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
