/** The choices of the levers that have only a few, with their words. */

import type { LeverSet, PayLever } from "#lib/scenario/link/levers.ts";
import type { BaselineChoice, Growth, LeverState, PriceChoice, Shape } from "#lib/scenario/link/state.ts";
import { amountText } from "#lib/scenario/link/words.ts";

export interface Choices {
  readonly name: "shape" | "baseline" | "prices" | "growth";
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const shapeWords: Readonly<Record<Shape, string>> = {
  line: "In a straight line",
  step: "In one step",
  "cash-line": "By the same sum of money each year",
};

const baselineWords: Readonly<Record<BaselineChoice, string>> = {
  share: "The same share of GDP as at the start",
  cash: "The same cash every year",
  real: "Spending that rises with prices only",
  plan: "What is planned",
};

const growthWords: Readonly<Record<Growth, string>> = {
  low: "More slowly",
  central: "As the scenario takes it",
  high: "Faster",
};

/** Those with more than one choice; a lever that cannot be moved is none. */
export function choicesOf({ shape, baseline, prices, growth }: LeverSet): readonly Choices[] {
  const all: readonly Choices[] = [
    {
      name: "shape",
      legend: "How does it get there?",
      choices: shape.choices.map((value) => ({ value, label: shapeWords[value] })),
    },
    {
      name: "baseline",
      legend: "Compared with what?",
      choices: baseline.choices.map(({ id }) => ({ value: id, label: baselineWords[id] })),
    },
    {
      name: "prices",
      legend: "In which money?",
      choices: prices.choices.map(({ id, year }) => ({ value: id, label: pricesWords(id, year) })),
    },
    {
      name: "growth",
      legend: "How does the economy grow?",
      choices: growth.choices.map(({ id }) => ({ value: id, label: growthWords[id] })),
    },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}

/** Which of them a state has. */
export function chosenIn(state: LeverState, { name }: Pick<Choices, "name">): string {
  return state[name];
}

function pricesWords(choice: PriceChoice, year: string | null): string {
  if (choice === "cash" || year === null) return "The cash of that year";
  return choice === "today" ? `On the GDP of ${year}` : `In the prices of ${year}`;
}

/** What stands after the field of an amount: "%", "£bn", "percentage points". Two of it, for the plural. */
export function unitOfAmount(lever: Pick<PayLever, "unit" | "of">): string {
  return amountText(2, lever).replace("2", "").trim();
}
