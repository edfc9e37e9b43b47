import { afterEach, describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { fillIn, makeSite, type ReleasedSite } from "../support/released-site.ts";

const accounts = "sources/aldermere-accounts-2026/figures.yaml";
const gdp = "sources/aldermere-accounts-2026/aldermere-gdp.csv";
const slip = { kind: "correction", what: "The households of Aldermere", why: "We had read another line." };
const quiet = { printed: ["No errors and no warnings.\n"], exitCode: 0 };

let site: ReleasedSite;

afterEach(() => site.remove());

async function messageOf(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

/** The codes and places that the check prints. */
async function found(): Promise<readonly string[]> {
  const { printed } = await site.check();
  return [...printed.join("").matchAll(/^(\S+) {2}(?:error|warning) {2}(\S+)$/gm)].map(
    ([, place = "", code = ""]) => `${code} ${place}`,
  );
}

describe("lock", () => {
  it("writes a line for each figure and each cell, and says so", async () => {
    site = await makeSite();
    expect(await site.lock("2026-11-22")).toEqual({
      printed: [
        "Wrote content/figures.lock: 31 numbers, released 2026-11-22.",
        "This is the first lock: from now on a changed number needs a correction.",
      ],
      exitCode: 0,
    });
    const lines = site.read("figures.lock").split("\n");
    expect(lines[0]).toBe('# figures.lock, version 1, released 2026-11-22: written by "npm run lock", never by hand');
    expect(lines).toContain(
      "aldermere-gdp/2025-26 | 1560.0 | nzd-mn, cash | 2025-26 | town-gdp-cash | aldermere | estimate | aldermere-accounts-2026",
    );
    expect(lines).toContain(
      "library-gap-2025-26 | 1.6 | nzd-mn, cash | 2025-26 | library-cost-cash | aldermere | estimate | = aldermere-gdp/2025-26 * (pledge-share - library-share-2025-26) / 100",
    );
    expect(await site.check()).toEqual(quiet);
  });

  it("is of today when no date is given", async () => {
    site = await makeSite();
    expect((await site.lock()).printed[0]).toBe("Wrote content/figures.lock: 31 numbers, released 2026-11-22.");
  });

  it("writes nothing while the content has errors", async () => {
    site = await makeSite();
    site.edit(accounts, "unit: count-hours", "unit: hours");
    const { printed, exitCode } = await site.lock("2026-11-22");
    expect(exitCode).toBe(1);
    expect(printed.at(-1)).toBe("The content has errors, so nothing was written.");
    expect(site.list("")).not.toContain("figures.lock");
  });

  it("writes nothing while a change is without its correction", async () => {
    site = await makeSite("2026-11-22");
    const before = site.read("figures.lock");
    site.edit(accounts, "14200", "14650");
    expect((await site.lock("2026-12-05")).exitCode).toBe(1);
    expect(site.read("figures.lock")).toBe(before);
  });

  it("refuses what is not a day, and a day before the last release", async () => {
    site = await makeSite("2026-11-22");
    expect(await messageOf(() => site.lock("22 November"))).toBe(
      '"22 November" is not a day of the calendar. Nothing was written.\n  Fix: write it as in --date 2026-11-22.',
    );
    expect(await messageOf(() => site.lock("2026-11-21"))).toBe(
      "The lock is of 2026-11-22, which is after 2026-11-21. Nothing was written.\n  Fix: give the day of this release.",
    );
  });

  it("makes history of the corrections, which stay without being compared again", async () => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, "14200", "14650");
    site.correct("aldermere-households-2025");
    fillIn(site, "2026-12-01-aldermere-households-2025.yaml", slip);
    expect((await site.lock("2026-12-01")).printed).toEqual([
      "Wrote content/figures.lock: 31 numbers, released 2026-12-01.",
      "Since 2026-11-22: 0 added, 1 changed, 0 withdrawn, 1 correction published.",
    ]);
    expect(site.read("figures.lock")).toMatch(/\ncorrection \| 2026-12-01-aldermere-households-2025\n$/);
    expect(await site.check()).toEqual(quiet);
    site.edit(accounts, "14650", "14651");
    site.correct("aldermere-households-2025", "2026-12-02");
    fillIn(site, "2026-12-02-aldermere-households-2025.yaml", slip);
    expect(await site.check()).toEqual(quiet);
  });
});

