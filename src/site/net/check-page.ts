/**
 * The walk over one page: each numeral must stand in a marked element that says the truth, or in a
 * stretch of text that an editor wrote. Whatever is left is read by the rule on loose numbers.
 */

import { type Authored, figureMark, type Stretch } from "./authored.ts";
import { type Grounds, looseIn, numeral, type PageGrounds, shorten } from "./grounds.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isInline,
  type Node,
  plain,
  textOf,
} from "./html-tree.ts";
import { citeFaults, countFaults, figureFaults, type Named, parseNamed, shownFaults, timeFaults } from "./marked.ts";
import { attributeFaults, dataFaults, titleFaults } from "./spoken-texts.ts";

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
  readonly #page: PageGrounds;
  readonly #grounds: Grounds;
  readonly #byId: ReadonlyMap<string, Element>;
  /** The page's own text as it was written, and the parts of it that were met, in their orders. */
  readonly #prose: readonly Stretch[];
  readonly #met: string[] = [];
  /** The text of the block that the walk is in; what is accounted for stands in it as letters of no meaning. */
  #block = "";

  constructor(document: Node, address: string, grounds: Grounds) {
    this.#page = { address, grounds };
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
    if (element.tagName === "script") {
      this.faults.push(...dataFaults(element, this.#page));
      return;
    }
    if (!isInline(element)) this.#closeBlock();
    const of = attributeOf(element, "data-of");
    const parsed = of === undefined ? around.named : parseNamed(of);
    if (typeof parsed === "string") this.faults.push(parsed);
    const named = typeof parsed === "string" ? undefined : parsed;
    this.faults.push(...attributeFaults(element, named, this.#page));
    const covered = this.#mark(element, named) || around.covered;
    const link = element.tagName === "a" ? attributeOf(element, "href") : around.link;
    const beginsProse = attributeOf(element, "data-prose") !== undefined;
    if (element.tagName === "title" && !around.covered) this.faults.push(...titleFaults(element, this.#page));
    else this.#children(element, { named, covered, link, inProse: around.inProse || beginsProse });
    if (beginsProse) this.#closeProse();
    if (!isInline(element)) this.#closeBlock();
  }

  /** Tests the marks of an element; true if there is one that answers for its text. */
  #mark(element: Element, named: Named | undefined): boolean {
    const place = { address: this.#page.address };
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

  /** A link to the page of one entry may not say what stands in another. */
  #link(written: string, owners: ReadonlySet<string> | undefined, link: string | undefined): void {
    const owner = this.#grounds.owners.get(link ?? "");
    if (owner === undefined || owners === undefined || owners.size === 0 || owners.has(owner)) return;
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
    for (const { text: found } of looseIn(text, this.#grounds)) {
      this.faults.push(`"${found}" in "${shorten(plain(text))}" is a number that is no figure.`);
    }
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
