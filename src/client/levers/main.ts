/** The levers of a scenario: form → state → model → page. */

import { staticAddress } from "#lib/scenario/link/addresses.ts";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { type LinkData, type LinkOutcome, workState } from "#lib/scenario/link/outcome.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import { isSameState } from "#lib/scenario/link/settle.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type LiveView, viewLive } from "#lib/scenario/words/live.ts";
import { decimalsShown, scaleOf } from "#lib/scenario/words/numbers.ts";
import { copyLink, download } from "./actions.ts";
import { linkTo, makeAddress } from "./address.ts";
import { makeComparison } from "./compare.ts";
import { tableText } from "./csv.ts";
import { setText } from "./elements.ts";
import { follow, readForm, writeForm } from "./form.ts";
import { show, showRepairs } from "./show.ts";

/** What the page carries for this script. */
interface PageData {
  readonly data: LinkData;
  readonly subject: string;
  readonly picture: { readonly id: string; readonly spending: string; readonly place: string | undefined };
  /** Where the site stands: "/". */
  readonly base: string;
}

const form = document.querySelector<HTMLFormElement>("[data-levers]");
const json = document.querySelector("[data-levers-data]")?.textContent;
if (form !== null && json !== null && json !== undefined) start(form, JSON.parse(json) as PageData);

function start(fields: HTMLFormElement, { data, subject, picture, base }: PageData): void {
  const { levers } = data;
  const initial = defaultState(levers);
  let state = initial;
  let outcome = work(initial, data);
  let frame = 0;

  const comparison = makeComparison(levers, subject);
  const address = makeAddress(() => {
    if (outcome !== undefined) setText("spoken", viewLive(outcome, levers, subject).spoken);
  });
  const query = (): string => writeState(state, levers);

  const paint = (): void => {
    frame = 0;
    const worked = work(state, data);
    if (worked === undefined) return;
    outcome = worked;
    const view = viewLive(worked, levers, subject);
    show(view);
    comparison.follow(worked, linkTo(query()));
    void repaint(worked, view);
  };

  const repaint = async ({ result, state: painted }: LinkOutcome, { headline, answer }: LiveView): Promise<void> => {
    const figure = document.querySelector(".picture-of-scenario .chart");
    if (figure === null) return;
    const { drawPicture } = await import("./chart.ts");
    // A later move has its own drawing.
    if (painted !== state) return;
    drawPicture(figure, {
      ...picture,
      result,
      headline,
      ...scaleOf(result),
      decimals: decimalsShown,
      basis: answer.basis,
    });
  };

  const moveTo = (next: LeverState): void => {
    state = next;
    writeForm(fields, levers, state);
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  /** What the address says, with each repair told; the untouched page for an address that says nothing. */
  const arrive = (): void => {
    const { state: asked, repairs } =
      location.search === "" ? { state: initial, repairs: [] } : readState(location.search, levers);
    showRepairs(repairs.map((repair) => sayRepair(repair, levers)));
    // The page as it was built shows the initial state, with links that a script would lose.
    if (!isSameState(asked, state)) moveTo(asked);
  };

  const act: Readonly<Record<string, () => void>> = {
    copy: () => {
      const own = staticAddress(state, levers);
      const link = own === undefined ? linkTo(query()) : `${base.replace(/\/$/, "")}${own}`;
      void copyLink(new URL(link, location.href).href);
    },
    keep: () => {
      if (outcome !== undefined) comparison.keep(outcome, linkTo(query()));
    },
    csv: () => {
      if (outcome === undefined) return;
      download(`${levers.scenario}.csv`, tableText(outcome, new URL(linkTo(query()), location.href).href));
    },
    print: () => window.print(),
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
    act[button?.dataset["do"] ?? ""]?.();
  });
  window.addEventListener("popstate", arrive);

  document.querySelector("[data-without]")?.remove();
  fields.hidden = false;
  arrive();
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
