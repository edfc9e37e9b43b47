import { describe, expect, test } from "vitest";
import { costTarget, exchanged, lastGrowth, type PlaceInput, partOf } from "#lib/scenario/places/cost.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { listYears } from "./make-input.ts";

/** GDP 1,000 in 2025, 1,100 in 2026 and 1,210 in 2027; the share is 2% and the target 3% in 2027. */
function makePlaceInput(changes: Partial<PlaceInput> = {}): PlaceInput {
  return {
    yearKind: "calendar-year",
    currency: "XTS",
    gdp: { edition: "first edition", values: listYears(2025, [1000, 1100, 1210]) },
    today: "2025",
    share: { value: 2, year: "2025" },
    target: { value: 3, year: "2027" },
    ...changes,
  };
}

const extended = (): PlaceInput["gdp"] => {
  const values = listYears(2025, [1000, 1100, 1210]);
  return { edition: "first edition", values, extend: { kind: "constant", rate: lastGrowth(values) } };
};

describe("costTarget", () => {
  test("puts the whole gap on today's GDP, on that of the last stated year and on that of the target's year", () => {
    const target = { value: 3, year: "2028" };
    const { gap, today, forecast, end } = costTarget(makePlaceInput({ gdp: extended(), target }));
    expect(gap).toBe(1);
    expect([today, forecast, end].map((year) => [year?.year, year?.cash.extra.toFixed(9)])).toEqual([
      ["2025", "10.000000000"],
      ["2027", "12.100000000"],
      ["2028", "13.310000000"],
    ]);
    expect(end?.extrapolated).toBe(true);
  });

  test("goes from today's share to the target in equal steps", () => {
    const { way } = costTarget(makePlaceInput());
    expect(way?.years.map(({ share }) => share)).toEqual([2, 2.5, 3]);
    expect(way?.totals.todayGdp?.extra).toBeCloseTo(15, 9);
  });

  test("ends money where GDP ends, and has no way there, if GDP is not carried on", () => {
    const { end, forecast, way, atOnce } = costTarget(makePlaceInput({ target: { value: 3, year: "2035" } }));
    expect([end?.year, forecast, way, atOnce.years.length]).toEqual(["2027", undefined, undefined, 3]);
  });

  test("tells a place above its target by a gap below nothing, without a way", () => {
    const { gap, way } = costTarget(makePlaceInput({ share: { value: 4, year: "2025" } }));
    expect([gap, way]).toEqual([-1, undefined]);
  });

  test("tells a place without a share what the target comes to, and no gap", () => {
    const { gap, way, today } = costTarget(makePlaceInput({ share: undefined }));
    expect([gap, way, today.cash.level]).toEqual([undefined, undefined, 30]);
  });

  test("begins the way in the year of the share, even after today's", () => {
    const { way, today } = costTarget(makePlaceInput({ share: { value: 2, year: "2026" } }));
    expect([way?.years[0]?.year, today.year]).toEqual(["2026", "2025"]);
  });

  test("shares the extra out among the heads of one count", () => {
    const { today } = costTarget(makePlaceInput({ population: { kind: "held", count: 4_000_000, year: "2024" } }));
    expect([today.cash.extraPerPerson, today.cash.extraPerHousehold]).toEqual([2500, null]);
  });

  test("asks a target whose year is over of today's GDP alone", () => {
    const { isPast, gap, today, forecast, end, way } = costTarget(
      makePlaceInput({ target: { value: 3, year: "2024" } }),
    );
    expect([isPast, gap, today.year, today.cash.extra]).toEqual([true, 1, "2025", 10]);
    expect([forecast, end, way]).toEqual([undefined, undefined, undefined]);
  });

  test("does not call a target of today's own year past", () => {
    expect(costTarget(makePlaceInput({ target: { value: 3, year: "2025" } })).isPast).toBe(false);
  });

  test("refuses a place whose GDP does not reach today", () => {
    expect(() => costTarget(makePlaceInput({ today: "2030", target: { value: 3, year: "2035" } }))).toThrow(
      ScenarioError,
    );
  });
});

describe("lastGrowth", () => {
  test("is that of the last stated year", () => {
    expect(lastGrowth(listYears(2029, [100, 200, 207]))).toBe(3.5);
  });

  test("needs two years", () => {
    expect(() => lastGrowth(listYears(2029, [100]))).toThrow(
      new ScenarioError("gdp.extend", "GDP is stated for fewer than two years, so it has no last growth."),
    );
  });
});

test("partOf gives per cent of a budget", () => {
  expect(partOf(0.5, 40)).toBe(1.25);
});

test("exchanged divides by so much of its own for one of the other", () => {
  expect(exchanged(21, 10.5)).toBe(2);
});
