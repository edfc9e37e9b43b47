/** Results as elements. Excerpts are taken apart and rebuilt from their text: nothing is parsed into the page. */

import type { PagefindPage } from "./pagefind.ts";

export function resultItem({ url, excerpt, meta, filters }: PagefindPage): HTMLLIElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta["title"] ?? url;
  const heading = document.createElement("h2");
  heading.append(link);
  const about = [...(filters["kind"] ?? []), ...(meta["date"] === undefined ? [] : [meta["date"]])].join(" · ");
  const item = document.createElement("li");
  item.append(paragraph("label", [about]), heading, paragraph("excerpt", excerptNodes(excerpt)));
  return item;
}

function paragraph(name: string, content: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  element.className = name;
  element.append(...content);
  return element;
}

/** The words of an excerpt, those found in marks, as text. */
function excerptNodes(excerpt: string): readonly (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (node.nodeName !== "MARK") return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
