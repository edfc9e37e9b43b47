import { describe, expect, it, test } from "vitest";
import { afterChanges, type Correction, parseAmountText, parseUnitText } from "#lib/figures/correction.ts";
import { lockedNumbers } from "#lib/figures/lock.ts";
import { changesSince, untoldChanges } from "#lib/figures/lock-compare.ts";
import { getUnit, makeFigure, makePoint, makeRange, makeText } from "../../support/make-figure.ts";

describe("parseAmountText", () => {
  test.each([
    ["2.60", makePoint("2.60")],
    ["-3", makePoint("-3")],
    ["1.5 to 2.0", makeRange("1.5", "2.0")],
    ["1.5 to 2.0, central 1.8", makeRange("1.5", "2.0", "1.8")],
  ])("reads %s as the lock writes it", (text, amount) => {
    expect(parseAmountText(text)).toEqual(amount);
  });

  test.each([
    "",
    "a",
    "1,000",
    "1 to",
    "1 to 2 to 3",
    "1, central 2",
    "1 to 2, central x",
    "1 to 2, central 1, central 2",
  ])("reads nothing from %j", (text) => {
    expect(parseAmountText(text)).toBeUndefined();
  });
});

describe("parseUnitText", () => {
  test.each([
    ["pct-gdp", { unit: getUnit("pct-gdp") }],
    ["gbp-bn, cash", { unit: getUnit("gbp-bn"), priceBasis: { kind: "cash" } }],
    ["gbp-bn, 2021 prices", { unit: getUnit("gbp-bn"), priceBasis: { kind: "real", priceYear: "2021" } }],
    ["gbp-bn, 2024-25 prices", { unit: getUnit("gbp-bn"), priceBasis: { kind: "real", priceYear: "2024-25" } }],
  ])("reads %s as the lock writes it", (text, measured) => {
    expect(parseUnitText(text)).toEqual(measured);
  });

  test.each(["", "gbp-bn", "pct-gdp, cash", "gbp-bn, old prices", "gbp-bn, cash, cash"])(
    "reads nothing from %j",
    (text) => {
      expect(parseUnitText(text)).toBeUndefined();
    },
  );
});

const numbers = lockedNumbers([makeFigure({ amount: makePoint("2.5") })], []);
const lock = { released: "2026-11-22", numbers, corrections: ["2026-11-01-a-figure"] };
const unit = "pct-gdp";

function makeCorrection(id: string, old: string, now: string | undefined): Correction & { readonly id: string } {
  const change = { figure: "a-figure", old: { value: old, unit } };
  return {
    id,
    class: "correction",
    date: id.slice(0, 10),
    what: makeText("A share"),
    why: makeText("A slip."),
    changes: [now === undefined ? change : { ...change, new: { value: now, unit } }],
  };
}

/** What readers have not been told when the figure now has this value, or is gone. */
function untold(now: string | undefined, corrections: readonly ReturnType<typeof makeCorrection>[]) {
  const present = lockedNumbers(now === undefined ? [] : [makeFigure({ amount: makePoint(now) })], []);
  return untoldChanges(lock, present, changesSince(lock, corrections)).map(({ id, known, present: is, fields }) => ({
    id,
    known: known?.value,
    present: is?.value,
    fields,
  }));
}

describe("untoldChanges", () => {
  it("is empty while nothing has changed", () => {
    expect(untold("2.5", [])).toEqual([]);
  });

  it("names a change that no correction tells", () => {
    expect(untold("2.6", [])).toEqual([{ id: "a-figure", known: "2.5", present: "2.6", fields: ["value"] }]);
  });

  it("names a figure that is gone", () => {
    expect(untold(undefined, [])).toEqual([{ id: "a-figure", known: "2.5", present: undefined, fields: [] }]);
  });

  it("is empty when a correction tells of it, or of its end", () => {
    expect(untold("2.6", [makeCorrection("2026-12-01-a-figure", "2.5", "2.6")])).toEqual([]);
    expect(untold(undefined, [makeCorrection("2026-12-01-a-figure", "2.5", undefined)])).toEqual([]);
  });

  it("names a withdrawn figure that is still there", () => {
    expect(untold("2.5", [makeCorrection("2026-12-01-a-figure", "2.5", undefined)])).toEqual([
      { id: "a-figure", known: undefined, present: "2.5", fields: [] },
    ]);
  });

  it("follows several corrections in order of their dates, whatever order they come in", () => {
    const [first, second] = [
      makeCorrection("2026-12-01-z", "2.5", "2.6"),
      makeCorrection("2026-12-02-a", "2.6", "2.7"),
    ];
    expect(untold("2.7", [second, first])).toEqual([]);
    expect(untold("2.6", [first, second])).toEqual([
      { id: "a-figure", known: "2.7", present: "2.6", fields: ["value"] },
    ]);
  });

  it("leaves aside a correction that the lock has taken in", () => {
    expect(untold("2.5", [makeCorrection("2026-11-01-a-figure", "2.4", "2.5")])).toEqual([]);
    expect(untold("2.6", [makeCorrection("2026-11-01-a-figure", "2.5", "2.6")])).toHaveLength(1);
  });
});

describe("afterChanges", () => {
  it("brings a withdrawn number back with what the lock knows of it", () => {
    const locked = numbers.get("a-figure");
    if (locked === undefined) throw new Error("The lock must have the figure.");
    const [gone] = makeCorrection("2026-12-01-a", "2.5", undefined).changes;
    const [back] = makeCorrection("2026-12-02-a", "2.5", "2.6").changes;
    if (gone === undefined || back === undefined) throw new Error("Each has a change.");
    expect(afterChanges(locked, [gone, back])).toEqual({ ...locked, value: "2.6" });
  });
});
