/**
 * Reads an MDX file as text, never as a program: front matter, a tree to render, and lists of what
 * the checks look at. Anything that could run, and any tag that is not ours, is refused here.
 */

import type { Root } from "hast";
import { mdxToHast, mdxToMdast } from "satteri";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { Prose } from "#lib/entries/prose.ts";
import { MdxWalk, type MdxNode } from "./mdx-walk.ts";
import { quietTree } from "./mdx-tree.ts";
import type { TextMap } from "./placement.ts";

export interface MdxRead {
  /** The YAML between the dashes and where it begins; undefined when there is none. */
  readonly frontMatter: { readonly text: string; readonly base: number } | undefined;
  readonly prose: Prose | undefined;
  readonly findings: readonly Diagnostic[];
}

export function readMdx(map: TextMap): MdxRead {
  let tree: MdxNode;
  try {
    tree = mdxToMdast(map.text) as MdxNode;
  } catch (error) {
    return { frontMatter: frontMatterOf(map.text), prose: undefined, findings: [malformed(map, error)] };
  }
  const walk = new MdxWalk(map);
  walk.visit(tree);
  const { findings, runs, uses, headings, links } = walk;
  const yaml = tree.children?.find((child) => child.type === "yaml");
  const frontMatter =
    yaml?.position === undefined ? undefined : { text: yaml.value ?? "", base: map.text.indexOf("\n", yaml.position.start.offset) + 1 };
  const words = runs.reduce((sum, run) => sum + (run.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const prose =
    findings.length > 0 ? undefined : { tree: quietTree(mdxToHast(map.text, { position: false, features: { smartPunctuation: true } }) as Root, headings), runs, uses, headings, links, words };
  return { frontMatter, prose, findings };
}

/** Front matter of a file that does not parse, so that mistakes in both parts are told at once. */
function frontMatterOf(text: string): MdxRead["frontMatter"] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined ? undefined : { text: match[1], base: text.indexOf("\n") + 1 };
}

/** `$1` is the name that the parser gives, `$2` the tag that opens where it stopped. */
const closingsFor = (text: string, opening: string): readonly (readonly [RegExp, string, string])[] => [
  [/^Expected a closing tag for `<(\w+)>`/, "The tag <$1> is not closed.", "write </$1> where it ends, in the same paragraph, or end the tag with /> if it holds nothing"],
  opening === ""
    ? [/^Unexpected closing tag `<\/(\w+)>`/, "The tag </$1> closes nothing.", "remove it, or open it before"]
    : [/^Unexpected closing tag `<\/(\w+)>`/, "The tag <$2> is closed as </$1>.", "write </$2> where it ends"],
  [/in expression/, "This brace begins an expression, and content is text.", "remove the brace, or write \\{ for the sign"],
  text.startsWith("<!--")
    ? [/./, "Comments are not used here.", "remove it"]
    : opening === ""
      ? [/./, "This sign begins a tag, and what follows is not one.", "write &lt; for the sign <"]
      : [/./, "The tag <$2> cannot be read.", "put the values of its attributes in quotes, and end it with > or />"],
];

function malformed(map: TextMap, error: unknown): Diagnostic {
  const match = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
  if (!match) throw error;
  const [, line = "1", column = "1", reason = ""] = match;
  const offset = map.offset(Number(line), Number(column));
  const named = /^<\/?([A-Za-z]*)/.exec(map.text.slice(offset))?.[0].length ?? 1;
  const opening = /^<([A-Za-z]\w*)/.exec(map.text.slice(offset))?.[1] ?? "";
  const [pattern, message, fix] = closingsFor(map.text.slice(offset), opening).find(([test]) => test.test(reason)) ?? [/./, "This cannot be read.", "compare it with docs/writing.md"];
  const name = pattern.exec(reason)?.[1] ?? "";
  const fill = (text: string): string => text.replaceAll("$1", name).replaceAll("$2", opening);
  return { code: "mdx/malformed", severity: "error", message: fill(message), location: map.span(offset, offset + named), fix: fill(fix) };
}
