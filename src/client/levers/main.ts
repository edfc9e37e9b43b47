/** The levers of a scenario: form → state → model → page. */

import { defaultState } from "#lib/scenario/link/levers.ts";
import { isSameState } from "#lib/scenario/link/settle.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { type LinkData, type LinkWork, workNumbers } from "#lib/scenario/link/work.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type LiveAnswer, viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { makeAddress } from "./address.ts";
import type { Arrival } from "./arrive.ts";
import { setText } from "./elements.ts";
import { follow, readForm, writeForm } from "./form.ts";
import type { Shown } from "./leave.ts";
import type { PageData } from "./page-data.ts";
import { showAnswer, showRepairs } from "./show.ts";

const form = document.querySelector<HTMLFormElement>("[data-levers]");
const file = form?.dataset["levers"];
if (form !== null && file !== undefined) void load(form, file);

/** A page whose file does not come stays as it is: whole, with one set of choices. */
async function load(fields: HTMLFormElement, address: string): Promise<void> {
  const answer = await fetch(address);
  if (answer.ok) start(fields, (await answer.json()) as PageData);
}

function start(fields: HTMLFormElement, page: PageData): void {
  const { data, subject } = page;
  const { levers } = data;
  const initial = defaultState(levers);
  let state = initial;
  /** What the page shows; nothing while the numbers of an older model are awaited, or if they never came. */
  let shown: Shown | undefined = work(initial, data);
  let isOld = false;
  let isComparing = false;
  let frame = 0;

  const address = makeAddress(() => {
    if (shown !== undefined && "applied" in shown) setText("spoken", viewLiveAnswer(shown, levers, subject).spoken);
  });

  const paint = (): void => {
    frame = 0;
    const worked = work(state, data);
    if (worked === undefined) return;
    shown = worked;
    const view = viewLiveAnswer(worked, levers, subject);
    showAnswer(view);
    // The answer is painted first; the rest of the page follows it, unless the levers have moved on.
    setTimeout(() => {
      if (worked !== shown || frame !== 0) return;
      void detail(worked);
      if (isComparing) void take("beside", worked);
      void repaint(worked, view);
    });
  };

  const detail = async (worked: LinkWork): Promise<void> => {
    const { showDetails } = await import("./details.ts");
    // A later move has its own.
    if (worked === shown) showDetails(worked.state, data);
  };

  const repaint = async (worked: LinkWork, view: LiveAnswer): Promise<void> => {
    const figure = document.querySelector(".picture-of-scenario .chart");
    if (figure === null) return;
    const { drawState } = await import("./chart.ts");
    if (worked === shown) drawState(figure, worked.state, view, page);
  };

  const take = async (what: string, now: Shown): Promise<void> => (await import("./leave.ts")).take(what, now, page);

  const moveTo = (next: LeverState): void => {
    state = next;
    writeForm(fields, levers, state);
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  /** Whatever is still being painted is not what an older model tells. */
  const hold = (): void => {
    isOld = true;
    shown = undefined;
    cancelAnimationFrame(frame);
    frame = 0;
  };

  /** Levers are today's. `from` is the older link that was left, if a lever was moved on its page. */
  const leaveOld = async (from: string | undefined): Promise<void> => {
    isOld = false;
    (await import("./old-link.ts")).leaveOldLink(from, page);
  };

  /** What the address says, with each repair told; the untouched page for an address that says nothing. */
  const arrive = async (): Promise<void> => {
    const { search } = location;
    const asked: Arrival =
      search === ""
        ? { state: initial, repairs: [] }
        : await (await import("./arrive.ts")).arriveAt(search, page, hold);
    // A reader who has moved a lever in the meantime has said more than the address.
    if (search !== location.search) return;
    showRepairs(asked.repairs);
    if (asked.old !== undefined) {
      shown = asked.old.told;
      state = asked.state;
      writeForm(fields, levers, state);
      return;
    }
    const wasOld = isOld;
    if (wasOld) await leaveOld(undefined);
    // The page as it was built shows the initial state, with links that a script would lose.
    if (wasOld || !isSameState(asked.state, state)) moveTo(asked.state);
  };

  const moveByHand = (next: LeverState): void => {
    showRepairs([]);
    setText("done", "");
    if (isOld) void leaveOld(location.search);
    moveTo(next);
    address.move(writeState(state, levers));
  };

  fields.addEventListener("input", (event) => {
    follow(fields, event.target);
    const next = readForm(fields, levers, state);
    if (!isSameState(next, state)) moveByHand(next);
  });
  // A number beyond its limits has been settled: when it is left, the field says what counts.
  fields.addEventListener("change", () => writeForm(fields, levers, state));
  fields.addEventListener("submit", (event) => event.preventDefault());
  fields.addEventListener("reset", (event) => {
    event.preventDefault();
    moveByHand(initial);
  });
  fields.addEventListener("click", ({ target }) => {
    const what = target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset["do"] : undefined;
    if (what === undefined || shown === undefined) return;
    isComparing ||= what === "keep";
    void take(what, shown);
  });
  window.addEventListener("popstate", () => void arrive());

  document.querySelector("[data-without]")?.remove();
  fields.hidden = false;
  void arrive();
}

/** `undefined` for choices that the model refuses together; the build has tried the levers at their limits. */
function work(state: LeverState, data: LinkData): LinkWork | undefined {
  try {
    return workNumbers(state, data);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    setText("done", "These choices cannot be worked out together. The last that could be are shown.");
    return undefined;
  }
}
