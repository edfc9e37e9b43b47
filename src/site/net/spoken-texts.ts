/** The texts of a page that stand in no element: its title, its attributes and its data for machines. */

import { isDeepStrictEqual } from "node:util";
import { fullUrl, getConfig } from "#site/catalogue.ts";
import { shortDescription } from "#site/head-words.ts";
import { cardOfPage, cardPixels, cardWords } from "#site/pictures/cards.ts";
import { datasetsAt } from "./dataset-records.ts";
import { looseIn, numeral, type PageGrounds, shorten } from "./grounds.ts";
import { attributeOf, childrenOf, type Element, piecesOf, plain, textOf } from "./html-tree.ts";
import { attributesOf, type Named } from "./marked.ts";

/** Attributes whose text people see or hear. */
const spoken = new Set(
  "title alt placeholder label summary content value aria-label aria-description aria-roledescription aria-valuetext data-label data-pagefind-meta".split(
    " ",
  ),
);

/** `<meta>` for machines. */
const machineMeta = new Set(["viewport", "color-scheme", "robots", "theme-color", "generator"]);

export function attributeFaults(element: Element, named: Named | undefined, page: PageGrounds): readonly string[] {
  if (element.tagName === "meta") return metaFaults(element, page);
  // The label of a citation and the date of a time without a record are tested with their texts.
  const hasLabel = attributeOf(element, "data-cites") !== undefined;
  const hasRecord = attributeOf(element, "data-shows") !== undefined;
  return element.attrs
    .filter(
      ({ name }) => (spoken.has(name) && !(name === "aria-label" && hasLabel)) || (name === "datetime" && hasRecord),
    )
    .filter(({ value }) => !isTrue(value, named, page))
    .map(({ name, value }) => `The ${name} "${shorten(value)}" holds a number that names no record.`);
}

/** The head of a page that is about a record says what the catalogue says of it; others speak without numbers. */
function metaFaults(element: Element, page: PageGrounds): readonly string[] {
  const value = attributeOf(element, "content");
  const name = attributeOf(element, "name") ?? attributeOf(element, "property") ?? "";
  if (value === undefined || attributeOf(element, "http-equiv") !== undefined || machineMeta.has(name)) return [];
  const meant = meantBy(name, page);
  if (meant !== undefined) {
    if (plain(value) === plain(meant)) return [];
    return [`The page's ${name} is "${shorten(value)}", and it must be "${shorten(meant)}".`];
  }
  return isTrue(value, undefined, page)
    ? []
    : [`The page's ${name} is "${shorten(value)}", which holds a number that names no record.`];
}

function meantBy(name: string, { address, grounds }: PageGrounds): string | undefined {
  switch (name) {
    case "og:url":
      return fullUrl(address);
    case "og:image":
      return fullUrl(cardOfPage(address));
    case "og:image:width":
      return cardPixels.width;
    case "og:image:height":
      return cardPixels.height;
    case "og:image:alt":
      return cardWords(address);
  }
  const head = grounds.heads.get(address);
  if (head === undefined) return undefined;
  if (name.endsWith("description")) return shortDescription(head.description, getConfig().description);
  return name.endsWith(":title") ? (head.title ?? grounds.siteTitle) : undefined;
}

export function titleFaults(element: Element, page: PageGrounds): readonly string[] {
  const { heads, siteTitle, tagline } = page.grounds;
  const seen = piecesOf(element).join(" ");
  const head = heads.get(page.address);
  if (head !== undefined) {
    const meant = plain(head.title === undefined ? `${siteTitle} – ${tagline}` : `${head.title} – ${siteTitle}`);
    return seen === meant ? [] : [`The page's title is "${shorten(seen)}", and it must be "${shorten(meant)}".`];
  }
  const ending = ` – ${siteTitle}`;
  const own = seen.endsWith(ending) ? seen.slice(0, -ending.length) : seen;
  return isTrue(own, undefined, page)
    ? []
    : [`The page's title "${shorten(seen)}" holds a number that names no record.`];
}

/** Data for machines is read by people too, as the text of search results. */
export function dataFaults(script: Element, page: PageGrounds): readonly string[] {
  if (!(attributeOf(script, "type") ?? "").endsWith("json")) return [];
  const sets = datasetsAt(page.address);
  const visit = (value: unknown, place?: number): readonly string[] => {
    if (sets.some((set) => isDeepStrictEqual(set, value))) return [];
    if (Array.isArray(value)) return value.flatMap((one, index) => visit(one, index + 1));
    if (typeof value === "object" && value !== null) {
      // A place in a list is a count of the list.
      const parts = Object.entries(value).filter(([key, part]) => !(key === "position" && part === place));
      return parts.flatMap(([, part]) => visit(part));
    }
    return isTrueDatum(value, page)
      ? []
      : [`The data in the page say "${shorten(String(value))}", which names no record.`];
  };
  const text = childrenOf(script).map((child) => textOf(child) ?? "");
  return visit(JSON.parse(text.join("")));
}

function isTrueDatum(value: unknown, page: PageGrounds): boolean {
  if (typeof value === "number") return false;
  if (typeof value !== "string" || /^(?:https?:|mailto:|\/)\S*$/.test(value)) return true;
  const { authored, heads } = page.grounds;
  const head = heads.get(page.address);
  return (
    authored.dates.has(value) ||
    [head?.title, head && shortDescription(head.description, getConfig().description)].includes(value) ||
    isTrue(value, undefined, page)
  );
}

/** A text without markup: it is known, or has no number in it. */
function isTrue(value: string, named: Named | undefined, { address, grounds }: PageGrounds): boolean {
  const text = plain(value);
  if (grounds.authored.texts.has(text)) return true;
  if (!numeral.test(text) && looseIn(text, grounds).length === 0) return true;
  return named !== undefined && attributesOf(named, { address }).some((one) => plain(one) === text);
}
