import { describe, expect, test } from "vitest";
import type { PathLeg } from "#lib/scenario/input.ts";
import { latticeStates, staticAddress } from "#lib/scenario/link/addresses.ts";
import { defaultState, type LeverSet } from "#lib/scenario/link/levers.ts";
import { makeLevers } from "#lib/scenario/link/make-levers.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { refusal } from "../make-input.ts";
import { inventedInput, inventedOptions, makeInventedLevers, payLevers } from "./make-link-data.ts";

const levers = makeInventedLevers();
const at = (changes: Partial<LeverState>): string | undefined =>
  staticAddress({ ...defaultState(levers), ...changes }, levers);

describe("makeLevers", () => {
  test("takes where each lever stands from the scenario's input", () => {
    expect(defaultState(levers)).toEqual({
      share: 3,
      by: "2035-36",
      shape: "line",
      baseline: "share",
      prices: "cash",
      growth: "central",
      pay: [],
      model: 1,
    });
    expect(levers.by.choices).toEqual([
      "2028-29",
      "2029-30",
      "2030-31",
      "2031-32",
      "2032-33",
      "2033-34",
      "2034-35",
      "2035-36",
    ]);
    expect(levers.path).toEqual({ from: "2025-26", startShare: 2 });
  });

  test("offers only what the scenario has", () => {
    const { deflator: _, ...input } = inventedInput;
    const plain = makeLevers(
      { ...input, prices: { answer: "cash" } },
      { scenario: "plain", what: "x", model: 1, frozen: [], share: { low: 1, high: 4, step: 0.5 } },
    );
    expect(plain.shape.choices).toEqual(["line"]);
    expect(plain.baseline.choices.map(({ id }) => id)).toEqual(["share"]);
    expect(plain.prices.choices).toEqual([{ id: "cash", year: null }]);
    expect(plain.growth.choices.map(({ id }) => id)).toEqual(["central"]);
    expect(plain.lattice).toBeNull();
  });

  test("is plain data, which JSON gives back whole", () => {
    expect(JSON.parse(JSON.stringify(levers))).toEqual(levers);
  });

  test("finds the presets that the levers can say, and those only", () => {
    expect(levers.presets.map(({ id, state }) => [id, writeState(state, levers)])).toEqual([
      ["straight-line", "m=1"],
      ["slower-growth", "growth=low&m=1"],
      ["on-credit", "pay=borrow&m=1"],
    ]);
  });

  const share = { low: 2, high: 5, step: 0.1 };
  const parks = payLevers[1];
  if (parks === undefined) throw new Error("There is no such lever.");
  test.each<[string, Parameters<typeof makeInventedLevers>[0], string]>([
    [
      "a default outside the limits",
      { share: { ...share, low: 3.5 } },
      "share: Its default is 3, which is not from 3.5 to 5.",
    ],
    [
      "a default between steps",
      { share: { ...share, step: 0.3 } },
      "share: Its default is 3, which steps of 0.3 from 2 pass by: the nearest is 2.9.",
    ],
    ["a step of nothing", { share: { ...share, step: 0 } }, "share: Its step is 0, and must be more than 0."],
    [
      "limits the wrong way round",
      { share: { ...share, high: 1 } },
      "share: It goes from 2 to 1, which is no way to go.",
    ],
    [
      "more than all of GDP",
      { share: { ...share, high: 200 } },
      "share: It goes from 2 to 200, but a share of GDP is from 0 to 100.",
    ],
    [
      "a step too fine",
      { share: { ...share, step: 0.0000001 } },
      "share: Its step is 1e-7 from 2, and 6 decimals is the limit.",
    ],
    [
      "a year that is not on offer",
      { by: { to: "2034-35" } },
      'by: Its default is "2035-36", which is not one of its choices: 2026-27, 2027-28, 2028-29, 2029-30, 2030-31, 2031-32, 2032-33, 2033-34, 2034-35.',
    ],
    [
      "an id that links use otherwise",
      { pay: { levers: [{ ...parks, id: "none" }], default: [] }, presets: [], lattice: undefined },
      'pay[0].id: "none" has a meaning of its own in links.',
    ],
    [
      "an id with a comma",
      { pay: { levers: [{ ...parks, id: "a,b" }], default: [] } },
      'pay[0].id: "a,b" is not made of small letters, digits and hyphens, at most 40.',
    ],
    ["a lever twice", { pay: { levers: [parks, parks], default: [] } }, 'pay[1].id: The lever "parks" is there twice.'],
    [
      "a tax that takes the rest",
      { pay: { levers: [{ ...parks, of: "rise" }], default: [] } },
      'pay[0].takesRest: "parks" is a tax rise, which cannot take the rest.',
    ],
    [
      "a default that cannot pay",
      { pay: { levers: payLevers, default: [{ id: "tree", amount: 2 }] } },
      'pay.default: "tree:2" is not a list that the levers can stand at, in their order.',
    ],
    [
      "a lattice beside the levers",
      { lattice: { shares: [2.55], years: [], payers: [] } },
      "lattice.shares: 2.55 is not a value that the lever can stand at.",
    ],
    [
      "a lattice of other years",
      { lattice: { shares: [], years: ["2027-28"], payers: [] } },
      "lattice.years: 2027-28 is not one of the years on offer.",
    ],
    [
      "two payers that pay alike",
      {
        lattice: {
          shares: [],
          years: [],
          payers: [
            { id: "a", pay: [] },
            { id: "b", pay: [] },
          ],
        },
      },
      'lattice.payers[1]: "b" is there twice, or pays as another of the lattice does.',
    ],
  ])("refuses %s", (_what, changes, message) => {
    expect(() => makeInventedLevers(changes)).toThrow(refusal(message));
  });

  test("refuses a path that the levers cannot move", () => {
    const withPath = (path: readonly PathLeg[]) => () => makeLevers({ ...inventedInput, path }, inventedOptions);
    expect(withPath([{ kind: "explicit", shares: [{ year: "2025-26", value: 2 }] }])).toThrow(
      refusal(
        "path[0]: Levers need a path that ends in a step or a straight line to a share, and this ends otherwise.",
      ),
    );
    expect(withPath([{ kind: "step", from: "2025-26", endShare: 3 }])).toThrow(
      refusal("path[0].startShare: Levers need the share that the path starts from, and none is stated."),
    );
  });
});

