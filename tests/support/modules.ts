/** The modules of `src` as the rules of architecture see them: what they import, export and use. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Import {
  /** As written. */
  readonly from: string;
  /** True when nothing of it is left at run time. */
  readonly isType: boolean;
  readonly line: number;
  /** True inside the `<script>` of an Astro file, which runs in the browser. */
  readonly inScript: boolean;
}

export interface Module {
  /** From the project's root: `src/lib/units/unit.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** The code: the whole file, or an Astro file's front matter and scripts. */
  readonly sources: readonly ts.SourceFile[];
}

/** Every file below `src` but the content and the models kept with it, sorted, with forward slashes. */
export function sourceFiles(root: string): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.startsWith("src/content/") && !path.startsWith("src/frozen/"))
    .sort();
}

export function readModules(root: string): readonly Module[] {
  return sourceFiles(root)
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => parseModule(path, readFileSync(join(root, path), "utf8")));
}

export function parseModule(path: string, text: string): Module {
  const parts = path.endsWith(".astro") ? astroParts(text) : [{ code: text, inScript: false }];
  const parsed = parts.map(({ code, inScript }) => ({
    inScript,
    source: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true),
  }));
  return {
    path,
    text,
    imports: parsed.flatMap(({ source, inScript }) => importsOf(source, inScript)),
    sources: parsed.map(({ source }) => source),
  };
}

/** The front matter and the scripts of an Astro file, each with as many lines before it as in the file. */
function astroParts(text: string): readonly { code: string; inScript: boolean }[] {
  const lines = (offset: number): string => "\n".repeat(text.slice(0, offset).split("\n").length - 1);
  const matter = /^---\r?\n([\s\S]*?)^---/m.exec(text);
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(matter?.index === 0 ? [{ code: `\n${matter[1] ?? ""}`, inScript: false }] : []),
    ...scripts.map((match) => ({
      code: lines(match.index + match[0].indexOf(">") + 1) + (match[1] ?? ""),
      inScript: true,
    })),
  ];
}

function importsOf(source: ts.SourceFile, inScript: boolean): readonly Import[] {
  const found: Import[] = [];
  visitAll(source, (node) => {
    const [from, isType] = importIn(node) ?? [];
    if (from === undefined) return;
    found.push({ from, isType: isType === true, line: lineOf(node), inScript });
  });
  return found;
}

function importIn(node: ts.Node): readonly [from: string, isType: boolean] | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const allTypes =
      clause?.name === undefined &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every(({ isTypeOnly }) => isTypeOnly);
    return [node.moduleSpecifier.text, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return [node.moduleSpecifier.text, node.isTypeOnly];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return [node.argument.literal.text, true];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteral(argument) ? [argument.text, false] : undefined;
  }
  return undefined;
}

export function visitAll(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visitAll(child, see));
}

export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
