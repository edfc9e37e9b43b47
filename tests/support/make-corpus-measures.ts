/** What the corpus counts: each measure with the one phrase that its sentences and titles name it by. */

export interface CorpusMeasure {
  readonly name: string;
  /** Stands in the sentence of each figure and in the title of each series of this measure, and in no other. */
  readonly phrase: string;
  readonly definition: string;
  /** Fields in YAML: dimension, units, range and how it stands to others. */
  readonly fields: readonly string[];
}

const money = (magnitude: string): string =>
  ["sek", "nzd", "cad", "chf", "dkk"].map((currency) => `${currency}-${magnitude}`).join(", ");

const amounts = (max: number): readonly string[] => [
  "dimension: money",
  `units: [${money("mn")}]`,
  `range: { min: 0, max: ${max} }`,
];

const small = (min: number, max: number): string => `range: { min: ${min}, max: ${max} }`;

/** By id. */
export const measures: Readonly<Record<string, CorpusMeasure>> = {
  "gdp-cash": {
    name: "Gross domestic product",
    phrase: "gross domestic product",
    definition: "The value of everything an island’s economy produces in a year.",
    fields: ["dimension: money", "whole: gdp", `units: [${money("bn")}]`, small(1, 10000)],
  },
  "ferry-spending": {
    name: "Ferry spending",
    phrase: "ferry spending",
    definition: "What the island pays for its ferries in a year, running and building taken together.",
    fields: [...amounts(50000), "whole: ferry-spending", "parts: [ferry-running, ferry-building]"],
  },
  "ferry-running": {
    name: "Cost of running the ferries",
    phrase: "cost of running",
    definition: "Crews, fuel and repairs of the ferries in a year.",
    fields: amounts(50000),
  },
  "ferry-building": {
    name: "Cost of building ferries",
    phrase: "cost of building",
    definition: "New ferries and landing stages, counted in the year in which they are paid.",
    fields: amounts(50000),
  },
  "ferry-spending-euro": {
    name: "Ferry spending in euros",
    phrase: "ferry spending in euros",
    definition: "Ferry spending, turned into euros at the rate of the year.",
    fields: ["dimension: money", "units: [eur-mn]", small(0, 50000)],
  },
  "ferry-share": {
    name: "Ferry spending as a share of GDP",
    phrase: "share of GDP",
    definition: "Ferry spending as a share of what the island’s economy produces.",
    fields: ["dimension: share", "denominator: gdp", "units: [pct-gdp]", small(0, 10)],
  },
  "narrow-share": {
    name: "Running the ferries as a share of GDP",
    phrase: "narrow count",
    definition:
      "The cost of running the ferries as a share of what the island’s economy produces, as researchers count it.",
    fields: [
      "dimension: share",
      "denominator: gdp",
      "units: [pct-gdp]",
      small(0, 10),
      "related:",
      "  - measure: ferry-share",
      "    as: comparable",
      "    why: Both count the ferries, and the difference is what is built.",
    ],
  },
  "building-share": {
    name: "Building as a share of ferry spending",
    phrase: "went to building",
    definition: "The cost of building ferries as a share of all ferry spending.",
    fields: ["dimension: share", "denominator: ferry-spending", "units: [pct-ferry-spending]", small(0, 100)],
  },
  "ferry-share-gap": {
    name: "Gap to the target",
    phrase: "gap to the target",
    definition: "How far the share that is spent lies below the share that was promised.",
    fields: ["dimension: points", "units: [pp]", small(-10, 10)],
  },
  "ferry-gap-cost": {
    name: "Price of the gap",
    phrase: "price of the gap",
    definition: "What the missing share would come to in the money of the year.",
    fields: amounts(50000),
  },
  "claimed-excess": {
    name: "Claimed on top of the plan",
    phrase: "on top of what is planned",
    definition: "How much more a claim names than the plan of the same year.",
    fields: amounts(50000),
  },
  "extra-cost": {
    name: "Extra cost of night boats",
    phrase: "extra cost of night boats",
    definition: "What boats at night would cost in a year, on top of ferry spending.",
    fields: amounts(5000),
  },
  "extra-cost-each": {
    name: "Extra cost for each passenger",
    phrase: "extra cost for each passenger",
    definition: "The extra cost of night boats, spread over all passengers.",
    fields: ["dimension: money", `units: [${money("one")}]`, small(0, 10000)],
  },
  "cost-each": {
    name: "Cost for each passenger",
    phrase: "cost for each passenger",
    definition: "Ferry spending, spread over all passengers.",
    fields: ["dimension: money", `units: [${money("one")}]`, small(0, 10000)],
  },
  passengers: {
    name: "Ferry passengers",
    phrase: "ferry passengers",
    definition: "Everybody who came on board, each crossing counted.",
    fields: ["dimension: count", "units: [count-passengers]", small(0, 100000000)],
  },
  people: {
    name: "People",
    phrase: "people who lived",
    definition: "Everybody whose home is on the island on the last day of June.",
    fields: ["dimension: count", "units: [count-people]", small(0, 10000000)],
  },
  ferries: {
    name: "Ferries in service",
    phrase: "ferries in service",
    definition: "Boats that carried passengers on most days of the year.",
    fields: ["dimension: count", "units: [count-ferries]", small(0, 1000)],
  },
  crossing: {
    name: "Average crossing",
    phrase: "average crossing",
    definition: "The time from casting off to landing, averaged over all crossings.",
    fields: ["dimension: duration", "units: [count-minutes]", small(1, 600)],
  },
  trips: {
    name: "Change in ferry trips",
    phrase: "change in ferry trips",
    definition: "How many more or fewer trips the boats made than in the year before.",
    fields: ["dimension: rate", "units: [pct]", small(-60, 60)],
  },
  growth: {
    name: "Growth of ferry traffic",
    phrase: "growth of ferry traffic",
    definition: "How much the number of passengers changed from one year to a later one.",
    fields: ["dimension: rate", "units: [pct]", small(-60, 200)],
  },
  multiple: {
    name: "Ferry traffic as a multiple",
    phrase: "ferry traffic",
    definition: "The number of passengers set against that of an earlier year.",
    fields: ["dimension: ratio", "units: [times]", small(0, 50)],
  },
  fares: {
    name: "Index of ferry fares",
    phrase: "index of ferry fares",
    definition: "What the usual tickets cost, set against a base year.",
    fields: ["dimension: index", "units: [index]", small(10, 1000)],
  },
  prices: {
    name: "Index of prices",
    phrase: "index of prices",
    definition: "What people on the island buy, set against a base year.",
    fields: ["dimension: index", "units: [index]", small(10, 1000)],
  },
  "exchange-rate": {
    name: "Exchange rate",
    phrase: "exchange rate",
    definition: "What a euro cost in the island’s own money, as an average of the year.",
    fields: [
      "dimension: exchange-rate",
      "units: [sek-per-eur, nzd-per-eur, cad-per-eur, chf-per-eur, dkk-per-eur]",
      small(0, 100),
    ],
  },
};

/** The file of a measure. */
export function measureFile(id: string): string {
  const measure = measures[id];
  if (measure === undefined) throw new Error(`There is no measure "${id}" in the corpus.`);
  const { name, phrase, definition, fields } = measure;
  return [`name: ${name}`, `words: [${phrase}]`, `definition: ${definition}`, ...fields, ""].join("\n");
}
