/**
 * What drawing costs: milliseconds and bytes of a chart, and whether memory grows with the charts drawn.
 * `node --expose-gc bench/draw-charts.ts <folder of a generated corpus>`
 */

import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { drawChart } from "#drawing/draw.ts";
import { pagePalette } from "#drawing/palette.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { readAllChartSpecs } from "../tests/support/all-chart-specs.ts";
import { median, root } from "./measure.ts";

const [folder] = process.argv.slice(2);
const { gc } = globalThis;
if (folder === undefined || gc === undefined)
  throw new Error("Name the folder of a corpus, and let Node collect garbage.");

/** As pages draw them. */
const widths = [320, 640] as const;

/** A chart is drawn this often; the mean counts. */
const runs = 15;

const own = await readAllChartSpecs();
const made = await readAllChartSpecs({
  COSTED_CONTENT: folder,
  COSTED_CONFIG: join(root, "tests/fixtures/mini-site/site.config.ts"),
});

const draw = (spec: ChartSpec, width: number): string =>
  drawChart(spec, { width, palette: pagePalette, idPrefix: `${spec.id}-${width}` });

/**
 * Milliseconds a drawing, of this thread's processor, which other work on the machine does not make longer.
 * Some systems count it in steps of several milliseconds, so all drawings are timed together.
 */
function time(spec: ChartSpec, width: number, times: number): number {
  const start = process.threadCpuUsage();
  for (let count = 0; count < times; count++) draw(spec, width);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / times;
}

function print(columns: readonly string[]): void {
  const cells = columns.map((text, index) => (index === 0 ? text.padEnd(36) : text.padStart(12)));
  process.stdout.write(`${cells.join("")}\n`);
}

function showSet(name: string, specs: readonly ChartSpec[]): void {
  for (const width of widths) {
    const times = specs.map((spec) => time(spec, width, runs));
    const sizes = specs.map((spec) => brotliCompressSync(draw(spec, width)).length);
    print([
      `${name}, ${specs.length} charts, ${width} px`,
      median(times).toFixed(1),
      Math.max(...times).toFixed(1),
      median(sizes).toFixed(0),
      Math.max(...sizes).toFixed(0),
    ]);
  }
}

const first = own.flatMap((spec) => widths.map((width) => time(spec, width, 1)));
print(["drawing of", "median ms", "longest ms", "median B", "largest B"]);
print([`this site, each once as in a build`, median(first).toFixed(1), Math.max(...first).toFixed(1)]);
// By then Node has compiled what it will.
for (const spec of made) draw(spec, widths[0]);
showSet("this site", own);
showSet("the corpus", made);

const all = [...own, ...made].flatMap((spec) => widths.map((width) => ({ spec, width })));
const heaps: number[] = [];
for (let count = 1; count <= 1000; count++) {
  const next = all[count % all.length];
  if (next !== undefined) draw(next.spec, next.width);
  if (count !== 100 && count !== 1000) continue;
  gc();
  heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
}
const [early = 0, late = 0] = heaps;
process.stdout.write(
  `Heap after 100 charts ${early.toFixed(1)} MiB, after 1,000 charts ${late.toFixed(1)} MiB: ${((1024 * (late - early)) / 900).toFixed(2)} KiB a chart.\n` +
    "Goals: median under 6 ms and under 2,000 bytes with brotli; no growth of the heap.\n",
);
