/**
 * What an element says that names its record. Each mark has a test of its own; a mark that nothing can
 * be held against is a fault, so that marking a text is no way around the net.
 *
 * - `data-figure="<id>"`, with `data-form` where it is not `value`: a number as the formatter writes it.
 * - `data-of="<kind> <id>"`: names the record for the elements below.
 * - `data-shows="<field>"`: the text is that field of the nearest record named.
 * - `<time datetime>`: a date of the content in our words.
 * - `data-count="<id>"`: how many entries the list or table of that id has; `"<id> <mark>"`: how many of
 *   them hold, or are, an element with that mark as its `data-status` or `data-read`, in `countWords`.
 * - `data-cites="<source>"`: the place of a source in the list at the foot.
 */

import { numberAddress } from "#catalogue/addresses.ts";
import { findNumber } from "#catalogue/number-record.ts";
import { isForm } from "#lib/figures/rich-text.ts";
import { dateLabel } from "#lib/time/label.ts";
import { formatAmount } from "#lib/units/format.ts";
import { getCatalogue, href } from "#site/catalogue.ts";
import { viewEmbed } from "#site/chart-embed.ts";
import { viewLarge } from "#site/chart-page.ts";
import { countWords } from "#site/count-words.ts";
import { viewSource } from "#site/number-view.ts";
import { chartPage } from "./chart-page-records.ts";
import { chart, pictureFaults } from "./chart-records.ts";
import { claim } from "./claim-records.ts";
import { correction } from "./correction-records.ts";
import { costing } from "./costing-records.ts";
import { attributeOf, type Element, elementsIn, isElement, piecesOf, plain } from "./html-tree.ts";
import { levers } from "./lever-records.ts";
import { relation } from "./measure-records.ts";
import { page } from "./page-records.ts";
import { place } from "./place-records.ts";
import { reconciliation } from "./reconciliation-records.ts";
import { event, measure, number, series, site, source, term } from "./records.ts";
import { preset } from "./scenario-records.ts";
import { size } from "./size-records.ts";
import { standpoint } from "./standpoint-records.ts";
import { lattice, state } from "./state-records.ts";
import type { Place, RecordKind, Truth } from "./truth.ts";

const kinds: Readonly<Record<string, RecordKind>> = {
  number,
  series,
  source,
  event,
  measure,
  relation,
  preset,
  reconciliation,
  levers,
  state,
  lattice,
  place,
  size,
  chart,
  "chart-page": chartPage,
  term,
  claim,
  correction,
  costing,
  standpoint,
  site,
  page,
};

/** A record that an element names. */
export interface Named {
  readonly kind: string;
  readonly id: string;
}

/** The record of `data-of`, or what is wrong with it. */
export function parseNamed(value: string): Named | string {
  const [kind = "", id = "", ...more] = value.split(" ");
  const known = kinds[kind];
  if (known === undefined || more.length > 0) return `data-of="${value}" names no kind of record.`;
  return known.exists(id) ? { kind, id } : `data-of="${value}" names a record that does not exist.`;
}

/** The texts that attributes below a record may hold. */
export function attributesOf({ kind, id }: Named, place: Place): readonly string[] {
  return kinds[kind]?.attributes?.(id, place) ?? [];
}

export function figureFaults(element: Element, id: string): readonly string[] {
  const form = attributeOf(element, "data-form") ?? "value";
  const record = findNumber(getCatalogue(), id);
  if (record === undefined) return [`An element shows the number "${id}", which does not exist.`];
  if (!isForm(form)) return [`An element shows "${id}" in the form "${form}", which is none.`];
  const seen = contentOf(element);
  const meant = formatAmount(record, form);
  const link = attributeOf(element, "href");
  return [
    ...(seen === plain(meant)
      ? []
      : [`The number "${id}" is shown as "${seen}", and in the form "${form}" it is "${meant}".`]),
    ...(link === undefined || link === href(numberAddress(id)) ? [] : [`The number "${id}" leads to "${link}".`]),
  ];
}

export function shownFaults(
  element: Element,
  { field, named, place }: { readonly field: string; readonly named: Named | undefined; readonly place: Place },
): readonly string[] {
  if (named === undefined) return [`data-shows="${field}" stands below no element that names a record.`];
  const { kind, id } = named;
  if (kind === "chart" && field === "picture") return pictureFaults(id, element);
  if (kind === "chart" && field === "large") return pictureFaults(id, element, viewLarge(id));
  if (kind === "chart" && field === "embedded") return pictureFaults(id, element, viewEmbed(id));
  const truth = kinds[kind]?.show(id, field, place);
  if (truth === undefined) return [`data-shows="${field}" is nothing that the ${kind} "${id}" has.`];
  const wrong = differenceOf(piecesOf(element), truth);
  return wrong === undefined ? [] : [`The ${field} of the ${kind} "${id}"${wrong}.`];
}

