/** What code may not hold: the house style, section 4. Each rule gives one line for each violation. */

import { posix } from "node:path";
import ts from "typescript";
import { lineOf, type Module, visitAll } from "./modules.ts";

type Rule = (module: Module) => readonly string[];

function eachNode(module: Module, wrong: (node: ts.Node) => string | undefined): readonly string[] {
  const found: string[] = [];
  for (const source of module.sources) {
    visitAll(source, (node) => {
      const words = wrong(node);
      if (words !== undefined) found.push(`${module.path}:${lineOf(node)} ${words}.`);
    });
  }
  return found;
}

/** Astro pages and endpoints are called by name; everything else is imported by its own. */
export const defaultExports: Rule = (module) =>
  module.path.startsWith("src/pages/") || module.path.endsWith(".astro")
    ? []
    : eachNode(module, (node) => {
        const isDefault =
          ts.isExportAssignment(node) ||
          (ts.canHaveModifiers(node) &&
            ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
        return isDefault === true ? "exports a default; give it a name" : undefined;
      });

export const looseTypes: Rule = (module) =>
  eachNode(module, (node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ? 'says "any"; say "unknown" and parse it' : undefined,
  );

export const oldForms: Rule = (module) =>
  eachNode(module, (node) => {
    if (ts.isEnumDeclaration(node)) return "has an enum; write a union of strings";
    if (ts.isModuleDeclaration(node)) return "has a namespace; a file is one already";
    if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent))
      return "has a parameter property; write a plain field";
    return ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0
      ? 'says "var"; say "const"'
      : undefined;
  });

/** Everything of the machine, the clock and the browser that would make one input give two results. */
const outside = new Set([
  "Date",
  "Intl",
  "process",
  "fetch",
  "window",
  "document",
  "navigator",
  "globalThis",
  "self",
  "performance",
  "crypto",
  "console",
  "require",
  "Buffer",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "localStorage",
  "sessionStorage",
  "XMLHttpRequest",
  "Temporal",
  "eval",
  "Function",
]);
/** What every engine computes to the same bit. */
const sameEverywhere = new Set(["abs", "ceil", "floor", "max", "min", "round", "sign", "sqrt", "trunc"]);

export const impurities: Rule = (module) =>
  eachNode(module, (node) => {
    if (
      ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
        node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    ) {
      return 'says "**", which no standard promises to the last bit; multiply';
    }
    if (!ts.isIdentifier(node)) return undefined;
    const { text, parent } = node;
    if (/^(?:toLocale\w*|localeCompare)$/.test(text)) return `says "${text}", which depends on the machine's language`;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
      const isMath = ts.isIdentifier(parent.expression) && parent.expression.text === "Math";
      return isMath && !sameEverywhere.has(text)
        ? `says "Math.${text}", which differs between engines or runs`
        : undefined;
    }
    const isOwnName =
      (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
      parent.name === node;
    return outside.has(text) && !isOwnName
      ? `says "${text}", and the core takes everything it needs as arguments`
      : undefined;
  });

export function isTooLong(path: string, text: string, most: number): string | undefined {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return lines > most ? `${path} has ${lines} lines, and ${most} is the limit.` : undefined;
}

const nameless = ["utils", "util", "helpers", "helper", "common", "misc", "types", "shared"];

/** Names that say nothing of the idea: `index.ts`, and folders for whatever fits nowhere. */
export function isNameless(path: string): string | undefined {
  if (/^index\.[cm]?[jt]s$/.test(posix.basename(path)))
    return `${path} is named for its place; name the file for the idea.`;
  const folder = posix
    .dirname(path)
    .split("/")
    .find((name) => nameless.includes(name));
  return folder === undefined ? undefined : `${path} is in a folder "${folder}"; name the folder for the idea.`;
}
