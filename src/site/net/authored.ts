/**
 * The texts that editors wrote, as the net looks for them in a page. A stretch of text between two
 * elements that holds a numeral must be one of these to the letter, with its figures in their places.
 */

import type { Element as HastElement, Nodes } from "hast";
import { pageAddress } from "#catalogue/addresses.ts";
import type { Catalogue, PageKind } from "#catalogue/catalogue.ts";
import { isRowsChart, rowsOf } from "#catalogue/chart-rows.ts";
import { getNumber } from "#catalogue/number-record.ts";
import type { ChartEntry } from "#lib/entries/chart.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { SiteConfig } from "#lib/entries/site-config.ts";
import { findLooseNumbers } from "#lib/figures/loose-numbers.ts";
import { plainText, type RichText, richTextsIn } from "#lib/figures/rich-text.ts";
import { type Form, formatAmount } from "#lib/units/format.ts";
import type { ComponentNode } from "#site/prose.ts";
import { plain } from "./html-tree.ts";

export interface Authored {
  /**
   * Anywhere on the site: prose strings with their figures as `[[id|form]]`, and the same in plain words;
   * each with the entries it stands in, as `<collection>/<id>`.
   */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** By address: the stretches of a page's own text in their order. */
  readonly prose: ReadonlyMap<string, readonly Stretch[]>;
  /** Every date that stands in the content, as `2025-06-09`, `2025-06` or `2025`, and its year. */
  readonly dates: ReadonlySet<string>;
}

/** What stands between two elements that are no figures. */
export interface Stretch {
  readonly text: string;
  /** Quoted, code, or excused with a reason: the rule on numbers leaves it alone. */
  readonly free: boolean;
}

/** A figure as it stands in a stretch of text. */
export function figureMark(id: string, form: string): string {
  return `[[${id}|${form}]]`;
}

/** Collections that are worked out from others and hold no text of their own. */
const workedOut = new Set(["cells", "results", "placeProfiles", "revisions", "uses"]);

export function gatherAuthored(catalogue: Catalogue, config: SiteConfig): Authored {
  const texts = new Map<string, Set<string>>();
  const dates = new Set<string>();
  /** A text with a number typed into it is no excuse for that number. */
  const admit = (text: string, shown: readonly string[], owner?: string): void => {
    if (findLooseNumbers(text, config.names).length > 0) return;
    for (const one of shown.map(plain)) {
      const owners = texts.get(one) ?? new Set();
      texts.set(one, owner === undefined ? owners : owners.add(owner));
    }
  };
  for (const [name, collection] of Object.entries(catalogue)) {
    if (!(collection instanceof Map) || workedOut.has(name)) continue;
    for (const [id, entry] of collection as ReadonlyMap<string, unknown>) {
      datesIn(entry, dates);
      for (const { text } of richTextsIn(entry)) admit(...waysToShow(text, id, catalogue), `${name}/${id}`);
    }
  }
  for (const text of plainFields(catalogue, config)) admit(text, [text]);
  return { texts, dates, prose: gatherProse(catalogue) };
}

/** The words of a prose string without its figures, and how pages show it: with links, and in plain words. */
function waysToShow(text: RichText, own: string, catalogue: Catalogue): [string, readonly string[]] {
  const named = (id: string): string => (id === "value" ? own : id);
  const show = (form: (id: string, form: Form) => string): string =>
    plainText(text, (reference) => form(named(reference.id), reference.form));
  return [show(() => "x"), [show(figureMark), show((id, form) => formatAmount(getNumber(catalogue, id), form))]];
}

