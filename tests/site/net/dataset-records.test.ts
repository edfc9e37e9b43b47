import { beforeAll, describe, expect, it } from "vitest";
import { catalogueJsonLd, datasetJsonLd } from "#site/export/dataset.ts";
import { jsonInPage } from "#site/html.ts";
import type { Net } from "#site/net/net.ts";
import { makeMiniNet, pageOf } from "../../support/mini-net.ts";

let net: Net;

beforeAll(async () => {
  net = await makeMiniNet();
});

const faults = (file: string, json: string): readonly string[] =>
  net.page(file, pageOf("", `<script type="application/ld+json">${json}</script>`));

describe("what a page tells search engines of its data", () => {
  it("may hold the numbers of the page's own set", () => {
    expect(faults("charts/library-share/index.html", jsonInPage(datasetJsonLd("library-share")))).toEqual([]);
    expect(faults("data/index.html", jsonInPage(catalogueJsonLd()))).toEqual([]);
  });

  it("may stand among other data", () => {
    const graph = jsonInPage({ "@graph": [{ name: "Words" }, datasetJsonLd("library-share")] });
    expect(faults("charts/library-share/index.html", graph)).toEqual([]);
  });

  it("may not differ from it", () => {
    const changed = jsonInPage(datasetJsonLd("library-share")).replace("2027-06-30", "2028-06-30");
    expect(faults("charts/library-share/index.html", changed)).toContain(
      'The data in the page say "2022-07-01/2028-06-30", which names no record.',
    );
  });

  it("may not be that of another page", () => {
    expect(faults("charts/opening-hours/index.html", jsonInPage(datasetJsonLd("library-share")))).not.toEqual([]);
  });
});
