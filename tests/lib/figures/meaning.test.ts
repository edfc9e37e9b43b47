import { describe, expect, test } from "vitest";
import { deriveAmount } from "#lib/figures/derive.ts";
import type { Measure } from "#lib/figures/figure.ts";
import { type Meaning, MeaningError, momentsOf, periodKey, rhythmOf } from "#lib/figures/meaning.ts";
import { makeRelations } from "#lib/figures/relations.ts";
import type { Operand } from "#lib/figures/term.ts";
import { parseFinancialYear } from "#lib/time/financial-year.ts";
import type { Period } from "#lib/time/period.ts";
import type { Amount } from "#lib/units/amount.ts";
import { parseFormula } from "#reader/formula.ts";
import { getUnit, makePoint, makeText } from "../../support/make-figure.ts";

const measure = (id: string, changes: Partial<Measure> = {}): Measure => ({
  id,
  name: makeText(id),
  words: [id],
  definition: makeText(id),
  dimension: "money",
  units: [getUnit("gbp-bn")],
  range: { min: 0, max: 1 },
  ...changes,
});

const why = makeText("Both count the same things.");
const relations = makeRelations(
  new Map(
    [
      measure("core"),
      measure("related"),
      measure("total", { parts: ["core", "related"] }),
      measure("plan", { related: [{ measure: "core", as: "comparable", why }] }),
      measure("ministry", { related: [{ measure: "wide", as: "bridged", by: ["pensions"], why }] }),
      measure("pensions"),
      measure("wide", { related: [{ measure: "core", as: "different", why: makeText("It counts more.") }] }),
      measure("gdp", { whole: "gdp" }),
      measure("running"),
      measure("building"),
      measure("spending", { whole: "spending", parts: ["running", "building"] }),
    ].map((one) => [one.id, one]),
  ),
);

/** `"2025"`, `"2024-25"`, `"by 2035"`, `"2021..2025 total"`. */
function period(text: string): Period {
  if (text.startsWith("by ")) return { kind: "by", moment: { kind: "year", year: Number(text.slice(3)) } };
  const span = /^(\d{4})\.\.(\d{4}) (total|average|change)$/.exec(text);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    return {
      kind: "span",
      from: { kind: "year", year: from },
      to: { kind: "year", year: to },
      as: span[3] as "total" | "average" | "change",
    };
  }
  const startYear = parseFinancialYear(text);
  return startYear === undefined ? { kind: "year", year: Number(text) } : { kind: "financial-year", startYear };
}

/** `"core 5 gbp-bn 2025"`, with an edition as in `"core 5 gbp-bn 2025 @budget:march"`, or a country as in `in here`. */
function operand(text: string): Operand {
  const [, id = "", number = "", unit = "", when = "", edition] =
    /^(\S+) (\S+) (\S+) (.*?)(?: in \w+)?(?: @(\S+))?$/.exec(text) ?? [];
  const parsed = getUnit(unit);
  const [publication = "", source = ""] = edition?.split(":") ?? [];
  const meaning: Meaning = {
    measure: id,
    whole: id === "gdp" ? "gdp" : undefined,
    period: period(when),
    editions: new Map(edition === undefined ? [] : [[publication, source]]),
    isSum: true,
    home: / in (\w+)/.exec(text)?.[1],
  };
  return {
    amount: makePoint(number),
    unit: parsed,
    priceBasis: parsed.kind === "money" ? { kind: "cash" } : undefined,
    meaning,
  };
}

function work(formula: string, inputs: Readonly<Record<string, string>>, target: string, across = false): Amount {
  const { formula: tree } = parseFormula(formula);
  if (tree === undefined) throw new Error(`"${formula}" is not a formula.`);
  const [, id, unitName = "", when] = /^(\S+) (\S+)(?: (.*))?$/.exec(target) ?? [];
  const unit = getUnit(unitName);
  return deriveAmount(
    tree,
    new Map(Object.entries(inputs).map(([name, text]) => [name, operand(text)])),
    {
      unit,
      priceBasis: unit.kind === "money" ? { kind: "cash" } : undefined,
      decimals: 1,
      measure: id,
      period: when === undefined ? undefined : period(when),
    },
    { relations, acrossEditions: across },
  );
}

