/** A path and a baseline that count different things, and the bridges between them. */

import { describe, expect, test } from "vitest";
import type { Bridge, DefinitionsInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

// GDP is 1,000, 1,100 and 1,200; the path steps to 3% at once, the baseline is 2%.
const project = (definitions: DefinitionsInput) =>
  projectScenario(makeInput({ definitions, path: [{ kind: "step", from: "2030", endShare: 3 }] }));
const extras = (definitions: DefinitionsInput): readonly number[] =>
  project(definitions).years.map(({ cash }) => Math.round(cash.extra * 1e9) / 1e9);

const edition = "a report";
const narrow = { path: "wide", baseline: "narrow", answer: "wide" } as const;

describe("a bridge", () => {
  test.each<[string, Bridge, readonly number[]]>([
    ["adds a share", { from: "narrow", to: "wide", kind: "share", share: 0.5, edition }, [5, 5.5, 6]],
    [
      "adds a sum for each year",
      { from: "narrow", to: "wide", kind: "level", levels: listYears(2030, [4, 5, 6]), edition },
      [6, 6, 6],
    ],
    ["multiplies", { from: "narrow", to: "wide", kind: "ratio", ratio: 1.25, edition }, [5, 5.5, 6]],
  ])("%s", (_what, bridge, expected) => {
    expect(extras({ ...narrow, bridges: [bridge] })).toEqual(expected);
  });

  test("is read backwards too, but takes off no more than is spent", () => {
    const back = { path: "wide", baseline: "wide", answer: "narrow" } as const;
    const bridge = (share: number): Bridge => ({ from: "narrow", to: "wide", kind: "share", share, edition });
    const [first] = project({ ...back, bridges: [bridge(0.5)] }).years;
    expect([first?.share, first?.baselineShare]).toEqual([2.5, 1.5]);
    expect(() => extras({ ...back, bridges: [bridge(2.5)] })).toThrow(
      refusal("definitions.bridges[0]: This bridge takes off more than is spent."),
    );
  });

  test("leads over another one", () => {
    const bridges: readonly Bridge[] = [
      { from: "middle", to: "wide", kind: "share", share: 0.2, edition },
      { from: "narrow", to: "middle", kind: "share", share: 0.3, edition },
    ];
    expect(extras({ ...narrow, bridges })).toEqual([5, 5.5, 6]);
  });

  test("is said with what it joins and where it comes from", () => {
    const bridge: Bridge = { from: "narrow", to: "wide", kind: "share", share: 0.5, edition };
    const { assumptions, editions } = project({ ...narrow, bridges: [bridge] });
    expect(assumptions).toContainEqual({
      id: "definitions-bridged",
      value: null,
      unit: null,
      from: "narrow",
      to: "wide",
      edition,
    });
    expect(editions).toContainEqual({ operand: "definitions.bridges[0]", edition });
  });

  test.each<[string, Bridge, string]>([
    [
      "that leads elsewhere",
      { from: "narrow", to: "other", kind: "share", share: 0.5, edition },
      'definitions.baseline: No bridge leads from "narrow" to "wide".',
    ],
    [
      "of nothing",
      { from: "narrow", to: "wide", kind: "ratio", ratio: 0, edition },
      "definitions.bridges[0].ratio: 0 is not a ratio from 0.000001 to 1,000,000.",
    ],
  ])("is refused %s", (_what, bridge, message) => {
    expect(() => extras({ ...narrow, bridges: [bridge] })).toThrow(refusal(message));
  });
});

test("without a bridge nothing is converted, and the result says that unlike things are mixed", () => {
  const { warnings } = project({ ...narrow, bridges: [] });
  expect(extras({ ...narrow, bridges: [] })).toEqual([10, 11, 12]);
  expect(warnings.map(({ id, from, to }) => [id, from, to])).toContainEqual(["definitions-mixed", "wide", "narrow"]);
  const same = { path: "wide", baseline: "wide", answer: "wide", bridges: [] } as const;
  expect(project(same).warnings.map(({ id }) => id)).not.toContain("definitions-mixed");
});
