/** Two states side by side: what was kept, and what the levers say now. */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { viewLive } from "#lib/scenario/words/live.ts";
import { moneyText } from "#lib/scenario/words/numbers.ts";
import { live, make } from "./elements.ts";

interface Kept {
  readonly outcome: LinkOutcome;
  readonly link: string;
}

export interface Comparison {
  readonly keep: (outcome: LinkOutcome, link: string) => void;
  /** Puts what the levers say now beside what was kept, if anything was. */
  readonly follow: (outcome: LinkOutcome, link: string) => void;
}

export function makeComparison(levers: LeverSet, subject: string): Comparison {
  let kept: Kept | undefined;
  const draw = (now: Kept): void => {
    const place = live("compared");
    if (place === undefined || kept === undefined) return;
    const [one, other] = [kept, now].map(({ outcome }) => rowsOf(outcome, levers, subject));
    const rows = (one ?? []).map(({ name, value }, index) =>
      make("tr", [
        make("th", name, { scope: "row" }),
        make("td", value, { class: "number" }),
        make("td", other?.[index]?.value ?? "", { class: "number" }),
      ]),
    );
    const heads = ["Kept", "Now"].map((name, index) => {
      const link = [kept, now][index]?.link ?? "";
      return make("th", [make("a", name, { href: link })], { scope: "col", class: "number" });
    });
    place.hidden = false;
    place.replaceChildren(
      make("h3", "Side by side"),
      make(
        "div",
        [
          make("table", [
            make("caption", "What was kept, and what the levers say now"),
            make("thead", [make("tr", [make("td", ""), ...heads])]),
            make("tbody", rows),
          ]),
        ],
        { class: "scroll", role: "region", "aria-label": "Side by side", tabindex: "0" },
      ),
    );
  };
  return {
    keep: (outcome, link) => {
      kept = { outcome, link };
      draw({ outcome, link });
    },
    follow: (outcome, link) => draw({ outcome, link }),
  };
}

function rowsOf(
  outcome: LinkOutcome,
  levers: LeverSet,
  subject: string,
): readonly { readonly name: string; readonly value: string }[] {
  const { state, result } = outcome;
  const { answer } = viewLive(outcome, levers, subject);
  const { currency, totals } = result;
  const last = result.years.find(({ year }) => year === state.by);
  const money = (billions: number | undefined): string => (billions === undefined ? "" : moneyText(billions, currency));
  return [
    { name: "Share of GDP", value: `${state.share}%` },
    { name: "By", value: state.by },
    { name: `Extra in that year, ${answer.basis}`, value: `${answer.value} ${answer.direction}` },
    { name: "Extra in that year, in cash", value: money(last?.cash.extra) },
    { name: `Added up in cash, ${totals.from} to ${totals.to}`, value: money(totals.cash.extra) },
    ...(answer.perHousehold === undefined
      ? []
      : [{ name: "For a household, in that year", value: answer.perHousehold }]),
  ];
}
