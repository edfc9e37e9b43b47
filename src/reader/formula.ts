/** Parses the formula of a derived figure into a tree. Acorn reads it as text; nothing is ever run. */

import { type Expression, type PrivateIdentifier, parseExpressionAt } from "acorn";
import type { Formula } from "#lib/figures/formula.ts";

export interface FormulaProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
}

const operators = new Set(["+", "-", "*", "/"]);

/** Reads `a + b`, `- * /`, brackets, names, and the numbers 100 and 1. */
export function parseFormula(text: string): { formula?: Formula; problem?: FormulaProblem } {
  if (text.length > 500)
    return { problem: { offset: 0, length: 10, message: "This formula is longer than 500 characters." } };
  const foreign = /[^\sA-Za-z0-9.()+*/-]/.exec(text);
  if (foreign)
    return { problem: { offset: foreign.index, length: 1, message: `"${foreign[0]}" does not belong in a formula.` } };
  try {
    const onComment = (_isBlock: boolean, _words: string, start: number, end: number): never => {
      throw new FormulaError("A comment does not belong in a formula.", { start, end });
    };
    // With a capital no name is a word of Acorn's own language, so an input may be called new, in or case.
    const names = text.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
    const tree = parseExpressionAt(names, 0, { ecmaVersion: 2022, preserveParens: true, onComment });
    const extra = /\S/.exec(text.slice(tree.end));
    if (extra)
      return {
        problem: { offset: tree.end + extra.index, length: 1, message: `"${extra[0]}" does not belong in a formula.` },
      };
    return { formula: toFormula(tree, text) };
  } catch (error) {
    if (error instanceof FormulaError)
      return { problem: { offset: error.offset, length: error.length, message: error.message } };
    if (error instanceof SyntaxError) {
      const offset =
        "pos" in error && typeof error.pos === "number" ? Math.max(0, Math.min(error.pos, text.length - 1)) : 0;
      return { problem: { offset, length: 1, message: "The formula cannot be read from here on." } };
    }
    throw error;
  }
}

class FormulaError extends Error {
  override readonly name = "FormulaError";
  readonly offset: number;
  readonly length: number;
  constructor(message: string, node: { start: number; end: number }) {
    super(message);
    this.offset = node.start;
    this.length = node.end - node.start;
  }
}

function toFormula(node: Expression | PrivateIdentifier, text: string): Formula {
  if (node.type === "ParenthesizedExpression") return toFormula(node.expression, text);
  if (node.type === "Identifier") return { kind: "name", name: text.slice(node.start, node.end), offset: node.start };
  if (node.type === "Literal" && typeof node.value === "number") {
    if (node.raw === "100" || node.raw === "1") return { kind: "number", value: node.value, offset: node.start };
    throw new FormulaError(`"${node.raw}" is a number typed by hand; only 100 and 1 may stand in a formula.`, node);
  }
  if (node.type === "BinaryExpression" && operators.has(node.operator)) {
    return {
      kind: "operation",
      operator: node.operator as "+" | "-" | "*" | "/",
      left: toFormula(node.left, text),
      right: toFormula(node.right, text),
      offset: node.start,
    };
  }
  throw new FormulaError(
    `"${text.slice(node.start, Math.min(node.end, node.start + 40))}" does not belong in a formula.`,
    node,
  );
}
