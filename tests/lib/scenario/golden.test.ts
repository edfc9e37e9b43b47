/**
 * Published costings, worked out again from the inputs their authors state. Each case names its
 * source; the tolerance is 2% of the published number or half its last printed digit, whichever is
 * larger, unless the case says otherwise.
 */

import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";

/** Holds a result against a published number; `digit` is the value of its last printed digit. */
function expectPublished(result: number | undefined, published: number, digit: number): void {
  const tolerance = Math.max(Math.abs(published) * 0.02, digit / 2);
  expect(Math.abs((result ?? Number.NaN) - published)).toBeLessThanOrEqual(tolerance);
}

function makeCase(changes: Omit<ScenarioInput, "yearKind" | "prices"> & Partial<ScenarioInput>): ScenarioResult {
  return projectScenario({ yearKind: "calendar-year", prices: { answer: "cash" }, ...changes });
}

function singleYear(
  year: string,
  gdp: number,
  shareAndBaseline: Pick<ScenarioInput, "baseline"> & { readonly share: number; readonly currency: string },
): ScenarioResult {
  const { share, baseline, currency } = shareAndBaseline;
  return makeCase({
    yearKind: year.length === 4 ? "calendar-year" : "financial-year",
    years: [year],
    cumulativeFrom: year,
    currency,
    gdp: { edition: "as published", values: [{ year, value: gdp }] },
    path: [{ kind: "step", from: year, endShare: share }],
    baseline,
  });
}

// NTB, "Natos toprosentmål har blitt over 3 milliarder kroner billigere for Norge", April 2024:
// a budget of NOK 98.13bn against 2% of mainland and offshore GDP, in two editions of GDP.
describe("Norway, 2% of GDP in 2024", () => {
  test.each([
    ["March", 5169.6, 5.26, 0.01, 1.89],
    ["December", 5333, 8.5, 0.1, 1.84],
  ])("costs what NTB printed on the GDP of %s", (_, gdp, extra, digit, budgetShare) => {
    const baseline = { kind: "flat-cash", level: 98.13, year: "2024" } as const;
    const [year] = singleYear("2024", gdp, { share: 2, baseline, currency: "NOK" }).years;
    expectPublished(year?.cash.extra, extra, digit);
    expectPublished(year?.baselineShare, budgetShare, 0.01);
  });
});

// Lukáš Kovanda, "Česko musí do pěti let přisypat 200 miliard do obranného rozpočtu", June 2025:
// 3.5% of the IMF's April 2025 forecast of GDP in 2030, CZK 10,146bn, against CZK 161bn held flat.
test("Czechia, 3.5% of GDP in 2030, costs what Kovanda printed", () => {
  const baseline = { kind: "flat-cash", level: 161, year: "2025" } as const;
  const [year] = singleYear("2030", 10146, { share: 3.5, baseline, currency: "CZK" }).years;
  expectPublished(year?.cash.level, 355, 1);
  expectPublished(year?.cash.extra, 194, 1);
  expectPublished(((year?.cash.extra ?? Number.NaN) / 161) * 100, 120, 1);
});

// European Defence Agency, Defence Data 2024-2025, September 2025: EUR 381bn is 2.1% of GDP in 2025,
// and 3.5% would be about EUR 635bn. GDP is the quotient of the stated pair.
test("the European Union at 3.5% of GDP costs what the European Defence Agency printed", () => {
  const baseline = { kind: "constant-share", share: 2.1 } as const;
  const gdp = (381 / 2.1) * 100;
  const [year] = singleYear("2025", gdp, { share: 3.5, baseline, currency: "EUR" }).years;
  expectPublished(year?.cash.level, 635, 1);
  expectPublished(year?.cash.extra, 635 - 381, 1);
});

// Office for Budget Responsibility, Economic and fiscal outlook, March 2025: 3% of GDP would cost an
// additional £17.3bn in 2029-30. GDP £3,464.011bn is the sum of four quarters of table 1.4 of that
// edition; the baseline of 2.5% is inferred, not stated.
test("the United Kingdom at 3% in 2029-30 costs what the OBR printed", () => {
  const baseline = { kind: "constant-share", share: 2.5 } as const;
  const [year] = singleYear("2029-30", 3464.011, { share: 3, baseline, currency: "GBP" }).years;
  expectPublished(year?.cash.extra, 17.3, 0.1);
});

