/** The smallest complete input, to be varied: three calendar years, GDP 1,000, 1,100 and 1,200. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";

export function makeInput(changes: Partial<ScenarioInput> = {}): ScenarioInput {
  return {
    yearKind: "calendar-year",
    years: ["2030", "2031", "2032"],
    cumulativeFrom: "2030",
    currency: "XTS",
    gdp: {
      edition: "first edition",
      values: [
        { year: "2030", value: 1000 },
        { year: "2031", value: 1100 },
        { year: "2032", value: 1200 },
      ],
    },
    baseline: { kind: "constant-share", share: 2 },
    path: [{ kind: "straight-line-share", from: "2030", to: "2032", startShare: 2, endShare: 3 }],
    prices: { answer: "cash" },
    ...changes,
  };
}

/** Values for years that follow one another. */
export function listYears(first: number, values: readonly number[]): { year: string; value: number }[] {
  return values.map((value, index) => ({ year: String(first + index), value }));
}

/** The error that says `text`, which begins with its operand. */
export function refusal(text: string): ScenarioError {
  const colon = text.indexOf(": ");
  return new ScenarioError(text.slice(0, colon), text.slice(colon + 2));
}
