/** Two states side by side: what was kept, and what the levers say now. */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { sayPay, shareText } from "#lib/scenario/link/words.ts";
import { viewAnswer } from "#lib/scenario/words/answer.ts";
import { moneyText } from "#lib/scenario/words/numbers.ts";
import { linkTo } from "./address.ts";
import { live, make } from "./elements.ts";

/** Draws the two; each heading leads to its own state. */
export function showComparison(kept: LinkOutcome, now: LinkOutcome, levers: LeverSet): void {
  const place = live("compared");
  if (place === undefined) return;
  const [one = [], other = []] = [kept, now].map((outcome) => rowsOf(outcome, levers));
  const rows = one.map(({ name, value }, index) =>
    make("tr", [
      make("th", name, { scope: "row" }),
      make("td", value, { class: "number" }),
      make("td", other[index]?.value ?? "", { class: "number" }),
    ]),
  );
  const heads = [
    ["Kept", kept.link],
    ["Now", now.link],
  ].map(([name = "", link = ""]) =>
    make("th", [make("a", name, { href: linkTo(link) })], { scope: "col", class: "number" }),
  );
  const table = make("table", [
    make("caption", "What was kept, and what the levers say now"),
    make("thead", [make("tr", [make("td", ""), ...heads])]),
    make("tbody", rows),
  ]);
  const region = { class: "scroll", role: "region", "aria-label": "Side by side", tabindex: "0" };
  place.hidden = false;
  place.replaceChildren(make("h3", "Side by side"), make("div", [table], region));
}

function rowsOf(outcome: LinkOutcome, levers: LeverSet): readonly { readonly name: string; readonly value: string }[] {
  const { state, result } = outcome;
  const answer = viewAnswer(result, state.by);
  const { currency, totals } = result;
  const last = result.years.find(({ year }) => year === state.by);
  const money = (billions: number | undefined): string => (billions === undefined ? "" : moneyText(billions, currency));
  return [
    { name: "Share", value: shareText(state.share) },
    { name: "By", value: state.by },
    { name: `Extra in that year, ${answer.basis}`, value: `${answer.value} ${answer.direction}` },
    { name: "Extra in that year, in cash", value: money(last?.cash.extra) },
    { name: `Added up in cash, ${totals.from} to ${totals.to}`, value: money(totals.cash.extra) },
    { name: "Who pays", value: sayPay(state.pay, levers) },
    ...(answer.perHousehold === undefined
      ? []
      : [{ name: "For a household, in that year", value: answer.perHousehold }]),
  ];
}
