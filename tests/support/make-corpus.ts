/**
 * A corpus that an honest editor could have written, as long as wanted, about ferries between invented
 * islands. Everything in it is right: whatever `check` finds there is a mistake of `check`.
 */

import { addDerived } from "./make-corpus-derived.ts";
import { measureFile, measures } from "./make-corpus-measures.ts";
import { addOutlook } from "./make-corpus-outlook.ts";
import { addCharts, addPages, addPeople, addShared } from "./make-corpus-pages.ts";
import { addLeague, addPlan } from "./make-corpus-plans.ts";
import { addAccounts, type Files } from "./make-corpus-sources.ts";
import { type Island, makeIslands, makeRandom } from "./make-corpus-world.ts";

export interface CorpusSize {
  readonly seed: number;
  readonly islands: number;
  /** Pages of prose, at least two an island. */
  readonly pages: number;
}

/** Of 500 figures on 100 pages. */
export const smallCorpus: CorpusSize = { seed: 1, islands: 4, pages: 100 };
/** Of 5,000 figures on 1,000 pages. */
export const largeCorpus: CorpusSize = { seed: 1, islands: 40, pages: 1000 };

/** The text of each file by its path below the content folder. */
export function makeCorpus({ seed, islands: count, pages }: CorpusSize): ReadonlyMap<string, string> {
  const random = makeRandom(seed);
  const islands = makeIslands(count, random);
  const files: Files = new Map();
  for (const id of Object.keys(measures)) files.set(`measures/${id}.yaml`, measureFile(id));
  islands.forEach((island, index) => {
    files.set(`places/${island.id}.yaml`, placeFile(island));
    addPeople(island, files);
    addAccounts(island, files);
    addPlan(island, files);
    addOutlook(island, files);
    addDerived(island, files);
    addCharts(island, files);
    addPages(island, share(pages - 1, count, index), random, files);
  });
  addLeague(islands, files);
  addShared(islands, files);
  return files;
}

/** The share of one among `count`, so that all shares add up to the whole. */
function share(whole: number, count: number, index: number): number {
  return Math.floor((whole * (index + 1)) / count) - Math.floor((whole * index) / count);
}

function placeFile({ name, isFinancial, currency }: Island): string {
  const year = isFinancial ? 'year: financial-year\nyearStarts: "04-01"' : "year: calendar-year";
  return `name: ${name}\nshortName: ${name} Island\nkind: country\n${year}\ncurrency: ${currency}\n`;
}
