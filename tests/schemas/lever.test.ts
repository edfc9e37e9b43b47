import { describe, expect, test } from "vitest";
import { readFiles } from "../support/content-folder.ts";

/** What is said of a lever that is written like this, and of nothing else. */
function findingsOf(text: string): readonly string[] {
  return readFiles({ "levers/a-lever.yaml": text }).findings.map(({ code, message }) => `${code}: ${message}`);
}

const range = "{ low: 0, high: 100, step: 5 }";

describe("a lever", () => {
  test.each([
    [
      "a tax",
      "kind: tax\nname: VAT\nyields: a-series\nafterwards: flat-cash\nvalid: { low: -1, high: 2 }\nrise: { low: -2, high: 5, step: 0.5, start: 1 }\n",
    ],
    [
      "a budget of a series",
      `kind: budget\nname: aid\nbudget: { series: a-series }\nafterwards: flat-real\npercent: ${range}\n`,
    ],
    [
      "a budget of one figure",
      `kind: budget\nname: aid\nbudget: { figure: a-figure }\nafterwards: with-gdp\npercent: ${range}\n`,
    ],
    ["borrowing at one rate", `kind: borrowing\nname: debt\nrate: { held: a-figure }\npercent: ${range}\n`],
    [
      "borrowing at a series of rates",
      `kind: borrowing\nname: debt\nrate: { series: a-series, extend: { constant: a-figure }, afterwards: held }\npercent: ${range}\n`,
    ],
  ])("may be %s", (_, text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  test.each([
    [
      `kind: budget\nname: aid\nbudget: { figure: a-figure, series: a-series }\nafterwards: with-gdp\npercent: ${range}\n`,
      'content/contradiction: "series" and "figure" contradict each other.',
    ],
    [`kind: borrowing\nname: debt\nrate: {}\npercent: ${range}\n`, "content/missing-field: Nothing is chosen here."],
    [
      `kind: borrowing\nname: debt\nrate: { held: a-figure, afterwards: held }\npercent: ${range}\n`,
      "content/contradiction: A rate that is held for all years does not go on in another way.",
    ],
    [
      "kind: tax\nname: VAT\nyields: a-series\nafterwards: flat-cash\nvalid: { low: 1, high: 2 }\nrise: { low: 0, high: 5, step: 1 }\n",
      "content/contradiction: An estimate that holds from 1 to 2 does not hold for no change at all.",
    ],
    [
      "kind: borrowing\nname: debt\nrate: { held: a-figure }\npercent: { low: 0, high: 100, step: 30 }\n",
      "content/contradiction: A lever from 0 to 100 in steps of 30 that starts at 0 cannot be set.",
    ],
  ])("is refused as %s", (text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });
});
