import { describe, expect, test } from "vitest";
import { makeSubtitle } from "#lib/charts/subtitle.ts";
import { unit } from "./make-chart.ts";

describe("makeSubtitle", () => {
  const parts = { measure: "Parks", period: "2024", unit: unit("pct-gdp"), editions: [] };
  test.each([
    ["a share", parts, "Parks, 2024, per cent of GDP."],
    [
      "a share whose measure names the whole",
      { ...parts, measure: "Parks as a share of GDP" },
      "Parks as a share of GDP, 2024, per cent.",
    ],
    ["cash", { ...parts, unit: unit("gbp-bn"), priceBasis: { kind: "cash" } as const }, "Parks, 2024, pounds, cash."],
    [
      "real terms",
      { ...parts, unit: unit("nok-mn"), priceBasis: { kind: "real", priceYear: "2021" } as const },
      "Parks, 2024, NOK, in 2021 prices.",
    ],
    ["a count", { ...parts, unit: unit("count-park-keepers") }, "Parks, 2024, park keepers."],
    ["a count of what the measure names", { ...parts, unit: unit("count-parks") }, "Parks, 2024."],
    ["percent", { ...parts, unit: unit("pct") }, "Parks, 2024, per cent."],
    ["points", { ...parts, unit: unit("pp") }, "Parks, 2024, percentage points."],
    ["an index", { ...parts, unit: unit("index") }, "Parks, 2024, index."],
    ["times", { ...parts, unit: unit("times") }, "Parks, 2024, times."],
    ["a definition", { ...parts, definition: "lakes left out" }, "Parks, 2024, per cent of GDP, lakes left out."],
    ["one edition", { ...parts, editions: ["May", "May"] }, "Parks, 2024, per cent of GDP. Edition: May."],
    ["two editions", { ...parts, editions: ["May", "June"] }, "Parks, 2024, per cent of GDP. Editions: May; June."],
  ])("writes %s", (_name, input, text) => {
    expect(makeSubtitle(input)).toBe(text);
  });
});
