/** The documents of the corpus: accounts in two editions, a plan with ranges and targets, and one opinion. */

import { type Counted, type Edition, editions, firstYear, type Island, lastYear } from "./make-corpus-world.ts";

export type Files = Map<string, string>;

interface SeriesForm {
  readonly counted: Counted;
  readonly measure: string;
  /** Names the measure and the place. */
  readonly title: (island: string) => string;
  readonly unit: (currency: string) => string;
  readonly isMoney: boolean;
  /** The status of years that had not ended. */
  readonly ahead: "forecast" | "plan";
}

const series: readonly SeriesForm[] = [
  {
    counted: "gdp",
    measure: "gdp-cash",
    title: (island) => `Gross domestic product of ${island}`,
    unit: (currency) => `${currency}-bn`,
    isMoney: true,
    ahead: "forecast",
  },
  {
    counted: "spending",
    measure: "ferry-spending",
    title: (island) => `Ferry spending in ${island}`,
    unit: (currency) => `${currency}-mn`,
    isMoney: true,
    ahead: "plan",
  },
  {
    counted: "running",
    measure: "ferry-running",
    title: (island) => `Cost of running the boats of ${island}`,
    unit: (currency) => `${currency}-mn`,
    isMoney: true,
    ahead: "plan",
  },
  {
    counted: "building",
    measure: "ferry-building",
    title: (island) => `Cost of building boats for ${island}`,
    unit: (currency) => `${currency}-mn`,
    isMoney: true,
    ahead: "plan",
  },
  {
    counted: "share",
    measure: "ferry-share",
    title: (island) => `Share of GDP that ${island} spends on ferries`,
    unit: () => "pct-gdp",
    isMoney: false,
    ahead: "forecast",
  },
  {
    counted: "passengers",
    measure: "passengers",
    title: (island) => `Ferry passengers in ${island}`,
    unit: () => "count-passengers",
    isMoney: false,
    ahead: "forecast",
  },
  {
    counted: "prices",
    measure: "prices",
    title: (island) => `Index of prices in ${island}`,
    unit: () => "index",
    isMoney: false,
    ahead: "forecast",
  },
  {
    counted: "rate",
    measure: "exchange-rate",
    title: (island) => `Exchange rate of the money of ${island}`,
    unit: (currency) => `${currency}-per-eur`,
    isMoney: false,
    ahead: "forecast",
  },
];

export function seriesId(island: Island, counted: Counted, edition: Edition): string {
  return `${island.id}-${counted}-${edition}`;
}

export function accountsId(island: Island, edition: Edition): string {
  return `${island.id}-ferry-accounts-${edition}`;
}

/** The subject of a sentence about a cell, up to its verb. */
const subjects: Readonly<Partial<Record<Counted, (island: string) => string>>> = {
  gdp: (island) => `The gross domestic product of ${island}`,
  spending: (island) => `Ferry spending in ${island}`,
  running: (island) => `The cost of running the boats of ${island}`,
  building: (island) => `The cost of building boats for ${island}`,
  share: (island) => `The share of GDP that ${island} spends on its boats`,
  passengers: (island) => `The number of ferry passengers in ${island}`,
};

const verbs = { outturn: "was", forecast: "is forecast to be", plan: "is planned to be" } as const;

