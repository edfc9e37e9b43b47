import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextMap } from "#reader/placement.ts";
import { readYaml } from "#reader/yaml.ts";
import { spanText, told } from "../support/told.ts";

function read(text: string): ReturnType<typeof readYaml> {
  return readYaml(new TextMap("a.yaml", text));
}

describe("readYaml reads", () => {
  test.each([
    ["a: 2.60\n", { a: { value: 2.6, decimals: 2 } }],
    ["a: -5\n", { a: { value: -5, decimals: 0 } }],
    ["a: '2.60'\n", { a: "2.60" }],
    ["a: 2025-06-09\n", { a: "2025-06-09" }],
    ["a: 2024-25\n", { a: "2024-25" }],
    ["a: yes\nb: no\nc: on\n", { a: "yes", b: "no", c: "on" }],
    ["a: true\nb: ~\nc:\n", { a: true, b: null, c: null }],
    ["a: 1_000\nb: 12:30\n", { a: "1_000", b: "12:30" }],
    ["a: [x, { b: 1 }]\n", { a: ["x", { b: { value: 1, decimals: 0 } }] }],
    ["2.60: x\n2025: y\n", { "2.60": "x", "2025": "y" }],
    ["a: >-\n  two\n  lines\n", { a: "two lines" }],
    ["- a\n- b\n", ["a", "b"]],
    ["constructor: x\n", { constructor: "x" }],
    ["%YAML 1.1\n---\na: yes\n", { a: "yes" }],
    ["a: 1\r\nb: x\r\n", { a: { value: 1, decimals: 0 }, b: "x" }],
  ])("%j", (text, value) => {
    expect(read(text).value).toEqual(value);
  });
});

describe("readYaml refuses", () => {
  test.each<[string, string, readonly string[]]>([
    ["an empty file", "", ["yaml/malformed 1:1-1"]],
    ["a file of comments", "# later\n", ["yaml/malformed 1:1-2"]],
    ["a key that stands twice", "ab: 1\nb: 2\nab: 3\n", ["yaml/malformed 3:1-3"]],
    ["an anchor", "a: &x 1\n", ["yaml/alias 1:4-6"]],
    ["an alias, which tells of its anchor too", "a: &x 1\nb: *x\n", ["yaml/alias 2:4-6"]],
    ["a tag of our own", "a: !money 5\n", ["yaml/tag 1:4-10"]],
    ["a tag of YAML's", "a: !!str 5\n", ["yaml/tag 1:4-9"]],
    ["a tag on a list", "a: !set [x]\n", ["yaml/tag 1:4-8"]],
    ["hexadecimal", "a: 0x10\n", ["yaml/number-form 1:4-8"]],
    ["octal", "a: 0o17\n", ["yaml/number-form 1:4-8"]],
    ["a zero in front", "a: 017\n", ["yaml/number-form 1:4-7"]],
    ["an exponent", "a: 1e3\n", ["yaml/number-form 1:4-7"]],
    ["a point in front", "a: .5\n", ["yaml/number-form 1:4-6"]],
    ["a plus sign", "a: +5\n", ["yaml/number-form 1:4-6"]],
    ["infinity", "a: .inf\n", ["yaml/number-form 1:4-8"]],
    ["what is not a number", "a: .nan\n", ["yaml/number-form 1:4-8"]],
    ["more digits than a number can keep", "a: 12345678901234567\n", ["yaml/number-form 1:4-21"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["yaml/second-document 2:1-4"]],
    ["a tab", "a:\n\tb: 1\n", ["yaml/malformed 2:1-2"]],
    ["a quotation that is not closed", "a: 'x\n", ["yaml/malformed 1:4-6"]],
    ["a list that is not closed", "a: [1, 2\n", ["yaml/malformed 2:1-1"]],
    ["a colon in plain text", "a: b: c\n", ["yaml/malformed 1:4-8"]],
    ["a line that is not in line, once", "  a: 1\n b: 2\n", ["yaml/malformed 2:2-3"]],
    ["an at sign in front", "a: @x\n", ["yaml/malformed 1:4-5"]],
    ["an escape that does not exist", 'a: "\\q"\n', ["yaml/malformed 1:5-6"]],
    ["a key that is a list", "? [a]\n: b\n", ["yaml/key 1:3-6"]],
    ["a merge", "<<: { a: 1 }\n", ["yaml/key 1:1-3"]],
    ["a key that would change objects", "__proto__: { a: 1 }\n", ["yaml/key 1:1-10"]],
  ])("%s", (_what, text, expected) => {
    const { value, findings } = read(text);
    expect([told(findings), value]).toEqual([expected, undefined]);
  });

  test("nothing in any text by throwing", () => {
    const piece = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "-",
      "&x",
      "*x",
      "!t",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "#",
      "---",
      "\t",
      "|",
      ">",
      "5",
      "?",
      "%",
      "<<",
      ",",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join("")),
        (text) => {
          const { value, findings } = read(text);
          expect(findings.length > 0).toBe(value === undefined);
        },
      ),
    );
  });
});

describe("the places of what was read", () => {
  const text =
    'one: 1\ntwo:\n  - x: "a \\"b\\" c"\n    y: café 5 and 5\nlong: >-\n  first line\n  second 5\nnone:\n2.60: z\n';
  const { place } = read(text);
  test.each<[string, (string | number)[], string]>([
    ["a value", ["one"], "1:6-7"],
    ["a list, by its key", ["two"], "2:1-4"],
    ["an entry of a list, by its first key", ["two", 0], "3:5-6"],
    ["a field in a list", ["two", 0, "y"], "4:8-20"],
    ["a key without a value", ["none"], "8:1-5"],
    ["a key that looks like a number", ["2.60"], "9:7-8"],
    ["a path that is not there, by its nearest parent", ["two", 0, "z", "w"], "3:5-6"],
    ["the whole file, by its first key", [], "1:1-4"],
  ])("of %s", (_what, path, span) => {
    expect(spanText(place.at(path))).toBe(span);
  });

  test.each<[string, (string | number)[], string]>([
    ["a field", ["one"], "1:1-4"],
    ["a field that is not there, by its parent", ["two", 9], "2:1-4"],
  ])("of the key of %s", (_what, path, span) => {
    expect(spanText(place.key(path))).toBe(span);
  });

  test.each<[string, (string | number)[], number, number, string]>([
    ["plain text", ["two", 0, "y"], 5, 1, "4:13-14"],
    ["plain text, the second time a word stands there", ["two", 0, "y"], 11, 1, "4:19-20"],
    ["folded text", ["long"], 18, 1, "7:10-11"],
    ["quoted text with escapes", ["two", 0, "x"], 6, 1, "3:17-18"],
    ["text that escapes changed, as a whole", ["two", 0, "x"], 2, 3, "3:8-19"],
    ["what is no text, by its value", ["two"], 0, 1, "2:1-4"],
  ])("within %s", (_what, path, offset, length, span) => {
    expect(spanText(place.within(path, offset, length))).toBe(span);
  });

  test("count in the file, not in the part of it that was read", () => {
    const map = new TextMap("a.mdx", "---\ntitle: x\n---\n\nText.\n");
    expect(spanText(readYaml(map, "title: x\n", 4).place.at(["title"]))).toBe("2:8-9");
  });

  test("count columns in UTF-16 units", () => {
    expect(spanText(read("a: { 😀é: x }\n").place.at(["a", "😀é"]))).toBe("1:11-12");
  });

  test("are right in a file with Windows line ends", () => {
    expect(spanText(read("a: x\r\nb: yz\r\n").place.at(["b"]))).toBe("2:4-6");
  });
});
