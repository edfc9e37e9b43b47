import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  address,
  date,
  figureReference,
  id,
  looseDate,
  periodKey,
  plainNumber,
  priceBasis,
  prose,
  stated,
  unit,
  whole,
} from "#schemas/parts.ts";
import { period } from "#schemas/period.ts";

const number = (value: number, decimals = 0): object => ({ value, decimals });

/** The parsed value, or "refused". */
function parse(schema: z.ZodType, input: unknown): unknown {
  const read = schema.safeParse(input);
  return read.success ? read.data : "refused";
}

const accepted: readonly [string, z.ZodType, readonly unknown[]][] = [
  ["id", id, ["a", "1", "uk-share-2024-25", "a".repeat(100)]],
  ["figureReference", figureReference, ["a-figure", "a-series/2024-25", "a-series/2025-Q2"]],
  ["date", date, ["2025-06-09", "2024-02-29"]],
  ["looseDate", looseDate, ["2025-06-09", "2025-06", "2025"]],
  ["address", address, ["https://example.org/", "http://example.org/a?b=c#d"]],
  ["stated", stated, [number(2.6, 2)]],
];

const refused: readonly [string, z.ZodType, readonly unknown[]][] = [
  ["id", id, ["", "A", "a_b", "a--b", "-a", "a-", "a b", "a/b", "é", "a\n", "a".repeat(101), 5]],
  ["figureReference", figureReference, ["", "A/2024", "a/", "a/b/c", "a/2024 25", "a/../b"]],
  ["date", date, ["2025-06", "2025-02-29", "9 June 2025", "", number(2025)]],
  ["looseDate", looseDate, ["2025-13", "25", "unknown", "2025-06-31"]],
  [
    "address",
    address,
    [
      "",
      "example.org",
      "mailto:a@b.org",
      "javascript:alert(1)",
      "https://",
      'https://a"b',
      "https://a b",
      "https://a\\b",
    ],
  ],
  ["stated", stated, [5, "5", null, { value: "5", decimals: 0 }]],
  ["whole", whole, [number(2.5, 1), 5]],
  ["unit", unit, ["percent", "GBP-bn", "", 5]],
  [
    "priceBasis",
    priceBasis,
    ["real", { real: "24-25" }, { real: "2024-26" }, { real: number(24) }, { real: "2024-25", cash: true }, undefined],
  ],
  ["prose", prose, ["", "  ", "[[A]]", "[[a", number(5)]],
  ["periodKey", periodKey, [true, ["2025"], null]],
  [
    "period",
    period,
    [
      {},
      { year: "2025" },
      { year: number(999) },
      { year: number(2025.5, 1) },
      { financialYear: "2024" },
      { date: "2025-6-9" },
      { month: "2025-13" },
      { quarter: "2025-Q5" },
      { by: {} },
      { by: { by: { year: number(2025) } } },
      { by: { year: number(2025) }, year: number(2025) },
      { from: { year: number(2025) } },
      { from: { year: number(2025) }, to: { year: number(2026) }, as: "sum" },
    ],
  ],
];

describe("the schema", () => {
  test.each(accepted.flatMap(([name, schema, inputs]) => inputs.map((input) => [name, input, schema] as const)))(
    "%s takes %j as it is",
    (_name, input, schema) => {
      expect(parse(schema, input)).toEqual(input);
    },
  );

  test.each(refused.flatMap(([name, schema, inputs]) => inputs.map((input) => [name, input, schema] as const)))(
    "%s refuses %j",
    (_name, input, schema) => {
      expect(parse(schema, input)).toBe("refused");
    },
  );

  test.each<[string, z.ZodType, unknown, unknown]>([
    ["whole", whole, number(5), 5],
    ["plainNumber", plainNumber, number(2.5, 1), 2.5],
    ["unit", unit, "gbp-bn", { kind: "money", currency: "GBP", magnitude: "bn" }],
    ["priceBasis", priceBasis, "cash", { kind: "cash" }],
    ["priceBasis", priceBasis, { real: "2024-25" }, { kind: "real", priceYear: "2024-25" }],
    ["priceBasis", priceBasis, { real: number(2021) }, { kind: "real", priceYear: "2021" }],
    [
      "prose",
      prose,
      "At [[a|full]]",
      { kind: "rich-text", text: "At [[a|full]]", parts: ["At ", { id: "a", form: "full", offset: 3 }] },
    ],
    ["periodKey", periodKey, number(2025), "2025"],
    ["periodKey", periodKey, "2024-25", "2024-25"],
    ["period", period, { year: number(2025) }, { kind: "year", year: 2025 }],
    ["period", period, { financialYear: "2024-25" }, { kind: "financial-year", startYear: 2024 }],
    ["period", period, { date: "2025-06-09" }, { kind: "date", date: "2025-06-09" }],
    ["period", period, { month: "2025-06" }, { kind: "month", month: "2025-06" }],
    ["period", period, { quarter: "2025-Q2" }, { kind: "quarter", year: 2025, quarter: 2 }],
    ["period", period, { by: { year: number(2035) } }, { kind: "by", moment: { kind: "year", year: 2035 } }],
    [
      "period",
      period,
      { from: { year: number(2025) }, to: { year: number(2026) }, as: "change" },
      { kind: "span", from: { kind: "year", year: 2025 }, to: { kind: "year", year: 2026 }, as: "change" },
    ],
  ])("%s turns what was written into what it means, case %#", (_name, schema, input, value) => {
    expect(parse(schema, input)).toEqual(value);
  });
});