const numberOf = (amount: Amount): number | undefined => (amount.kind === "point" ? amount.point.value : undefined);

describe("a formula is worked out", () => {
  test.each<[string, string, Record<string, string>, string, number]>([
    [
      "for parts that make their whole",
      "a + b",
      { a: "core 3.5 pct-gdp 2025", b: "related 1.5 pct-gdp 2025" },
      "total pct-gdp",
      5,
    ],
    [
      "for a whole without a part",
      "a - b",
      { a: "total 5 pct-gdp 2025", b: "related 1.5 pct-gdp 2025" },
      "core pct-gdp",
      3.5,
    ],
    [
      "for measures that are comparable",
      "a - b",
      { a: "core 3.5 pct-gdp 2025", b: "plan 2.5 pct-gdp 2025" },
      "gap pp",
      1,
    ],
    ["across a bridge", "a + b", { a: "ministry 60 gbp-bn 2025", b: "pensions 5 gbp-bn 2025" }, "wide gbp-bn", 65],
    [
      "for years of one kind",
      "a + b",
      { a: "core 60 gbp-bn 2024-25", b: "core 62 gbp-bn 2025-26" },
      "core gbp-bn",
      122,
    ],
    [
      "for how far a year is from a promise",
      "a - b",
      { a: "core 3.5 pct-gdp by 2035", b: "core 2.5 pct-gdp 2025-26" },
      "gap pp",
      1,
    ],
    [
      "for a share of its own whole",
      "a * b / 100",
      { a: "gdp 3000 gbp-bn 2025", b: "core 2 pct-gdp 2025" },
      "core gbp-bn",
      60,
    ],
    [
      "for the share of a body's target of one member's whole",
      "a * b / 100",
      { a: "gdp 3000 gbp-bn 2025 in here", b: "core 2 pct-gdp 2025" },
      "core gbp-bn",
      60,
    ],
    [
      "for one measure of two countries",
      "a - b",
      { a: "core 3.5 pct-gdp 2025 in here", b: "core 2 pct-gdp 2025 in there" },
      "gap pp",
      1.5,
    ],
    [
      "for a part of its whole",
      "a / b * 100",
      { a: "core 60 gbp-bn 2025", b: "gdp 3000 gbp-bn 2025" },
      "core pct-gdp",
      2,
    ],
    [
      "for a part of the sum of all parts",
      "b / (r + b) * 100",
      { r: "running 60 gbp-bn 2025", b: "building 20 gbp-bn 2025" },
      "building-share pct-spending",
      25,
    ],
    [
      "for growth of one measure",
      "(a / b - 1) * 100",
      { a: "core 66 gbp-bn 2025", b: "core 60 gbp-bn 2024" },
      "growth pct",
      10,
    ],
    [
      "for growth as a change over its beginning",
      "100 * (a - b) / b",
      { a: "core 66 gbp-bn 2025", b: "core 60 gbp-bn 2024" },
      "growth pct 2024..2025 change",
      10,
    ],
    [
      "for growth of a share in per cent",
      "(a - b) / b * 100",
      { a: "core 2.2 pct-gdp 2025", b: "core 2 pct-gdp 2024" },
      "growth pct",
      10,
    ],
    [
      "for growth of a share as a multiple",
      "a / b",
      { a: "core 3 pct-gdp 2025", b: "core 2 pct-gdp 2024" },
      "multiple times",
      1.5,
    ],
    [
      "for a multiple of one measure",
      "a / b",
      { a: "core 66 gbp-bn 2025", b: "core 33 gbp-bn 2024" },
      "multiple times",
      2,
    ],
    ["for a rise of per cent as a multiple", "(100 + a) / 100", { a: "rise 400 pct 2025" }, "multiple times", 5],
    [
      "for an amount carried on at a rate",
      "a * (100 + b) / 100",
      { a: "gdp 3000 gbp-bn 2025", b: "rise 10 pct 2026" },
      "gdp gbp-bn",
      3300,
    ],
    ["for a difference of two rates in points", "a - b", { a: "rise 3 pct 2025", b: "rise 2 pct 2024" }, "gap pp", 1],
  ])("%s", (_why, formula, inputs, target, value) => {
    expect(numberOf(work(formula, inputs, target))).toBeCloseTo(value, 9);
  });

  test("across two editions when the figure says so", () => {
    const inputs = { a: "core 2.4 pct-gdp 2025 @tables:march", b: "core 2.3 pct-gdp 2025 @tables:july" };
    expect(numberOf(work("a - b", inputs, "gap pp", true))).toBeCloseTo(0.1, 9);
  });
});

