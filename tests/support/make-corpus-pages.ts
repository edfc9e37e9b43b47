/** The pages of the corpus: an event and a claim an island, and explainers with figures in prose, headings and tables. */

import { derivedId } from "./make-corpus-derived.ts";
import { narrowShareId } from "./make-corpus-outlook.ts";
import { leagueId, opinionId, planId } from "./make-corpus-plans.ts";
import { accountsId, type Files, seriesId } from "./make-corpus-sources.ts";
import { type Counted, type Island, newest, pick, type Random } from "./make-corpus-world.ts";

const topic = "ferries-between-islands";

export function addCharts(island: Island, files: Files): void {
  files.set(
    `charts/${island.id}-share.yaml`,
    `kind: line
headline: The share that ${island.name} spends has moved little, and [[${island.id}-target-share]] is promised
topics: [${topic}]
series:
  - { series: ${seriesId(island, "share", newest)}, label: Ferries, emphasis: true }
rules:
  - { figure: ${island.id}-target-share, label: Promise }
note: Years to come are forecasts.
`,
  );
  files.set(
    `charts/${island.id}-passengers.yaml`,
    `kind: bar
headline: More people went on board in ${island.name} than before
topics: [${topic}]
cells: [${[2022, 2023, 2024, 2025].map((year) => `${seriesId(island, "passengers", newest)}/${island.key(year)}`).join(", ")}]
highlight: ${island.id}
`,
  );
  files.set(
    `charts/${island.id}-two-counts.yaml`,
    `kind: line
headline: Two ways of counting the ferries of ${island.name} lie side by side
topics: [${topic}]
series:
  - { series: ${seriesId(island, "share", newest)}, label: All ferries }
  - { series: ${narrowShareId(island)}, label: Without what is built }
`,
  );
  files.set(
    `charts/${island.id}-editions.yaml`,
    `kind: editions
headline: The accounts of ${island.name} were revised
topics: [${topic}]
series: [${seriesId(island, "spending", 2025)}, ${seriesId(island, "spending", 2026)}]
`,
  );
}

export function addShared(islands: readonly Island[], files: Files): void {
  const first = islands[0];
  if (first === undefined) throw new Error("The corpus has no islands.");
  files.set(
    `topics/${topic}.yaml`,
    `title: Ferries between the islands
question: What would better ferries cost, and who would pay?
summary: >-
  In 2026 the islands promised to spend more on their ferries. In ${first.name} the promise is
  [[${first.id}-target-share|full]].
`,
  );
  files.set(
    "charts/people-of-the-islands.yaml",
    `kind: bar
headline: The islands differ in size
topics: [${topic}]
of: { source: ${leagueId}, measure: people, period: 2025 }
highlight: ${first.id}
`,
  );
  files.set(
    "glossary/gdp.yaml",
    `term: GDP
also: [gross domestic product]
definition: The value of everything an economy makes in a year. It grows with prices and with work.
example: In ${first.name} it was [[${first.id}-gdp-${first.key(2024)}-in-${newest}|full]] in ${first.key(2024)}.
`,
  );
  files.set(
    "glossary/landing-stage.yaml",
    "term: Landing stage\ndefinition: The place where a ferry lies while people come on board. It may float.\n",
  );
  files.set(
    "about/method.mdx",
    `---
title: How this site is made
summary: Every number here is a record with a source. The islands are invented, and so are their numbers.
reviewed: "2026-11-20"
sources: [${leagueId}]
---

## Every number is a record

A number in a sentence leads to a page of its own. See [all sources](/sources/) and [the topic](/topics/${topic}/).
`,
  );
}

export function addPeople(island: Island, files: Files): void {
  files.set(
    `people/${island.id}-minister.yaml`,
    `name: The Minister of ${island.name}\nrole: Minister for boats\nplace: ${island.id}\n`,
  );
}

/** Adds the event, the claim, and as many explainers as make up `count` pages. */
export function addPages(island: Island, count: number, random: Random, files: Files): void {
  files.set(`events/${island.id}-plan-2026-09-28.mdx`, eventPage(island));
  files.set(`claims/${island.id}-too-many-boats.mdx`, claimPage(island));
  for (let index = 0; index < count - 2; index++) {
    files.set(`explainers/${island.id}-question-${index + 1}.mdx`, explainerPage(island, index, random));
  }
}

const figure = (id: string, form?: string): string =>
  form === undefined ? `<Figure id="${id}" />` : `<Figure id="${id}" form="${form}" />`;

function eventPage(island: Island): string {
  return `---
title: ${island.name} promises more boats
summary: >-
  On 28 September 2026 the government of ${island.name} promised to spend [[${island.id}-target-share|full]] on
  its ferries by ${island.key(2029)}.
topics: [${topic}]
reviewed: "2026-11-20"
confidence: We read a copy of the plan. Its last page is missing.
sources: [${planId(island)}]
date: "2026-09-28"
where: Landing stage, ${island.name}
people: [${island.id}-minister]
---

## What was promised

The plan was handed out at the <Term id="landing-stage">landing stage</Term>. <Cite source="${planId(island)}" locator="paragraph 2" />
It names ${figure(`${island.id}-target-share`, "words")} by ${island.key(2029)}, and ${figure(`${island.id}-ferries-promised`, "full")}.

<Quote source="${planId(island)}" by="${island.id}-minister" locator="paragraph 1">
Nobody shall wait for a boat in the rain.
</Quote>

<Chart id="${island.id}-share" />

## What it leaves open

The extra cost of night boats is put at ${figure(`${island.id}-extra-cost`, "full")}. The plan does not say who would pay.

<Judgement>

Whether night boats are worth more than better roads is for the islands to weigh.

</Judgement>

<Claim id="${island.id}-too-many-boats" />
`;
}

