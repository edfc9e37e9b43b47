import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawChart } from "#drawing/draw.ts";
import { drawFile } from "#drawing/draw-file.ts";
import { lightPalette, pagePalette } from "#drawing/palette.ts";
import { makeDotsSpec } from "#lib/charts/dots-spec.ts";
import { makeGroupedSpec } from "#lib/charts/grouped-spec.ts";
import { makeSlopeSpec } from "#lib/charts/slope-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeStackedSpec } from "#lib/charts/stacked-spec.ts";
import { cases } from "../gallery/cases.ts";
import { rule } from "../lib/charts/make-chart.ts";
import { makeDotsInput, makeGroupedInput, makeRow, makeSlopeInput, makeStackedInput } from "../lib/charts/make-rows.ts";

const page = { width: 640, palette: pagePalette, idPrefix: "a" };
const rules = [rule("Guideline", "2")];
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;

const grouped = makeGroupedSpec(makeGroupedInput({ rules }));
const stacked = makeStackedSpec(makeStackedInput({ rules }));
const dots = makeDotsSpec(makeDotsInput({ rules }));
const slope = makeSlopeSpec(makeSlopeInput({ rules }));

describe("drawChart", () => {
  test.each<[string, ChartSpec, number]>(
    Object.entries({ grouped, stacked, dots, slope }).flatMap(([name, spec]) =>
      [320, 640].map((width): [string, ChartSpec, number] => [`${name}-${width}`, spec, width]),
    ),
  )("draws %s as recorded", async (name, spec, width) => {
    await expect(lines(drawChart(spec, { ...page, width }))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });
});

describe("every chart of the gallery", () => {
  const drawn = cases.flatMap((spec) => [280, 320, 640, 1200].map((width) => [spec.id, width, spec] as const));

  test.each(drawn)("%s at %d pixels has no number that is none and no small text", (_id, width, spec) => {
    const svg = drawChart(spec, { ...page, width });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test("takes less than two kilobytes when compressed, at the median", () => {
    const sizes = cases.map((spec) => brotliCompressSync(drawChart(spec, page)).length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(2000);
  });

  test("comes out as a file with all words of its key", () => {
    for (const spec of cases) expect(drawFile(spec, { width: 320, palette: lightPalette })).toContain("Source: ");
  });
});

describe("grouped bars", () => {
  const draw = (rows: readonly ReturnType<typeof makeRow>[], over = {}): string =>
    drawChart(makeGroupedSpec(makeGroupedInput({ rows, ...over })), page);

  test("name each bar, so that colour is not needed", () => {
    expect(texts(draw([makeRow("A", ["1", "2"]), makeRow("B", ["3", undefined])]))).toEqual([
      "A",
      "2014",
      "2024",
      "B",
      "2014",
      "2024",
      "1%",
      "2%",
      "3%",
      "no figure",
    ]);
  });

  test("start at zero, on both sides of it", () => {
    const svg = draw([makeRow("A", ["-1", "1"])]);
    const [left, right] = [...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => ({
      from: Number(x),
      to: Number(x) + Number(width),
    }));
    // The line of zero stands between them.
    expect((right?.from ?? 0) - (left?.to ?? 0)).toBeLessThanOrEqual(1);
  });

  test("give the last moment the accent, and only in the highlighted group when there is one", () => {
    const two = [makeRow("A", ["1", "2"]), makeRow("B", ["1", "2"], { highlight: true })];
    expect(count(draw(two), /fill="var\(--chart-1\)"/g)).toBe(1);
    expect(count(draw([makeRow("A", ["1", "2"]), makeRow("B", ["1", "2"])]), /fill="var\(--chart-1\)"/g)).toBe(2);
  });

  test("give each column its colour when the columns are no moments", () => {
    const svg = draw([makeRow("A", ["1", "2"])], { inTime: false });
    expect([svg.includes('fill="var(--chart-1)"'), svg.includes('fill="var(--chart-2)"')]).toEqual([true, true]);
  });
});

describe("stacked bars", () => {
  const bars = (rows: readonly ReturnType<typeof makeRow>[]): string =>
    drawChart(makeStackedSpec(makeStackedInput({ rows })), page);

  test("print each part and the total", () => {
    expect(texts(bars([makeRow("A", ["3.5 target", "1.5 target"])]))).toEqual([
      "A",
      "Trees 3.5%",
      "Benches 1.5%",
      "5.0%",
    ]);
  });

  test("join their parts without a gap but a hairline in the colour of the paper", () => {
    const svg = bars([makeRow("A", ["3", "1"])]);
    const [first, second] = [...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)]
      .map(([, x, width]) => ({ from: Number(x), to: Number(x) + Number(width) }))
      .sort((one, other) => one.from - other.from);
    expect(first?.to).toBeCloseTo(second?.from ?? 0, 0);
    expect(count(svg, /<path[^>]* stroke="var\(--chart-paper\)"/g)).toBe(1);
  });

  test("draw what is ahead as an outline", () => {
    expect(count(bars([makeRow("A", ["3 plan", "1"])]), /<rect[^>]* fill="var\(--chart-paper\)"/g)).toBe(1);
  });
});

describe("a dot plot", () => {
  const draw = (rows: readonly ReturnType<typeof makeRow>[]): string =>
    drawChart(makeDotsSpec(makeDotsInput({ rows })), page);

  test("draws a range as a whisker and a number without one as a dot alone", () => {
    const svg = draw([makeRow("A", ["1 3 2"]), makeRow("B", ["2"])]);
    expect(count(svg, /<circle/g)).toBe(2);
    expect(count(svg, /stroke="var\(--chart-1\)" stroke-width="1.5"/g)).toBe(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(["A", "2% (1–3%)", "B", "2%"]));
  });

  test("draws ours beside published numbers as an open mark of another shape", () => {
    const svg = draw([makeRow("A", ["1"]), makeRow("B", ["2"], {}, { isOurs: true })]);
    expect(count(svg, /<circle[^>]*fill="var\(--chart-1\)"/g)).toBe(1);
    expect(count(svg, /<path[^>]*z" fill="var\(--chart-paper\)"/g)).toBe(1);
  });

  test("draws what is ahead as an open dot when all numbers are published", () => {
    expect(
      count(draw([makeRow("A", ["1"]), makeRow("B", ["2 plan"])]), /<circle[^>]*fill="var\(--chart-paper\)"/g),
    ).toBe(1);
  });

  test("has fewer ticks when narrow, and its shape stays the same", () => {
    const spec = makeDotsSpec(makeDotsInput({ rows: [makeRow("A", ["1000000 2000000"]), makeRow("B", ["4500000"])] }));
    const ticks = (width: number): number =>
      texts(drawChart(spec, { ...page, width })).filter((text) => /,000,000%$|^0%$/.test(text) && !text.includes("("))
        .length;
    expect(ticks(1200)).toBeGreaterThan(ticks(320));
  });
});

describe("a slope chart", () => {
  const rows = [makeRow("A", ["1", "2"], { highlight: true }), makeRow("B", ["1", "3 plan"])];
  const draw = (width: number): string => drawChart(makeSlopeSpec(makeSlopeInput({ rows })), { ...page, width });

  test("names its lines at both ends, and at one end when narrow", () => {
    expect(texts(draw(640))).toEqual(["A 1%", "B 1%", "2% A", "3% B", "2014", "2024"]);
    expect(texts(draw(320))).toEqual(["1%", "1%", "2% A", "3% B", "2014", "2024"]);
  });

  test("keeps labels of equal values apart", () => {
    const heights = [...draw(640).matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>[AB] 1%/g)].map(([, y]) => Number(y));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
  });

  test("dashes a line that ends ahead", () => {
    expect(count(draw(640), /stroke-dasharray="5 3"/g)).toBe(1);
  });
});