describe("a formula is refused", () => {
  const refused: readonly [
    why: string,
    formula: string,
    inputs: Record<string, string>,
    target: string,
    message: string,
  ][] = [
    [
      "for two definitions",
      "a - b",
      { a: "core 62 gbp-bn 2025", b: "ministry 55 gbp-bn 2025" },
      "gap gbp-bn",
      "b (ministry) cannot be taken from a (core), which is defined otherwise",
    ],
    [
      "for two definitions that are declared different, with the reason",
      "a - b",
      { a: "core 62 gbp-bn 2025", b: "wide 70 gbp-bn 2025" },
      "gap gbp-bn",
      "b (wide) cannot be taken from a (core), which is defined otherwise: It counts more",
    ],
    [
      "for a part counted twice",
      "a + b",
      { a: "total 5 pct-gdp 2025", b: "core 3.5 pct-gdp 2025" },
      "total pct-gdp",
      "b (core) cannot be added to a (total), which is defined otherwise",
    ],
    [
      "for a whole that is given as one of its parts",
      "a + b",
      { a: "core 2.6 pct-gdp 2025", b: "related 1.5 pct-gdp 2025" },
      "core pct-gdp",
      'the formula gives "total", and the measure is "core"',
    ],
    [
      "for a share of another whole",
      "a * b / 100",
      { a: "core 60 gbp-bn 2025", b: "plan 2 pct-gdp 2025" },
      "plan gbp-bn",
      "b is a share of gdp, and a (core) is not gdp",
    ],
    [
      "for a division by what is not the unit's whole",
      "a / b * 100",
      { a: "core 60 gbp-bn 2025", b: "ministry 55 gbp-bn 2025" },
      "core pct-gdp",
      "the formula divides by a measure that is not the whole of any share, and the unit is a share of gdp",
    ],
    [
      "for a calendar and a financial year",
      "a - b",
      { a: "core 62 gbp-bn 2025", b: "core 60 gbp-bn 2024-25" },
      "gap gbp-bn",
      "b (financial year 2024-25) cannot be taken from a (calendar year 2025), which is of another time",
    ],
    [
      "for a total of years and a year",
      "a - b",
      { a: "core 300 gbp-bn 2021..2025 total", b: "core 60 gbp-bn 2025" },
      "gap gbp-bn",
      "b (calendar year 2025) cannot be taken from a (total of calendar years 2021 to 2025), which is of another time",
    ],
    [
      "for the sum of a promise and a year",
      "a + b",
      { a: "core 3.5 pct-gdp by 2035", b: "core 2.5 pct-gdp 2025" },
      "core pct-gdp",
      "b (calendar year 2025) cannot be added to a (by calendar year 2035), which is of another time",
    ],
    [
      "for a share of one year and the whole of another",
      "a * b / 100",
      { a: "gdp 3000 gbp-bn 2025", b: "core 2 pct-gdp 2026" },
      "core gbp-bn",
      "b (calendar year 2026) cannot be multiplied with a (calendar year 2025), which is of another time",
    ],
    [
      "for a change over its end",
      "(a - b) / a * 100",
      { a: "core 66 gbp-bn 2025", b: "core 60 gbp-bn 2024" },
      "growth pct",
      "(a - b) (the change since calendar year 2024) cannot be divided by a (calendar year 2025), which is of another time",
    ],
    [
      "for a change the other way round",
      "a - b",
      { a: "core 2 pct-gdp 2024", b: "core 2.2 pct-gdp 2025" },
      "gap pp 2024..2025 change",
      "(a - b) is the change since calendar year 2025, and the figure says since calendar year 2024",
    ],
    [
      "for growth the other way round",
      "(a / b - 1) * 100",
      { a: "core 60 gbp-bn 2024", b: "core 66 gbp-bn 2025" },
      "growth pct 2024..2025 change",
      "(((a / b) - 1) * 100) is the change since calendar year 2025, and the figure says since calendar year 2024",
    ],
    [
      "for a share of one country and the whole of another",
      "a * b / 100",
      { a: "gdp 3000 gbp-bn 2025 in here", b: "core 2 pct-gdp 2025 in there" },
      "core gbp-bn",
      "b (there) cannot be multiplied with a (here), which is of another place",
    ],
    [
      "for a part of one country and the whole of another",
      "a / b * 100",
      { a: "core 60 gbp-bn 2025 in here", b: "gdp 3000 gbp-bn 2025 in there" },
      "core pct-gdp",
      "a (here) cannot be divided by b (there), which is of another place",
    ],
    [
      "for two editions of one publication",
      "a - b",
      { a: "core 2.4 pct-gdp 2025 @tables:march", b: "core 2.3 pct-gdp 2025 @tables:july" },
      "gap pp",
      'a is from "march" and b from "july", two editions of one publication',
    ],
  ];
  test.each(refused)("%s", (_why, formula, inputs, target, message) => {
    expect(() => work(formula, inputs, target)).toThrow(expect.objectContaining({ message }));
    expect(() => work(formula, inputs, target)).toThrow(MeaningError);
  });

  test.each<[string, string, Record<string, string>, string, string]>([
    [
      "a rise of 400 per cent taken for four times",
      "a / 100",
      { a: "rise 400 pct 2025" },
      "multiple times",
      "the formula gives a change in per cent, and the unit is times: a rise of 400 per cent is five times as much, so add the whole, as in (100 + rise) / 100",
    ],
    [
      "a level taken for a change",
      "a / b * 100",
      { a: "core 66 gbp-bn 2025", b: "core 60 gbp-bn 2024" },
      "growth pct",
      "the formula gives how many times one is the other, and the unit is pct: take the whole away for a change, as in (later / earlier - 1) * 100",
    ],
    [
      "per cent for percentage points",
      "a - b",
      { a: "core 3.5 pct-gdp 2025", b: "core 2.5 pct-gdp 2024" },
      "gap pct",
      "the formula gives a difference of two shares, which is in percentage points, and the unit is pct",
    ],
    [
      "percentage points for growth of a share in per cent",
      "(a - b) / b * 100",
      { a: "core 2.2 pct-gdp 2025", b: "core 2 pct-gdp 2024" },
      "gap pp",
      "the formula gives a change in per cent, and the unit is pp",
    ],
    [
      "percentage points for a change in per cent",
      "(a / b - 1) * 100",
      { a: "core 66 gbp-bn 2025", b: "core 60 gbp-bn 2024" },
      "growth pp",
      "the formula gives a change in per cent, and the unit is pp",
    ],
  ])("%s", (_why, formula, inputs, target, message) => {
    expect(() => work(formula, inputs, target)).toThrow(expect.objectContaining({ message }));
  });
});

describe("periods in messages", () => {
  test.each([
    ["2025", "calendar year 2025", "calendar year", ["calendar year 2025"]],
    ["2024-25", "financial year 2024-25", "financial year", ["financial year 2024-25"]],
    ["by 2035", "by calendar year 2035", "horizon", ["calendar year 2035"]],
    [
      "2021..2025 total",
      "total of calendar years 2021 to 2025",
      "total of calendar years",
      ["calendar year 2021", "calendar year 2025"],
    ],
  ])("%s", (text, key, rhythm, moments) => {
    expect([periodKey(period(text)), rhythmOf(period(text)), momentsOf(period(text))]).toEqual([key, rhythm, moments]);
  });
});
