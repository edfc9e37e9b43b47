/** The few things that the net asks of a parsed page. */

import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** What stands within a node; what a `<template>` holds counts, since a script may show it. */
export function childrenOf(node: Node): readonly Node[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text of a text node; `undefined` for every other. */
export function textOf(node: Node): string | undefined {
  return node.nodeName === "#text" && "value" in node ? node.value : undefined;
}

/** All elements below a node and the node itself, in the order of the page. */
export function* elementsIn(node: Node): Generator<Element> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

const inline = new Set(
  "a abbr b bdi br button cite code data dfn em i input label mark q s small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Whether the text around an element runs on through it. */
export function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}

/** One space between words and none before a stop: what is left is what a reader sees. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:)])/g, "")
    .trim();
}

/**
 * The text of an element, cut where a reader sees a line or a cell end. A cell without text is an empty
 * piece, so that the cells of a row keep their places.
 */
export function piecesOf(element: Element): readonly string[] {
  const pieces: string[] = [];
  let open = "";
  const close = (): void => {
    const text = plain(open);
    if (text !== "") pieces.push(text);
    open = "";
  };
  const visit = (node: Node): void => {
    const text = textOf(node);
    if (text !== undefined) open += text;
    else if (!isElement(node)) for (const child of childrenOf(node)) visit(child);
    else if (isInline(node)) for (const child of childrenOf(node)) visit(child);
    else {
      close();
      const before = pieces.length;
      for (const child of childrenOf(node)) visit(child);
      close();
      if (pieces.length === before && /^t[dh]$/.test(node.tagName)) pieces.push("");
    }
  };
  for (const child of childrenOf(element)) visit(child);
  close();
  return pieces;
}
