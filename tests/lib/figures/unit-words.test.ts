import { describe, expect, test } from "vitest";
import { judgeUnitWords } from "#lib/figures/unit-words.ts";
import type { Form } from "#lib/units/format.ts";
import { getUnit, makePoint } from "../../support/make-figure.ts";

const judge = (unit: string, value: string, form: Form, before: string, after: string): string => {
  const wrong = judgeUnitWords({ amount: makePoint(value), unit: getUnit(unit) }, form, { before, after });
  return wrong === undefined ? "fits" : `${wrong.problem}: ${wrong.seen}`;
};

describe("words typed beside a number", () => {
  test.each<[unit: string, value: string, form: Form, before: string, after: string, judgement: string]>([
    ["gbp-bn", "30", "value", "It costs ", " a year", "fits"],
    ["gbp-bn", "30", "value", "It costs ", " billion", "again: billion"],
    ["gbp-bn", "30", "value", "It costs ", "bn", "again: bn"],
    ["gbp-bn", "30", "value", "a ", "-billion gap", "again: billion"],
    ["gbp-bn", "30", "value", "It costs ", " million", "another: million"],
    ["gbp-bn", "30", "bare", "It costs ", " billion", "fits"],
    ["gbp-bn", "30", "bare", "It costs ", " million", "another: million"],
    ["gbp-mn", "9996", "bare", "It costs ", " billion", "fits"],
    ["gbp-mn", "9996", "bare", "It costs ", " million", "another: million"],
    ["gbp-bn", "30", "value", "It costs £", "", "again: £"],
    ["gbp-bn", "30", "bare", "It costs £", "bn", "fits"],
    ["gbp-bn", "30", "bare", "It costs $", "bn", "another: $"],
    ["gbp-bn", "30", "value", "It costs ", " pounds", "again: pounds"],
    ["gbp-bn", "30", "value", "It costs ", " euros", "another: euros"],
    ["pct-gdp", "3.5", "value", "It is ", " of GDP", "fits"],
    ["pct-gdp", "3.5", "full", "It is ", " of GDP", "again: of GDP"],
    ["pct-gdp", "3.5", "value", "It is ", " of GNI", "another: of GNI"],
    ["pct-gdp", "3.5", "value", "It is ", " per cent", "again: per cent"],
    ["pct-gdp", "3.5", "bare", "It is ", " per cent of GDP", "fits"],
    ["pct-gdp", "3.5", "bare", "It is ", "%", "fits"],
    ["pct-gdp", "3.5", "value", "It is ", " percentage points", "another: percentage points"],
    ["pp", "0.9", "value", "It rose by ", " of GDP", "fits"],
    ["pp", "0.9", "value", "It rose by ", " percentage points", "again: percentage points"],
    ["pct", "400", "value", "It rose by ", " times", "another: times"],
    ["times", "5", "value", "It is ", " times as much", "again: times"],
    ["times", "5", "bare", "It is ", " times as much", "fits"],
    ["count-tanks", "148", "value", "There are ", " tanks", "fits"],
    ["count-tanks", "148", "value", "There are ", " million tanks", "another: million"],
    ["count-shells-mn", "2", "value", "There are ", " shells", "fits"],
    ["count-shells-mn", "2", "value", "There are ", " million shells", "again: million"],
    ["gbp-bn", "30", "value", "It costs ", " mostly", "fits"],
    ["gbp-bn", "30", "value", "It costs ", " millionaires dear", "fits"],
  ])("%s %s as %s: “%s…%s” %s", (unit, value, form, before, after, judgement) => {
    expect(judge(unit, value, form, before, after)).toBe(judgement);
  });
});
