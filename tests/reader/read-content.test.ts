import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TextMap } from "#reader/placement.ts";
import { readContent } from "#reader/read-content.ts";
import { makeFolder, readFiles } from "../support/content-folder.ts";
import { told } from "../support/told.ts";

const person = "name: A. Person\nrole: Chair\n";
const page = (fields = "", text = "Text."): string =>
  `---\ntitle: A title\nsummary: A summary.\ntopics: []\nreviewed: "2026-11-22"\nsources: []\n${fields}---\n\n${text}\n`;
const derived = (formula: string): string =>
  `says: It was [[value]].\nformula: ${formula}\ninputs: { a: a-figure }\nmeasure: m\nplace: p\nperiod: { year: 2025 }\nunit: times\ndecimals: 1\nstatus: estimate\nconfidence: high\n`;
describe("readContent reads", () => {
  test("every collection, each entry under its file's name", () => {
    const content = readFiles({
      "people/b-person.yaml": person,
      "people/a-person.yaml": person,
      "places/here.yaml": "name: Here\nkind: country\nyear: calendar-year\n",
      "topics/a-topic.yaml": "title: T\nquestion: Q?\nsummary: S.\n",
      "glossary/gdp.yaml": "term: GDP\ndefinition: All of it.\n",
      "measures/m.yaml":
        "name: M\nwords: [m]\ndefinition: D.\ndimension: ratio\nunits: [times]\nrange: { min: 0, max: 9 }\n",
      "derived/d.yaml": derived("a + a"),
      "charts/c.yaml": "kind: bar\nheadline: H\ntopics: []\ncells: [a, b]\n",
      "explainers/e.mdx": page("question: Why?\n"),
      "events/v.mdx": page('date: "2025-06-09"\nwhere: A hall\npeople: []\n'),
      "claims/c.mdx": page(
        'by: { source: s }\nsaidOn: "2025-06-10"\nwords: W\nclaim: C\nkind: checkable\nfinding: supported\nwhy: Y.\nevidence: [{ source: t, shows: S. }]\nfound: "2025-06-11"\n',
      ),
      "about/method.mdx": page(),
    });
    const ids = Object.entries(content).flatMap(([list, entries]) =>
      Array.isArray(entries) ? entries.map((entry: { id: string }) => `${list}/${entry.id}`) : [],
    );
    expect([content.findings, ids]).toEqual([
      [],
      [
        "measures/m",
        "derived/d",
        "people/a-person",
        "people/b-person",
        "places/here",
        "topics/a-topic",
        "glossary/gdp",
        "charts/c",
        "events/v",
        "explainers/e",
        "claims/c",
        "about/method",
      ],
    ]);
  });

  test("the text of each file, by the path that findings name", () => {
    expect([...readFiles({ "people/a.yaml": person }).texts]).toEqual([["content/people/a.yaml", person]]);
  });

  test("drafts and accepted warnings of any entry", () => {
    const { explainers } = readFiles({
      "explainers/e.mdx": page("question: Why?\ndraft: true\naccept: [{ code: prose/many-literals, reason: names }]\n"),
    });
    expect(explainers.map(({ draft, accepted }) => [draft, accepted])).toEqual([
      [true, [{ code: "prose/many-literals", reason: "names" }]],
    ]);
  });

  test("a text kept from an earlier reading instead of the file", () => {
    const root = makeFolder({ "people/a.yaml": person });
    const keep = (path: string): TextMap => new TextMap(path, "name: Kept\nrole: Chair\n");
    expect(readContent({ folder: join(root, "content"), root, keep }).people[0]?.data.name).toBe("Kept");
  });

  test("nothing from a folder that is not there, and says which", () => {
    const folder = join(makeFolder({}), "missing");
    expect(() => readContent({ folder, root: folder })).toThrow(
      new Error(`The content folder ${folder} does not exist.`),
    );
  });
});

describe("readContent refuses", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a file in no collection", { "notes.txt": "" }, "content/unknown-file 1:1-1"],
    ["a folder that is nearly a collection", { "event/a.mdx": "" }, "content/unknown-file 1:1-1"],
    ["a page among the YAML", { "people/a.mdx": person }, "content/unknown-file 1:1-1"],
    ["another ending for YAML", { "people/a.yml": person }, "content/unknown-file 1:1-1"],
    ["YAML among the pages", { "events/a.yaml": person }, "content/unknown-file 1:1-1"],
    ["a folder in a collection", { "people/a/b.yaml": person }, "content/unknown-file 1:1-1"],
    ["a file beside the sources", { "sources/a.yaml": "" }, "content/bad-id 1:1-1"],
    ["a source's folder with a dot in its name", { "sources/a.v2/source.yaml": "" }, "content/bad-id 1:1-1"],
    [
      "a file of another kind in a source",
      { "sources/a/source.yaml": source(), "sources/a/notes.md": "" },
      "content/unknown-file 1:1-1",
    ],
    ["capitals in a name", { "people/A.yaml": person }, "content/bad-id 1:1-1"],
    ["two dots in a name", { "people/a.b.yaml": person }, "content/bad-id 1:1-1"],
    ["a name of more than a hundred letters", { [`people/${"a".repeat(101)}.yaml`]: person }, "content/bad-id 1:1-1"],
    ["a page without fields", { "about/a.mdx": "Text." }, "content/missing-field 1:1-2"],
    ["a formula with a number in it", { "derived/d.yaml": derived("a * 25") }, "derivation/formula 2:14-16"],
  ])("%s", (_what, files, expected) => {
    expect(told(readFiles(files).findings)).toEqual([expected]);
  });

  test("mistakes in the fields and in the text of a page at once", () => {
    expect(told(readFiles({ "about/a.mdx": page("colour: red\n", "a {b}") }).findings)).toEqual([
      "content/unknown-key 7:1-7",
      "mdx/expression 10:3-6",
    ]);
  });

  test("mistakes in YAML between the dashes, at their line in the file", () => {
    expect(told(readFiles({ "about/a.mdx": page("title: again\n") }).findings)).toEqual(["yaml/malformed 7:1-6"]);
  });

  test("an unknown field of a page in a file with Windows line ends, at its line", () => {
    const text = page("reviewedBy: x\n").replaceAll("\n", "\r\n");
    expect(told(readFiles({ "about/a.mdx": text }).findings)[0]).toBe("content/unknown-key 7:1-11");
  });
});

describe("what could not be read", () => {
  test("is remembered by id, so that a reference to it is not a second mistake", () => {
    const content = readFiles({
      "people/a.yaml": "name: 5\n",
      "sources/s/source.yaml": `${source()}series: { one: {}, two: {} }\n`,
      "sources/s/figures.yaml": "- id: a-figure\n",
    });
    expect([...content.unread].sort()).toEqual(["a", "a-figure", "one", "s", "two"]);
  });
});

function source(): string {
  return 'title: A document\npublisher: P\nkind: research\nurl: https://example.org/\ndatePublished: "2025"\ndateAccessed: "2026-11-22"\nlicence: L\nreadAs: original\n';
}
