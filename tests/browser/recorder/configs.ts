/** Plain configurations of Chart.js with what it draws besides the kinds of chart we have. */

import type { ChartConfiguration } from "chart.js";

const still = {
  animation: false as const,
  devicePixelRatio: 1,
  events: [] as never[],
  responsive: false,
  font: { family: "Arial" },
};

const border = { dashOffset: 0 };
/** Chart.js would leave the start of the dashes of grid lines undefined. */
const axis = { border, grid: { tickBorderDashOffset: 0 } };
const axes = { x: { ...axis, type: "linear" }, y: axis } as const;
/** Where a browser has paths outside of contexts, Chart.js draws a line by one, unless its segments have styles. */
const drawnDirectly = { line: { segment: {} } };

const wave = [3, 7, 1, 8, 2, 9, 4];
const labels = wave.map(String);

export const configs = {
  "lines: curved, and with a gap"(): ChartConfiguration {
    return {
      type: "line",
      data: {
        labels,
        datasets: [
          { data: wave, tension: 0.4, borderColor: "#0b5c8a", borderWidth: 3 },
          { data: wave.map((value, index) => (index === 3 ? Number.NaN : value / 2)), borderColor: "#00735a" },
        ],
      },
      options: { ...still, datasets: drawnDirectly, scales: { x: axis, y: axis } },
    };
  },
  "lines: in steps, dashed"(): ChartConfiguration {
    return {
      type: "line",
      data: {
        labels,
        datasets: [
          { data: wave.map((value) => 10 - value), stepped: "middle", borderColor: "#b4480d", borderDash: [6, 3] },
        ],
      },
      options: { ...still, datasets: drawnDirectly, scales: { x: axis, y: axis } },
    };
  },
  "lines: thick, with sharp mitres"(): ChartConfiguration {
    return {
      type: "line",
      data: {
        labels,
        datasets: [
          { data: wave.map((_, index) => (index % 2) * 9), borderColor: "#8f4a86", borderWidth: 4, pointRadius: 0 },
        ],
      },
      options: { ...still, datasets: drawnDirectly, scales: { x: axis, y: axis } },
    };
  },
  "areas: filled to zero and between lines"(): ChartConfiguration {
    return {
      type: "line",
      data: {
        labels,
        datasets: [
          { data: wave.map((value) => value - 5), fill: { target: "origin", above: "#cfdde6", below: "#e6e0d5" } },
          { data: wave.map((value) => value + 2), fill: "-1", backgroundColor: "rgba(11, 92, 138, 0.3)" },
        ],
      },
      options: { ...still, datasets: drawnDirectly, scales: { x: axis, y: axis } },
    };
  },
  "points: every style, turned and not"(): ChartConfiguration {
    const styles = [
      "circle",
      "cross",
      "crossRot",
      "dash",
      "line",
      "rect",
      "rectRounded",
      "rectRot",
      "star",
      "triangle",
    ] as const;
    return {
      type: "scatter",
      data: {
        datasets: [0, 30].map((rotation, row) => ({
          data: styles.map((_, index) => ({ x: index, y: row })),
          pointStyle: [...styles],
          rotation,
          pointRadius: 9,
          pointBorderWidth: 2,
          pointBackgroundColor: "#cfdde6",
          pointBorderColor: "#0b5c8a",
        })),
      },
      options: { ...still, layout: { padding: 12 }, scales: axes },
    };
  },
  "bars: grouped, with borders and round corners"(): ChartConfiguration {
    return {
      type: "bar",
      data: {
        labels,
        datasets: [
          { data: wave, backgroundColor: "#0b5c8a", borderRadius: 4 },
          { data: wave.map((value) => 4 - value), backgroundColor: "#e6e0d5", borderColor: "#b4480d", borderWidth: 2 },
          { data: wave.map((value) => -value), backgroundColor: "#00735a", borderRadius: 3, borderWidth: 1 },
        ],
      },
      options: { ...still, scales: { x: axis, y: axis } },
    };
  },
  "bars: stacked and lying down, floating too"(): ChartConfiguration {
    return {
      type: "bar",
      data: {
        labels,
        datasets: [
          { data: wave, backgroundColor: "#0b5c8a", stack: "a" },
          { data: wave.map((value) => 10 - value), backgroundColor: "#b4480d", stack: "a" },
          { data: wave.map((value): [number, number] => [value, value + 3]), backgroundColor: "#00735a", stack: "b" },
        ],
      },
      options: { ...still, indexAxis: "y", scales: { x: { ...axis, stacked: true }, y: { ...axis, stacked: true } } },
    };
  },
  "rings and slices"(): ChartConfiguration {
    const colours = ["#0b5c8a", "#b4480d", "#00735a", "#8f4a86"];
    return {
      type: "doughnut",
      data: {
        labels: ["a", "b", "c", "d"],
        datasets: [
          { data: [5, 3, 2, 9], backgroundColor: colours, borderWidth: 2, spacing: 3, borderRadius: 4 },
          { data: [1], backgroundColor: ["#cfdde6"], borderWidth: 1 },
        ],
      },
      options: still,
    };
  },
} satisfies Readonly<Record<string, () => ChartConfiguration>>;

export type ConfigName = keyof typeof configs;
