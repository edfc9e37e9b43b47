/**
 * A real canvas is the oracle: what Chart.js draws on one in Chromium, and what the recorder writes for the same
 * configuration and the same Chromium paints, have the same pixels, but for text.
 */

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { cases } from "../gallery/cases.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule } from "../lib/charts/make-chart.ts";
import { readAllChartSpecs } from "../support/all-chart-specs.ts";
import { root } from "../support/mini-net.ts";
import { launchChromium } from "./chromium.ts";
import { type ConfigName, configs } from "./recorder/configs.ts";
import type { Difference, Subject, Tolerance } from "./recorder/page.ts";
import { type ShapeName, shapes } from "./recorder/shapes.ts";

/**
 * Not one pixel may differ by more. Edges: coordinates are written with one decimal, so an edge of a rectangle
 * lies up to 0.1 pixels off; Chromium samples a slanted edge at four heights of a pixel, so the least shift
 * may change it by 0.25; and it draws a curve as straight pieces up to 0.25 pixels from it, which begin elsewhere
 * when the curve is cut into others. Areas: a translucent colour is rounded in another order. A thin line is all
 * edge, so each colour that is there must besides be there about as often on both sides.
 */
const tolerance: Tolerance = { edge: 0.6, area: 8 };

/** A phone's column, the page's, and a large picture. */
const widths = [320, 640, 1200] as const;

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const valuesOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(", ").flatMap((value, index) => (value === "" ? [] : [[String(years[index]), value]])));

const detailed = makeLineSpec(
  makeLineInput({
    rules: [rule("Promise", "3"), rule("Guideline", "2.2")],
    series: [
      makeSeries(valuesOf("3.1, 2.9, , 2.4, , 2.7 2.9 2.8, 2.4 3.2 2.9 forecast, 2.2 3.6 3.1 forecast, 3.4 plan"), {
        emphasis: true,
      }),
      makeSeries(valuesOf("1.1, 4.9, 1.2, 4.8, 1.3, 1.4, 1.5, 1.6, 1.2"), { id: "lakes", label: "Lakes" }),
    ],
  }),
);

/** At least one of each kind: a new kind does not compile until it is here. */
const specs: Readonly<Record<ChartSpec["kind"], Readonly<Record<string, ChartSpec>>>> = {
  line: {
    "with a gap, a lone number, dashes, rules and bands": detailed,
    "with negative numbers": makeLineSpec(makeLineInput({ series: [makeSeries(valuesOf("-1.2, 0.4, 2.1, -2.2, 0"))] })),
    "with five lines": makeLineSpec(
      makeLineInput({
        series: years.slice(0, 5).map((year, index) =>
          makeSeries(valuesOf(`${index}.1, ${index + 1}.7, ${(index * 3) % 5}.2, ${5 - index}.6`), {
            id: `line-${year}`,
            label: `Line ${index + 1}`,
          }),
        ),
      }),
    ),
  },
  bar: {
    "ranked, with rules and a highlight": makeBarSpec(
      makeBarInput({ rules: [rule("Guideline", "2"), rule("Promise", "2.6")] }),
    ),
    "as given, with negative numbers, ranges, forecasts and one missing": makeBarSpec(
      makeBarInput({
        order: "given",
        bars: [
          makeBar("Ruritania", "-1.2"),
          makeBar("Sylvania", "1.1 2.9 2.0", { highlight: true }),
          makeBar("Borduria", "1.4 forecast"),
          makeBar("Syldavia", undefined),
          makeBar("Grand Fenwick", "-0.5 plan"),
        ],
      }),
    ),
  },
  grouped: ofGallery("grouped"),
  stacked: ofGallery("stacked"),
  dots: ofGallery("dots"),
  slope: ofGallery("slope"),
};

/** The charts of the gallery of one kind, by their ids. */
function ofGallery(kind: ChartSpec["kind"]): Readonly<Record<string, ChartSpec>> {
  const own = cases.filter((spec) => spec.kind === kind);
  if (own.length === 0) throw new Error(`The gallery has no chart of the kind "${kind}".`);
  return Object.fromEntries(own.map((spec) => [spec.id, spec]));
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: await bundlePage() });
});

afterAll(async () => {
  await browser?.close();
});

