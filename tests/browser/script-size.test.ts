/** What a reader of a page with levers downloads, compressed as a host sends it. */

import { describe, expect, it } from "vitest";
import { pageWithLevers, type ScriptFile, scriptTable, weighScripts } from "../../src/site/budget.ts";
import { folderOf } from "./sites.ts";

const page = pageWithLevers(folderOf("site")) ?? "";
const weight = weighScripts(folderOf("site"), page);
const sum = (files: readonly ScriptFile[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
const named = (files: readonly ScriptFile[], name: RegExp): readonly ScriptFile[] =>
  files.filter(({ file }) => name.test(file));

describe("the scripts of a page with levers", () => {
  it("are the model and its controls in under 15 kB", () => {
    process.stdout.write(`${scriptTable(weight, page)}\n`);
    // What every page has, with levers or without, is no part of them.
    const own = weight.first.filter(({ file }) => !/\/Base\./.test(file));
    expect(named(own, /\/levers\./)).toHaveLength(1);
    expect(sum(own)).toBeLessThan(15_000);
    expect(sum(weight.first) - sum(own)).toBeLessThan(1_500);
  });

  it("load the code that draws in under 60 kB, and only when it is needed", () => {
    expect(named(weight.first, /\/chart\./)).toEqual([]);
    const drawing = named(weight.later, /\/chart\./);
    expect(drawing).toHaveLength(1);
    expect(sum(drawing)).toBeLessThan(60_000);
  });

  it("load all else that the first touch needs in under 20 kB", () => {
    const rest = weight.later.filter(({ file }) => !/\/chart\./.test(file));
    expect(named(rest, /\/(?:details|leave|arrive|old-link)\./)).toHaveLength(4);
    expect(sum(rest)).toBeLessThan(20_000);
  });

  it("are not loaded by a page without levers", () => {
    for (const other of ["index.html", "search/index.html", "scenarios/index.html"]) {
      const { first, later } = weighScripts(folderOf("site"), other);
      expect(named([...first, ...later], /\/(?:levers|chart)\./), other).toEqual([]);
    }
  });
});