/** Strings that hold no figures: names, places, labels, headings. */
function plainFields(catalogue: Catalogue, config: SiteConfig): readonly string[] {
  const { people, places, glossary, events, charts } = catalogue;
  return [
    ...[config.title, config.tagline, config.description, config.publisher, config.home.question],
    ...[...people.values()].flatMap(({ name, role }) => [name, role]),
    ...[...places.values()].flatMap(({ name, shortName }) => [name, shortName ?? name]),
    ...[...glossary.values()].flatMap(({ term, also = [] }) => [term, ...also, also.join(", ")]),
    ...[...events.values()].map(({ where }) => where),
    ...[...charts.values()].flatMap((chart) => chartLabels(chart)),
    ...pagesOfProse(catalogue).flatMap(({ page }) => page.prose.headings.map(({ text }) => text)),
  ];
}

function chartLabels(chart: ChartEntry): readonly string[] {
  if (chart.kind === "line") return chart.series.map(({ label }) => label);
  if (!isRowsChart(chart)) return [];
  const columns = chart.kind === "grouped" || chart.kind === "stacked" ? chart.labels : [];
  return [...columns, ...rowsOf(chart).flatMap(({ label }) => label ?? [])];
}

export interface NamedPage {
  readonly address: string;
  readonly kind: PageKind;
  readonly page: Page & { readonly id: string };
}

/** Every page that has a text of its own. */
export function pagesOfProse({ events, explainers, claims, scenarios, about }: Catalogue): readonly NamedPage[] {
  const of = (kind: PageKind, pages: Iterable<Page & { readonly id: string }>): readonly NamedPage[] =>
    [...pages].map((page) => ({ address: pageAddress({ kind, id: page.id }), kind, page }));
  return [
    ...of("event", events.values()),
    ...of("explainer", explainers.values()),
    ...of("claim", claims.values()),
    ...of("scenario", scenarios.values()),
    ...of("about", about.values()),
  ];
}

const byAddress = new WeakMap<Catalogue, ReadonlyMap<string, NamedPage>>();

/**
 * The page of prose at an address, or above it: the text of a scenario stands on the pages of its presets
 * too.
 */
export function findPage(catalogue: Catalogue, address: string): NamedPage | undefined {
  const known = byAddress.get(catalogue) ?? new Map(pagesOfProse(catalogue).map((page) => [page.address, page]));
  byAddress.set(catalogue, known);
  return known.get(address) ?? known.get(address.replace(/[^/]+\/$/, ""));
}

function gatherProse(catalogue: Catalogue): Authored["prose"] {
  return new Map(
    pagesOfProse(catalogue).map(({ address, page }) => {
      const stretches: Stretch[] = [];
      addStretches(page.prose.tree, stretches, false);
      return [address, stretches];
    }),
  );
}

type TreeNode = Nodes | ComponentNode;

/** Cuts a text at every element but a figure, as the walk over a page does. */
function addStretches(parent: TreeNode, stretches: Stretch[], free: boolean): void {
  let open = "";
  const close = (): void => {
    const text = plain(open);
    open = "";
    if (text !== "") stretches.push({ text, free });
  };
  for (const child of "children" in parent ? (parent.children as readonly TreeNode[]) : []) {
    if (child.type === "text") open += child.value;
    else if (isComponent(child) && child.name === "Figure") {
      const given = new Map(child.attributes.map(({ name, value }) => [name, value]));
      open += figureMark(given.get("id") ?? "", given.get("form") ?? "value");
    } else {
      close();
      addStretches(child, stretches, free || isFree(child));
    }
  }
  close();
}

function isComponent(node: TreeNode): node is ComponentNode {
  return (node.type as string).startsWith("mdxJsx");
}

/** Quotations, code and what an editor has given a reason for. */
function isFree(node: TreeNode): boolean {
  if (isComponent(node)) return node.name === "Quote" || node.name === "Literal";
  return node.type === "element" && ["blockquote", "code", "pre", "q"].includes((node as HastElement).tagName);
}

function datesIn(value: unknown, dates: Set<string>): void {
  if (typeof value === "string") {
    if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) dates.add(value).add(value.slice(0, 4));
  } else if (Array.isArray(value)) for (const item of value) datesIn(item, dates);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== "prose" && key !== "cells") datesIn(item, dates);
  }
}
