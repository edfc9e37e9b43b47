import { beforeAll, describe, expect, test } from "vitest";
import type { PlaceProfile, PlaceTarget } from "#catalogue/place-profile.ts";
import type { PlaceInput } from "#lib/scenario/places/cost.ts";
import { costTarget } from "#lib/scenario/places/cost.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { viewGaps, viewParts } from "#site/places/place-gaps.ts";
import { saidBy, shortSaid } from "#site/places/place-said.ts";
import { viewPlace } from "#site/places/place-view.ts";
import { makeText } from "../support/make-figure.ts";
import { makeMiniNet } from "../support/mini-net.ts";

beforeAll(async () => {
  await makeMiniNet();
});

/** A town with GDP of 1,000 in 2025-26 and a thousand people. */
const input: PlaceInput = {
  yearKind: "financial-year",
  currency: "NZD",
  gdp: { edition: "first", values: [{ year: "2025-26", value: 1 }] },
  today: "2025-26",
  share: undefined,
  target: { value: 0.2, year: "2030-31" },
  population: { kind: "held", count: 1000, year: "2025-26" },
};

/** Aldermere with one target of its figure “pledge-share”, 0.20% of GDP, at another share of today. */
function placeAt(share: number | undefined, kind: "measured" | "at-most" | "unmeasured" = "measured"): PlaceProfile {
  const worked = getCatalogue().placeProfiles.get("aldermere");
  if (worked === undefined) throw new Error("The mini-site has no place.");
  const now = share === undefined ? undefined : { value: share, year: "2025-26" };
  const target: PlaceTarget = {
    figure: "pledge-share",
    name: makeText("the pledge"),
    cost: costTarget({ ...input, share: kind === "measured" ? now : undefined }),
    most: kind === "at-most" && now !== undefined ? costTarget({ ...input, share: now }) : undefined,
    rounding: undefined,
  };
  return { ...worked, share: share === undefined ? undefined : worked.share, targets: [target] };
}

const rowOf = (place: PlaceProfile): readonly (string | undefined)[] => {
  const [row] = viewGaps(place).rows;
  return [row?.points, row?.extra, row?.person];
};

describe("viewGaps", () => {
  test("tells the step to a target in points, in money and for each person", () => {
    expect(rowOf(placeAt(0.15))).toEqual(["0.05 points", "NZD 500,000", "NZD 500"]);
  });

  test("says of a target that counts more than the share does what the step is at most", () => {
    const place = placeAt(0.15, "at-most");
    expect(rowOf(place)).toEqual(["at most 0.05 points", "at most NZD 500,000", "at most NZD 500"]);
    expect(viewGaps(place).hasMost).toBe(true);
  });

  test("says nothing of the step to a target that is neither measured nor bounded", () => {
    expect(rowOf(placeAt(0.15, "unmeasured"))).toEqual(["not known", "not known", ""]);
  });

  test.each([
    ["above a target", 0.3, ["0.1 points above it", "nothing more", ""]],
    ["at a target", 0.2, ["none", "nothing more", ""]],
  ])("has nothing to pay for a place %s", (_, share, expected) => {
    expect(rowOf(placeAt(share))).toEqual(expected);
  });

  test("says “at most” of no target that is reached", () => {
    expect(viewGaps(placeAt(0.3, "at-most")).hasMost).toBe(false);
  });

  test("tells a place without a share the whole of a target", () => {
    const place = placeAt(undefined);
    expect(rowOf(place)).toEqual(["", "NZD 2.0m", "NZD 2,000"]);
    expect([viewGaps(place).isWhole, viewGaps(place).labels]).toEqual([true, ["All of 0.20% of GDP"]]);
  });

  test("names each column of budgets for the step", () => {
    expect(viewGaps(placeAt(0.15)).labels).toEqual(["Step to 0.20% of GDP"]);
  });
});

describe("viewParts", () => {
  test("is silent where a target leaves nothing to pay", () => {
    expect(viewParts(placeAt(0.3), [undefined])).toEqual([""]);
  });

  test("says “at most” where the step does", () => {
    expect(viewParts(placeAt(0.15, "at-most"), [12.34])).toEqual(["at most 12.3%"]);
  });
});

test("a budget is set beside no step that nobody can tell", () => {
  expect(viewPlace("aldermere").comparisons.map(({ parts }) => parts)).toEqual([["100.0%", ""]]);
});

describe("what a place has said", () => {
  test("stands oldest first, whatever the order of its file", () => {
    expect(viewPlace("aldermere").said.map(({ date }) => date)).toEqual(["2026-03", "2026-03-20"]);
  });

  test("has its sources among those of the page", () => {
    expect(viewPlace("aldermere").sources.map(({ source }) => source.id)).toContain("aldermere-pledge-2026");
  });

  test("is told in short by the newest that has short words", () => {
    const said = { date: "2026-01-01", says: makeText("Long"), source: "a-source" };
    const positions = [
      { ...said, date: "2026-02-01", short: makeText("Newer") },
      { ...said, date: "2026-03-01" },
      { ...said, short: makeText("Older") },
    ];
    expect(shortSaid({ positions })?.text).toBe("Newer");
  });

  test("is nothing for a place that has said nothing", () => {
    expect([saidBy({}), shortSaid({})]).toEqual([[], undefined]);
  });
});
