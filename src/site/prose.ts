/**
 * Turns the reader's tree into runs for `Prose.astro`: plain stretches as HTML strings, components by
 * name. Only the components are rendered by Astro, which is what makes a large site build fast.
 */

import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { toHtml } from "hast-util-to-html";
import { href } from "./catalogue.ts";

/** A component in the tree. */
export interface ComponentNode {
  readonly type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: readonly ProseNode[];
}

export type ProseNode = RootContent | ElementContent | ComponentNode;

export type ProseRun =
  | { readonly kind: "html"; readonly html: string }
  | {
      readonly kind: "element";
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: "component";
      readonly name: string;
      readonly props: Readonly<Record<string, string>>;
      readonly children: readonly ProseNode[];
    };

export function nodesOf(tree: Root): readonly ProseNode[] {
  return tree.children;
}

/** Joins neighbours without components into one string and leaves the rest to Astro. */
export function runsOf(nodes: readonly ProseNode[]): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  let plain: ProseNode[] = [];
  const flush = (): void => {
    if (plain.length > 0)
      runs.push({
        kind: "html",
        html: toHtml({ type: "root", children: plain.map(withBaseInLinks) as RootContent[] }),
      });
    plain = [];
  };
  for (const node of nodes) {
    if (isComponent(node)) {
      flush();
      const props = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
      runs.push({ kind: "component", name: node.name, props, children: node.children });
    } else if (node.type === "element" && hasComponent(node)) {
      flush();
      const based = withBaseInLinks(node) as Element;
      runs.push({ kind: "element", tag: node.tagName, attributes: attributesOf(based), children: node.children });
    } else {
      plain.push(node);
    }
  }
  flush();
  return runs;
}

function isComponent(node: ProseNode): node is ComponentNode {
  return (node.type as string) === "mdxJsxFlowElement" || (node.type as string) === "mdxJsxTextElement";
}

function hasComponent(node: ProseNode): boolean {
  return isComponent(node) || ("children" in node && node.children.some((child) => hasComponent(child)));
}

function attributesOf({ properties }: Element): Record<string, string> {
  const names: Readonly<Record<string, string>> = { className: "class" };
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      names[name] ?? name,
      Array.isArray(value) ? value.join(" ") : String(value),
    ]),
  );
}

/** A copy of the node in which links to our own pages honour the base path. */
function withBaseInLinks(node: ProseNode): ProseNode {
  if (!("children" in node)) return node;
  const children = node.children.map((child) => withBaseInLinks(child));
  if (node.type !== "element") return { ...node, children } as ProseNode;
  const target = node.properties["href"];
  const own = node.tagName === "a" && typeof target === "string" && target.startsWith("/");
  return {
    ...node,
    children,
    properties: own ? { ...node.properties, href: href(target) } : node.properties,
  } as ProseNode;
}

/** The words of a tree without its components, for excerpts. */
export function wordsOf(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) =>
      node.type === "text"
        ? (node as Text).value
        : "children" in node
          ? wordsOf(node.children as readonly ProseNode[])
          : "",
    )
    .join("");
}
