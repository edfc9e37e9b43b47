/** What the corpus works out: every operator, ranges, conversions, and a promise carried over to a year. */

import { promisedYear } from "./make-corpus-plans.ts";
import { type Files, seriesId } from "./make-corpus-sources.ts";
import { type Counted, type Island, newest } from "./make-corpus-world.ts";

interface Derived {
  readonly name: string;
  readonly says: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly period: string;
  readonly unit: string;
  readonly basis?: string;
  readonly decimals: number;
  readonly confidence: "high" | "medium";
  /** An estimate of ours when it is left out. */
  readonly status?: "outturn" | "claim";
}

export function derivedId(island: Island, name: string): string {
  return `${island.id}-${name}`;
}

/** Returns the ids of what was added. */
export function addDerived(island: Island, files: Files): readonly string[] {
  const all = [...yearlyFigures(island), ...changes(island), ...promises(island)];
  return all.map(({ name, says, formula, inputs, measure, period, unit, basis, decimals, confidence, status }) => {
    const id = derivedId(island, name);
    files.set(
      `derived/${id}.yaml`,
      `says: ${says}
formula: ${formula}
inputs:
${Object.entries(inputs)
  .map(([key, input]) => `  ${key}: ${input}\n`)
  .join("")}measure: ${measure}
place: ${island.id}
period: ${period}
unit: ${unit}
${basis === undefined ? "" : `priceBasis: ${basis}\n`}decimals: ${decimals}
status: ${status ?? "estimate"}
confidence: ${confidence}
note: The sum is ours.
`,
    );
    return id;
  });
}

function cellOf(island: Island): (counted: Counted, year: number) => string {
  return (counted, year) => `${seriesId(island, counted, newest)}/${island.key(year)}`;
}

function yearlyFigures(island: Island): readonly Derived[] {
  const currency = island.currency.toLowerCase();
  const cell = cellOf(island);
  const shared = { confidence: "high", basis: "cash" } as const;
  return [2021, 2022, 2023, 2024].flatMap((year): readonly Derived[] => {
    const key = island.key(year);
    const period = island.period(year);
    return [
      {
        ...shared,
        name: `real-spending-${key}`,
        says: `Ferry spending in ${island.name} in ${key} was [[value]] in ${island.key(2024)} prices.`,
        formula: "spent",
        inputs: {
          spent: `{ figure: ${cell("spending", year)}, restate: { by: ${seriesId(island, "prices", newest)}, to: ${island.key(2024)} } }`,
        },
        measure: "ferry-spending",
        period,
        unit: `${currency}-mn`,
        basis: `{ real: ${island.key(2024)} }`,
        decimals: 1,
      },
      {
        ...shared,
        name: `cost-each-${key}`,
        says: `In ${key} the cost for each passenger in ${island.name} was [[value]].`,
        formula: "spent / passengers",
        inputs: { spent: cell("spending", year), passengers: cell("passengers", year) },
        measure: "cost-each",
        period,
        unit: `${currency}-one`,
        decimals: 0,
      },
      {
        confidence: "high",
        name: `building-share-${key}`,
        says: `The part that went to building in ${island.name} was [[value|full]] in ${key}.`,
        formula: "building / spending * 100",
        inputs: { building: cell("building", year), spending: cell("spending", year) },
        measure: "building-share",
        period,
        unit: "pct-ferry-spending",
        decimals: 1,
      },
      {
        ...shared,
        name: `spending-in-euros-${key}`,
        says: `Ferry spending in euros in ${island.name} came to [[value]] in ${key}.`,
        formula: "spent",
        inputs: {
          spent: `{ figure: ${cell("spending", year)}, convert: { by: ${seriesId(island, "rate", newest)} }, takenAs: { measure: ferry-spending-euro, because: It is the same money in another currency. } }`,
        },
        measure: "ferry-spending-euro",
        period,
        unit: "eur-mn",
        decimals: 1,
      },
    ];
  });
}

