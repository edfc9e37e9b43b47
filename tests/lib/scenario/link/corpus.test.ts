/**
 * Replays every recorded link. If one of these tests fails, readers' links would change their numbers:
 * the message says what to do, and docs/links.md why.
 */

import { describe, expect, test } from "vitest";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { addLinks, recordLinks, replayLinks, tellMoved } from "#lib/scenario/link/records.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { readRealContent } from "../../../content/real-content.ts";
import { readRecords, recordedModels } from "../../../support/link-records.ts";
import { makeLinkData } from "./make-link-data.ts";

const records = readRecords(MODEL_NUMBER);

describe("the links of today's model", () => {
  test("are at least two hundred, each of them once, with every number whole and finite", () => {
    expect(records.model).toBe(MODEL_NUMBER);
    expect(records.links.length).toBeGreaterThanOrEqual(200);
    expect(new Set(records.links.map(({ scenario, link }) => `${scenario}?${link}`)).size).toBe(records.links.length);
    for (const { years, extra, cumulative } of records.links) {
      expect([extra.length, cumulative.length]).toEqual([years.length, years.length]);
      expect([...extra, ...cumulative].every(Number.isFinite)).toBe(true);
    }
  });

  test("give their recorded numbers, to the last bit, with the data they were recorded with", () => {
    expect(tellMoved(replayLinks(records, workLink), MODEL_NUMBER)).toBe("");
  });

  test("give them with today's content too", () => {
    const { linkData } = readRealContent().catalogue;
    const own = { ...records, links: records.links.filter(({ scenario }) => !records.examples.includes(scenario)) };
    expect(own.links.length).toBeGreaterThanOrEqual(100);
    expect(
      tellMoved(
        replayLinks(own, workLink, (scenario) => linkData.get(scenario)),
        MODEL_NUMBER,
      ),
    ).toBe("");
  });

  test("are there for every scenario that has levers", () => {
    const scenarios = new Set(records.links.map(({ scenario }) => scenario));
    expect([...readRealContent().catalogue.linkData.keys()].filter((id) => !scenarios.has(id))).toEqual([]);
  });

  test("move every lever", () => {
    for (const lever of [
      "share=",
      "by=",
      "shape=step",
      "shape=cash-line",
      "baseline=cash",
      "baseline=real",
      "baseline=plan",
      "prices=",
      "growth=low",
      "pay=",
    ]) {
      expect(records.links.filter(({ link }) => link.includes(lever)).length, lever).toBeGreaterThan(2);
    }
  });

  test("stand beside those of all older models", () => {
    expect(recordedModels()).toEqual(Array.from({ length: MODEL_NUMBER }, (_, index) => index + 1));
  });
});

describe("seededNumbers", () => {
  test("are those of the published generator, whose ten thousandth state from 1 is 399268537", () => {
    const next = seededNumbers(1);
    let value = 0;
    for (let count = 0; count < 10_000; count += 1) value = next();
    expect(Math.round(value * 2147483647)).toBe(399268537);
  });
});

describe("replayLinks", () => {
  const made = recordLinks({ example: makeLinkData() }, { model: 1, examples: ["example"], perScenario: 20 });

  test("records the same links every time, and replays them without a difference", () => {
    expect(recordLinks({ example: makeLinkData() }, { model: 1, examples: ["example"], perScenario: 20 })).toEqual(
      made,
    );
    expect(replayLinks(made, workLink)).toEqual([]);
  });

  test("keeps every recorded link when new levers and scenarios add some", () => {
    const today = recordLinks(
      { example: makeLinkData({ share: { low: 1, high: 6, step: 0.05 } }), other: makeLinkData() },
      { model: 1, examples: ["example"], perScenario: 20 },
    );
    const whole = addLinks(made, today);
    expect(whole.links.slice(0, made.links.length)).toEqual(made.links);
    expect(whole.links.filter(({ scenario }) => scenario === "other")).toHaveLength(20);
    expect(whole.links.filter(({ link }) => link.startsWith("share=6")).length).toBeGreaterThan(0);
    expect(replayLinks(whole, workLink)).toEqual([]);
    expect(addLinks(made, made)).toEqual(made);
  });

  test("sees a number that moved by its last bit", () => {
    const [first] = made.links;
    if (first === undefined) throw new Error("Nothing was recorded.");
    const extra = first.extra.map((value, index) => (index === 5 ? value * (1 + Number.EPSILON) : value));
    const moved = replayLinks({ ...made, links: [{ ...first, extra }] }, workLink);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ link: "m=1", what: "the extra of 2030-31" });
  });

  test("tells a scenario that is gone, and one that cannot be worked out any more", () => {
    const [record] = made.links;
    if (record === undefined) throw new Error("Nothing was recorded.");
    const one = { ...made, links: [record] };
    expect(replayLinks(one, workLink, () => undefined)).toEqual([
      { scenario: "example", link: "m=1", what: "the scenario", recorded: "there", given: "gone" },
    ]);
    const data = makeLinkData();
    const broken: LinkData = { ...data, input: { ...data.input, cumulativeFrom: "2099-00" } };
    expect(replayLinks(one, workLink, () => broken)).toEqual([
      {
        scenario: "example",
        link: "m=1",
        what: "the result",
        recorded: "there",
        given: "cumulativeFrom: 2099-00 is not one of the years 2025-26 to 2035-36.",
      },
    ]);
  });

  test("says what a developer has to do", () => {
    const moved = [
      { scenario: "example", link: "share=3.5&m=1", what: "the extra of 2030-31", recorded: "1.5", given: "1.6" },
    ];
    expect(tellMoved(moved, 1)).toBe(
      [
        "Model 1 no longer gives its recorded numbers: 1 of them moved, in 1 link.",
        "The first is the extra of 2030-31 of /scenarios/example/?share=3.5&m=1",
        "  recorded 1.5",
        "  given    1.6",
        "Links that readers have kept must go on giving the numbers they gave. If the change is meant:",
        "  1. freeze the model as it was: npm run freeze-model -- --as 1 --from <the last commit that passes>",
        "  2. raise MODEL_NUMBER in src/lib/scenario/link/model-number.ts to 2",
        "  3. record the new one: npm run record-links, and commit src/frozen/1 and tests/fixtures/links/m2.json",
        "If model 1 was never published, record it again: npm run record-links -- --replace",
      ].join("\n"),
    );
  });
});
