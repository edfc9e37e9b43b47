/** Every place of a page where a reader meets a numeral, to be changed; it knows nothing of the net's own lists. */

import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

export interface Slot {
  /** "text", "picture", or the name of the attribute. */
  readonly kind: string;
  readonly text: string;
  readonly set: (text: string) => void;
}

const attributes = [
  "title",
  "alt",
  "aria-label",
  "placeholder",
  "content",
  "data-label",
  "data-pagefind-meta",
  "datetime",
];

export function slotsOf(root: Node): readonly Slot[] {
  const slots: Slot[] = [];
  const visit = (node: Node, inPicture: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) {
      slots.push({
        kind: inPicture ? "picture" : "text",
        text: node.value,
        set: (text) => Object.assign(node, { value: text }),
      });
    }
    if ("tagName" in node) {
      if (node.tagName === "style" || node.tagName === "script") return;
      const isForMachines = node.attrs.some(({ name, value }) => name === "http-equiv" || value === "viewport");
      for (const attribute of isForMachines ? [] : node.attrs.filter(({ name }) => attributes.includes(name))) {
        slots.push({
          kind: attribute.name,
          text: attribute.value,
          set: (text) => Object.assign(attribute, { value: text }),
        });
      }
    }
    if ("childNodes" in node) {
      for (const child of node.childNodes) visit(child, inPicture || ("tagName" in node && node.tagName === "svg"));
    }
  };
  visit(root, false);
  return slots.filter(({ text }) => /\d/.test(text));
}

/**
 * Copies of a text in which one digit of one numeral differs; of the numerals one in `oneIn` has its turn,
 * and `seed` moves which digit of it, and by how much. Nothing is random, so a miss can be found again.
 */
export function changeOneDigit(text: string, seed: number, oneIn: number): readonly string[] {
  return [...text.matchAll(/\d[\d.,]*/g)].flatMap((numeral, index) => {
    if ((seed + index + text.length) % oneIn !== 0) return [];
    const digits = [...numeral[0].matchAll(/\d/g)];
    const digit = digits[(seed + index) % digits.length];
    if (digit === undefined) return [];
    const at = numeral.index + digit.index;
    const other = (Number(digit[0]) + 1 + ((seed * 7 + index) % 9)) % 10;
    return [`${text.slice(0, at)}${other}${text.slice(at + 1)}`];
  });
}
