/**
 * The corpus of a model: links with the numbers they gave, and the data they were worked out with. Every
 * later version replays it, so that a number which moves is seen before readers see it.
 */

import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { defaultState, type LeverSet } from "./levers.ts";
import { type LinkNumbers, type LinkOutcome, workLink } from "./outcome.ts";
import { extremeStates, pickState } from "./states.ts";
import type { LinkData } from "./work.ts";
import { writeState } from "./write.ts";

export interface LinkRecords {
  readonly model: number;
  /** By scenario, as it was when the links were recorded. */
  readonly data: Readonly<Record<string, LinkData>>;
  /** Scenarios that were made up for the corpus, and are no part of a site. */
  readonly examples: readonly string[];
  readonly links: readonly LinkRecord[];
}

export interface LinkRecord extends LinkNumbers {
  readonly scenario: string;
  /** The canonical query. */
  readonly link: string;
}

/** Records the untouched page, presets, some states at the levers' limits and seeded ones, without repeating any. */
export function recordLinks(
  data: LinkRecords["data"],
  about: { readonly model: number; readonly examples: readonly string[]; readonly perScenario: number },
): LinkRecords {
  const { model, examples, perScenario } = about;
  const links = Object.entries(data).flatMap(([scenario, one]) =>
    linksToRecord(one.levers, perScenario).map((link): LinkRecord => {
      return { scenario, link, ...workLink(link, one).numbers };
    }),
  );
  return { model, examples, data, links };
}

function linksToRecord(levers: LeverSet, count: number): readonly string[] {
  const links = new Set([writeState(defaultState(levers), levers)]);
  for (const { state } of levers.presets) links.add(writeState(state, levers));
  const extremes = extremeStates(levers);
  const every = Math.max(1, Math.floor(extremes.length / (count / 4)));
  extremes.forEach((state, index) => {
    if (index % every === 0) links.add(writeState(state, levers));
  });
  const next = seededNumbers(1);
  for (let tries = 0; links.size < count && tries < 100 * count; tries += 1) {
    links.add(writeState(pickState(levers, next), levers));
  }
  return [...links];
}

/** A corpus that still holds, with links that today's levers add to it: none of its own is lost. */
export function addLinks(records: LinkRecords, today: LinkRecords): LinkRecords {
  const key = ({ scenario, link }: LinkRecord): string => `${scenario}?${link}`;
  const known = new Set(records.links.map(key));
  const added = today.links.filter((record) => !known.has(key(record)));
  return { ...today, data: { ...records.data, ...today.data }, links: [...records.links, ...added] };
}

/** A recorded number that is no longer given. */
export interface MovedNumber {
  readonly scenario: string;
  readonly link: string;
  /** What moved, in words: "the extra of 2030". */
  readonly what: string;
  readonly recorded: string;
  readonly given: string;
}

/** The code of a model, as far as replaying needs it. */
export type WorkLink = (query: string, data: LinkData) => Pick<LinkOutcome, "link" | "numbers">;

/** Works every recorded link out again, with the data given for its scenario, and compares to the last bit. */
export function replayLinks(
  records: LinkRecords,
  work: WorkLink,
  dataOf: (scenario: string) => LinkData | undefined = (scenario) => records.data[scenario],
): readonly MovedNumber[] {
  return records.links.flatMap((record) => {
    const { scenario, link } = record;
    const moved = (what: string, recorded: unknown, given: unknown): MovedNumber[] =>
      Object.is(recorded, given) ? [] : [{ scenario, link, what, recorded: String(recorded), given: String(given) }];
    const data = dataOf(scenario);
    if (data === undefined) return moved("the scenario", "there", "gone");
    let outcome: ReturnType<WorkLink>;
    try {
      outcome = work(link, data);
    } catch (error) {
      // A bundled model throws an error of its own class, so it is known by its name.
      if (error instanceof ScenarioError || (error instanceof Error && error.name === "ScenarioError")) {
        return moved("the result", "there", error.message);
      }
      throw error;
    }
    const { numbers } = outcome;
    return [
      ...moved("its canonical form", link, outcome.link),
      ...moved("its years", record.years.join(", "), numbers.years.join(", ")),
      ...record.years.flatMap((year, index) => [
        ...moved(`the extra of ${year}`, record.extra[index], numbers.extra[index]),
        ...moved(`the sum up to ${year}`, record.cumulative[index], numbers.cumulative[index]),
        ...moved(`the gap of ${year}`, record.gap[index], numbers.gap[index]),
        ...moved(`the debt of ${year}`, record.debt[index], numbers.debt[index]),
      ]),
    ];
  });
}

/** What a developer is told when recorded numbers move; empty if none did. */
export function tellMoved(moved: readonly MovedNumber[], model: number): string {
  const [first] = moved;
  if (first === undefined) return "";
  const links = new Set(moved.map(({ scenario, link }) => `${scenario}?${link}`)).size;
  const next = model + 1;
  return [
    `Model ${model} no longer gives its recorded numbers: ${moved.length} of them moved, in ${links} ${links === 1 ? "link" : "links"}.`,
    `The first is ${first.what} of /scenarios/${first.scenario}/?${first.link}`,
    `  recorded ${first.recorded}`,
    `  given    ${first.given}`,
    "Links that readers have kept must go on giving the numbers they gave. If the change is meant:",
    `  1. freeze the model as it was: npm run freeze-model -- --as ${model} --from <the last commit that passes>`,
    `  2. raise MODEL_NUMBER in src/lib/scenario/link/model-number.ts to ${next}`,
    `  3. record the new one: npm run record-links, and commit src/frozen/${model} and tests/fixtures/links/m${next}.json`,
    `If model ${model} was never published, record it again: npm run record-links -- --replace`,
  ].join("\n");
}
