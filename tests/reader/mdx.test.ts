import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Prose } from "#lib/entries/prose.ts";
import { readMdx } from "#reader/mdx.ts";
import { TextMap } from "#reader/placement.ts";
import { spanText, told } from "../support/told.ts";

function read(text: string): ReturnType<typeof readMdx> {
  return readMdx(new TextMap("a.mdx", text));
}

function proseOf(text: string): Prose {
  const { prose, findings } = read(text);
  if (prose === undefined) throw new Error(told(findings).join("\n"));
  return prose;
}

/** The tree in one line: tags with their properties, and text. */
function outline(text: string): string {
  const write = (node: object): string => {
    if ("value" in node && typeof node.value === "string") return node.value.trim();
    const children = "children" in node && Array.isArray(node.children) ? node.children.map(write).join("") : "";
    const name = "tagName" in node ? String(node.tagName) : "name" in node ? String(node.name) : undefined;
    if (name === undefined) return children;
    const properties =
      "properties" in node
        ? Object.entries(node.properties as object).map(([key, value]) => ` ${key}=${String(value)}`)
        : [];
    return `<${name}${properties.join("")}>${children}</${name}>`;
  };
  return write(proseOf(text).tree);
}

describe("readMdx refuses what could run", () => {
  test.each([
    ["import", "import a from 'b'", "mdx/import-export 1:1-18"],
    ["export", "Text.\n\nexport const a = 1", "mdx/import-export 3:1-19"],
    ["an expression in a sentence", "a {1 + 1} b", "mdx/expression 1:3-10"],
    ["an expression on a line of its own", "{x}", "mdx/expression 1:1-4"],
    ["an expression as an attribute", "a <Figure id={x} />", "mdx/attribute 1:11-13"],
    ["spread attributes", "a <Figure {...x} />", "mdx/expression 1:3-10"],
    ["a brace that is not closed", "a {1+", "mdx/malformed 1:3-4"],
    ["an HTML tag", "a <b>x</b>", "mdx/html-tag 1:3-5"],
    ["a script", "<script>alert(1)</script>", "mdx/html-tag 1:1-8"],
    ["a tag named as a part of every object", "<constructor />", "mdx/html-tag 1:1-13"],
    ["a member of something", "<a.b />", "mdx/html-tag 1:1-5"],
    ["an empty tag", "<></>", "mdx/unknown-component 1:1-2"],
    ["a component that is nearly ours", "<Figur id='x' />", "mdx/unknown-component 1:1-7"],
    ["a component in small letters", "<figure id='x' />", "mdx/unknown-component 1:1-8"],
    ["a component of nobody", "<Marquee />", "mdx/unknown-component 1:1-9"],
    ["an HTML comment", "<!-- x -->", "mdx/malformed 1:1-2"],
  ])("%s", (_what, text, expected) => {
    expect(told(read(text).findings)).toEqual([expected]);
  });
});

describe("readMdx refuses what pages do not have", () => {
  test.each<[string, string, readonly string[]]>([
    ["an image", "![a](b.png)", ["mdx/not-allowed 1:1-12"]],
    ["a footnote", "a[^1]\n\n[^1]: b", ["mdx/not-allowed 1:2-6", "mdx/not-allowed 3:1-8"]],
    ["a link by reference", "[a][b]\n\n[b]: https://x.org", ["mdx/not-allowed 1:1-7", "mdx/not-allowed 3:1-19"]],
    ["the title of a link", "[a](/x 'five per cent')", ["mdx/not-allowed 1:1-24"]],
    ["a box to tick", "- [x] done", ["mdx/not-allowed 1:1-11"]],
    ["a heading of the first level", "# One", ["mdx/heading 1:1-6"]],
    ["a reference as in a plain string", "See [[a-figure|full]].", ["content/bad-reference 1:5-22"]],
    ["a tag that is not closed", "<Judgement>\n\na", ["mdx/malformed 1:1-11"]],
    ["a tag that closes nothing", "a </b> c", ["mdx/malformed 1:3-6"]],
    ["text that is nested without end", `${"> ".repeat(120)}a`, ["mdx/not-allowed 1:201-242"]],
  ])("%s", (_what, text, expected) => {
    expect(told(read(text).findings)).toEqual(expected);
  });
});

