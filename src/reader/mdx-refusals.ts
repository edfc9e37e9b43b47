/** What Markdown and tags are refused in content, and what to write in their place. */

import { findNearest } from "#lib/diagnostics/nearest.ts";
import { components } from "#schemas/components.ts";

export const refusals: Readonly<Record<string, readonly [code: string, message: string, fix: string]>> = {
  mdxjsEsm: [
    "mdx/import-export",
    "This line imports or exports code, and content is text.",
    'remove it; components need no import, and no paragraph may begin with "import" or "export"',
  ],
  mdxFlowExpression: [
    "mdx/expression",
    "$1 is an expression, and content is text.",
    'write the words themselves, a number as <Figure id="…" />, and the sign itself as \\{',
  ],
  mdxTextExpression: [
    "mdx/expression",
    "$1 is an expression, and content is text.",
    'write the words themselves, a number as <Figure id="…" />, and the sign itself as \\{',
  ],
  image: ["mdx/not-allowed", "An image cannot be placed this way.", "use a chart, or leave it out"],
  imageReference: ["mdx/not-allowed", "An image cannot be placed this way.", "use a chart, or leave it out"],
  footnoteReference: [
    "mdx/not-allowed",
    "Footnotes are not used here.",
    'write the source as <Cite source="…" />, or put the note in the text',
  ],
  footnoteDefinition: [
    "mdx/not-allowed",
    "Footnotes are not used here.",
    'write the source as <Cite source="…" />, or put the note in the text',
  ],
};

/** How Markdown writes what editors most often write as HTML. */
const inMarkdown: Readonly<Record<string, string>> = {
  a: "write [words](address)",
  b: "write **words**",
  strong: "write **words**",
  i: "write *words*",
  em: "write *words*",
  br: "begin a new paragraph with an empty line",
  p: "begin a new paragraph with an empty line",
  h1: 'begin the line with "##"',
  h2: 'begin the line with "##"',
  h3: 'begin the line with "###"',
  ul: 'begin each line of the list with "- "',
  ol: 'begin each line of the list with "1. "',
  li: 'begin the line with "- "',
  blockquote: "use <Quote>",
  table: "write the table with | between its columns",
  img: "use <Chart>, or leave it out",
};

/** Code or tag that is no component: what is wrong with it, and the fix. */
export function unknownTag(name: string): readonly [string, string, string] {
  const names = Object.keys(components);
  if (/^[a-z]/.test(name) && !names.some((known) => known.toLowerCase() === name)) {
    const markdown = Object.hasOwn(inMarkdown, name) ? inMarkdown[name] : undefined;
    return [
      "mdx/html-tag",
      `<${name}> is an HTML tag, and content is Markdown.`,
      markdown ?? "remove the tag and keep its words",
    ];
  }
  const nearest = names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? findNearest(name, names);
  return [
    "mdx/unknown-component",
    name === "" ? "An empty tag stands here." : `<${name}> is not one of the components.`,
    nearest === undefined ? `use one of ${names.join(", ")}` : `use <${nearest}>`,
  ];
}
