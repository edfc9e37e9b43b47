import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choosePeriodTicks } from "#drawing/period-ticks.ts";
import { placeRuleLabels } from "#drawing/place-rule-labels.ts";
import { spread } from "#drawing/spread.ts";
import { stackRuleLabels } from "#drawing/stack-rule-labels.ts";
import { fillPeriods } from "#lib/charts/periods.ts";

const font = { size: 12, weight: "normal" } as const;

describe("choosePeriodTicks", () => {
  const years = (from: number, to: number) =>
    fillPeriods([
      { kind: "financial-year", startYear: from },
      { kind: "financial-year", startYear: to },
    ]);
  test.each([
    [1955, 2029, 500, ["1955-56", "1970-71", "1980-81", "1990-91", "2000-01", "2010-11", "2029-30"]],
    [1955, 2029, 215, ["1955-56", "2000-01", "2029-30"]],
    [2023, 2026, 400, ["2023-24", "2024-25", "2025-26", "2026-27"]],
    [2023, 2023, 400, ["2023-24"]],
    [2023, 2024, 60, ["2023-24"]],
  ])("%d to %d in %d pixels", (from, to, width, labels) => {
    expect(choosePeriodTicks({ periods: years(from, to), width, font }).map(({ label }) => label)).toEqual(labels);
  });

  test("names the first period of a year when there are several", () => {
    const periods = fillPeriods([
      { kind: "quarter", year: 2019, quarter: 2 },
      { kind: "quarter", year: 2023, quarter: 1 },
    ]);
    expect(choosePeriodTicks({ periods, width: 400, font }).map(({ key }) => key)).toEqual([
      "2019-Q2",
      "2021-Q1",
      "2023-Q1",
    ]);
  });
});

describe("spread", () => {
  test("leaves alone what does not touch", () => {
    expect(
      spread(
        [
          { wish: 10, size: 10 },
          { wish: 50, size: 10 },
        ],
        { from: 0, to: 100 },
      ),
    ).toEqual([10, 50]);
  });

  test("keeps the order of wishes, not of items, and moves both by the same", () => {
    expect(
      spread(
        [
          { wish: 52, size: 10 },
          { wish: 50, size: 10 },
        ],
        { from: 0, to: 100 },
      ),
    ).toEqual([56, 46]);
  });

  test("never lets labels overlap or leave, given room", () => {
    const item = fc.record({ wish: fc.integer({ min: 0, max: 200 }), size: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const boxes = spread(items, { from: 0, to: 200 })
          .map((middle, index) => ({ middle, half: (items[index]?.size ?? 0) / 2 }))
          .sort((a, b) => a.middle - b.middle);
        for (const [index, { middle, half }] of boxes.entries()) {
          const before = boxes[index - 1];
          expect(middle - half).toBeGreaterThanOrEqual(before ? before.middle + before.half : 0);
          expect(middle + half).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});

describe("placeRuleLabels", () => {
  const area = { left: 0, right: 200, top: 0, bottom: 100 };
  const form = { lines: ["Promise: 2%"], width: 80, height: 16 };
  const broken = { lines: ["Promise:", "2%"], width: 40, height: 32 };
  const place = (y: number, lines: { x: number; y: number }[][] = []) =>
    placeRuleLabels({ labels: [{ forms: [form, broken], y }], area, lines })[0];

  test("stands above the right end when nothing is there", () => {
    expect(place(50)).toEqual({
      lines: form.lines,
      box: { left: 120, right: 200, top: 32.5, bottom: 48.5 },
      align: "right",
    });
  });

  test("goes below its line at the top of the plot", () => {
    expect(place(5)?.box).toMatchObject({ top: 6.5, bottom: 22.5 });
  });

  test("goes below, then to the left, where data run through", () => {
    const above = [
      { x: 0, y: 40 },
      { x: 200, y: 40 },
    ];
    expect(place(50, [above])?.box).toMatchObject({ left: 120, top: 51.5 });
    const rightHalf = [
      { x: 90, y: 40 },
      { x: 100, y: 60 },
      { x: 120, y: 40 },
      { x: 150, y: 60 },
      { x: 200, y: 40 },
    ];
    expect(place(50, [rightHalf])).toMatchObject({ box: { left: 0, top: 32.5 }, align: "left" });
  });

  test("breaks over two lines where only that fits", () => {
    const zigzag = [0, 20, 40, 60, 80, 100, 120, 140].map((x) => ({ x, y: x % 40 === 0 ? 40 : 60 }));
    const line = [...zigzag, { x: 150, y: 40 }, { x: 152, y: 5 }, { x: 200, y: 5 }];
    expect(place(50, [line])?.lines).toEqual(broken.lines);
  });

  test("keeps labels of near rules apart", () => {
    const labels = [
      { forms: [form], y: 50 },
      { forms: [form], y: 55 },
    ];
    const [first, second] = placeRuleLabels({ labels, area, lines: [] });
    expect(first?.box).toMatchObject({ top: 32.5, bottom: 48.5 });
    expect(second?.box).toMatchObject({ top: 56.5, bottom: 72.5 });
  });
});

describe("stackRuleLabels", () => {
  test("has nothing to place without rules", () => {
    expect(stackRuleLabels([], 300)).toEqual([]);
  });

  test("writes one label after its line", () => {
    expect(stackRuleLabels([{ x: 100, width: 120 }], 300)).toEqual([{ row: 0, side: "right", start: 105 }]);
  });

  test("writes it before its line where there is no room after it", () => {
    expect(stackRuleLabels([{ x: 250, width: 120 }], 300)).toEqual([{ row: 0, side: "left", start: 125 }]);
  });

  test("never lets a line run through a text, given room", () => {
    const rules = [
      { x: 150, width: 120 },
      { x: 220, width: 140 },
      { x: 180, width: 100 },
    ];
    const labels = stackRuleLabels(rules, 420);
    expect(labels.map(({ row }) => row).sort()).toEqual([0, 1, 2]);
    for (const [index, { row, start }] of labels.entries()) {
      const end = start + (rules[index]?.width ?? 0);
      expect([start >= 0, end <= 420]).toEqual([true, true]);
      const through = rules.filter(({ x }, other) => (labels[other]?.row ?? 0) > row && x > start && x < end);
      expect(through).toEqual([]);
    }
  });

  test("keeps a text inside the picture when it fits nowhere", () => {
    expect(stackRuleLabels([{ x: 50, width: 290 }], 300)).toEqual([{ row: 0, side: "right", start: 10 }]);
  });
});
