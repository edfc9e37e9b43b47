/** The pages of single states, for readers without scripts: each says what the levers say for its link. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTreeAdapterTypes as Html } from "parse5";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { viewLiveDetails } from "#lib/scenario/words/live-details.ts";
import type { LeversFile } from "../../src/site/levers-file.ts";
import { folderOf, pagesOf } from "./sites.ts";

const folder = folderOf("site");
const pages = pagesOf("site").filter((address) => /^scenarios\/[^/]+\/at\/.+\/$/.test(address));

const textOf = (node: Html.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
const tidy = (node: Html.Node): string => textOf(node).replace(/\s+/g, " ").trim();

function* elementsIn(node: Html.Node): Generator<Html.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

const attribute = (element: Html.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const withClass = (page: Html.Node, name: string): readonly Html.Element[] =>
  [...elementsIn(page)].filter((element) => attribute(element, "class")?.split(" ").includes(name) === true);

const tagsIn = (node: Html.Node | undefined, ...names: readonly string[]): readonly Html.Element[] =>
  node === undefined ? [] : [...elementsIn(node)].filter(({ tagName }) => names.includes(tagName));
const textsIn = (node: Html.Node | undefined, ...names: readonly string[]): readonly string[] =>
  tagsIn(node, ...names).map(tidy);
const rowsOf = (node: Html.Node | undefined, part: string): readonly (readonly string[])[] =>
  tagsIn(tagsIn(node, part)[0], "tr").map((row) => textsIn(row, "th", "td"));

/** Everything that a page of a state says of it, in the order in which it stands there. */
function readPage(address: string) {
  const page = parse(readFileSync(join(folder, address, "index.html"), "utf8"));
  const links = [...elementsIn(page)].map((element) => attribute(element, "href") ?? "");
  const said = (name: string): string => withClass(page, name).map(tidy).join(" ");
  const [years] = withClass(page, "by-year");
  const [grounds] = withClass(page, "grounds");
  return {
    link: links.find((link) => /^\/scenarios\/[^/]+\/\?/.test(link)) ?? "",
    says: {
      headline: textsIn(page, "h1").join(" "),
      sentence: said("sentence"),
      outcome: said("outcome"),
      heads: said("heads"),
      columns: textsIn(tagsIn(years, "thead")[0], "th").slice(1),
      years: rowsOf(years, "tbody"),
      sums: rowsOf(years, "tfoot"),
      payers: rowsOf(withClass(page, "payers-table")[0], "tbody"),
      owed: said("owed"),
      remarks: textsIn(withClass(page, "paying-remarks")[0], "li"),
      assumptions: textsIn(grounds, "li"),
      warnings: textsIn(withClass(page, "careful")[0], "p"),
    },
  };
}

/** The same as the levers would say it, from the file that their script reads. */
function workPage(link: string) {
  const [path = "", query = ""] = link.split("?");
  const { data, subject } = JSON.parse(readFileSync(join(folder, path, "levers.json"), "utf8")) as LeversFile;
  const outcome = workLink(query, data);
  const { sentence, headline, answer, heads } = viewLiveAnswer(outcome, data.levers, subject);
  const { table, paying, assumptions, warnings, summed } = viewLiveDetails(outcome);
  return {
    link: outcome.link,
    repairs: outcome.repairs,
    says: {
      headline,
      sentence,
      outcome: `${answer.value} ${answer.direction}, ${answer.basis}`,
      heads: heads === "" ? "" : `Shared out evenly, that is ${heads}.`,
      columns: table.columns.map(({ title, unit, prices }) =>
        [title, unit, ...(prices === undefined ? [] : [prices])].join(" "),
      ),
      years: table.rows.map(({ year, extrapolated, cells }) => [`${year}${extrapolated ? "*" : ""}`, ...cells]),
      sums: [[`Added up ${summed}`, ...table.sums]],
      payers: paying.rows.map(({ name, share, inYear, total }) => [
        share === "" ? name : `${name} ${share}`,
        inYear,
        total,
      ]),
      owed: paying.owed,
      remarks: paying.remarks,
      assumptions,
      warnings,
    },
  };
}

describe("the pages of single states", () => {
  it("are ninety-six, each with a link of its own", () => {
    expect(pages).toHaveLength(96);
    expect(new Set(pages.map((address) => readPage(address).link)).size).toBe(96);
  });

  it.each(pages)("%s says what its link gives", (address) => {
    const { link, says } = readPage(address);
    const worked = workPage(link);
    expect(worked.repairs).toEqual([]);
    expect(link.split("?")[1]).toBe(worked.link);
    expect(says).toEqual(worked.says);
    expect(says.years.length).toBeGreaterThan(5);
  });
});