function changes(island: Island): readonly Derived[] {
  const currency = island.currency.toLowerCase();
  const cell = cellOf(island);
  const [from, to] = [island.key(2020), island.key(2025)];
  const period = `{ from: ${island.period(2020)}, to: ${island.period(2025)}, as: change }`;
  const traffic = { later: cell("passengers", 2025), earlier: cell("passengers", 2020) };
  return [
    {
      name: "traffic-multiple",
      status: "outturn",
      says: `From ${from} to ${to} ferry traffic in ${island.name} went to [[value]] its size.`,
      formula: "later / earlier",
      inputs: traffic,
      measure: "multiple",
      period,
      unit: "times",
      decimals: 2,
      confidence: "high",
    },
    {
      name: "traffic-growth",
      says: `From ${from} to ${to} the growth of ferry traffic in ${island.name} was [[value]].`,
      formula: "(later / earlier - 1) * 100",
      inputs: traffic,
      measure: "growth",
      period,
      unit: "pct",
      decimals: 1,
      confidence: "high",
    },
    {
      name: "spending-added-up",
      says: `Boats run and boats built, ferry spending in ${island.name} was [[value]] in ${to}.`,
      formula: "running + building",
      inputs: { running: cell("running", 2025), building: cell("building", 2025) },
      measure: "ferry-spending",
      period: island.period(2025),
      unit: `${currency}-mn`,
      basis: "cash",
      decimals: 1,
      confidence: "high",
    },
    {
      name: "spending-less-building",
      says: `Without the ferries that were built, the cost of running the boats of ${island.name} was [[value]] in ${to}.`,
      formula: "spent - built",
      inputs: { spent: cell("spending", 2025), built: cell("building", 2025) },
      measure: "ferry-running",
      period: island.period(2025),
      unit: `${currency}-mn`,
      basis: "cash",
      decimals: 1,
      confidence: "high",
    },
  ];
}

function promises(island: Island): readonly Derived[] {
  const currency = island.currency.toLowerCase();
  const cell = cellOf(island);
  const target = `${island.id}-target-share`;
  const now = island.key(2025);
  const inputs = { target, share: cell("share", 2025) };
  const shared = { period: island.period(2025), confidence: "medium" } as const;
  const money = { unit: `${currency}-mn`, basis: "cash", decimals: 1 } as const;
  return [
    {
      ...shared,
      name: "gap",
      says: `In ${now} the gap to the target in ${island.name} was [[value]].`,
      formula: "target - share",
      inputs,
      measure: "ferry-share-gap",
      unit: "pp",
      decimals: 2,
    },
    {
      ...shared,
      ...money,
      name: "price-of-the-gap",
      says: `In ${now} the price of the gap in ${island.name} was [[value]].`,
      formula: "gdp * (target - share) / 100",
      inputs: { gdp: cell("gdp", 2025), ...inputs },
      measure: "ferry-gap-cost",
    },
    {
      ...shared,
      ...money,
      name: "spending-at-the-target",
      says: `At the share that was promised, ferry spending in ${island.name} would have come to [[value]] in ${now}.`,
      formula: "gdp * target / 100",
      inputs: {
        gdp: cell("gdp", 2025),
        target: `{ figure: ${target}, takenAs: { period: ${island.period(2025)}, because: The promise is set against a year that is known. } }`,
      },
      measure: "ferry-spending",
    },
    {
      ...money,
      name: "claimed-on-top",
      says: `By the words of the letter, the boats of ${island.name} would take [[value]] on top of what is planned in ${island.key(promisedYear)}.`,
      formula: "claimed - planned",
      inputs: { claimed: `${island.id}-claimed-spending`, planned: cell("spending", promisedYear) },
      measure: "claimed-excess",
      period: island.period(promisedYear),
      confidence: "medium",
      status: "claim",
    },
    {
      name: "extra-cost-each",
      says: `The extra cost for each passenger in ${island.name} would be [[value]] in ${island.key(promisedYear)}.`,
      formula: "extra / passengers",
      inputs: { extra: `${island.id}-extra-cost`, passengers: cell("passengers", promisedYear) },
      measure: "extra-cost-each",
      period: island.period(promisedYear),
      unit: `${currency}-one`,
      basis: "cash",
      decimals: 1,
      confidence: "medium",
    },
  ];
}
