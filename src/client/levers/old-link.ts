/**
 * A link that was made with an older model: its numbers are that model's for ever. Its code and its data are
 * loaded, what they tell is shown, and a sentence above it says what today's model gives. Loaded for such links
 * only.
 */

import { carryState } from "#lib/scenario/link/carry.ts";
import { compareNumbers } from "#lib/scenario/link/compare.ts";
import { sayDifference, sayLeft, sayNotLoaded, sayNotToday } from "#lib/scenario/link/difference-words.ts";
import type * as linkModel from "#lib/scenario/link/model.ts";
import { workState } from "#lib/scenario/link/outcome.ts";
import { readState } from "#lib/scenario/link/read.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import { linkTo } from "./address.ts";
import type { Arrival } from "./arrive.ts";
import { hideNumbers, showNotice, showNumbers } from "./notice.ts";
import { type DrawPicture, showOld } from "./old-numbers.ts";
import type { PageData } from "./page-data.ts";

/**
 * Shows what a link gave when it was made.
 *
 * @param asked the link as today's levers read it, with the number of a kept model.
 * @returns its choices as the levers of the page can be set to them, and what its model tells.
 */
export async function showOldLink(query: string, asked: LeverState, page: PageData): Promise<Arrival> {
  const { levers } = page.data;
  const [model, today] = [asked.model, levers.model];
  hideNumbers();
  const [told, draw] = await Promise.all([askModel(query, model, page), loadPicture()]);
  const { state, isWhole } = carryState(told?.state ?? asked, levers);
  // The reader has gone on to another address.
  if (query !== location.search) return { state, repairs: [] };
  const link = { href: linkTo(writeState(state, levers)), text: "The same choices with today’s model" };
  if (told === undefined || draw === undefined || !showOld(told, page, draw)) {
    hideNumbers();
    showNotice(sayNotLoaded({ link: model }), link);
    return { state, repairs: [], old: {} };
  }
  const now = numbersToday(state, page.data);
  const about = { link: model, today, levers, isWhole };
  const said = now === undefined ? sayNotToday(about) : sayDifference(compareNumbers(told.numbers, now), about);
  showNotice(said, link);
  return { state, repairs: told.repairs, old: { told } };
}

/** Shows today's numbers again: for another address, or since a lever was moved on the page of the link `from`. */
export function leaveOldLink(from: string | undefined, { data: { levers } }: PageData): void {
  showNumbers();
  if (from === undefined) return;
  const { model } = readState(from, levers).state;
  const back = { href: from, text: `Back to the link of model ${model}` };
  showNotice(sayLeft({ link: model, today: levers.model }), back);
}

/** What a kept model says of a link; nothing if it cannot be had or fails, whatever the reason: the page says so. */
async function askModel(
  query: string,
  model: number,
  { data, subject, base }: PageData,
): Promise<ToldLink | undefined> {
  const folder = `${base.replace(/\/$/, "")}/models/${model}`;
  try {
    const [code, answer] = await Promise.all([
      import(/* @vite-ignore */ `${folder}/model.js`) as Promise<typeof linkModel>,
      fetch(`${folder}/data.json`),
    ]);
    if (!answer.ok) return undefined;
    const kept = ((await answer.json()) as Readonly<Record<string, LinkData>>)[data.levers.scenario];
    const about = { subject, page: `${location.origin}${location.pathname}` };
    return kept === undefined || code.MODEL_NUMBER !== model ? undefined : code.tellLink(query, kept, about);
  } catch {
    return undefined;
  }
}

/** Loaded before anything is shown, so that a page never shows two models at once. */
async function loadPicture(): Promise<DrawPicture | undefined> {
  const figure = document.querySelector(".picture-of-scenario .chart");
  if (figure === null) return () => undefined;
  try {
    const { drawSpec } = await import("./chart.ts");
    return (picture) => drawSpec(figure, picture);
  } catch {
    return undefined;
  }
}

function numbersToday(state: LeverState, data: LinkData): ReturnType<typeof workState>["numbers"] | undefined {
  try {
    return workState(state, data).numbers;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return undefined;
  }
}