export function addAccounts(island: Island, files: Files): void {
  const currency = island.currency.toLowerCase();
  for (const edition of editions) {
    const id = accountsId(island, edition);
    const declared = series.map(
      ({ counted, measure, title, unit, isMoney }, index) => `  ${seriesId(island, counted, edition)}:
    title: ${title(island.name)}
    file: ${counted}.csv
    measure: ${measure}
    place: ${island.id}
    periods: ${island.isFinancial ? "financial-year" : "calendar-year"}
    unit: ${unit(currency)}
${isMoney ? "    priceBasis: cash\n" : ""}    locator: table ${index + 1}
    confidence: high
`,
    );
    files.set(
      `sources/${id}/source.yaml`,
      `title: Accounts of the ferries of ${island.name}, ${edition} edition
publisher: Ferry Office of ${island.name}
kind: statistics
url: https://ferries.example/${island.id}/accounts-${edition}
datePublished: "${edition}-06-1${edition - 2020}"
dateAccessed: "2026-11-20"
licence: CC BY 4.0
publication: ${island.id}-ferry-accounts
edition: "${edition}"
readAs: original
series:
${declared.join("")}`,
    );
    for (const { counted, ahead } of series) {
      const rows = ["period,value,status"];
      for (let year = firstYear; year <= lastYear; year++) {
        rows.push(`${island.key(year)},${island.number(counted, year, edition)},${year < edition ? "outturn" : ahead}`);
      }
      files.set(`sources/${id}/${counted}.csv`, `${rows.join("\n")}\n`);
    }
    files.set(`sources/${id}/figures.yaml`, [...cellFigures(island, edition), ...ownFigures(island, edition)].join(""));
  }
}

/** Figures whose number is a cell of a series. */
function cellFigures(island: Island, edition: Edition): readonly string[] {
  return series.flatMap(({ counted, ahead }) => {
    const subject = subjects[counted];
    if (subject === undefined) return [];
    return [2020, 2021, 2022, 2023, 2024, 2027].map((year) => {
      const verb = verbs[year < edition ? "outturn" : ahead];
      return `- id: ${island.id}-${counted}-${island.key(year)}-in-${edition}
  says: ${subject(island.name)} ${verb} [[value]] in ${island.key(year)}.
  cell: ${seriesId(island, counted, edition)}/${island.key(year)}
  confidence: high
`;
    });
  });
}

interface OwnFigure {
  readonly name: string;
  readonly says: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly quote?: string;
}

const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ones = ["", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"];

/** Figures that the accounts state in their text, some with the words that state them. */
function ownFigures(island: Island, edition: Edition): readonly string[] {
  const year = edition - 1;
  const key = island.key(year);
  const people = island.people(year);
  const ferries = 20 + (people % 60);
  const minutes = 25 + (people % 70);
  const trips = ((people % 90) / 10 - 2).toFixed(1);
  const grouped = String(people).replace(/(\d{3})$/, ",$1");
  const own: readonly OwnFigure[] = [
    {
      name: "people",
      says: `The number of people who lived in ${island.name} was [[value]] in ${key}.`,
      measure: "people",
      value: String(people),
      unit: "count-people",
      quote: `${grouped} people made their home here`,
    },
    {
      name: "ferries",
      says: `The number of ferries in service in ${island.name} was [[value]] in ${key}.`,
      measure: "ferries",
      value: String(ferries),
      unit: "count-ferries",
    },
    {
      name: "crossing",
      says: `The average crossing in ${island.name} took [[value]] in ${key}.`,
      measure: "crossing",
      value: String(minutes),
      unit: "count-minutes",
      quote: `${tens[Math.floor(minutes / 10)]}${ones[minutes % 10]} minutes from shore to shore`,
    },
    {
      name: "trips",
      says: `The change in ferry trips in ${island.name} was [[value]] in ${key}.`,
      measure: "trips",
      value: trips,
      unit: "pct",
    },
    {
      name: "fares",
      says: `The index of ferry fares in ${island.name} was [[value]] in ${key}.`,
      measure: "fares",
      value: (100 + (people % 20) / 2).toFixed(1),
      unit: "index",
    },
  ];
  return own.map(
    ({ name, says, measure, value, unit, quote }, index) => `- id: ${island.id}-${name}-${key}-in-${edition}
  says: ${says}
  measure: ${measure}
  place: ${island.id}
  period: ${island.period(year)}
  value: ${value}
  unit: ${unit}
  status: outturn
  locator: page ${20 + index}
${quote === undefined ? "" : `  quote: "${quote}"\n`}  confidence: high
`,
  );
}
