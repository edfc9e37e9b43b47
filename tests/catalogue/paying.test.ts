import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Content } from "#lib/entries/content.ts";
import type { ControlsDefinition } from "#lib/scenario/link/controls.ts";
import type { PayDefinition } from "#lib/scenario/paying/definition.ts";
import { readContent } from "#reader/read-content.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "tests/fixtures/diagnostics/scenario--cannot-be-worked-out--pay/content");

type ScenarioEntry = Content["scenarios"][number];

/** A town that borrows at 4.5%, or by another lever, for buses that cost more. */
function build(pay: readonly PayDefinition[] | undefined, changes: Partial<ScenarioEntry["data"]> = {}): Built {
  const content = readContent({ folder, root });
  const scenarios = content.scenarios.map((entry) => {
    const { data } = entry;
    return { ...entry, data: { ...data, model: { ...data.model, pay }, ...changes } };
  });
  return buildCatalogue({ ...content, scenarios }, { names: [], drafts: false });
}

const [preset] = readContent({ folder, root }).scenarios[0]?.data.presets ?? [];
const controls: ControlsDefinition = {
  what: "buses",
  share: { low: 0.1, high: 0.5, step: 0.1 },
  ways: ["borrowing", "bank-loan"],
};

describe("who pays in a preset", () => {
  test("stands beside its result", () => {
    const { catalogue, findings } = build([{ lever: "borrowing", part: "rest" }]);
    expect(findings).toEqual([]);
    const paying = catalogue?.paying.get("more-buses")?.get("as-promised");
    const extras = catalogue?.results
      .get("more-buses")
      ?.get("as-promised")
      ?.years.map(({ cash }) => cash.extra);
    expect(paying?.payers.map(({ id, amounts }) => [id, amounts])).toEqual([["borrowing", extras]]);
    expect(paying?.years.map(({ gap }) => gap)).toEqual([0, 0, 0]);
  });

  test("is nobody where nothing is said", () => {
    const { catalogue } = build(undefined);
    const paying = catalogue?.paying.get("more-buses")?.get("as-promised");
    expect(paying?.payers).toEqual([]);
    expect(paying?.warnings.map(({ id }) => id)).toEqual(["promise-without-payer"]);
  });

  test("is what the preset says in place of the model", () => {
    if (preset === undefined) throw new Error("The fixture has a preset.");
    const presets = [{ ...preset, model: { pay: [{ lever: "bank-loan", percentOfExtra: 50 }] } }];
    const { catalogue } = build([{ lever: "borrowing", part: "rest" }], { presets });
    const paying = catalogue?.paying.get("more-buses")?.get("as-promised");
    expect(paying?.payers.map(({ id }) => id)).toEqual(["bank-loan"]);
    expect(paying?.totals.gap).toBeCloseTo((paying?.totals.extra ?? 0) / 2, 12);
  });
});

describe("the levers of a scenario", () => {
  test("stand at first where the model's way to pay has them", () => {
    const { catalogue } = build([{ lever: "borrowing", percentOfExtra: 50 }], { controls });
    const levers = catalogue?.linkData.get("more-buses")?.levers;
    expect(levers?.pay.default).toEqual([{ id: "borrowing", amount: 50 }]);
    expect(levers?.presets.map(({ id, state }) => [id, state.pay])).toEqual([
      ["as-promised", [{ id: "borrowing", amount: 50 }]],
    ]);
  });

  test("leave out a preset whose way to pay they cannot say", () => {
    if (preset === undefined) throw new Error("The fixture has a preset.");
    const presets = [{ ...preset, model: { pay: [{ lever: "borrowing", amount: 3 }] } }];
    const { catalogue, findings } = build(undefined, { controls, presets });
    expect(findings).toEqual([]);
    expect(catalogue?.linkData.get("more-buses")?.levers.presets).toEqual([]);
  });

  test("must be able to say the model's own way to pay", () => {
    const { findings } = build([{ lever: "borrowing", part: "rest", from: "2026" }], { controls });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        "scenario/levers-do-not-fit",
        "The levers cannot be set to the model’s own way to pay, so its page would not show it.",
      ],
    ]);
  });

  test("do not say who pays where the model says it", () => {
    const { findings } = build([{ lever: "borrowing", part: "rest" }], { controls: { ...controls, pay: "bank-loan" } });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["scenario/levers-do-not-fit", 'The levers say who pays, "bank-loan", and so does the model.'],
    ]);
  });

  test("that are broken are told at the lever, and once", () => {
    const content = readContent({ folder, root });
    const levers = content.levers.map((entry) =>
      entry.id === "borrowing" && entry.data.kind === "borrowing"
        ? { ...entry, data: { ...entry.data, rate: { held: "bus-promise" } } }
        : entry,
    );
    const { findings } = buildCatalogue({ ...content, levers }, { names: [], drafts: false });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        "lever/cannot-be-used",
        'No scenario can use this lever. "bus-promise" is in pct-gdp, but must be growth in per cent, pct.',
      ],
    ]);
  });
});
