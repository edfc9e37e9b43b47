import { beforeAll, describe, expect, it } from "vitest";
import { chartSpec, viewChart } from "#site/charts.ts";
import type { Net } from "#site/net/net.ts";
import { makeMiniNet, pageOf } from "../../support/mini-net.ts";

let net: Net;
let svg: string;

beforeAll(async () => {
  net = await makeMiniNet();
  svg = viewChart(chartSpec("library-share"))
    .pictures.map((picture) => `<div>${picture.svg}</div>`)
    .join("");
});

const faults = (body: string): readonly string[] =>
  net.page("search/index.html", pageOf(`<figure data-of="chart library-share">${body}</figure>`));
const picture = (markup: string) => faults(`<div data-shows="picture">${markup}</div>`);

describe("the texts of a chart's pictures", () => {
  it("are those that its numbers give", () => {
    expect(svg).toContain(">0.20%<");
    expect(picture(svg)).toEqual([]);
  });

  it("may not differ from them", () => {
    expect(picture(svg.replace(">0.20%<", ">0.30%<"))).toEqual([
      'A picture of the chart "library-share" says "0.30%", and its numbers give "0.20%".',
      'A picture of the chart "library-share" says "0.30%", which its data do not.',
    ]);
    expect(picture(svg.replace("Promise for 2030-31", "Promise for 2031-32"))).not.toEqual([]);
  });

  it("may not be left out", () => {
    const last = svg.lastIndexOf("<text");
    const without = svg.slice(0, last) + svg.slice(svg.indexOf("</text>", last) + 7);
    expect(picture(without).join()).toMatch(/^A picture of the chart "library-share" lacks the text "[^"]+"\.$/);
  });

  it("may not be those of another chart", () => {
    const other = viewChart(chartSpec("opening-hours")).pictures.map((one) => one.svg);
    expect(picture(other.join(""))).not.toEqual([]);
  });
});

describe("the words around a chart", () => {
  it.each([
    ["headline", "The library’s share has hardly moved, and the promise would double it"],
    ["subtitle", "Library spending as a share of GDP, Aldermere, 2022-23 to 2026-27, per cent. Edition: 2026."],
  ])("are worked out from its data: %s", (field, words) => {
    expect(faults(`<p data-shows="${field}">${words}</p>`)).toEqual([]);
    expect(faults(`<p data-shows="${field}">${words} 7</p>`)).toHaveLength(1);
  });

  it("describe it in sentences that the data give", () => {
    const sentence = viewChart(chartSpec("library-share")).description[0] ?? "";
    expect(faults(`<p data-shows="sentence-1">${sentence}</p>`)).toEqual([]);
    expect(faults(`<p data-shows="sentence-1">${sentence.replace(/\d/, "9")}</p>`)).toHaveLength(1);
    expect(faults(`<p data-shows="sentence-2">${sentence}</p>`)).toHaveLength(1);
  });
});
