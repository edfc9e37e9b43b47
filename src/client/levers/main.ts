/** The levers of a scenario: form → state → model → page. */

import { defaultState } from "#lib/scenario/link/levers.ts";
import { type LinkData, type LinkOutcome, workState } from "#lib/scenario/link/outcome.ts";
import { isSameState } from "#lib/scenario/link/settle.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type LiveAnswer, viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { decimalsShown, scaleOf } from "#lib/scenario/words/numbers.ts";
import { makeAddress } from "./address.ts";
import { setText } from "./elements.ts";
import { follow, readForm, writeForm } from "./form.ts";
import { showAnswer, showRepairs } from "./show.ts";

/** The file beside the page. */
interface PageData {
  readonly data: LinkData;
  readonly subject: string;
  readonly picture: { readonly id: string; readonly spending: string; readonly place: string | undefined };
  /** Where the site stands: "/". */
  readonly base: string;
}

const form = document.querySelector<HTMLFormElement>("[data-levers]");
const file = form?.dataset["levers"];
if (form !== null && file !== undefined) void load(form, file);

/** A page whose file does not come stays as it is: whole, with one set of choices. */
async function load(fields: HTMLFormElement, address: string): Promise<void> {
  const answer = await fetch(address);
  if (answer.ok) start(fields, (await answer.json()) as PageData);
}

function start(fields: HTMLFormElement, { data, subject, picture, base }: PageData): void {
  const { levers } = data;
  const initial = defaultState(levers);
  let state = initial;
  let outcome = work(initial, data);
  let frame = 0;

  let kept: LinkOutcome | undefined;
  const address = makeAddress(() => {
    if (outcome !== undefined) setText("spoken", viewLiveAnswer(outcome, levers, subject).spoken);
  });
  const query = (): string => writeState(state, levers);

  const paint = (): void => {
    frame = 0;
    const worked = work(state, data);
    if (worked === undefined) return;
    outcome = worked;
    const view = viewLiveAnswer(worked, levers, subject);
    showAnswer(view);
    void detail(worked);
    if (kept !== undefined) void compare(kept, worked);
    void repaint(worked, view);
  };

  const detail = async (worked: LinkOutcome): Promise<void> => {
    const { showDetails } = await import("./details.ts");
    // A later move has its own.
    if (worked === outcome) showDetails(worked, data);
  };

  const repaint = async (worked: LinkOutcome, { headline, answer }: LiveAnswer): Promise<void> => {
    const figure = document.querySelector(".picture-of-scenario .chart");
    if (figure === null) return;
    const { drawPicture } = await import("./chart.ts");
    if (worked.state !== state) return;
    const parts = { ...picture, headline, ...scaleOf(worked.result), decimals: decimalsShown, basis: answer.basis };
    drawPicture(figure, parts, { outcome: worked, data });
  };

  const moveTo = (next: LeverState): void => {
    state = next;
    writeForm(fields, levers, state);
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  const compare = async (one: LinkOutcome, other: LinkOutcome): Promise<void> =>
    (await import("./leave.ts")).showComparison(one, other, levers);

  /** What the address says, with each repair told; the untouched page for an address that says nothing. */
  const arrive = async (): Promise<void> => {
    const { search } = location;
    const asked =
      search === "" ? { state: initial, repairs: [] } : (await import("./arrive.ts")).readLink(search, levers);
    // A reader who has moved a lever in the meantime has said more than the address.
    if (search !== location.search) return;
    showRepairs(asked.repairs);
    // The page as it was built shows the initial state, with links that a script would lose.
    if (!isSameState(asked.state, state)) moveTo(asked.state);
  };

  const act: Readonly<Record<string, (now: LinkOutcome) => Promise<void>>> = {
    copy: async (now) => (await import("./leave.ts")).copyLink(now, levers, base),
    csv: async (now) => (await import("./leave.ts")).downloadTable(now, levers),
    keep: async (now) => {
      kept = now;
      await compare(now, now);
    },
    print: async () => window.print(),
  };

  fields.addEventListener("input", (event) => {
    follow(fields, event.target);
    const next = readForm(fields, levers, state);
    if (isSameState(next, state)) return;
    showRepairs([]);
    setText("done", "");
    moveTo(next);
    address.move(query());
  });
  // A number beyond its limits has been settled: when it is left, the field says what counts.
  fields.addEventListener("change", () => writeForm(fields, levers, state));
  fields.addEventListener("submit", (event) => event.preventDefault());
  fields.addEventListener("reset", (event) => {
    event.preventDefault();
    showRepairs([]);
    moveTo(initial);
    address.move(query());
  });
  fields.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
    if (outcome !== undefined) void act[button?.dataset["do"] ?? ""]?.(outcome);
  });
  window.addEventListener("popstate", () => void arrive());

  document.querySelector("[data-without]")?.remove();
  fields.hidden = false;
  void arrive();
}

/** `undefined` for choices that the model refuses together; the build has tried the levers at their limits. */
function work(state: LeverState, data: LinkData): LinkOutcome | undefined {
  try {
    return workState(state, data);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    setText("done", "These choices cannot be worked out together. The last that could be are shown.");
    return undefined;
  }
}
