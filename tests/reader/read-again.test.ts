import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Content } from "#lib/entries/content.ts";
import { TextMap } from "#reader/placement.ts";
import { readContent } from "#reader/read-content.ts";
import { makeFolder } from "../support/content-folder.ts";

const person = "content/people/ada.yaml";
const declared = "content/sources/report/source.yaml";
const rows = "content/sources/report/homes.csv";

const files = {
  "people/ada.yaml": "name: Ada\nrole: Clerk\n",
  "sources/report/homes.csv": "period,value,status\n2024,12,outturn\n",
  "sources/report/source.yaml": `title: A report
publisher: A council
kind: statistics
url: https://example.org/
datePublished: "2026-02-10"
dateAccessed: "2026-03-02"
licence: not stated
readAs: original
series:
  homes:
    title: Homes
    file: homes.csv
    measure: homes
    place: town
    periods: calendar-year
    unit: count-homes
    locator: table 1
    confidence: high
`,
};

/** Reads twice: as it stands, and with some texts changed and all others handed in as they were. */
function readTwice(changed: Readonly<Record<string, string>>): { first: Content; second: Content } {
  const root = makeFolder(files);
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [`content/${path}`, new TextMap(`content/${path}`, text)]),
  );
  const read = (): Content => readContent({ folder: join(root, "content"), root, keep: (path) => texts.get(path) });
  const first = read();
  for (const [path, text] of Object.entries(changed)) texts.set(path, new TextMap(path, text));
  return { first, second: read() };
}

describe("readContent, given the same texts again", () => {
  it("gives the same entries, and does not read them again", () => {
    const { first, second } = readTwice({});
    expect(second).toEqual(first);
    expect(second.people[0]).toBe(first.people[0]);
    expect(second.series[0]).toBe(first.series[0]);
  });

  it("reads the one that changed", () => {
    const { first, second } = readTwice({ [person]: "name: Ada Marsh\nrole: Clerk\n" });
    expect(second.people[0]?.data.name).toBe("Ada Marsh");
    expect(second.sources[0]).toBe(first.sources[0]);
  });

  it("reads a source again when only the rows of its series changed", () => {
    const { second } = readTwice({ [rows]: "period,value,status\n2024,13,outturn\n" });
    expect(second.series[0]?.data.cells[0]?.amount).toEqual({ kind: "point", point: { value: 13, decimals: 0 } });
  });

  it("reads a series again when only its declaration changed", () => {
    const { second } = readTwice({ [declared]: files["sources/report/source.yaml"].replace("calendar", "financial") });
    expect(second.findings.map(({ code }) => code)).toEqual(["content/malformed-csv"]);
  });

  it("tells a finding again that is still there", () => {
    const { first, second } = readTwice({ [rows]: "period,value,status\n2024,12,outturn\n" });
    expect(first.findings).toEqual(second.findings);
    const wrong = { [person]: "nmae: Ada\nrole: Clerk\n" };
    expect(readTwice(wrong).second.findings.map(({ code }) => code)).toContain("content/unknown-key");
  });
});