// House of Commons Defence Committee, "Indispensable allies" (HC 387), June 2018, annex: GDP of
// £2,000bn in 2018 with four rates of growth. Cells are cut, not rounded, so a whole digit is allowed.
describe("the table of the House of Commons Defence Committee, 2023", () => {
  test.each([
    [3, 2.5, 67.8],
    [3, 1.5, 64.6],
    [2.5, 1.5, 53.8],
    [2, 1, 42],
  ])("gives %d%% of GDP at growth of %d%% as £%dbn", (share, rate, published) => {
    const { years } = makeCase({
      years: ["2018", "2019", "2020", "2021", "2022", "2023"],
      cumulativeFrom: "2018",
      currency: "GBP",
      gdp: { edition: "annex", values: [{ year: "2018", value: 2000 }], extend: { kind: "constant", rate } },
      baseline: { kind: "constant-share", share: 2 },
      path: [{ kind: "step", from: "2018", endShare: share }],
    });
    const level = years.at(-1)?.cash.level ?? Number.NaN;
    expect(Math.abs(level - published)).toBeLessThanOrEqual(0.1);
  });
});

// Office for Statistics Regulation, "Recent statements on defence spending", June 2024: 2.30% of GDP
// in 2024-25 (£64.1bn) rising steadily to 2.50% in 2030-31. GDP is £2,786bn rising to £3,483bn, the
// OBR's Spring Budget 2024 figures as quoted by CapX, joined by growth of 3.79% a year.
describe("the United Kingdom from 2.3% to 2.5% in 2030-31, as the OSR set it out", () => {
  const years = ["2025-26", "2026-27", "2027-28", "2028-29", "2029-30", "2030-31"];
  const run = (baseline: ScenarioInput["baseline"], kind: "straight-line-share" | "straight-line-cash") =>
    makeCase({
      yearKind: "financial-year",
      years,
      cumulativeFrom: "2025-26",
      currency: "GBP",
      gdp: {
        edition: "Spring Budget 2024",
        values: [{ year: "2024-25", value: 2786 }],
        extend: { kind: "constant", rate: 3.79 },
      },
      baseline,
      path: [{ kind, from: "2024-25", to: "2030-31", startShare: 2.3, endShare: 2.5 }],
    });
  const flatCash = { kind: "flat-cash", level: 64.1, year: "2024-25" } as const;

  test("totals, against flat cash", () => {
    const { totals, years: byYear } = run(flatCash, "straight-line-share");
    expectPublished(byYear.at(-1)?.gdp, 3483, 1);
    expectPublished(totals.cash.level, 460.9, 0.1);
    expectPublished(totals.cash.baselineLevel, 384.4, 0.1);
    expectPublished(totals.cash.extra, 76.5, 0.1);
    expectPublished(byYear.at(-1)?.baselineShare, 1.85, 0.01);
  });

  test("total against a constant share, which the OSR rounds to the nearest £5bn", () => {
    const { totals } = run({ kind: "constant-share", share: 2.3 }, "straight-line-share");
    expectPublished(totals.cash.extra, 25, 5);
  });

  test("is not a straight line in cash, which comes out otherwise", () => {
    const { totals } = run(flatCash, "straight-line-cash");
    expect(totals.cash.extra).toBeGreaterThan(76.5 * 1.02);
  });
});

// Parliamentary Budget Officer of Canada, "Fiscal implications of meeting NATO's 5% commitment",
// February 2026: 2.0% of GDP in 2025-26 rising to 3.5% in 2035-36, CAD 159bn, CAD 68bn more, on
// average CAD 33.5bn a year. GDP is 159 / 3.5% carried back at growth of 3.7% (both of the dossier).
test("Canada from 2% to 3.5% in 2035-36 costs what the PBO printed", () => {
  let gdp = 4543;
  for (let count = 0; count < 10; count += 1) gdp /= 1.037;
  const { years, totals } = makeCase({
    yearKind: "financial-year",
    years: Array.from({ length: 11 }, (_, index) => `${2025 + index}-${26 + index}`),
    cumulativeFrom: "2026-27",
    currency: "CAD",
    gdp: { edition: "PBO", values: [{ year: "2025-26", value: gdp }], extend: { kind: "constant", rate: 3.7 } },
    baseline: { kind: "constant-share", share: 2 },
    path: [{ kind: "straight-line-share", from: "2025-26", to: "2035-36", startShare: 2, endShare: 3.5 }],
  });
  expectPublished(years.at(-1)?.cash.level, 159, 1);
  expectPublished(years.at(-1)?.cash.extra, 68, 1);
  expectPublished(totals.cash.averageExtra, 33.5, 0.1);
});

// IFS, 25 February 2025, and Devex, "Inside the UK aid cuts": aid from 0.5% to 0.3% of GNI is about
// £6bn less and leaves £9.2bn in 2027. GNI of £3,066.7bn is 9.2 / 0.3%: the level is circular and the
// saving is the check. The base is GNI, which the model takes as it takes GDP.
test("British aid from 0.5% to 0.3% of GNI saves what the IFS printed", () => {
  const baseline = { kind: "constant-share", share: 0.5 } as const;
  const [year] = singleYear("2027", 3066.7, { share: 0.3, baseline, currency: "GBP" }).years;
  expectPublished(year?.cash.level, 9.2, 0.1);
  expectPublished(year?.cash.extra, -6, 1);
});