describe("readMdx judges components", () => {
  test.each([
    ["an attribute that is missing", "a <Figure />", "mdx/attribute 1:3-10"],
    ["a name that is nearly an attribute, once", "a <Figure idd='x' />", "mdx/attribute 1:11-14"],
    ["an attribute on a later line", "a <Figure id='x'\n  colour='é' />", "mdx/attribute 2:3-9"],
    ["an attribute where none is allowed", "<Judgement id='x'>\n\na\n\n</Judgement>", "mdx/attribute 1:12-14"],
    ["an attribute without a value", "a <Figure id />", "mdx/attribute 1:11-13"],
    ["an attribute with nothing in it", "a <Literal reason=' '>5</Literal>", "mdx/attribute 1:12-18"],
    ["an attribute that stands twice", 'a <Figure id="x" id="y" />', "mdx/attribute 1:22-23"],
    ["a name that would change objects", "a <Figure id='x' __proto__='y' />", "mdx/attribute 1:18-27"],
    ["text in a component that shows none", "a <Figure id='x'>b</Figure>", "mdx/children 1:3-10"],
    ["a component that should hold text and does not", "a <Term id='x'></Term>", "mdx/children 1:3-8"],
    ["a component torn from its sentence", "<Figure id='x' />", "mdx/standing 1:1-8"],
    ["a block within a sentence", "a <Chart id='x' /> b", "mdx/standing 1:3-9"],
  ])("and refuses %s", (_what, text, expected) => {
    expect(told(read(text).findings)).toEqual([expected]);
  });

  test("and lists each with its attributes", () => {
    expect(
      proseOf("a <Figure id='x' form=\"full\" /> and <Cite source='s' />").uses.map(({ name, attributes }) => [
        name,
        attributes,
      ]),
    ).toEqual([
      ["Figure", { id: "x", form: "full" }],
      ["Cite", { source: "s" }],
    ]);
  });

  test.each([
    ["id", "1:15-16"],
    ["form", "1:24-28"],
    ["locator", "1:3-10"],
  ])("and finds the place of the attribute %s, or of the tag", (name, span) => {
    const [use] = proseOf('a <Figure id="x" form="full" />').uses;
    expect(use && spanText(use.attribute(name))).toBe(span);
  });

  test("and refuses an attribute that follows an expression at the tag, since its place is not known", () => {
    expect(told(read("a <Figure id={'x>'} more='y' />").findings).map((line) => line.split(" ", 2).join(" "))).toEqual([
      "mdx/attribute 1:11-13",
      "mdx/attribute 1:3-10",
    ]);
  });
});

describe("the runs of a text", () => {
  test("keep what was typed beside what is seen", () => {
    expect(proseOf("About &#51; &amp; &frac12; of it.").runs.map(({ raw, text }) => [raw, text])).toEqual([
      ["About &#51; &amp; &frac12; of it.", "About 3 & ½ of it."],
    ]);
  });

  test.each([
    ["a", "text"],
    ["## a", "heading"],
    ["> a", "quotation"],
    ["> ## a", "quotation"],
    ["> | a |\n> |---|", "quotation"],
    ["`a`", "code"],
    ["```\na\n```", "code"],
    ["| a |\n|---|", "cell"],
    ['<Quote source="s">\n\n*a*\n\n</Quote>', "quotation"],
    ["[a](/b/)", "text"],
    ["- a", "text"],
  ])("of %j stand in the context %s", (text, context) => {
    expect(proseOf(text).runs.map((run) => run.context)).toEqual([context]);
  });

  test("say the reason when they stand in a literal", () => {
    expect(
      proseOf('open <Literal reason="a name">*24*/7</Literal>').runs.map(({ text, literal }) => [text, literal]),
    ).toEqual([
      ["open ", undefined],
      ["24", "a name"],
      ["/7", "a name"],
    ]);
  });

  test("count as one stretch when they make one sentence", () => {
    const { runs } = proseOf("*five* [per](/x/) <Term id='t'>cent</Term> `x`");
    expect(new Set(runs.map(({ stretch }) => stretch)).size).toBe(1);
  });

  test.each([
    ["two paragraphs", "five\n\nper cent"],
    ["two cells", "| five | per cent |\n|---|---|"],
    ["two entries of a list", "- five\n- per cent"],
    ["a break", "five\\\nper cent"],
    ["a figure between", "five <Figure id='x' /> per cent"],
    ["a heading and its text", "## five\nper cent"],
    ["a quotation", "five\n> per cent"],
  ])("are two stretches when parted by %s", (_what, text) => {
    const [first, second] = proseOf(text).runs;
    expect(first?.stretch).not.toBe(second?.stretch);
  });

  test("place their letters by UTF-16 units", () => {
    const [run] = proseOf("😀é five").runs;
    expect(run && spanText(run.locate(4, 4))).toBe("1:5-9");
  });

  test("are counted in words", () => {
    expect(proseOf("Two words, and <Term id='x'>more</Term>.\n\n## A heading").words).toBe(6);
  });
});

