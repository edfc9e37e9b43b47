import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { remark } from "#lib/scenario/remarks.ts";
import { listYears, makeInput } from "./make-input.ts";

const gdp = {
  edition: "first edition",
  values: listYears(2030, [1000, 1100]),
  extend: { kind: "constant", rate: 4, edition: "second edition" },
} as const;

describe("assumptions", () => {
  test("name what the scenario takes for granted, in the order of the input", () => {
    const { assumptions } = projectScenario(
      makeInput({
        gdp,
        path: [
          { kind: "step", from: "2031", startShare: 2, endShare: 2.5 },
          { kind: "straight-line-share", from: "2031", to: "2032", endShare: 3 },
        ],
        prices: { answer: "cash", todayGdpYear: "2030" },
        households: { kind: "held", count: 5e6, year: "2029", edition: "census" },
      }),
    );
    expect(assumptions).toEqual([
      remark("gdp-stated", { from: "2030", to: "2031", edition: "first edition" }),
      remark("gdp-extended-at-constant-growth", {
        value: 4,
        unit: "pct",
        from: "2032",
        to: "2032",
        edition: "second edition",
      }),
      remark("path-flat-before", { value: 2, unit: "pct-gdp", from: "2030", to: "2030" }),
      remark("path-step", { value: 2.5, unit: "pct-gdp", from: "2031", to: "2031" }),
      remark("path-straight-line-share", { value: 3, unit: "pct-gdp", from: "2031", to: "2032" }),
      remark("baseline-constant-share", { value: 2, unit: "pct-gdp" }),
      remark("prices-today-gdp", { value: 1000, unit: "bn", from: "2030" }),
      remark("households-held", { value: 5e6, unit: "count", from: "2029", edition: "census" }),
      remark("cumulative-without-interest", { from: "2030", to: "2032" }),
      remark("no-economic-feedback"),
    ]);
  });

  test.each<[string, Partial<ScenarioInput>, string[]]>([
    [
      "a path that is flat between and after its legs",
      {
        path: [
          { kind: "step", from: "2030", endShare: 2 },
          { kind: "explicit", shares: listYears(2032, [2.2]) },
        ],
      },
      ["path-step", "path-flat-between", "path-explicit"],
    ],
    [
      "a leg that was over before the years of the answer",
      { path: [{ kind: "straight-line-share", from: "2020", to: "2025", startShare: 2, endShare: 3 }] },
      ["path-flat-after"],
    ],
    [
      "a deflator by year",
      {
        deflator: {
          edition: "first edition",
          values: listYears(2030, [100]),
          extend: { kind: "by-year", rates: listYears(2031, [2, 2]), edition: "first edition" },
        },
        prices: { answer: "cash", realYear: "2030" },
      },
      ["deflator-extended-by-year", "path-straight-line-share", "prices-real"],
    ],
  ])("say %s", (_, changes, ids) => {
    const { assumptions } = projectScenario(makeInput(changes));
    const said = assumptions.map((assumption) => assumption.id);
    expect(said.filter((id) => /^(path|deflator|prices)-/.test(id))).toEqual(ids);
  });

  test.each<[ScenarioInput["baseline"], string[]]>([
    [{ kind: "flat-cash", level: 20, year: "2029" }, ["baseline-flat-cash"]],
    [{ kind: "path", path: [{ kind: "step", from: "2029", endShare: 2 }] }, ["baseline-path"]],
    [{ kind: "explicit", by: "share", values: listYears(2030, [2, 2, 2]) }, ["baseline-explicit"]],
    [{ kind: "plan", by: "share", values: listYears(2030, [2, 2, 2]), afterwards: "flat-cash" }, ["baseline-plan"]],
    [
      { kind: "plan", by: "share", values: listYears(2030, [2]), afterwards: "flat-cash" },
      ["baseline-plan", "baseline-plan-then-flat-cash"],
    ],
  ])("say the baseline %o", (baseline, ids) => {
    const said = projectScenario(makeInput({ baseline })).assumptions.map((assumption) => assumption.id);
    expect(said.filter((id) => id.startsWith("baseline-"))).toEqual(ids);
  });

  test("say nothing of stated GDP where all of it is extrapolated", () => {
    const early = { ...gdp, values: listYears(2028, [900]) };
    const [first] = projectScenario(makeInput({ gdp: early })).assumptions;
    expect(first).toMatchObject({ id: "gdp-extended-at-constant-growth", from: "2029", to: "2032" });
  });
});

describe("warnings", () => {
  test.each<[string, Partial<ScenarioInput>, object[]]>([
    ["nothing, of a path that rises above its baseline", {}, []],
    ["that nothing changes", { path: [{ kind: "step", from: "2030", endShare: 2 }] }, [remark("path-equals-baseline")]],
    [
      "that a path starts below its baseline",
      { baseline: { kind: "constant-share", share: 2.25 } },
      [remark("path-starts-below-baseline", { value: -0.25, unit: "pp", from: "2030", to: "2030" })],
    ],
    [
      "that a path is below its baseline throughout",
      { baseline: { kind: "constant-share", share: 4 } },
      [remark("path-starts-below-baseline", { value: -2, unit: "pp", from: "2030", to: "2032" })],
    ],
    [
      "that a path falls below its baseline later",
      { path: [{ kind: "explicit", shares: listYears(2030, [2, 1, 1.5]) }] },
      [remark("path-below-baseline", { value: 2, unit: "years", from: "2031", to: "2032" })],
    ],
    [
      "that a path arrives after the last year",
      { path: [{ kind: "straight-line-share", from: "2030", to: "2035", startShare: 2, endShare: 3 }] },
      [remark("path-ends-after-last-year", { value: 3, unit: "pct-gdp", from: "2035" })],
    ],
    [
      "that a path starts after the last year",
      { path: [{ kind: "step", from: "2035", startShare: 2.5, endShare: 3 }] },
      [remark("path-starts-after-last-year", { from: "2035" })],
    ],
    [
      "of growth from another edition, and of today's GDP that nobody forecast",
      { gdp, prices: { answer: "cash", todayGdpYear: "2032" } },
      [
        remark("gdp-growth-from-another-edition", { from: "2032", edition: "second edition" }),
        remark("today-gdp-extrapolated", { from: "2032" }),
      ],
    ],
    [
      "of a deflator from another edition",
      { deflator: { edition: "second edition", values: listYears(2030, [100]) } },
      [remark("deflator-from-another-edition", { edition: "second edition" })],
    ],
  ])("say %s", (_, changes, warnings) => {
    expect(projectScenario(makeInput(changes)).warnings).toEqual(warnings);
  });
});