describe("staticAddress", () => {
  test("is the preset's page for a preset's state", () => {
    expect(at({})).toBe("/scenarios/example/straight-line/");
    expect(at({ growth: "low" })).toBe("/scenarios/example/slower-growth/");
  });

  test("is the page in the lattice for a state of the lattice", () => {
    expect(at({ share: 3.5, by: "2034-35", pay: [{ id: "borrow", amount: "rest" }] })).toBe(
      "/scenarios/example/at/3.5/2034-35/borrow/",
    );
    expect(at({ share: 4, pay: [{ id: "income-tax", amount: 2 }] })).toBe(
      "/scenarios/example/at/4/2035-36/income-tax-2/",
    );
  });

  test.each<[string, Partial<LeverState>]>([
    ["another share", { share: 3.6 }],
    ["another year", { by: "2028-29", share: 3.5 }],
    ["another payer", { share: 3.5, pay: [{ id: "parks", amount: "rest" }] }],
    ["another amount", { share: 3.5, pay: [{ id: "income-tax", amount: 1 }] }],
    ["another lever that was moved", { share: 3.5, prices: "real" }],
  ])("is none for %s", (_what, changes) => {
    expect(at(changes)).toBeUndefined();
  });

  test("is none for the state of an older model, whose numbers no page shows", () => {
    const later: LeverSet = { ...levers, model: 2, frozen: [1] };
    expect(staticAddress({ ...defaultState(levers), share: 3.5, model: 1 }, later)).toBeUndefined();
    expect(staticAddress({ ...defaultState(levers), share: 3.5, model: 2 }, later)).toBe(
      "/scenarios/example/at/3.5/2035-36/nobody/",
    );
  });
});

describe("latticeStates", () => {
  const states = latticeStates(levers);

  test("are all shares with all years and all payers, each with an address of its own", () => {
    expect(states).toHaveLength(96);
    expect(new Set(states.map(({ address }) => address)).size).toBe(96);
  });

  test("have the address that their state leads to, or are a preset", () => {
    const presets = states.filter(({ state, address }) => staticAddress(state, levers) !== address);
    expect(presets.map(({ state }) => staticAddress(state, levers))).toEqual([
      "/scenarios/example/straight-line/",
      "/scenarios/example/on-credit/",
    ]);
  });

  test("are none without a lattice", () => {
    expect(latticeStates({ ...levers, lattice: null })).toEqual([]);
  });
});