async function bundlePage(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, "tests/browser/recorder/page.ts"), formats: ["iife"], name: "recorderPage" },
    },
  });
  const [output] = Array.isArray(built) ? built.flatMap((one) => one.output) : [];
  if (output?.type !== "chunk") throw new Error("The page's script was not bundled.");
  return output.code;
}

/** Chromium keeps the script's own functions under this name. */
interface PageScript {
  readonly recorderPage: typeof import("./recorder/page.ts");
}

const svgOf = (subject: Subject): Promise<string> =>
  page.evaluate((one) => (globalThis as unknown as PageScript).recorderPage.svgOf(one), subject);

async function compare(subject: Subject, change = (svg: string) => svg): Promise<Difference> {
  const svg = change(await svgOf(subject));
  return page.evaluate(
    ([one, picture, limit]) => (globalThis as unknown as PageScript).recorderPage.compare(one, picture, limit),
    [subject, svg, tolerance] as const,
  );
}

/** Everything but text; nothing may differ by more than the tolerance, and something must be there. */
async function expectSame(subject: Subject): Promise<void> {
  const { painted, ...found } = await compare(subject);
  expect(found).toEqual({ differing: 0, colours: [], worst: found.worst });
  expect(painted).toBeGreaterThan(1000);
}

describe("on a canvas and through the recorder the same is seen for", () => {
  test.each(Object.keys(shapes) as ShapeName[])("%s", (name) => expectSame({ kind: "shape", name }));

  test.each(Object.keys(configs) as ConfigName[])("%s", (name) => expectSame({ kind: "config", name }));

  const own = Object.entries(specs).flatMap(([kind, ones]) =>
    Object.entries(ones).flatMap(([name, spec]) => widths.map((width) => ({ kind, name, spec, width }))),
  );
  test.each(own)("a $kind chart $name, $width pixels wide", ({ spec, width }) =>
    expectSame({ kind: "spec", spec, width }),
  );

  test("every chart of the content and of its scenarios", async () => {
    const charts = await readAllChartSpecs();
    expect(charts.length).toBeGreaterThan(5);
    for (const spec of charts) for (const width of widths) await expectSame({ kind: "spec", spec, width });
  });
});

describe("the comparison notices", () => {
  const line: Subject = { kind: "spec", spec: detailed, width: 320 };
  const moved = (by: string) => (svg: string) =>
    svg.replace(/^(<svg[^>]*>)(.*)<\/svg>$/s, `$1<g transform="translate(${by})">$2</g></svg>`);

  test.each<[string, Subject, (svg: string) => string]>([
    ["a picture moved by three pixels", line, moved("3 0")],
    ["a picture moved by one pixel", line, moved("0 1")],
    ["a missing dash", line, (svg) => svg.replace(/ stroke-dasharray="[^"]*"/, "")],
    ["other dashes", line, (svg) => svg.replace('stroke-dasharray="5 3"', 'stroke-dasharray="4 4"')],
    ["a line of another colour", line, (svg) => svg.replaceAll('stroke="#0b5c8a"', 'stroke="#00735a"')],
    ["a line of another width", line, (svg) => svg.replaceAll('stroke-width="2.5"', 'stroke-width="1.5"')],
    ["a missing band", line, (svg) => svg.replaceAll('fill="#cfdde6"', 'fill="none"')],
    ["a missing grid line", line, (svg) => svg.replace(/<path[^>]*stroke="#e2dacb"\/>/, "")],
    ["a missing dot", line, (svg) => svg.replace(/<circle[^>]*>/, "")],
    [
      "a gap that is bridged",
      line,
      (svg) => svg.replace("</svg>", '<path d="M57 103L111 124" stroke="#0b5c8a" stroke-width="2.5"/></svg>'),
    ],
    [
      "mitres cut off where SVG would",
      { kind: "shape", name: "joins of each kind, at corners from blunt to sharp" },
      (svg) => svg.replaceAll(/ stroke-miterlimit="10"/g, ""),
    ],
    [
      "a missing clip",
      { kind: "shape", name: "clips, one in the other, moved, and gone when restored" },
      (svg) => svg.replace(/ clip-path="[^"]*"/, ""),
    ],
  ])("%s", async (_name, subject, change) => {
    const svg = await svgOf(subject);
    expect(change(svg)).not.toBe(svg);
    const { differing, colours } = await compare(subject, change);
    expect(differing + colours.length).toBeGreaterThan(0);
  });
});
