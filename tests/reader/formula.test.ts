import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Formula } from "#lib/figures/formula.ts";
import { parseFormula } from "#reader/formula.ts";

/** A tree in one line, fully bracketed. */
function written(node: Formula | undefined): string {
  if (node === undefined) return "nothing";
  if (node.kind === "name") return node.name;
  return node.kind === "number"
    ? String(node.value)
    : `(${written(node.left)} ${node.operator} ${written(node.right)})`;
}

describe("parseFormula reads", () => {
  test.each([
    ["gdp", "gdp"],
    ["a + b * c", "(a + (b * c))"],
    ["(a + b) * c", "((a + b) * c)"],
    ["a - b - c", "((a - b) - c)"],
    ["a / b / c", "((a / b) / c)"],
    ["a - (b - c)", "(a - (b - c))"],
    ["((a))", "a"],
    [" gdp*share/100 ", "((gdp * share) / 100)"],
    ["1 + growth31", "(1 + growth31)"],
    ["a\n  + b", "(a + b)"],
    // Words that a programming language keeps for itself.
    ["new - old", "(new - old)"],
    ["this + true", "(this + true)"],
    ["(case + in) / typeof", "((case + in) / typeof)"],
  ])("%j", (text, tree) => {
    expect(written(parseFormula(text).formula)).toBe(tree);
  });

  test("where each name stands", () => {
    expect(parseFormula("a + (bc)").formula).toEqual({
      kind: "operation",
      operator: "+",
      left: { kind: "name", name: "a", offset: 0 },
      right: { kind: "name", name: "bc", offset: 5 },
      offset: 0,
    });
  });
});

describe("parseFormula refuses", () => {
  const foreign = (seen: string): string => `"${seen}" does not belong in a formula.`;
  const typed = (seen: string): string => `"${seen}" is a number typed by hand; only 100 and 1 may stand in a formula.`;
  const unread = "The formula cannot be read from here on.";
  test.each([
    ["", 0, 1, unread],
    ["   ", 2, 1, unread],
    ["a +", 2, 1, unread],
    ["(a + b", 5, 1, unread],
    ["a b", 2, 1, foreign("b")],
    ["a + b)", 5, 1, foreign(")")],
    ["a) + b", 1, 1, foreign(")")],
    ["a + 5", 4, 1, typed("5")],
    ["a * 1.0", 4, 3, typed("1.0")],
    ["a * 1e2", 4, 3, typed("1e2")],
    ["a * 0x64", 4, 4, typed("0x64")],
    ["a * 100n", 4, 4, foreign("100n")],
    ["-a", 0, 2, foreign("-a")],
    ["a ** b", 0, 6, foreign("a ** b")],
    ["a % b", 2, 1, foreign("%")],
    ["a, b", 1, 1, foreign(",")],
    ["a; b", 1, 1, foreign(";")],
    ["a = b", 2, 1, foreign("=")],
    ["a ? b : c", 2, 1, foreign("?")],
    ["`a`", 0, 1, foreign("`")],
    ["'a'", 0, 1, foreign("'")],
    ["a-b_c", 3, 1, foreign("_")],
    ["f(a)", 0, 4, foreign("f(a)")],
    ["a.b", 0, 3, foreign("a.b")],
    ["new a", 4, 1, foreign("a")],
    ["a in b", 2, 1, foreign("i")],
    ["a /* half */ + b", 2, 10, "A comment does not belong in a formula."],
    ["a + b // half", 6, 7, "A comment does not belong in a formula."],
    ["\\u0061 + b", 0, 1, foreign("\\")],
    ["а + b", 0, 1, foreign("а")],
    ["a × b", 2, 1, foreign("×")],
  ])("%j", (text, offset, length, message) => {
    expect(parseFormula(text)).toEqual({ problem: { offset, length, message } });
  });

  test("a formula of more than 500 characters", () => {
    expect(parseFormula(`${"a + ".repeat(125)}a`)).toEqual({
      problem: { offset: 0, length: 10, message: "This formula is longer than 500 characters." },
    });
  });

  test("at most forty characters of a long stranger in its message", () => {
    const call = `f(${"a".repeat(60)})`;
    expect(parseFormula(call).problem?.message).toBe(`"${call.slice(0, 40)}" does not belong in a formula.`);
  });
});

describe("parseFormula", () => {
  test("reads a formula nested as deeply as 500 characters allow", () => {
    expect(written(parseFormula(`${"(".repeat(249)}a${")".repeat(249)}`).formula)).toBe("a");
  });

  test("answers any text with a tree or with a problem inside the text, and never throws", () => {
    const piece = fc.constantFrom(
      "a",
      "b1",
      "100",
      "1",
      "2",
      "+",
      "-",
      "*",
      "/",
      "(",
      ")",
      " ",
      "\n",
      "**",
      "=>",
      "{",
      "async",
      "yield",
      "await",
      "/*",
      "//",
      "<!--",
      "#a",
      "?.",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
          fc.string({ maxLength: 40 }),
        ),
        (text) => {
          const { formula, problem } = parseFormula(text);
          expect(formula === undefined).toBe(problem !== undefined);
          expect(problem?.offset ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