function differenceOf(seen: readonly string[], truth: Truth): string | undefined {
  const joined = seen.filter((piece) => piece !== "").join(" ");
  switch (truth.kind) {
    case "text":
      return joined === plain(truth.text) ? undefined : ` is shown as "${joined}", and it is "${truth.text}"`;
    case "one-of":
      return truth.texts.some((one) => plain(one) === joined)
        ? undefined
        : ` is shown as "${joined}", and it is ${truth.texts.map((one) => `"${one}"`).join(" or ") || "nothing"}`;
    case "pieces": {
      const meant = truth.pieces.map(plain);
      const at = Array.from({ length: Math.max(seen.length, meant.length) }).findIndex(
        (_, index) => seen[index] !== meant[index],
      );
      return at < 0 ? undefined : `: "${seen[at] ?? "nothing"}" is shown where "${meant[at] ?? "nothing"}" stands`;
    }
    default:
      return truth satisfies never;
  }
}

/** A date must be one that the content has, and the words must be those of the date. */
export function timeFaults(element: Element, dates: ReadonlySet<string>): readonly string[] {
  const date = attributeOf(element, "datetime") ?? "";
  const seen = contentOf(element);
  if (!dates.has(date)) return [`The date "${date}", shown as "${seen}", stands nowhere in the content.`];
  return seen === dateLabel(date) ? [] : [`The date "${date}" is shown as "${seen}", and it is "${dateLabel(date)}".`];
}

/** The one numeral of the text is how many entries there are. */
export function countFaults(element: Element, list: string, elements: ReadonlyMap<string, Element>): readonly string[] {
  const seen = contentOf(element);
  const [id = "", mark] = list.split(" ");
  const counted = elements.get(id);
  if (counted === undefined) return [`"${seen}" counts the part "${id}", which is not on the page.`];
  const all = [...elementsIn(counted)].filter((one) => isEntry(one, counted));
  const entries = all.filter((one) => mark === undefined || isMarked(one, mark)).length;
  if (mark !== undefined) {
    const meant = countWords(entries, mark);
    return seen === meant ? [] : [`"${seen}" counts the part "${id}", and it is "${meant}".`];
  }
  const numerals = seen.match(/[\p{N},.]*\p{N}/gu) ?? [];
  return numerals.length === 1 && numerals[0] === String(entries)
    ? []
    : [`"${seen}" counts the part "${id}", which has ${entries} entries.`];
}

/** Whether the entry is of a kind, or holds an element that is. */
function isMarked(entry: Element, mark: string): boolean {
  return [...elementsIn(entry)].some(
    (one) => attributeOf(one, "data-status") === mark || attributeOf(one, "data-read") === mark,
  );
}

/** An item of the list itself, a row of its body, or a term: not what stands within one. */
function isEntry(element: Element, list: Element): boolean {
  const parent = element.parentNode;
  if (parent === null || !isElement(parent)) return false;
  switch (element.tagName) {
    case "li":
      return parent === list;
    case "dt":
      return parent === list || parent.parentNode === list;
    case "tr":
      return parent === list || (parent.tagName === "tbody" && parent.parentNode === list);
    default:
      return false;
  }
}

/** A small number that leads to a source: its place in the list, which must hold that source there. */
export function citeFaults(element: Element, id: string, elements: ReadonlyMap<string, Element>): readonly string[] {
  const seen = contentOf(element);
  const item = elements.get(`source-${seen}`);
  const list = item?.parentNode;
  const items =
    list && isElement(list) ? list.childNodes.filter((node) => isElement(node) && node.tagName === "li") : [];
  const isThere =
    item !== undefined &&
    items.indexOf(item) === Number(seen) - 1 &&
    [...elementsIn(item)].some((one) => attributeOf(one, "data-of") === `source ${id}`);
  if (!isThere) return [`The source "${id}" is cited as "${seen}", and does not stand there in the list of sources.`];
  const faults: string[] = [];
  if (attributeOf(element, "href") !== `#source-${seen}`) faults.push(`The source "${id}" is cited by a wrong link.`);
  const label = attributeOf(element, "aria-label");
  const meant = `Source ${seen}: ${viewSource(id).short}`;
  if (label !== meant) faults.push(`The source "${id}" is announced as "${label ?? ""}", and it is "${meant}".`);
  return faults;
}

function contentOf(element: Element): string {
  return piecesOf(element).join(" ");
}