describe("headings", () => {
  test("have anchors of their words, without figures", () => {
    expect(
      proseOf("## The gap of <Figure id='x' /> a year").headings.map(({ anchor, text }) => [anchor, text]),
    ).toEqual([["the-gap-of-a-year", "The gap of a year"]]);
  });

  test("never share an anchor", () => {
    expect(proseOf("## A\n\n## A b\n\n## A\n\n## A 2\n\n## A").headings.map(({ anchor }) => anchor)).toEqual([
      "a",
      "a-b",
      "a-2",
      "a-2-2",
      "a-3",
    ]);
  });

  test("carry their anchors in the tree, in blocks too", () => {
    expect(outline("## A\n\n<Judgement>\n\n### B\n\n</Judgement>\n\n## A")).toBe(
      "<h2 id=a>A</h2><Judgement><h3 id=b>B</h3></Judgement><h2 id=a-2>A</h2>",
    );
  });
});

describe("the tree of a page", () => {
  test("aligns cells by class and never by style", () => {
    expect(outline("| a | b | c | d |\n|:--|:-:|--:|---|\n")).toBe(
      "<table><thead><tr><th className=align-left>a</th><th className=align-center>b</th><th className=align-right>c</th><th>d</th></tr></thead></table>",
    );
  });

  test("does not hold the front matter", () => {
    expect(outline("---\ntitle: x\n---\n\nText.")).toBe("<p>Text.</p>");
  });
});

describe("links", () => {
  test("are listed with their place", () => {
    expect(
      proseOf("See [a](/b/) and https://x.org/5.").links.map(({ url, location }) => [url, spanText(location)]),
    ).toEqual([
      ["/b/", "1:5-13"],
      ["https://x.org/5", "1:18-33"],
    ]);
  });
});

describe("front matter", () => {
  test.each([
    ["---\na: 1\n---\n\nText.", "a: 1", 4],
    ["---\r\na: 1\r\nb: é\r\n---\r\n\r\nText.\r\n", "a: 1\r\nb: é", 5],
    ["---\n---\n", "", 4],
    ["---\na: 1\n---\n\n{x", "a: 1", 4],
    ["---\r\na: 1\r\n---\r\n\r\n{x", "a: 1", 5],
  ])("of %j is its text and where it begins", (text, yaml, base) => {
    expect(read(text).frontMatter).toEqual({ text: yaml, base });
  });

  test.each(["Text.", "", "---\na: 1\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "{x"])(
    "is not there in %j",
    (text) => {
      expect(read(text).frontMatter).toBeUndefined();
    },
  );
});

describe("readMdx", () => {
  test("answers any text without throwing, with prose or with findings", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "\n",
      "\n\n",
      "{",
      "}",
      "<",
      ">",
      "/",
      "<Figure id='x' />",
      "<Term id='x'>",
      "</Term>",
      "*",
      "_",
      "`",
      "#",
      "##",
      "- ",
      "> ",
      "|",
      "|---|",
      "[",
      "](",
      ")",
      "---\n",
      "&#5;",
      "!",
      "\\",
      "😀",
      "\t",
      "import a",
      "$",
      "~~",
      "\r\n",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
        (text) => {
          const { prose, findings } = read(text);
          expect(findings.length > 0).toBe(prose === undefined);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a file whose last line has no end", () => {
  test.each(["import a\\", "export b\\", "import a{</Term>\\"])(
    "is refused and does not end the process: %s",
    (text) => {
      const { findings } = readMdx(new TextMap("a.mdx", text));
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});
