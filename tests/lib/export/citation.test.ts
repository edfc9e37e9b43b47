import { describe, expect, test } from "vitest";
import { bibtexText, type Citation, type CitedSource, citationText, cslJson } from "#lib/export/citation.ts";

const source = (more: Partial<CitedSource> = {}): CitedSource => ({
  publisher: "Office of Statistics",
  title: "Parks & gardens",
  edition: "March 2026",
  datePublished: "2026-03-04",
  dateAccessed: "2026-11-20",
  url: "https://statistics.example/parks",
  ...more,
});

const citation = (...sources: readonly CitedSource[]): Citation => ({
  id: "parks",
  title: "Parks cost 5% more",
  processor: "Counted",
  address: "https://counted.example/charts/parks/",
  language: "en-GB",
  sources: sources.length === 0 ? [source()] : sources,
});

describe("citationText", () => {
  test("names the producer first, then who processed the numbers", () => {
    expect(citationText(citation())).toBe(
      [
        "Office of Statistics (2026), “Parks cost 5% more”, March 2026 edition, processed by Counted. https://counted.example/charts/parks/ (documents read 20 November 2026).",
        "",
        "Original document:",
        "- Office of Statistics, Parks & gardens, March 2026 edition, 4 March 2026. https://statistics.example/parks (read 20 November 2026)",
        "",
      ].join("\n"),
    );
  });

  test("names every producer once, the newest year, and each edition", () => {
    const older = source({ edition: "March 2025", datePublished: "2025-03", dateAccessed: "2026-11-22" });
    const bank = source({ publisher: "Bank", edition: undefined, datePublished: "unknown", url: undefined });
    expect(citationText(citation(older, source(), bank)).split("\n")).toEqual([
      "Office of Statistics and Bank (2026), “Parks cost 5% more”, March 2025 edition; March 2026 edition, processed by Counted. https://counted.example/charts/parks/ (documents read 22 November 2026).",
      "",
      "Original documents:",
      "- Office of Statistics, Parks & gardens, March 2025 edition, March 2025. https://statistics.example/parks (read 22 November 2026)",
      "- Office of Statistics, Parks & gardens, March 2026 edition, 4 March 2026. https://statistics.example/parks (read 20 November 2026)",
      "- Bank, Parks & gardens, undated. (read 20 November 2026)",
      "",
    ]);
  });

  test("says that no document has a date", () => {
    expect(citationText(citation(source({ datePublished: "unknown" })))).toContain("Office of Statistics (undated), ");
  });

  test("does not repeat an edition that the title holds", () => {
    expect(citationText(citation(source({ title: "Parks, March 2026" })))).toContain(
      "- Office of Statistics, Parks, March 2026, 4 March 2026. ",
    );
  });
});

describe("bibtexText", () => {
  test("writes one entry with the producer as author, and escapes what TeX would read", () => {
    expect(bibtexText(citation())).toBe(
      [
        "@misc{parks,",
        "  author = {{Office of Statistics}},",
        "  title = {{Parks cost 5\\% more}},",
        "  year = {2026},",
        "  version = {March 2026 edition},",
        "  howpublished = {Processed by Counted},",
        "  url = {https://counted.example/charts/parks/},",
        "  urldate = {2026-11-20},",
        "  langid = {en-GB},",
        "  note = {Original: Office of Statistics, Parks \\& gardens, March 2026 edition, 4 March 2026. https://statistics.example/parks (read 20 November 2026)},",
        "}",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["a_b", "a\\_b"],
    ["a{b}", "a\\{b\\}"],
    ["a\\b", "a\\textbackslash{}b"],
    ["a~b^c", "a\\textasciitilde{}b\\textasciicircum{}c"],
    ["$1 #2", "\\$1 \\#2"],
  ])("writes %s as %s", (title, escaped) => {
    expect(bibtexText({ ...citation(), title })).toContain(`  title = {{${escaped}}},\n`);
  });

  test("leaves out a year and an edition that are not there", () => {
    const text = bibtexText(citation(source({ datePublished: "unknown", edition: undefined })));
    expect(text).not.toContain("year");
    expect(text).not.toContain("version");
  });
});

describe("cslJson", () => {
  test("is one data set with the producer as author and the site as publisher", () => {
    expect(cslJson(citation())).toEqual([
      {
        id: "parks",
        type: "dataset",
        title: "Parks cost 5% more",
        author: [{ literal: "Office of Statistics" }],
        issued: { "date-parts": [[2026, 3, 4]] },
        accessed: { "date-parts": [[2026, 11, 20]] },
        version: "March 2026 edition",
        publisher: "Counted",
        medium: "processed by Counted",
        URL: "https://counted.example/charts/parks/",
        language: "en-GB",
        note: "Original: Office of Statistics, Parks & gardens, March 2026 edition, 4 March 2026. https://statistics.example/parks (read 20 November 2026)",
      },
    ]);
  });

  test("has no date of issue when no document has one", () => {
    expect(cslJson(citation(source({ datePublished: "unknown", edition: undefined })))[0]).not.toHaveProperty("issued");
  });
});
