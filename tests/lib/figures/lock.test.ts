import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Lock, type LockedNumber, lockedNumbers, lockText, parseLock } from "#lib/figures/lock.ts";
import type { Period } from "#lib/time/period.ts";
import { makeSeries } from "../../support/make-content.ts";
import { getUnit, makeDerived, makeFigure, makePoint, makeRange, makeText } from "../../support/make-figure.ts";

const head = '# figures.lock, version 1, released 2026-11-22: written by "npm run lock", never by hand';

function locked(changes: Parameters<typeof makeFigure>[0]): LockedNumber | undefined {
  return lockedNumbers([makeFigure(changes)], []).get("a-figure");
}

describe("lockedNumbers", () => {
  it("takes each figure, and each cell of each series", () => {
    expect([...lockedNumbers([makeFigure(), makeDerived()], [makeSeries()]).keys()]).toEqual([
      "a-figure",
      "a-derived-figure",
      "a-series/2024",
      "a-series/2025",
    ]);
  });

  it("gives a cell what its series declares", () => {
    expect(lockedNumbers([], [makeSeries()]).get("a-series/2025")).toEqual({
      value: "2.4",
      unit: "pct-gdp",
      period: "2025",
      measure: "a-share",
      place: "a-place",
      status: "outturn",
      source: "a-source",
    });
  });

  test.each([
    [makePoint("2.60"), "2.60"],
    [makePoint("-0.5"), "-0.5"],
    [makePoint("1234567"), "1234567"],
    [makeRange("1.5", "2.0"), "1.5 to 2.0"],
    [makeRange("1.5", "2.0", "1.8"), "1.5 to 2.0, central 1.8"],
  ])("writes the digits that are stated: %j is %s", (amount, text) => {
    expect(locked({ amount })?.value).toBe(text);
  });

  it("rounds a derived figure to the decimals that are printed", () => {
    const amount = { kind: "point", point: { value: 1.5649999, decimals: 1 } } as const;
    expect(lockedNumbers([makeDerived({ amount })], []).get("a-derived-figure")?.value).toBe("1.6");
  });

  test.each([
    ["gbp-bn", { kind: "cash" } as const, "gbp-bn, cash"],
    ["gbp-bn", { kind: "real", priceYear: "2024-25" } as const, "gbp-bn, 2024-25 prices"],
    ["pct-gdp", undefined, "pct-gdp"],
  ])("names the unit %s with its prices", (unit, priceBasis, text) => {
    expect(locked({ unit: getUnit(unit), priceBasis })?.unit).toBe(text);
  });

  const year = (value: number) => ({ kind: "year", year: value }) as const;
  test.each<[Period, string]>([
    [year(2025), "2025"],
    [{ kind: "financial-year", startYear: 2011 }, "2011-12"],
    [{ kind: "month", month: "2011-12" }, "month 2011-12"],
    [{ kind: "date", date: "2025-06-09" }, "2025-06-09"],
    [{ kind: "quarter", year: 2025, quarter: 2 }, "2025-Q2"],
    [{ kind: "by", moment: year(2035) }, "by 2035"],
    [{ kind: "span", from: year(2025), to: year(2029), as: "total" }, "2025 to 2029, total"],
  ])("tells periods of different kinds apart: %j is %s", (period, text) => {
    expect(locked({ period })?.period).toBe(text);
  });

  const named = (inputs: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(inputs).map(([name, figure]) => [name, { figure }]));

  it("is the same when an input of a formula is called otherwise", () => {
    const source = (formula: string, inputs: Record<string, string>) =>
      lockedNumbers([makeDerived({ formula, inputs: named(inputs) })], []).get("a-derived-figure")?.source;
    expect(source("part/whole * 100", { part: "a", whole: "s/2025" })).toBe("= a/s/2025 * 100");
    expect(source("a /  b", { a: "x", b: "y" })).toBe(source("c / d", { c: "x", d: "y" }));
    expect(source("a / b", { a: "x", b: "y" })).not.toBe(source("a / b", { a: "y", b: "x" }));
  });

  it("names what is done to an input before it is used", () => {
    const figure = makeDerived({
      formula: "a + b",
      inputs: {
        a: { figure: "x", restate: { by: "prices", to: "2024-25" }, convert: { by: "rates" } },
        b: { figure: "y", takenAs: { period: year(2026), measure: "m", because: makeText("It is near.") } },
      },
    });
    expect(lockedNumbers([figure], []).get("a-derived-figure")?.source).toBe(
      "= x [restated by prices to 2024-25, converted by rates] + y [taken as m, taken for 2026]",
    );
  });

  it("leaves a name that no input explains", () => {
    expect(lockedNumbers([makeDerived({ formula: "toString + a" })], []).get("a-derived-figure")?.source).toBe(
      "= toString + a-figure",
    );
  });
});

