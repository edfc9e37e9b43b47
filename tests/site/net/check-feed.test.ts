import { beforeAll, describe, expect, it } from "vitest";
import type { Net } from "#site/net/net.ts";
import { makeMiniNet } from "../../support/mini-net.ts";

let net: Net;

beforeAll(async () => {
  net = await makeMiniNet();
});

const event = "https://aldermere.example/events/library-pledge-2026-03-18/";

function feed({
  title = "The council promises longer library hours",
  hours = "60 hours",
  updated = "2026-03-20T00:00:00Z",
  latest = "2026-03-20T00:00:00Z",
  rights = "CC BY 4.0",
} = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>https://aldermere.example/events.atom</id><title>Aldermere, counted: events</title>
<updated>${latest}</updated><author><name>The editors of Aldermere, counted</name></author><rights>${rights}</rights>
<entry><id>${event}</id><title>${title}</title><link href="${event}"/><updated>${updated}</updated>
<summary>On 18 March 2026 the council of Aldermere promised to open the library ${hours} a week by 2030. That would take 0.20% of GDP.</summary></entry></feed>`;
}

describe("a feed", () => {
  it("may say what the catalogue says", () => {
    expect(net.feed(feed())).toEqual([]);
  });

  it.each([
    [
      "another number",
      feed({ hours: "61 hours" }),
      `The summary of "${event}" is "On 18 March 2026 the council of Aldermere promised to open the library 61 hours a week by 2030. That would take 0.20% of GDP.", and it must be "On 18 March 2026 the council of Aldermere promised to open the library 60 hours a week by 2030. That would take 0.20% of GDP.".`,
    ],
    [
      "another title",
      feed({ title: "What it takes" }),
      `The title of "${event}" is "What it takes", and it must be "The council promises longer library hours".`,
    ],
    [
      "another date",
      feed({ updated: "2026-03-19T00:00:00Z", latest: "2026-03-19T00:00:00Z" }),
      `The entry "${event}" is dated "2026-03-19T00:00:00Z", which is no date of it.`,
    ],
    [
      "a last change that none of its entries had",
      feed({ latest: "2026-03-21T00:00:00Z" }),
      "The feed says it changed on 2026-03-21T00:00:00Z, and its latest entry on 2026-03-20T00:00:00Z.",
    ],
    [
      "a number of its own",
      feed({ rights: "CC BY 3.0" }),
      '"CC BY 3.0" in <rights> holds a number that names no record.',
    ],
  ])("may not say %s", (_what, xml, fault) => {
    expect(net.feed(xml)).toEqual([fault]);
  });
});

describe("a site map", () => {
  const map = (day: string) => `<urlset><url><loc>${event}</loc><lastmod>${day}</lastmod></url></urlset>`;

  it("has the day on which a page was checked", () => {
    expect(net.feed(map("2026-03-20"))).toEqual([]);
    expect(net.feed(map("2026-03-18"))).toEqual([
      `The entry "${event}" is dated "2026-03-18", which is no date of it.`,
    ]);
  });

  it("names addresses of the site", () => {
    expect(net.feed("<urlset><url><loc>https://elsewhere.example/2031/</loc></url></urlset>")).toEqual([
      'The address "https://elsewhere.example/2031/" is not one of this site.',
    ]);
  });
});

describe("a picture in a file of its own", () => {
  it("may hold no number that names no record", () => {
    expect(net.feed('<svg viewBox="0 0 32 32"><path d="M1 2"/></svg>')).toEqual([]);
    expect(net.feed("<svg><title>Words</title><text>12%</text></svg>")).toEqual([
      '"12%" in <text> holds a number that names no record.',
    ]);
  });
});
