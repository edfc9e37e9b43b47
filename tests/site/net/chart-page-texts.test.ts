/** The page of a chart and its embed, held against the net. */

import { beforeAll, describe, expect, it } from "vitest";
import { embedCode, embedHeight, embedWidths, viewEmbed } from "#site/chart-embed.ts";
import { citationOf, viewLarge } from "#site/chart-page.ts";
import { datasetJsonLd } from "#site/export/dataset.ts";
import { jsonInPage } from "#site/html.ts";
import type { Net } from "#site/net/net.ts";
import { usesOfChart } from "#site/uses-view.ts";
import { makeMiniNet, pageOf } from "../../support/mini-net.ts";

const id = "library-share";
let net: Net;

beforeAll(async () => {
  net = await makeMiniNet();
});

const faults = (body: string): readonly string[] => net.page("search/index.html", pageOf(body));
const shown = (field: string, text: string): readonly string[] =>
  faults(`<section data-of="chart-page ${id}"><p data-shows="${field}">${text.replaceAll("<", "&lt;")}</p></section>`);

describe("the citation of a chart", () => {
  it("names the producer first, then who drew it, and where", () => {
    expect(citationOf(id)).toBe(
      "Aldermere Council (2026), “The library’s share has hardly moved, and the promise would double it”, 2026 edition, processed by Aldermere, counted. https://aldermere.example/charts/library-share/ (documents read 2 March 2026).",
    );
  });

  it("is refused in a page if it says anything else", () => {
    expect(shown("citation", citationOf(id))).toEqual([]);
    expect(shown("citation", citationOf(id).replace("2026", "2027"))).toHaveLength(1);
  });
});

describe("the code to embed a chart", () => {
  it("is a frame of a fixed height that needs no script", () => {
    expect(embedCode(id)).toBe(
      `<iframe src="https://aldermere.example/embed/charts/library-share/" title="The library’s share has hardly moved, and the promise would double it" width="100%" height="${embedHeight(viewEmbed(id))}" loading="lazy" frameborder="0" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    );
  });

  it("is refused in a page if it says anything else", () => {
    expect(shown("embed", embedCode(id))).toEqual([]);
    expect(shown("embed", embedCode(id).replace("100%", "90%"))).toHaveLength(1);
  });

  it("leaves room for the highest picture and for words at its side", () => {
    const { pictures } = viewEmbed(id);
    expect(pictures.map(({ width }) => width)).toEqual([...embedWidths]);
    expect(embedHeight(viewEmbed(id))).toBeGreaterThan(Math.max(...pictures.map(({ height }) => height)) + 120);
  });

  it("leaves more room for a longer note", () => {
    const view = viewEmbed(id);
    const longer = { ...view, spec: { ...view.spec, note: "These words take more than one line. ".repeat(12) } };
    expect(embedHeight(longer)).toBeGreaterThan(embedHeight(view) + 100);
  });
});

describe("the pictures of a chart's page and of its embed", () => {
  const pictures = (field: string, svgs: readonly { readonly svg: string }[], change = (svg: string) => svg) =>
    faults(
      `<figure data-of="chart ${id}"><div data-shows="${field}">${svgs.map(({ svg }) => `<div>${change(svg)}</div>`).join("")}</div></figure>`,
    );

  it("hold the texts that the numbers give", () => {
    expect(pictures("large", viewLarge(id).pictures)).toEqual([]);
    expect(pictures("embedded", viewEmbed(id).pictures)).toEqual([]);
  });

  it("are refused with another number", () => {
    const wrong = (svg: string): string => svg.replace(">0.20%<", ">0.30%<");
    expect(pictures("large", viewLarge(id).pictures, wrong)).not.toEqual([]);
    expect(pictures("embedded", viewEmbed(id).pictures, wrong)).not.toEqual([]);
  });
});

describe("the data for machines on the page of a chart", () => {
  const page = (data: object): readonly string[] =>
    net
      .page(`charts/${id}/index.html`, pageOf("", `<script type="application/ld+json">${jsonInPage(data)}</script>`))
      .filter((fault) => fault.startsWith("The data"));

  it("are those of its data set", () => {
    expect(page(datasetJsonLd(id))).toEqual([]);
  });

  it("are refused where they differ", () => {
    // What is not the page's own set is read word by word, and its numbers name no record.
    expect(page({ ...datasetJsonLd(id), name: "Another" })).not.toEqual([]);
  });

  it("end no element", () => {
    expect(jsonInPage({ name: "</script><b>" })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
  });
});

describe("usesOfChart", () => {
  it("names the home page and the pages whose text places the chart", () => {
    expect(usesOfChart(id).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      "Home: Aldermere, counted",
      "Explainer: What would longer library hours cost?",
    ]);
  });
});

describe("a link to the page of a chart", () => {
  it("may not say the title of another entry", () => {
    expect(faults('<a href="/charts/library-share/">What would 400 more hours cost</a>')).toHaveLength(1);
  });
});