const number = { value: "1", unit: "pct", period: "2025", measure: "m", place: "p", status: "plan", source: "s" };

describe("lockText", () => {
  it("is the same whatever order the numbers and corrections come in", () => {
    const lock: Lock = {
      released: "2026-11-22",
      numbers: new Map([
        ["b", number],
        ["a/2025", number],
        ["a", number],
      ]),
      corrections: ["2026-12-02-b", "2026-12-01-a"],
    };
    expect(lockText(lock)).toBe(`${head}
a | 1 | pct | 2025 | m | p | plan | s
a/2025 | 1 | pct | 2025 | m | p | plan | s
b | 1 | pct | 2025 | m | p | plan | s
correction | 2026-12-01-a
correction | 2026-12-02-b
`);
  });

  it("is read back as it was", () => {
    const text = fc.stringMatching(/^[a-z0-9=][a-z0-9 .,()*+/-]{0,20}[a-z0-9)]$/);
    const record = fc.record({
      value: text,
      unit: text,
      period: text,
      measure: text,
      place: text,
      status: text,
      source: text,
    });
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(\/[0-9-]{4,7})?$/);
    fc.assert(
      fc.property(fc.dictionary(id, record), fc.uniqueArray(id), (numbers, corrections) => {
        const lock = { released: "2026-11-22", numbers: new Map(Object.entries(numbers)), corrections };
        expect(parseLock(lockText(lock))).toMatchObject({ ...lock, corrections: corrections.toSorted() });
      }),
    );
  });
});

describe("parseLock", () => {
  it("knows the line of each number and correction", () => {
    const read = parseLock(`${head}\r\na | 1 | pct | 2025 | m | p | plan | s\r\n\r\ncorrection | a\r\n`);
    expect("lines" in read && [...read.lines]).toEqual([
      ["a", 2],
      ["correction a", 4],
    ]);
  });

  it("takes a figure that is called as the lines of corrections begin", () => {
    const read = parseLock(`${head}\ncorrection | 1 | pct | 2025 | m | p | plan | s\ncorrection | a\n`);
    expect("numbers" in read && [...read.numbers.keys()]).toEqual(["correction"]);
    expect("corrections" in read && read.corrections).toEqual(["a"]);
  });

  test.each([
    ["", 1, "This is not the first line of a lock of version 1."],
    [head.replace("version 1", "version 2"), 1, "This is not the first line of a lock of version 1."],
    [`${head}\n=======`, 2, "This line is not one that a lock holds."],
    [`${head}\na | 1 | pct`, 2, "This line is not one that a lock holds."],
    [`${head}\na | 1`, 2, "This line is not one that a lock holds."],
    [`${head}\na | 1 | pct | 2025 | m | p | plan | s | more`, 2, "This line is not one that a lock holds."],
    [`${head}\ncorrection | a\n\ncorrection | a`, 4, '"correction a" stands in the lock twice.'],
  ])("refuses %j", (text, line, message) => {
    expect(parseLock(text)).toEqual({ line, message });
  });
});
