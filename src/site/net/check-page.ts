/**
 * The walk over one page: each numeral must stand in a marked element that says the truth, or in a
 * stretch of text that an editor wrote. Whatever is left is read by the rule on loose numbers.
 */

import { findLooseNumbers, type LooseNumber } from "#lib/figures/loose-numbers.ts";
import { type Authored, figureMark, type Stretch } from "./authored.ts";
import type { Head } from "./heads.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isInline,
  type Node,
  piecesOf,
  plain,
  textOf,
} from "./html-tree.ts";
import {
  attributesOf,
  citeFaults,
  countFaults,
  figureFaults,
  type Named,
  parseNamed,
  shownFaults,
  timeFaults,
} from "./marked.ts";

export interface Grounds {
  readonly authored: Authored;
  readonly heads: ReadonlyMap<string, Head>;
  /** Which entry the page behind a link is about. */
  readonly owners: ReadonlyMap<string, string>;
  /** The name of the site, which ends every title. */
  readonly siteTitle: string;
  readonly tagline: string;
  /** Proper names that hold a number. */
  readonly names: readonly string[];
  /** Kept from page to page: headers and footers are the same on all. */
  readonly seen: Map<string, readonly LooseNumber[]>;
}

/** Attributes whose text people see or hear. */
const spoken = new Set(
  "title alt placeholder label summary content value aria-label aria-description aria-roledescription aria-valuetext data-label data-pagefind-meta".split(
    " ",
  ),
);
/** `<meta>` for machines. */
const machineMeta = new Set(["viewport", "color-scheme", "robots", "theme-color", "generator"]);

const numeral = /[\p{Nd}\p{No}\p{Nl}]/u;

interface State {
  readonly named: Named | undefined;
  /** The text around is accounted for already. */
  readonly covered: boolean;
  /** Where the link around leads. */
  readonly link: string | undefined;
  /** Within the text of the page itself. */
  readonly inProse: boolean;
}

/** What is wrong with the numbers of a page. `address` is the page's own, without the base path. */
export function checkPage(document: Node, address: string, grounds: Grounds): readonly string[] {
  return new PageWalk(document, address, grounds).faults;
}

class PageWalk {
  readonly faults: string[] = [];
  readonly #address: string;
  readonly #grounds: Grounds;
  readonly #byId: ReadonlyMap<string, Element>;
  /** The page's own text as it was written, and the parts of it that were met, in their orders. */
  readonly #prose: readonly Stretch[];
  readonly #met: string[] = [];
  /** The text of the block that the walk is in; what is accounted for stands in it as letters of no meaning. */
  #block = "";