describe("check, after a release", () => {
  it("needs nothing for a new figure", async () => {
    site = await makeSite("2026-11-22");
    site.edit(
      accounts,
      "- id: library-hours-2025",
      `- id: households-2024
  says: Aldermere had [[value]] households in 2024.
  measure: households
  place: aldermere
  period: { year: 2024 }
  value: 14100
  unit: count-households
  status: outturn
  locator: page 3
  confidence: high
- id: library-hours-2025`,
    );
    expect(await site.check()).toEqual(quiet);
  });

  it.each([
    ["value", "value: 14200", "value: 14201", "21:10"],
    ["period", "period: { year: 2025 }\n  value: 14200", "period: { year: 2024 }\n  value: 14200", "20:3"],
    ["status", "count-households\n  status: outturn", "count-households\n  status: estimate", "23:11"],
  ])("sees a changed %s at its own line", async (field, from, to, place) => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, from, to);
    // The sentence follows, as a careful editor would have it.
    if (field === "period") site.edit(accounts, "households in 2025.", "households in 2024.");
    expect(await found()).toEqual([`figure/changed-without-correction content/${accounts}:${place}`]);
  });

  it("sees a changed formula", async () => {
    site = await makeSite("2026-11-22");
    site.edit("derived/library-gap-2025-26.yaml", "(promised - spent)", "(spent - promised)");
    site.edit("derived/library-gap-2025-26.yaml", "would cost [[value]] more a year", "would cost [[value]] a year");
    site.edit("measures/library-cost-cash.yaml", "min: 0", "min: -50");
    expect(await found()).toEqual(["figure/changed-without-correction content/derived/library-gap-2025-26.yaml:2:10"]);
  });

  it("tells of a changed cell once, and not again of the figures that rest on it", async () => {
    site = await makeSite("2026-11-22");
    site.edit(gdp, "1560.0", "1671.5");
    expect(await found()).toEqual([`figure/changed-without-correction content/${gdp}:3:9`]);
  });

  it("tells of a figure that rests on a corrected number and is left out of the correction", async () => {
    site = await makeSite("2026-11-22");
    site.edit(gdp, "1560.0", "1671.5");
    site.correct("aldermere-gdp/2025-26");
    const file = "2026-12-01-aldermere-gdp-2025-26.yaml";
    fillIn(site, file, slip);
    expect(await found()).toEqual([]);
    const text = site.read(`corrections/${file}`);
    site.edit(`corrections/${file}`, text.slice(text.indexOf("  - figure: library-gap")), "");
    expect(await found()).toEqual(["figure/changed-without-correction content/derived/library-gap-2025-26.yaml:2:10"]);
  });

  it("does not take a figure for removed when its file cannot be read", async () => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, "- id: library-hours-2025", "- id: library-hours-2025\n  colour: red");
    expect((await found()).filter((one) => one.includes("removed"))).toEqual([]);
  });
});

