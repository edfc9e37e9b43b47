/** A formula as a tree: the reader parses the text, `derive` works it out. */

export type Formula =
  | { readonly kind: "name"; readonly name: string; readonly offset: number }
  | { readonly kind: "number"; readonly value: number; readonly offset: number }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Formula;
      readonly right: Formula;
      readonly offset: number;
    };

/** The names a formula uses, each once, in order of appearance. */
export function namesIn(formula: Formula): readonly string[] {
  const names = new Set<string>();
  const visit = (node: Formula): void => {
    if (node.kind === "name") names.add(node.name);
    if (node.kind === "operation") {
      visit(node.left);
      visit(node.right);
    }
  };
  visit(formula);
  return [...names];
}

/** Where a name first stands in the text of a formula; `undefined` when it is not used. */
export function findNameOffset(formula: Formula, name: string): number | undefined {
  if (formula.kind === "name") return formula.name === name ? formula.offset : undefined;
  return formula.kind === "number"
    ? undefined
    : (findNameOffset(formula.left, name) ?? findNameOffset(formula.right, name));
}
