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
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule } from "../lib/charts/make-chart.ts";
import { readAllChartSpecs } from "../support/all-chart-specs.ts";
import { root } from "../support/mini-net.ts";
import { launchChromium } from "./chromium.ts";
import { configs } from "./recorder/configs.ts";
import type { Difference, Subject, Tolerance } from "./recorder/page.ts";
import { shapes } from "./recorder/shapes.ts";

const tolerance: Tolerance = { edge: 0.5, area: 8 };

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const valuesOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(", ").flatMap((value, index) => (value === "" ? [] : [[String(years[index]), value]])));

const specs: Readonly<Record<ChartSpec["kind"], Readonly<Record<string, ChartSpec>>>> = {
  line: {
    "with a gap, a lone number, dashes, rules and bands": makeLineSpec(
      makeLineInput({
        rules: [rule("Promise", "3"), rule("Guideline", "2.2")],
        series: [
          makeSeries(valuesOf("3.1, 2.9, , 2.4, , 2.7 2.9 2.8, 2.4 3.2 2.9 forecast, 2.2 3.6 3.1 forecast, 3.4 plan"), {
            emphasis: true,
          }),
          makeSeries(valuesOf("1.1, 4.9, 1.2, 4.8, 1.3, 1.4, 1.5, 1.6, 1.2"), { id: "lakes", label: "Lakes" }),
        ],
      }),
    ),
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
};

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

test("prints", async () => {
  const subjects: Subject[] = [
    ...Object.keys(shapes).map((name) => ({ kind: "shape", name }) as Subject),
    ...Object.keys(configs).map((name) => ({ kind: "config", name }) as Subject),
    ...Object.values(specs)
      .flatMap((c) => Object.values(c))
      .flatMap((spec) => [320, 640].map((width) => ({ kind: "spec", spec, width }) as Subject)),
    ...(await readAllChartSpecs()).flatMap((spec) =>
      [320, 640].map((width) => ({ kind: "spec", spec, width }) as Subject),
    ),
  ];
  for (const s of subjects) {
    const name = s.kind === "spec" ? s.spec.id + s.width : s.name;
    try {
      const d = await compare(s);
      console.log(JSON.stringify(d), name); if (d.differing) console.log((await svgOf(s)).slice(-900));
          } catch (e) {
      console.log("ERR", name, String(e).slice(0, 300));
    }
  }
});
