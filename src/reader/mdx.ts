/**
 * Reads an MDX file as text, never as a program: front matter, a tree to render, and lists of what
 * the checks look at. Anything that could run, and any tag that is not ours, is refused here.
 */

import type { Root } from "hast";
import { mdxToHast, mdxToMdast } from "satteri";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Prose } from "#lib/entries/prose.ts";
import { quietTree } from "./mdx-tree.ts";
import { type MdxNode, MdxWalk } from "./mdx-walk.ts";
import type { TextMap } from "./placement.ts";

export interface MdxRead {
  /** The YAML between the dashes and where it begins; undefined when there is none. */
  readonly frontMatter: { readonly text: string; readonly base: number } | undefined;
  readonly prose: Prose | undefined;
  readonly findings: readonly Diagnostic[];
}

export function readMdx(map: TextMap): MdxRead {
  // Sätteri 0.10.5 ends the whole process on some files whose last line has no end ("import a\\").
  const text = map.text.endsWith("\n") ? map.text : `${map.text}\n`;
  let tree: MdxNode;
  try {
    tree = mdxToMdast(text) as MdxNode;
  } catch (error) {
    return { frontMatter: frontMatterOf(map.text), prose: undefined, findings: [malformed(map, error)] };
  }
  const walk = new MdxWalk(map);
  walk.visit(tree);
  const { findings, runs, uses, headings, links } = walk;
  const yaml = tree.children?.find((child) => child.type === "yaml");
  const frontMatter =
    yaml?.position === undefined
      ? undefined
      : { text: yaml.value ?? "", base: map.text.indexOf("\n", yaml.position.start.offset) + 1 };
  const words = runs.reduce((sum, run) => sum + (run.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const prose =
    findings.length > 0
      ? undefined
      : {
          tree: quietTree(mdxToHast(text, { position: false, features: { smartPunctuation: true } }) as Root, headings),
          runs,
          uses,
          headings,
          links,
          words,
        };
  return { frontMatter, prose, findings };
}

/** Front matter of a file that does not parse, so that mistakes in both parts are told at once. */
function frontMatterOf(text: string): MdxRead["frontMatter"] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined ? undefined : { text: match[1], base: text.indexOf("\n") + 1 };
}

/** What the parser may stumble over: its reason, then the text where it stopped; names are filled in from either. */
const stumbles: readonly (readonly [reason: RegExp, text: RegExp, message: string, fix: string])[] = [
  [
    /^Expected a closing tag for `<(\w+)>`/,
    /^/,
    "The tag <$1> is not closed.",
    "write </$1> where it ends, in the same paragraph, or end the tag with /> if it holds nothing",
  ],
  [
    /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    /^/,
    "The tag </$1> stands where <$2> must be closed.",
    "write </$2>",
  ],
  [
    /^Unexpected closing tag `<\/(\w+)>`/,
    /^/,
    "The tag </$1> closes nothing.",
    "remove it, or write <$1> where it begins",
  ],
  [
    /in expression/,
    /^/,
    "This brace begins an expression, and content is text.",
    "remove the brace, or write \\{ for the sign",
  ],
  [/^/, /^<!--/, "Comments are not used here.", "remove it"],
  [
    /^/,
    /^<(\w+)/,
    "The tag <$1> cannot be read.",
    "put the values of its attributes in quotes, and end it with > or />",
  ],
  [/^/, /^/, "This sign begins a tag, and what follows is not one.", "write &lt; for the sign <"],
];

function malformed(map: TextMap, error: unknown): Diagnostic {
  const match = error instanceof Error ? /^(\d+):(\d+): (.*)$/s.exec(error.message) : null;
  if (!match) throw error;
  const [, line = "1", column = "1", reason = ""] = match;
  const offset = map.offset(Number(line), Number(column));
  const text = map.text.slice(offset, offset + 200);
  const location = map.span(offset, offset + (/^<\/?\w*/.exec(text)?.[0].length ?? 1));
  for (const [byReason, byText, message, fix] of stumbles) {
    const found = [byReason.exec(reason), byText.exec(text)];
    if (found.includes(null)) continue;
    const names = found.flatMap((one) => one?.slice(1) ?? []);
    const fill = (words: string): string =>
      words.replace(/\$([12])/g, (_, index: string) => names[Number(index) - 1] ?? "");
    return { code: "mdx/malformed", severity: "error", message: fill(message), location, fix: fill(fix) };
  }
  throw error;
}
