/**
 * A reconciliation in words: what each step changes, what the answer becomes, and what is left.
 *
 * The parts that are printed are the differences of the answers that are printed, so that a reader who
 * adds them up arrives where the page does. Each may so differ from its own rounding by one in the last digit.
 */

import type { Cause } from "#lib/scenario/reconciliation/definition.ts";
import { isNothing, type Reconciliation } from "#lib/scenario/reconciliation/reconcile.ts";
import type { AssumptionId } from "#lib/scenario/remarks.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { groupThousands, roundText, roundTo } from "#lib/units/round.ts";
import { basisWords } from "./answer.ts";
import { currencySign, scaleOf, scaleSign } from "./cells.ts";
import { decimalsShown, moneyText } from "./numbers.ts";
import { assumptionSentence } from "./remarks.ts";

export interface ReconciliationWords {
  /** "£27.5bn", as elsewhere on the page. */
  readonly answer: string;
  /** "£27.49bn" */
  readonly ours: string;
  /** "in 2035-36, on the GDP of 2025-26" */
  readonly oursMeans: string;
  readonly steps: readonly StepWords[];
  /** "−£0.06bn" */
  readonly rest: string;
  /** What is left, in a sentence. */
  readonly verdict: string;
  /** The published number, or the middle of its range, in the same form. */
  readonly published: string;
  /** "+£2.51bn" */
  readonly whole: string;
}

export interface StepWords {
  readonly cause: string;
  readonly what: string;
  readonly answer: string;
  readonly part: string;
}

export const causeWords: Readonly<Record<Cause, string>> = {
  "price-basis": "Prices",
  "gdp-year": "Year of GDP",
  edition: "Edition of the data",
  baseline: "What it is compared with",
  year: "Year of the answer",
  growth: "Growth after the forecast",
  share: "The share and its path",
  definition: "What counts",
};

export function reconciliationWords({ own, steps, published, split, rest }: Reconciliation): ReconciliationWords {
  const write = writerFor(own, published.decimals);
  const results = [own, ...steps.map(({ result }) => result)];
  const shown = results.map(({ answer }) => write.round(answer.extra));
  const [ours = 0] = shown;
  const last = shown[shown.length - 1] ?? ours;
  const target = write.round(split.published);
  return {
    answer: moneyText(own.answer.extra, own.currency),
    ours: write.amount(ours),
    oursMeans: answerWords(own),
    steps: steps.map(({ cause, result, part }, index) => ({
      cause: causeWords[cause],
      what: changeWords(cause, { before: results[index] ?? own, after: result }),
      answer: write.amount(shown[index + 1] ?? 0),
      part: write.part((shown[index + 1] ?? 0) - (shown[index] ?? 0), part),
    })),
    rest: write.part(target - last, split.rest),
    verdict: verdictWords(rest, {
      left: moneyText(Math.abs(split.rest), own.currency),
      isHigher: split.rest > 0,
      hasSteps: steps.length > 0,
      isRange: published.isRange,
    }),
    published: write.amount(target),
    whole: write.part(target - ours, split.whole),
  };
}

interface Writer {
  /** In the magnitude that is printed. */
  readonly round: (billions: number) => number;
  readonly amount: (rounded: number) => string;
  /** With its sign; a part that only rounding hides is told from one that is nothing. */
  readonly part: (rounded: number, exact: number) => string;
}

/** Our choice: a decimal more than elsewhere, since small parts are what the table is about. */
const partDecimals = decimalsShown + 1;

/** One magnitude and one number of decimals for the whole table. */
function writerFor(own: ScenarioResult, stated: number): Writer {
  const scale = scaleOf(own);
  const decimals = Math.max(partDecimals, stated - (scale.magnitude === "mn" ? 3 : 0));
  const sign = currencySign(own.currency);
  const symbol = /[A-Z]$/.test(sign) ? `${sign} ` : sign;
  const amount = (rounded: number): string => {
    const text = groupThousands(roundText(Math.abs(rounded), decimals));
    return `${roundTo(rounded, decimals) < 0 ? "−" : ""}${symbol}${text}${scaleSign(scale)}`;
  };
  return {
    round: (billions) => roundTo(billions * scale.perBillion, decimals),
    amount,
    part: (rounded, exact) => {
      const part = roundTo(rounded, decimals);
      if (part === 0) return isNothing(exact) ? "nothing" : "next to nothing";
      return part > 0 ? `+${amount(part)}` : amount(part);
    },
  };
}

function answerWords({ answer: { year, basis, baseYear } }: ScenarioResult): string {
  return `in ${year}, ${basisWords(basis, baseYear ?? year)}`;
}

interface Change {
  readonly before: ScenarioResult;
  readonly after: ScenarioResult;
}

/** What a step changes, from what the model itself says of its result before and after. */
function changeWords(cause: Cause, change: Change): string {
  const { answer } = change.after;
  switch (cause) {
    case "price-basis":
    case "gdp-year": {
      const words = basisWords(answer.basis, answer.baseYear ?? answer.year);
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    }
    case "year":
      return `The answer is that of ${answer.year}.`;
    case "edition":
      return editionWords(change);
    case "growth":
      return newAssumptions(change, /-extended-/);
    case "baseline":
      return newAssumptions(change, /^(?:baseline|floor)-/);
    case "share":
      return newAssumptions(change, /^path-(?!flat-before)/);
    case "definition":
      return newAssumptions(change, /^(?:definitions|path|baseline|floor)-/);
    default:
      return cause satisfies never;
  }
}

const operandWords: Readonly<Record<string, string>> = { gdp: "GDP", deflator: "Prices" };

function editionWords({ before, after }: Change): string {
  return after.editions
    .filter(
      ({ operand, edition }) =>
        operandWords[operand] !== undefined &&
        !before.editions.some((other) => other.operand === operand && other.edition === edition),
    )
    .map(({ operand, edition }) => `${operandWords[operand] ?? ""}: ${edition}.`)
    .join(" ");
}

function newAssumptions({ before, after }: Change, ids: RegExp): string {
  const said = ({ assumptions, currency }: ScenarioResult): readonly string[] =>
    assumptions
      .filter(({ id }: { readonly id: AssumptionId }) => ids.test(id))
      .map((assumption) => assumptionSentence(assumption, currency));
  const known = new Set(said(before));
  return said(after)
    .filter((sentence) => !known.has(sentence))
    .join(" ");
}

function verdictWords(
  rest: Reconciliation["rest"],
  {
    left,
    isHigher,
    hasSteps,
    isRange,
  }: { readonly left: string; readonly isHigher: boolean; readonly hasSteps: boolean; readonly isRange: boolean },
): string {
  switch (rest) {
    case "none":
      return "Nothing is left over.";
    case "within-range":
      return "The last answer lies within the range that was published.";
    case "within-rounding":
      return `What is left is no more than the rounding of ${isRange ? "the ends of the published range" : "the published number"}.`;
    case "open": {
      if (!hasSteps) return `We know of no step that leads there, so the whole difference, ${left}, is not explained.`;
      const order = isHigher ? "higher" : "lower";
      return `The published number is ${left} ${order} than these steps lead to. We cannot say why.`;
    }
    default:
      return rest satisfies never;
  }
}