describe("correct", () => {
  it("drafts a correction with both numbers, and the check asks for the rest", async () => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, "14200", "14650");
    expect(site.correct("aldermere-households-2025")).toEqual({
      printed: [
        "Wrote content/corrections/2026-12-01-aldermere-households-2025.yaml.",
        'Fill in what is empty: "npm run check -- --content content" names each field.',
      ],
      exitCode: 0,
    });
    expect(site.read("corrections/2026-12-01-aldermere-households-2025.yaml")).toBe(`# What kind of change it is:
#   update              we now use a newer number, and the one before was right in its time
#   revision-by-source  the source changed its own number
#   correction          we had it wrong
#   definition-change   the number now counts something else, or counts otherwise
class:
date: "2026-12-01"
# The heading: what it is about, in a few words.
what:
# Why the number changed, in a plain sentence or two. A number is written as [[its-id]].
why:
changes:
  - figure: aldermere-households-2025
    old: { value: "14200", unit: "count-households" }
    new: { value: "14650", unit: "count-households" }
`);
    const path = "content/corrections/2026-12-01-aldermere-households-2025.yaml";
    expect(await found()).toEqual([
      `content/empty ${path}:6:1`,
      `content/empty ${path}:9:1`,
      `content/empty ${path}:11:1`,
    ]);
  });

  it("takes in what changed with the number, above it and below it", async () => {
    site = await makeSite("2026-11-22");
    site.edit(gdp, "1560.0", "1671.5");
    expect(site.correct("library-gap-2025-26").printed[1]).toBe(
      'It also corrects what changed with it: "aldermere-gdp/2025-26".',
    );
    expect(site.read("corrections/2026-12-01-library-gap-2025-26.yaml")).toContain(`changes:
  - figure: library-gap-2025-26
    old: { value: "1.6", unit: "nzd-mn, cash" }
    new: { value: "1.7", unit: "nzd-mn, cash" }
  - figure: aldermere-gdp/2025-26
    old: { value: "1560.0", unit: "nzd-mn, cash" }
    new: { value: "1671.5", unit: "nzd-mn, cash" }
`);
  });

  it("takes all changed cells of a series", async () => {
    site = await makeSite("2026-11-22");
    site.edit(gdp, "1622.4", "1622.5");
    site.edit(gdp, "1687.3", "1687.4");
    site.correct("aldermere-gdp");
    const text = site.read("corrections/2026-12-01-aldermere-gdp.yaml");
    expect([...text.matchAll(/figure: (\S+)/g)].map((match) => match[1])).toEqual([
      "aldermere-gdp/2026-27",
      "aldermere-gdp/2027-28",
    ]);
  });

  it("writes what else changed beside value and unit", async () => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, "status: projection", "status: forecast");
    site.correct("aldermere-growth-after-2029");
    expect(site.read("corrections/2026-12-01-aldermere-growth-after-2029.yaml")).toContain(
      '    old: { value: "4.0", unit: "pct", status: "projection" }\n    new: { value: "4.0", unit: "pct", status: "forecast" }\n',
    );
  });

  it("withdraws a cell that is gone, and the check is content", async () => {
    site = await makeSite("2026-11-22");
    site.edit("sources/aldermere-accounts-2026/aldermere-prices.csv", "2029-30,108.2,forecast\n", "");
    expect(await found()).toEqual(["figure/removed-without-correction content/figures.lock:22:1"]);
    site.correct("aldermere-prices/2029-30");
    const file = "2026-12-01-aldermere-prices-2029-30.yaml";
    expect(site.read(`corrections/${file}`)).toContain(
      '    old: { value: "108.2", unit: "index" }\n    # The figure is gone, so there is no new number.\n',
    );
    fillIn(site, file, { kind: "update", what: "Prices", why: "The council no longer gives them." });
    expect(await site.check()).toEqual(quiet);
  });

  it("refuses when there is nothing to correct, and says why", async () => {
    site = await makeSite("2026-11-22");
    expect(await messageOf(() => site.correct(undefined))).toBe(
      'Say which number was changed, as in "npm run correct -- an-example-2025". Nothing was written.',
    );
    expect(await messageOf(() => site.correct("pledge-hours"))).toBe(
      '"pledge-hours" is as it was at the last release. Nothing was written.\n  Fix: change the number first.',
    );
    expect(await messageOf(() => site.correct("pledge-hour"))).toBe(
      '"pledge-hour" was not published by the last release, so there is nothing to correct. Nothing was written.\n  Fix: use "pledge-hours".',
    );
    site.edit(accounts, "14200", "14650");
    site.correct("aldermere-households-2025");
    expect(await messageOf(() => site.correct("aldermere-households-2025"))).toBe(
      'A correction tells of the change to "aldermere-households-2025" already. Nothing was written.',
    );
    expect(site.list("corrections")).toHaveLength(1);
  });

  it("never overwrites", async () => {
    site = await makeSite("2026-11-22");
    site.edit(accounts, "14200", "14650");
    site.correct("aldermere-households-2025");
    fillIn(site, "2026-12-01-aldermere-households-2025.yaml", slip);
    site.edit(accounts, "14650", "14651");
    expect(await messageOf(() => site.correct("aldermere-households-2025"))).toBe(
      "content/corrections/2026-12-01-aldermere-households-2025.yaml already exists. Nothing was written.\n  Fix: add this change to that file, or rename it and run the command again.",
    );
  });

  it("refuses before the first release, and while files cannot be read", async () => {
    site = await makeSite();
    expect(await messageOf(() => site.correct("pledge-hours"))).toBe(
      "There is no content/figures.lock: before the first release a number is changed without a correction. Nothing was written.",
    );
    site.edit(accounts, "unit: count-hours", "unit: hours");
    expect(await messageOf(() => site.correct("pledge-hours"))).toBe(
      'Some files cannot be read, so what changed is not known. Nothing was written.\n  Fix: run "npm run check -- --content content" and mend what it names.',
    );
  });
});
