import { describe, expect, test } from "vitest";
import { drawChart } from "#drawing/draw.ts";
import { drawFile } from "#drawing/draw-file.ts";
import { darkPalette, lightPalette, pagePalette } from "#drawing/palette.ts";
import { DrawingError } from "#drawing/svg-text.ts";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule } from "../lib/charts/make-chart.ts";

const page = { width: 320, palette: pagePalette, idPrefix: "a" };
const line = makeLineSpec(makeLineInput({ rules: [rule("Promise", "3")] }));
const bars = makeBarSpec(makeBarInput({ rules: [rule("Guideline", "2")] }));
/** One element a line, so that a change shows as the element that changed. */
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

describe("drawChart", () => {
  test.each<[string, ChartSpec, number]>([
    ["line-320", line, 320],
    ["line-640", line, 640],
    ["bar-320", bars, 320],
    ["bar-640", bars, 640],
  ])("draws %s as recorded", async (name, spec, width) => {
    await expect(lines(drawChart(spec, { ...page, width }))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("draws the same bytes twice, and leaves the spec as it was", () => {
    const frozen = deepFreeze(structuredClone(line));
    expect(drawChart(frozen, page)).toBe(drawChart(frozen, page));
    expect(frozen).toEqual(line);
  });

  test("has no style, no script and no number that is none", () => {
    for (const spec of [line, bars]) {
      expect(drawChart(spec, page)).not.toMatch(/style|script|NaN|undefined|Infinity/);
    }
  });

  test("writes no text smaller than 12 pixels", () => {
    for (const svg of [
      drawChart(line, page),
      drawChart(bars, page),
      drawFile(line, { width: 320, palette: lightPalette }),
    ]) {
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test("refuses a width that no chart fits in", () => {
    expect(() => drawChart(line, { ...page, width: 200 })).toThrow(
      new DrawingError('The chart "parks-over-time" cannot be drawn 200 pixels wide; 240 is the least.'),
    );
  });
});

describe("the root of a picture", () => {
  test("on a page is hidden from those who hear the page, has no name space, and paints no background", () => {
    expect(drawChart(line, page)).toMatch(
      /^<svg class="plot" viewBox="0 0 320 250" width="320" height="250" font-family="Arial, Helvetica, Arimo, sans-serif" font-size="12" fill="none" aria-hidden="true"><path/,
    );
  });

  test("can be named by an element of the page", () => {
    const svg = drawChart(line, { ...page, naming: { kind: "labelled-by", id: "headline" } });
    expect(svg).toContain('role="img" aria-labelledby="headline"');
    expect(svg).not.toContain("aria-hidden");
  });

  test("in a file has a name space, its own title and a background", () => {
    const svg = drawChart(line, { ...page, palette: darkPalette, naming: { kind: "title", title: "A & B" } });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="plot"/);
    expect(svg).toContain('role="img"><title>A &amp; B</title><rect width="320" height="250" fill="#191612"/>');
    expect(svg).not.toContain("var(");
  });
});

describe("a line chart", () => {
  const dataPaths = (values: Readonly<Record<string, string>>): readonly string[] => {
    const svg = drawChart(makeLineSpec(makeLineInput({ series: [makeSeries(values, { emphasis: true })] })), page);
    return [...svg.matchAll(/<path d="([^"]*)" stroke="var\(--chart-1\)"[^>]*>/g)].map(([path]) => path);
  };

  test("leaves a gap where a number is missing", () => {
    expect(dataPaths({ 2019: "1", 2020: "2", 2021: "2", 2022: "1" })).toHaveLength(1);
    expect(dataPaths({ 2018: "1", 2019: "1", 2021: "2", 2022: "1" })).toHaveLength(2);
  });

  test("gives a number between two gaps a dot", () => {
    const values = { 2017: "1", 2018: "1", 2020: "2", 2022: "1", 2023: "1" };
    const svg = drawChart(makeLineSpec(makeLineInput({ series: [makeSeries(values)] })), page);
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(2);
  });

  test("dashes what is ahead, from the last number that is not", () => {
    const paths = dataPaths({ 2019: "1", 2020: "2", 2021: "3 plan", 2022: "4 forecast" });
    expect(paths.map((path) => path.includes('stroke-dasharray="5 3"'))).toEqual([false, true]);
    const [solid = "", dashed = ""] = paths.map((path) => path.split('"')[1] ?? "");
    expect(dashed.startsWith(`M${solid.split("L").at(-1) ?? ""}L`)).toBe(true);
  });

  test("greys what is not emphasised, and colours all when nothing is", () => {
    const two = [
      makeSeries({ 2019: "1", 2020: "2" }),
      makeSeries({ 2019: "2", 2020: "1" }, { id: "lakes", label: "Lakes" }),
    ];
    const plain = drawChart(makeLineSpec(makeLineInput({ series: two })), page);
    expect([plain.includes("--chart-1"), plain.includes("--chart-2"), plain.includes("--chart-rest")]).toEqual([
      true,
      true,
      false,
    ]);
    const [first, second] = two;
    const series = [{ ...first, emphasis: true }, second].filter((one) => one?.id !== undefined) as typeof two;
    const one = drawChart(makeLineSpec(makeLineInput({ series })), page);
    expect([one.includes("--chart-1"), one.includes("--chart-2"), one.includes("--chart-rest")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("says at a line's end that it is ahead, or that it ends early", () => {
    const series = [
      makeSeries({ 2019: "1", 2022: "2 plan" }),
      makeSeries({ 2019: "3", 2020: "3.5" }, { id: "lakes", label: "Lakes" }),
    ];
    const written = texts(drawChart(makeLineSpec(makeLineInput({ series })), { ...page, width: 640 }));
    expect(written).toEqual(expect.arrayContaining(["Parks", "2% (plan)", "Lakes", "3.5% in 2020"]));
  });

  test("draws a range as a band behind the line", () => {
    const series = [makeSeries({ 2019: "1", 2020: "1 3 2", 2021: "2 4 3" }, { emphasis: true })];
    const svg = drawChart(makeLineSpec(makeLineInput({ series })), page);
    const band = svg.indexOf('fill="var(--chart-band)"');
    expect(band).toBeGreaterThan(0);
    expect(band).toBeLessThan(svg.indexOf('stroke="var(--chart-1)"'));
  });

  test("grows rather than squeeze the names of its lines", () => {
    const series = ["a", "b", "c", "d", "e", "f"].map((id) =>
      makeSeries({ 2019: "1", 2020: "2 plan" }, { id, label: `A long name of a line ${id}` }),
    );
    const height = Number(/height="(\d+)"/.exec(drawChart(makeLineSpec(makeLineInput({ series })), page))?.[1]);
    expect(height).toBeGreaterThan(250);
  });

  test("draws one number alone", () => {
    const svg = drawChart(makeLineSpec(makeLineInput({ series: [makeSeries({ 2019: "2" })] })), page);
    expect(texts(svg)).toEqual(expect.arrayContaining(["2019", "Parks", "2%"]));
    expect([...svg.matchAll(/<circle/g)]).toHaveLength(1);
  });
});

describe("a bar chart", () => {
  const draw = (some: readonly ReturnType<typeof makeBar>[], idPrefix = "a"): string =>
    drawChart(makeBarSpec(makeBarInput({ bars: some })), { ...page, idPrefix });

  test("starts every bar at zero", () => {
    const svg = draw([makeBar("A", "100"), makeBar("B", "99"), makeBar("C", "98")]);
    const rects = [...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(new Set(rects.map(([x]) => x)).size).toBe(1);
    const [longest = 0, , shortest = 0] = rects.map(([, width]) => width);
    // Coordinates have one decimal.
    expect(shortest / longest).toBeCloseTo(0.98, 2);
  });

  test("writes the number at each bar, and says when there is none", () => {
    expect(texts(draw([makeBar("A", "2.60"), makeBar("B", undefined)]))).toEqual(["A", "B", "2.60%", "no figure"]);
  });

  test("draws what is ahead as an outline", () => {
    const svg = draw([makeBar("A", "2"), makeBar("B", "3 plan")]);
    expect([...svg.matchAll(/fill-rule="evenodd"/g)]).toHaveLength(1);
    expect([...svg.matchAll(/<rect[^>]* fill="var\(--chart-paper\)"/g)]).toHaveLength(1);
  });

  test("has no id that could meet one of another drawing", () => {
    const some = [makeBar("A", "2"), makeBar("B", "3 plan"), makeBar("C", "1 3 2")];
    const ids = [...draw(some).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !id?.startsWith("a-"))).toEqual([]);
  });

  test("grows with the number of bars", () => {
    const height = (count: number): number => {
      const some = Array.from({ length: count }, (_, index) => makeBar(`Bar ${index}`, "1"));
      return Number(/height="(\d+)"/.exec(draw(some))?.[1]);
    };
    expect(height(31) - height(21)).toBe(10 * 22);
  });

  test("draws a range as a whisker and numbers below zero to the left", () => {
    const svg = draw([makeBar("A", "1 3 2"), makeBar("B", "-1")]);
    expect([...svg.matchAll(/stroke-width="1.5"/g)]).toHaveLength(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(["2% (1–3%)", "−1%"]));
  });
});

describe("drawFile", () => {
  test("carries headline, subtitle, key, note and source", async () => {
    const spec = { ...line, note: "A note." };
    const svg = drawFile(spec, { width: 320, palette: lightPalette });
    await expect(lines(svg)).toMatchFileSnapshot("snapshots/file-line.svg");
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Less was spent on parks", "Outturn", "Forecast", "A note.", "Source: Office of Parks"]),
    );
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
