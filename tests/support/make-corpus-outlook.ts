/** An outlook by researchers: ranges in series, months and quarters, amounts in real terms, a second definition. */

import type { Files } from "./make-corpus-sources.ts";
import { type Island, newest } from "./make-corpus-world.ts";

export function outlookId(island: Island): string {
  return `${island.id}-outlook-2026`;
}

/** The share of GDP as the researchers count it, without what is built. */
export function narrowShareId(island: Island): string {
  return `${island.id}-narrow-share`;
}

const monthNames = ["January", "February", "March", "April", "May", "June"];
const quarterNames = ["first", "second"];

export function addOutlook(island: Island, files: Files): void {
  const folder = `sources/${outlookId(island)}`;
  const kind = island.isFinancial ? "financial-year" : "calendar-year";
  const declare = (id: string, fields: readonly string[]): string =>
    `  ${id}:\n${fields.map((field) => `    ${field}\n`).join("")}    place: ${island.id}\n    confidence: medium\n`;
  files.set(
    `${folder}/source.yaml`,
    `title: Boats and people in ${island.name}, an outlook
publisher: Institute of the Sea
kind: research
url: https://institute.example/${island.id}/outlook
datePublished: "2026-10-12"
dateAccessed: "2026-11-20"
licence: CC BY 4.0
readAs: original
series:
${declare(`${island.id}-passengers-outlook`, [
  `title: Ferry passengers in ${island.name}, with ranges`,
  "file: passengers.csv",
  "measure: passengers",
  `periods: ${kind}`,
  "unit: count-passengers",
  "locator: table 3",
  "note: The ranges are the researchers’ own.",
])}${declare(narrowShareId(island), [
  `title: Narrow count of ${island.name}, without what is built`,
  "file: narrow-share.csv",
  "measure: narrow-share",
  `periods: ${kind}`,
  "unit: pct-gdp",
  "locator: table 4",
])}${declare(`${island.id}-fares-by-month`, [
  `title: Index of ferry fares in ${island.name}, month by month`,
  "file: fares.csv",
  "measure: fares",
  "periods: month",
  "unit: index",
  "locator: table 5",
])}${declare(`${island.id}-trips-by-quarter`, [
  `title: Change in ferry trips in ${island.name}, quarter by quarter`,
  "file: trips.csv",
  "measure: trips",
  "periods: quarter",
  "unit: pct",
  "locator: table 6",
])}`,
  );
  const passengers = [2027, 2028, 2029].map((year, index) => {
    const value = Number(island.number("passengers", year, newest));
    const spread = 10_000 * (index + 1);
    const note = index === 2 ? '"a wide range, since boats may change"' : "";
    return `${island.key(year)},${value},projection,${value - spread},${value + spread},${note}`;
  });
  const shares = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => {
    const share = Number(island.number("running", year, newest)) / 10 / Number(island.number("gdp", year, newest));
    return `${island.key(year)},${share.toFixed(2)},estimate`;
  });
  files.set(`${folder}/passengers.csv`, ["period,value,status,low,high,note", ...passengers, ""].join("\n"));
  files.set(`${folder}/narrow-share.csv`, ["period,value,status", ...shares, ""].join("\n"));
  const rows = (keys: readonly string[], value: (index: number) => string): string =>
    ["period,value,status", ...keys.map((key, index) => `${key},${value(index)},outturn`), ""].join("\n");
  const months = monthNames.map((_, index) => `2026-0${index + 1}`);
  files.set(
    `${folder}/fares.csv`,
    rows(months, (index) => fareIn(island, index)),
  );
  files.set(
    `${folder}/trips.csv`,
    rows(["2026-Q1", "2026-Q2"], (index) => (index === 0 ? "-1.4" : "2.3")),
  );
  files.set(`${folder}/figures.yaml`, figures(island).join(""));
}

function figures(island: Island): readonly string[] {
  const currency = island.currency.toLowerCase();
  const cells = [
    ...monthNames.map((month, index) => ({
      id: `${island.id}-fares-2026-0${index + 1}`,
      says: `The index of ferry fares in ${island.name} was [[value]] in ${month} 2026.`,
      cell: `${island.id}-fares-by-month/2026-0${index + 1}`,
    })),
    ...quarterNames.map((quarter, index) => ({
      id: `${island.id}-trips-2026-q${index + 1}`,
      says: `In the ${quarter} quarter of 2026 the change in ferry trips in ${island.name} was [[value]].`,
      cell: `${island.id}-trips-by-quarter/2026-Q${index + 1}`,
    })),
    {
      id: `${island.id}-passengers-projected-range`,
      says: `The number of ferry passengers in ${island.name} is projected at [[value]] in ${island.key(2029)}.`,
      cell: `${island.id}-passengers-outlook/${island.key(2029)}`,
    },
  ];
  return [
    ...cells.map(({ id, says, cell }) => `- id: ${id}\n  says: ${says}\n  cell: ${cell}\n  confidence: medium\n`),
    `- id: ${island.id}-building-in-real-terms
  says: In ${island.key(2024)} prices the cost of building boats for ${island.name} is estimated at [[value]] in ${island.key(2025)}.
  measure: ferry-building
  place: ${island.id}
  period: ${island.period(2025)}
  value: ${(Number(island.number("building", 2025, newest)) * 0.97).toFixed(1)}
  unit: ${currency}-mn
  priceBasis: { real: ${island.key(2024)} }
  status: estimate
  locator: page 4
  confidence: medium
  note: The researchers do not say which index of prices they used.
`,
  ];
}

/** An index of its own for each island and month: no two series of the corpus are copies of each other. */
function fareIn({ id }: Island, month: number): string {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return (100 + (sum % 499) / 10 + (month * (1 + (sum % 19))) / 10).toFixed(1);
}
