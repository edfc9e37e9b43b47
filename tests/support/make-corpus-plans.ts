/** What was promised and what was said of it: a plan with targets, ranges and totals, an opinion, and the league of islands. */

import type { Files } from "./make-corpus-sources.ts";
import { type Island, newest } from "./make-corpus-world.ts";

export const leagueId = "island-league-2026";

export function planId(island: Island): string {
  return `${island.id}-ferry-plan-2026`;
}

export function opinionId(island: Island): string {
  return `${island.id}-letter-2026`;
}

/** The year in which the promise is to be kept. */
export const promisedYear = 2029;

export function addPlan(island: Island, files: Files): void {
  const currency = island.currency.toLowerCase();
  const by = island.key(promisedYear);
  const spending = Number(island.number("spending", promisedYear, newest));
  const running = (year: number): number => Number(island.number("running", year, newest));
  const share = (Number(island.number("share", newest - 1, newest)) + 0.25).toFixed(2);
  const total = [2027, 2028, 2029].reduce((sum, year) => sum + running(year), 0);
  const [low, central, high] = [0.05, 0.065, 0.08].map((part) => (spending * part).toFixed(1));
  const day =
    String(1 + (spending % 27))
      .split(".")[0]
      ?.padStart(2, "0") ?? "01";
  files.set(
    `sources/${planId(island)}/source.yaml`,
    `title: Boats for ${island.name}, a plan
publisher: Government of ${island.name}
kind: statement
urlMissing: It was handed out on paper at the landing stage.
datePublished: "2026-09-${day}"
dateAccessed: "2026-11-20"
licence: not stated
readAs: copy
note: The copy lacks its last page.
`,
  );
  const figure = (name: string, fields: readonly string[]): string =>
    `- id: ${island.id}-${name}\n${fields.map((field) => `  ${field}\n`).join("")}  confidence: medium\n`;
  files.set(
    `sources/${planId(island)}/figures.yaml`,
    [
      figure("target-share", [
        `says: The plan’s target is a share of GDP of [[value]] on the boats of ${island.name} by ${by}.`,
        "measure: ferry-share",
        `place: ${island.id}`,
        `period: { by: ${island.period(promisedYear)} }`,
        `value: ${share}`,
        "unit: pct-gdp",
        "status: target",
        "locator: paragraph 2",
        `quote: "no less than ${share}% of all that we make"`,
      ]),
      figure("extra-cost", [
        `says: The extra cost of night boats in ${island.name} is estimated at [[value]] in ${by}.`,
        "measure: extra-cost",
        `place: ${island.id}`,
        `period: ${island.period(promisedYear)}`,
        `low: ${low}`,
        `high: ${high}`,
        `central: ${central}`,
        `unit: ${currency}-mn`,
        "priceBasis: cash",
        "status: estimate",
        "locator: paragraph 5",
        `quote: "between ${low} and ${high} million a year"`,
      ]),
      figure("running-in-all", [
        `says: The cost of running the boats of ${island.name} is planned to be [[value]] over the years ${island.key(2027)} to ${by}, added together.`,
        "measure: ferry-running",
        `place: ${island.id}`,
        `period: { from: ${island.period(2027)}, to: ${island.period(promisedYear)}, as: total }`,
        `value: ${total.toFixed(1)}`,
        `unit: ${currency}-mn`,
        "priceBasis: cash",
        "status: plan",
        "locator: paragraph 6",
      ]),
      figure("running-on-average", [
        `says: The cost of running the boats of ${island.name} is planned to be [[value]] on average from ${island.key(2027)} to ${by}.`,
        "measure: ferry-running",
        `place: ${island.id}`,
        `period: { from: ${island.period(2027)}, to: ${island.period(promisedYear)}, as: average }`,
        `value: ${(total / 3).toFixed(1)}`,
        `unit: ${currency}-mn`,
        "priceBasis: cash",
        "status: plan",
        "locator: paragraph 6",
      ]),
      figure("ferries-promised", [
        `says: The plan’s target for ferries in service in ${island.name} is [[value]] by ${by}.`,
        "measure: ferries",
        `place: ${island.id}`,
        `period: { by: ${island.period(promisedYear)} }`,
        `low: ${30 + (island.people(newest) % 40)}`,
        `high: ${45 + (island.people(newest) % 40)}`,
        "unit: count-ferries",
        "status: target",
        "locator: paragraph 3",
      ]),
      figure("passengers-projected", [
        `says: If night boats ran, the number of ferry passengers in ${island.name} is projected to be [[value]] in ${by}.`,
        "measure: passengers",
        `place: ${island.id}`,
        `period: ${island.period(promisedYear)}`,
        `value: ${Math.round(Number(island.number("passengers", promisedYear, newest)) / 1000) * 1050}`,
        "unit: count-passengers",
        "status: projection",
        "locator: paragraph 4",
      ]),
      figure("passengers-on-the-day", [
        `says: On 20 July 2026 the number of ferry passengers in ${island.name} was [[value]].`,
        "measure: passengers",
        `place: ${island.id}`,
        'period: { date: "2026-07-20" }',
        `value: ${Math.round(Number(island.number("passengers", 2025, newest)) / 50)}`,
        "unit: count-passengers",
        "status: outturn",
        "locator: paragraph 1",
      ]),
    ].join(""),
  );
  files.set(
    `sources/${opinionId(island)}/source.yaml`,
    `title: Too many boats
publisher: The ${island.name} Lantern
kind: opinion
url: https://lantern.example/${island.id}/too-many-boats
datePublished: "2026-10-0${1 + (island.people(newest) % 9)}"
dateAccessed: "2026-11-20"
licence: not stated
readAs: original
`,
  );
  files.set(
    `sources/${opinionId(island)}/figures.yaml`,
    figure("claimed-spending", [
      `says: A letter to the paper said that ferry spending in ${island.name} would be [[value]] in ${by}.`,
      "measure: ferry-spending",
      `place: ${island.id}`,
      `period: ${island.period(promisedYear)}`,
      `value: ${Math.round(spending * 1.4)}`,
      `unit: ${currency}-mn`,
      "priceBasis: cash",
      "status: claim",
      "locator: third sentence",
      `quote: "${Math.round(spending * 1.4)} million is too much"`,
    ]),
  );
}

/** One document that has a series for each island, for the chart that sets them side by side. */
export function addLeague(islands: readonly Island[], files: Files): void {
  const declared = islands.map(
    (island) => `  ${island.id}-people-league:
    title: People who lived in ${island.name}
    file: ${island.id}.csv
    measure: people
    place: ${island.id}
    periods: calendar-year
    unit: count-people
    locator: table 1
    confidence: high
`,
  );
  files.set(
    `sources/${leagueId}/source.yaml`,
    `title: Islands in numbers
publisher: League of Islands
kind: statistics
url: https://league.example/numbers-2026
datePublished: "2026-04"
dateAccessed: "2026-11-20"
licence: CC BY 4.0
readAs: original
series:
${declared.join("")}`,
  );
  for (const island of islands) {
    const rows = [2021, 2022, 2023, 2024, 2025].map((year) => `${year},${island.people(year)},outturn`);
    files.set(`sources/${leagueId}/${island.id}.csv`, ["period,value,status", ...rows, ""].join("\n"));
  }
}
