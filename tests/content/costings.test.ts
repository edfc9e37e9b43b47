/**
 * Published costings, worked out again from what their authors took for granted, by the same reader and
 * model as any case. Each line states what was published, what the model gives and the difference.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatStated } from "#lib/units/format.ts";
import { readRealContent } from "./real-content.ts";

const { catalogue } = readRealContent();

const lines = [...catalogue.costings].flatMap(([id, { published }]) =>
  published.flatMap((line, index) => {
    const comparison = catalogue.costed.get(id)?.lines[index];
    if (comparison === undefined) throw new Error(`"${id}" has not been worked out.`);
    const { what, value, unit, "known-gap": gap } = line;
    const shown = formatStated(value, unit);
    const told = `${id}: ${what}: published ${shown}, ours ${comparison.ours.toFixed(3)}, ${comparison.percent.toFixed(1)}% apart`;
    return [{ id, line, comparison, gap, told }];
  }),
);

describe("the model against published costings", () => {
  test("has eight of them", () => {
    expect(catalogue.costings.size).toBe(8);
  });

  test.each(lines.filter(({ gap }) => gap === undefined))("$told", ({ comparison, line }) => {
    // 2% is the tolerance of the dossier; half the last printed digit is the publication's own rounding.
    const rounding = (line["rounded-to"] ?? 10 ** -line.value.decimals) / 2;
    const limit = Math.max(Math.abs(line.value.value) * 0.02, rounding);
    expect(Math.abs(comparison.ours - line.value.value)).toBeLessThanOrEqual(limit);
  });
});

// The office books what is built and bought by accrual, our model counts cash.
describe("known gaps", () => {
  test("are these, and as large as they were", () => {
    const gaps = lines.filter(({ gap }) => gap !== undefined);
    expect(gaps.map(({ id, line, comparison }) => [id, line.of, Number(comparison.ours.toFixed(1))])).toEqual([
      ["pbo-canada-2026", "extra", 68.1],
      ["pbo-canada-2026", "debt-share", 7.4],
    ]);
  });

  test("are gaps: a line that is met needs no reason", () => {
    expect(lines.filter(({ gap, comparison }) => gap !== undefined && comparison.isMet)).toEqual([]);
  });
});

interface DossierCase {
  readonly id: string;
  readonly results?: readonly { readonly label: string; readonly value: number }[];
  readonly url: string;
}

const dossier = join(import.meta.dirname, "../../../shared/facts/golden-costings.yaml");

describe.skipIf(!existsSync(dossier))("the dossier of published costings", () => {
  const cases = (existsSync(dossier) ? parse(readFileSync(dossier, "utf8")) : []) as readonly DossierCase[];
  const byUrl = new Map([...catalogue.costings.values()].map((one) => [one.url, one]));

  test.each(cases)("has every result of $id in the content, to the digit", ({ url, results = [] }) => {
    const values = byUrl.get(url)?.published.map(({ value }) => value.value);
    expect(values).toBeDefined();
    if (results.length > 0) expect(values).toEqual(results.map(({ value }) => value));
  });
});
