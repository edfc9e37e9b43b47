/** The net for what readers get without a page: feeds, the site map, and pictures in files of their own. */

import { parseFragment } from "parse5";
import type { FeedEntry } from "#site/atom.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { pagesOfProse } from "./authored.ts";
import { correctionEntries } from "./correction-records.ts";
import { type Grounds, looseIn, numeral } from "./grounds.ts";
import { attributeOf, type Element, elementsIn, isElement, piecesOf, plain } from "./html-tree.ts";

const addresses = new Set(["id", "loc", "uri"]);
const moments = new Set(["updated", "published", "lastmod"]);

/** What is wrong with the numbers of an XML file. */
export function checkFeed(xml: string, grounds: Grounds): readonly string[] {
  const elements = [...elementsIn(parseFragment(xml))];
  const reviewed = new Map(pagesOfProse(getCatalogue()).map(({ address, page }) => [fullUrl(address), page.reviewed]));
  const corrections = correctionEntries();
  const entries = elements.filter(({ tagName }) => tagName === "entry" || tagName === "url");
  const faults = entries.flatMap((entry) => entryFaults(entry, { reviewed, corrections, grounds }));
  const inEntries = new Set(entries.flatMap((entry) => [...elementsIn(entry)]));
  const days = entries.flatMap((entry) => valuesOf(entry, moments)).toSorted();
  for (const element of elements) {
    if (inEntries.has(element) || !isLeaf(element)) continue;
    faults.push(...textFaults(element, grounds));
    if (!moments.has(element.tagName)) continue;
    const latest = days[days.length - 1] ?? "1970-01-01T00:00:00Z";
    const seen = wordsOf(element);
    if (seen !== latest) faults.push(`The feed says it changed on ${seen}, and its latest entry on ${latest}.`);
  }
  return faults;
}

interface FeedGrounds {
  /** By full address: when a page was last reviewed, and what a correction says. */
  readonly reviewed: ReadonlyMap<string, string>;
  readonly corrections: ReadonlyMap<string, FeedEntry>;
  readonly grounds: Grounds;
}

function entryFaults(entry: Element, { reviewed, corrections, grounds }: FeedGrounds): readonly string[] {
  const [address = ""] = valuesOf(entry, addresses);
  const correction = corrections.get(address);
  const day = correction?.updated ?? reviewed.get(address);
  const head = grounds.heads.get(addressBelow(address));
  const meant: Readonly<Record<string, string | undefined>> = {
    title: correction?.title ?? head?.title,
    summary: correction?.summary ?? head?.description,
    content: correction?.html,
  };
  return [...elementsIn(entry)].filter(isLeaf).flatMap((element) => {
    const seen = wordsOf(element);
    if (moments.has(element.tagName)) {
      const isTrue =
        day === undefined ? isKnownDay(seen, grounds) : seen.slice(0, 10) === dayOf(day) && isMidnight(seen);
      return isTrue ? [] : [`The entry "${address}" is dated "${seen}", which is no date of it.`];
    }
    const text = meant[element.tagName];
    if (text !== undefined) {
      return seen === plain(text)
        ? []
        : [`The ${element.tagName} of "${address}" is "${seen}", and it must be "${text}".`];
    }
    return textFaults(element, grounds);
  });
}

/** An address of the site without its own part and its base path. */
function addressBelow(url: string): string {
  const root = fullUrl("/");
  return url.startsWith(root) ? `/${url.slice(root.length)}` : url;
}

function textFaults(element: Element, grounds: Grounds): readonly string[] {
  const spoken = ["title", "label", "term"].flatMap((name) => attributeOf(element, name) ?? []);
  const isAddress = addresses.has(element.tagName);
  const own = wordsOf(element);
  if (isAddress && !own.startsWith(getConfig().url)) return [`The address "${own}" is not one of this site.`];
  return [...(isAddress || moments.has(element.tagName) ? [] : [own]), ...spoken.map(plain)].flatMap((text) =>
    grounds.authored.texts.has(text) ||
    (element.tagName === "rights" && text === getConfig().licence.name) ||
    !(numeral.test(text) || looseIn(text, grounds).length > 0)
      ? []
      : [`"${text}" in <${element.tagName}> holds a number that names no record.`],
  );
}

function isKnownDay(seen: string, { authored }: Grounds): boolean {
  return isMidnight(seen) && [...authored.dates].some((date) => dayOf(date) === seen.slice(0, 10));
}

/** The first day of a month or year stands for it. */
function dayOf(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

function isMidnight(seen: string): boolean {
  return seen.length === 10 || seen.slice(10) === "T00:00:00Z";
}

function valuesOf(root: Element, tags: ReadonlySet<string>): readonly string[] {
  return [...elementsIn(root)].filter(({ tagName }) => tags.has(tagName)).map(wordsOf);
}

function isLeaf(element: Element): boolean {
  return !element.childNodes.some(isElement);
}

function wordsOf(element: Element): string {
  return piecesOf(element).join(" ");
}