function claimPage(island: Island): string {
  return `---
title: The boats of ${island.name} will cost far more than today
summary: The plan itself gives less, at [[${island.id}-running-on-average]] on average for running them.
topics: [${topic}]
events: [${island.id}-plan-2026-09-28]
by:
  source: ${opinionId(island)}
  locator: third sentence
saidOn: "2026-10-01"
paraphrase: The letter says that ferry spending would reach [[${island.id}-claimed-spending]].
claim: Spending on ferries will be much higher at the end of the plan.
kind: forecast
finding: no-evidence-found
why: The letter gives no source, and the plan gives another amount for the same years.
evidence:
  - figure: ${island.id}-running-in-all
    shows: The plan adds up the years in this way.
  - source: ${planId(island)}
    locator: paragraph 6
    shows: The plan lists what it would pay for.
found: "2026-11-20"
reviewed: "2026-11-20"
confidence: The letter is short and was read whole.
sources: [${planId(island)}]
---

## What the record shows

The plan names ${figure(`${island.id}-running-in-all`, "full")}. <Cite source="${planId(island)}" locator="paragraph 6" />

## What the claim leaves out

It does not say which boats it counts.
`;
}

const lead = [
  "The answer is short, and the accounts give most of it.",
  "Nobody on the islands disputes the accounts. What they mean is another matter.",
  "Two things moved together, and it is easy to take one for the other.",
  "The boats are old, and so is the question.",
];

const between = [
  "Prices rose in the same years, so part of this is no more than a change of money.",
  "The weather has a part in it too: in a wild winter fewer boats go out.",
  "What people pay for a ticket covers only some of it, and taxes pay the rest.",
  "A new boat is paid for in one year and used for many.",
];

const after = [
  "The accounts of 2026 replace those of 2025, and the numbers here are the later ones.",
  "The first quarter is always quiet, and the third is not.",
  "Article by article, the plan follows the one of 2019.",
  "Of the four landing stages, one floats.",
];

interface Theme {
  readonly counted: Counted;
  readonly word: string;
  readonly names: string;
}

const themes: readonly Theme[] = [
  { counted: "spending", word: "spending", names: "Ferry spending" },
  { counted: "running", word: "running costs", names: "The cost of running the boats" },
  { counted: "building", word: "building", names: "The cost of building boats" },
  { counted: "passengers", word: "passengers", names: "The number of passengers" },
  { counted: "share", word: "the share of GDP", names: "The share of GDP" },
];

function explainerPage(island: Island, index: number, random: Random): string {
  const theme = pick(random, themes);
  const year = 2020 + Math.floor(random() * 4);
  const [early, late] = [year, year + 1].map((one) => `${island.id}-${theme.counted}-${island.key(one)}-in-${newest}`);
  const cell = (one: number): string => figure(`${seriesId(island, theme.counted, newest)}/${island.key(one)}`);
  const yearly = 2021 + Math.floor(random() * 4);
  const working = derivedId(
    island,
    pick(random, [`cost-each-${island.key(yearly)}`, `building-share-${island.key(yearly)}`, "gap", "traffic-growth"]),
  );
  const chart = pick(random, [
    `${island.id}-share`,
    `${island.id}-passengers`,
    `${island.id}-editions`,
    "people-of-the-islands",
  ]);
  const rows = [2021, 2022, 2023, 2024, 2025].map((one) => `| ${island.key(one)} | ${cell(one)} |`);
  return `---
title: What moved ${theme.word} in ${island.name}, question ${romans[index % romans.length] ?? "I"}
question: Why was it [[${late}]] in ${island.key(year + 1)}?
summary: >-
  ${theme.names} went from [[${early}]] in ${island.key(year)} to [[${late}]] in ${island.key(year + 1)}.
  ${pick(random, between)}
topics: [${topic}]
reviewed: "2026-11-20"
confidence: The accounts are published and were read whole.
sources: [${accountsId(island, newest)}]
---

## The answer

${pick(random, lead)} ${theme.names} came to ${figure(late ?? "", "full")} in ${island.key(year + 1)}, against
${figure(early ?? "")} the year before. <Cite source="${accountsId(island, newest)}" locator="table 2" />

${pick(random, between)} **${pick(random, between)}**

## From ${cell(year)} to ${cell(year + 1)}

| Year | ${theme.names} |
| --- | ---: |
${rows.join("\n")}

${pick(random, after)} On a quiet day in July 2026 the boats carried ${figure(`${island.id}-passengers-on-the-day`)} people.

<Chart id="${chart}" />

## The working

<Working id="${working}" />

- It is a sum of ours, from the accounts.
- <Term id="gdp">GDP</Term> stands in it only where the page says so.
- The night boat is *boat <Literal reason="the name of a boat">7</Literal>* in the timetable.

> "We count what lands, and not what sails," the office writes.

${pick(random, lead)} See [the promise](/events/${island.id}-plan-2026-09-28/) and [the boats of all islands](/topics/${topic}/),
or read [the accounts](https://ferries.example/${island.id}/accounts-2026).
`;
}

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV".split(" ");