  constructor(document: Node, address: string, grounds: Grounds) {
    this.#address = address;
    this.#grounds = grounds;
    this.#byId = new Map(
      [...elementsIn(document)].flatMap((element) => {
        const id = attributeOf(element, "id");
        return id === undefined ? [] : [[id, element] as const];
      }),
    );
    this.#prose = proseAt(address, grounds.authored.prose);
    this.#children(document, { named: undefined, covered: false, link: undefined, inProse: false });
    this.#closeBlock();
  }

  #element(element: Element, around: State): void {
    if (element.tagName === "style") return;
    if (element.tagName === "script") return this.#script(element);
    if (!isInline(element)) this.#closeBlock();
    const of = attributeOf(element, "data-of");
    const parsed = of === undefined ? around.named : parseNamed(of);
    if (typeof parsed === "string") this.faults.push(parsed);
    const named = typeof parsed === "string" ? undefined : parsed;
    this.#attributes(element, named);
    const covered = this.#mark(element, named) || around.covered;
    const link = element.tagName === "a" ? attributeOf(element, "href") : around.link;
    const beginsProse = attributeOf(element, "data-prose") !== undefined;
    if (element.tagName === "title" && !around.covered) this.#title(element);
    else this.#children(element, { named, covered, link, inProse: around.inProse || beginsProse });
    if (beginsProse) this.#closeProse();
    if (!isInline(element)) this.#closeBlock();
  }

  /** Tests the marks of an element; true if there is one that answers for its text. */
  #mark(element: Element, named: Named | undefined): boolean {
    const place = { address: this.#address };
    const field = attributeOf(element, "data-shows");
    if (field !== undefined) this.faults.push(...shownFaults(element, { field, named, place }));
    const figure = attributeOf(element, "data-figure");
    if (figure !== undefined) this.faults.push(...figureFaults(element, figure));
    const source = attributeOf(element, "data-cites");
    if (source !== undefined) this.faults.push(...citeFaults(element, source, this.#byId));
    const list = attributeOf(element, "data-count");
    if (list !== undefined) this.faults.push(...countFaults(element, list, this.#byId));
    const isTime = element.tagName === "time" && field === undefined;
    if (isTime) this.faults.push(...timeFaults(element, this.#grounds.authored.dates));
    return field !== undefined || figure !== undefined || source !== undefined || list !== undefined || isTime;
  }

  #children(parent: Node, state: State): void {
    let stretch: Node[] = [];
    const close = (): void => {
      this.#stretch(stretch, state);
      stretch = [];
    };
    for (const child of childrenOf(parent)) {
      if (textOf(child) !== undefined || isFigure(child)) stretch.push(child);
      else if (isElement(child)) {
        close();
        this.#element(child, state);
      }
    }
    close();
  }

  /** Text and figures between two other elements: the smallest part of a page that an editor wrote in one go. */
  #stretch(nodes: readonly Node[], state: State): void {
    if (nodes.length === 0) return;
    const own = nodes.map((node) => textOf(node) ?? "").join("");
    const written = plain(nodes.map(writtenOf).join(""));
    const prose = state.inProse && !state.covered ? this.#prose.filter(({ text }) => text === written) : [];
    const owners = this.#grounds.authored.texts.get(written);
    const isFree = state.covered || (prose.length > 0 ? prose.every(({ free }) => free) : owners !== undefined);
    const isKnown = isFree || prose.length > 0;
    if (prose.length > 0 && numeral.test(own)) this.#met.push(written);
    else if (!state.covered && numeral.test(own)) this.#link(written, owners, state.link);
    if (!isKnown && numeral.test(own)) {
      this.faults.push(
        `"${shorten(written)}" holds a number that names no record, and no editor wrote it there. Name its record in the template.`,
      );
    }
    for (const node of nodes) {
      if (isElement(node)) {
        this.#element(node, { ...state, covered: true });
      } else {
        const text = textOf(node) ?? "";
        this.#block += isFree || (!isKnown && numeral.test(own)) ? masked(text) : text;
      }
    }
  }

  /** A link to the page of one entry may not say what stands in another; a chart has no page of its own. */
  #link(written: string, owners: ReadonlySet<string> | undefined, link: string | undefined): void {
    const owner = this.#grounds.owners.get(link ?? "");
    if (owner === undefined || owners === undefined || owners.size === 0 || owners.has(owner)) return;
    if ([...owners].some((one) => one.startsWith("charts/"))) return;
    this.faults.push(`The link to "${link}" says "${shorten(written)}", which is the text of another entry.`);
  }

  /** Each part of the text that holds a numeral must have come once, in the order in which it was written. */
  #closeProse(): void {
    const written = this.#prose.filter(({ text }) => numeral.test(withoutFigures(text))).map(({ text }) => text);
    const at = Array.from({ length: Math.max(written.length, this.#met.length) }).findIndex(
      (_, index) => written[index] !== this.#met[index],
    );
    if (at < 0) return;
    this.faults.push(
      `The text of the page says "${shorten(this.#met[at] ?? "nothing")}" where "${shorten(written[at] ?? "nothing")}" was written.`,
    );
  }

  #closeBlock(): void {
    const text = this.#block;
    this.#block = "";
    if (text.trim() === "") return;
    for (const { text: found } of this.#loose(text)) {
      this.faults.push(`"${found}" in "${shorten(plain(text))}" is a number that is no figure.`);
    }
  }

  #loose(text: string): readonly LooseNumber[] {
    const { seen, names } = this.#grounds;
    const known = seen.get(text);
    if (known !== undefined) return known;
    const found = findLooseNumbers(text, names);
    seen.set(text, found);
    return found;
  }

  #attributes(element: Element, named: Named | undefined): void {
    const isMachine =
      element.tagName === "meta" &&
      (attributeOf(element, "http-equiv") !== undefined || machineMeta.has(attributeOf(element, "name") ?? ""));
    if (isMachine) return;
    // The label of a citation and the date of a time without a record are tested with their texts.
    const hasLabel = attributeOf(element, "data-cites") !== undefined;
    const hasRecord = attributeOf(element, "data-shows") !== undefined;
    for (const { name, value } of element.attrs) {
      if (!spoken.has(name) && !(name === "datetime" && hasRecord)) continue;
      if (name === "aria-label" && hasLabel) continue;
      if (element.tagName === "meta") this.#meta(element, value);
      else if (!this.#isTrue(value, named))
        this.faults.push(`The ${name} "${shorten(value)}" holds a number that names no record.`);
    }
  }

  /** The head of a page that is about a record says what the catalogue says of it; others speak without numbers. */
  #meta(element: Element, value: string): void {
    const head = this.#grounds.heads.get(this.#address);
    const name = attributeOf(element, "name") ?? attributeOf(element, "property") ?? "";
    const meant = name.endsWith("description")
      ? head?.description
      : name.endsWith(":title")
        ? (head?.title ?? (head && this.#grounds.siteTitle))
        : undefined;
    const wrong = meant === undefined ? !this.#isTrue(value, undefined) : plain(value) !== plain(meant);
    if (!wrong) return;
    this.faults.push(
      `The page's ${name} is "${shorten(value)}"${meant === undefined ? ", which holds a number that names no record." : `, and it must be "${shorten(meant)}".`}`,
    );
  }

  #title(element: Element): void {
    const { heads, siteTitle, tagline } = this.#grounds;
    const seen = piecesOf(element).join(" ");
    const head = heads.get(this.#address);
    if (head === undefined) {
      const ending = ` – ${siteTitle}`;
      const own = seen.endsWith(ending) ? seen.slice(0, -ending.length) : seen;
      if (!this.#isTrue(own, undefined))
        this.faults.push(`The page's title "${shorten(seen)}" holds a number that names no record.`);
      return;
    }
    const meant = plain(head.title === undefined ? `${siteTitle} – ${tagline}` : `${head.title} – ${siteTitle}`);
    if (seen !== meant) this.faults.push(`The page's title is "${shorten(seen)}", and it must be "${shorten(meant)}".`);
  }

  /** A text without markup: it is known, or has no number in it. */
  #isTrue(value: string, named: Named | undefined): boolean {
    const text = plain(value);
    if (this.#grounds.authored.texts.has(text)) return true;
    const isLoose = numeral.test(text) || this.#loose(text).length > 0;
    if (!isLoose || named === undefined) return !isLoose;
    return attributesOf(named, { address: this.#address }).some((one) => plain(one) === text);
  }

  /** Data for machines is read by people too, as the text of search results. */
  #script(element: Element): void {
    const type = attributeOf(element, "type") ?? "";
    if (!type.endsWith("json")) return;
    const visit = (value: unknown): void => {
      if (typeof value === "object" && value !== null) for (const item of Object.values(value)) visit(item);
      else if (!this.#isTrueDatum(value))
        this.faults.push(`The data in the page say "${shorten(String(value))}", which names no record.`);
    };
    visit(
      JSON.parse(
        childrenOf(element)
          .map((child) => textOf(child) ?? "")
          .join(""),
      ),
    );
  }

  #isTrueDatum(value: unknown): boolean {
    if (typeof value === "number") return false;
    if (typeof value !== "string" || /^(?:https?:|mailto:|\/)\S*$/.test(value)) return true;
    const { authored, heads } = this.#grounds;
    const head = heads.get(this.#address);
    return (
      authored.dates.has(value) ||
      value === head?.title ||
      value === head?.description ||
      this.#isTrue(value, undefined)
    );
  }
}

/** The text of a page stands on the page itself, and a scenario’s also on those of its presets. */
function proseAt(address: string, all: Authored["prose"]): readonly Stretch[] {
  const above = address.replace(/[^/]+\/$/, "");
  return all.get(address) ?? all.get(above) ?? [];
}

function isFigure(node: Node): node is Element {
  return isElement(node) && attributeOf(node, "data-figure") !== undefined;
}

function writtenOf(node: Node): string {
  if (!isElement(node)) return textOf(node) ?? "";
  return figureMark(attributeOf(node, "data-figure") ?? "", attributeOf(node, "data-form") ?? "value");
}

function withoutFigures(written: string): string {
  return written.replace(/\[\[[^\]]*\]\]/g, "");
}

function masked(text: string): string {
  return text.replace(/\S/g, "x");
}

/** The beginning of a long text, for a message. */
function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
