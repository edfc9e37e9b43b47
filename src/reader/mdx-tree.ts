/** Readies a tree for pages: anchors on headings, no `style` attribute (the security policy refuses them). */

import type { Element, Root, RootContent } from "hast";
import type { Heading } from "#lib/entries/prose.ts";

/** Changes the tree in place, which nobody else holds yet, and returns it. */
export function quietTree(tree: Root, headings: readonly Heading[]): Root {
  const waiting = [...headings];
  const visit = (node: RootContent): void => {
    if (!("children" in node)) return;
    if (node.type === "element") settle(node, waiting);
    for (const child of node.children) visit(child);
  };
  // The front matter is not part of the page.
  tree.children = tree.children.filter((child) => (child as { type: string }).type !== "yaml");
  for (const child of tree.children) visit(child);
  return tree;
}

function settle(element: Element, waiting: Heading[]): void {
  if (/^h[1-6]$/.test(element.tagName)) element.properties["id"] = waiting.shift()?.anchor ?? "section";
  const { style } = element.properties;
  if (typeof style !== "string") return;
  delete element.properties["style"];
  const align = /text-align:\s*(left|right|center)/.exec(style)?.[1];
  if (align !== undefined) element.properties["className"] = [`align-${align}`];
}
