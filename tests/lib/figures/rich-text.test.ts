import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForm, isRichText, parseRichText, plainText, referencesOf, richTextsIn } from "#lib/figures/rich-text.ts";
import { makeText } from "../../support/make-figure.ts";

describe("parseRichText", () => {
  test.each([
    ["No figure.", ["No figure."]],
    ["", []],
    ["[[a-figure]]", [{ id: "a-figure", form: "value", offset: 0 }]],
    ["A gap of [[gap-2035|full]].", ["A gap of ", { id: "gap-2035", form: "full", offset: 9 }, "."]],
    [
      "[[a]][[b|words]]",
      [
        { id: "a", form: "value", offset: 0 },
        { id: "b", form: "words", offset: 5 },
      ],
    ],
    ["See [[gdp/2024-25|bare]]", ["See ", { id: "gdp/2024-25", form: "bare", offset: 4 }]],
    ["One [bracket] is plain.", ["One [bracket] is plain."]],
  ])("reads %j", (text, parts) => {
    expect(parseRichText(text)).toEqual({ value: { kind: "rich-text", text, parts }, problems: [] });
  });

  test.each([
    ["of [[]]", { offset: 3, length: 4, seen: "[[]]", reason: "syntax" }],
    ["of [[A Figure]]", { offset: 3, length: 12, seen: "[[A Figure]]", reason: "syntax" }],
    ["of [[a|full|bare]]", { offset: 3, length: 15, seen: "[[a|full|bare]]", reason: "syntax" }],
    ["of [[a/b/c]]", { offset: 3, length: 9, seen: "[[a/b/c]]", reason: "syntax" }],
    ["of [[a|long]]", { offset: 3, length: 10, seen: "[[a|long]]", reason: "form" }],
    ["of [[a|]]", { offset: 3, length: 6, seen: "[[a|]]", reason: "form" }],
    ["of [[a-figure] to", { offset: 3, length: 10, seen: "[[a-figure", reason: "syntax" }],
    ["of [a-figure]] to", { offset: 12, length: 2, seen: "]]", reason: "syntax" }],
    ["[[a]] and [[b", { offset: 10, length: 3, seen: "[[b", reason: "syntax" }],
  ])("tells what is wrong in %j", (text, problem) => {
    expect(parseRichText(text).problems).toEqual([problem]);
  });

  test("loses nothing of a text without problems", () => {
    const piece = fc.constantFrom("a ", "[[x]]", "[[y-2|full]]", "“b”", "[", " c");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("|");
        const { value, problems } = parseRichText(text);
        fc.pre(problems.length === 0);
        expect(plainText(value, ({ id, form }) => `[[${id}${form === "value" ? "" : `|${form}`}]]`)).toBe(text);
      }),
    );
  });
});

describe("referencesOf", () => {
  test("leaves out a figure's own value", () => {
    expect(referencesOf(makeText("It was [[value]], or [[b]].")).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("richTextsIn", () => {
  test("finds every prose string with its path, in order", () => {
    const data = {
      title: makeText("T"),
      id: "x",
      none: undefined,
      nothing: null,
      list: [{ note: makeText("N") }, "plain"],
      deep: { a: { b: makeText("B") } },
    };
    expect(richTextsIn(data).map(({ path, text }) => [path.join("."), text.text])).toEqual([
      ["title", "T"],
      ["list.0.note", "N"],
      ["deep.a.b", "B"],
    ]);
  });

  test("does not look into the tree of a page's text", () => {
    expect(richTextsIn({ prose: { tree: makeText("T") } })).toEqual([]);
  });
});

describe("isRichText", () => {
  test.each([
    [makeText("T"), true],
    ["T", false],
    [null, false],
    [{ kind: "point" }, false],
  ])("of %j is %s", (value, expected) => {
    expect(isRichText(value)).toBe(expected);
  });
});

describe("isForm", () => {
  test.each([
    ["value", true],
    ["full", true],
    ["words", true],
    ["bare", true],
    ["Value", false],
    ["", false],
  ])("of %j is %s", (text, expected) => {
    expect(isForm(text)).toBe(expected);
  });
});
