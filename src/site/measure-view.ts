/** What readers are told of a measure: what it counts, of what it is a part, and what it may be compared with. */

import { definitionAddress, figuresAddress } from "#catalogue/addresses.ts";
import { type Dimension, dimensions, type Measure, type MeasureRelation } from "#lib/figures/figure.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { countWords } from "./a-to-z.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { dimensionTitles, sortBy } from "./number-index.ts";
import { type SourceView, showText, viewSource } from "./number-view.ts";
import { unitWords } from "./number-words.ts";

export interface MeasureLink {
  readonly id: string;
  readonly name: string;
  /** Its place on the page of definitions. */
  readonly href: string;
}

export interface RelationView {
  /** The measure that declares it, and the one it declares it of: "core-share/wider-share". */
  readonly id: string;
  readonly other: MeasureLink;
  readonly why: RichText;
  /** How the other is made from this one, where they are bridged. */
  readonly bridge: { readonly word: "Add" | "Take away"; readonly by: readonly MeasureLink[] } | undefined;
  readonly source: SourceView | undefined;
}

export interface WholeView {
  readonly whole: MeasureLink;
  readonly otherParts: readonly MeasureLink[];
}

export interface Kinship {
  readonly wholes: readonly WholeView[];
  readonly parts: readonly MeasureLink[];
  readonly related: Readonly<Record<MeasureRelation["as"], readonly RelationView[]>>;
}

export interface Definition {
  readonly id: string;
  /** The anchor on the page of definitions. */
  readonly anchor: string;
  readonly name: string;
  readonly definition: RichText;
  readonly units: string;
  /** "3 figures, 1 series", and where they are listed; `undefined` if this site has none. */
  readonly numbers: { readonly words: string; readonly href: string } | undefined;
}

export interface DefinitionGroup {
  readonly id: Dimension;
  readonly title: string;
  readonly definitions: readonly Definition[];
}

/**
 * How other measures stand to one, whichever of the two declares it; `undefined` if none is declared.
 * What both declare is taken from the one that is asked for.
 */
export function viewKinship(id: string): Kinship | undefined {
  const { measures } = getCatalogue();
  const own = measures.get(id);
  if (own === undefined) return undefined;
  const stated = (own.related ?? []).map((relation) => ({
    as: relation.as,
    view: viewRelation(relation, { from: id, to: relation.measure, asked: id }),
  }));
  const named = new Set(stated.map(({ view }) => view.other.id));
  const saidElsewhere = [...measures.values()].flatMap((other) =>
    named.has(other.id)
      ? []
      : (other.related ?? [])
          .filter(({ measure }) => measure === id)
          .map((relation) => ({
            as: relation.as,
            view: viewRelation(relation, { from: other.id, to: id, asked: id }),
          })),
  );
  const all = [...stated, ...sortBy(saidElsewhere, ({ view }) => view.other.name)];
  const of = (kind: MeasureRelation["as"]) => all.filter(({ as }) => as === kind).map(({ view }) => view);
  const wholes = [...measures.values()].flatMap(({ id: whole, parts = [] }) =>
    parts.includes(id) ? [{ whole: linkTo(whole), otherParts: parts.filter((part) => part !== id).map(linkTo) }] : [],
  );
  const parts = (own.parts ?? []).map(linkTo);
  if (all.length + wholes.length + parts.length === 0) return undefined;
  return {
    wholes,
    parts,
    related: { comparable: of("comparable"), bridged: of("bridged"), different: of("different") },
  };
}

function viewRelation(
  { by, why, source }: MeasureRelation,
  { from, to, asked }: { readonly from: string; readonly to: string; readonly asked: string },
): RelationView {
  const isOwn = from === asked;
  return {
    id: `${from}/${to}`,
    other: linkTo(isOwn ? to : from),
    why,
    // The one that declares a bridge is the narrower of the two.
    bridge: by === undefined ? undefined : { word: isOwn ? "Add" : "Take away", by: by.map(linkTo) },
    source: source === undefined ? undefined : viewSource(source),
  };
}

function linkTo(id: string): MeasureLink {
  const measure = getCatalogue().measures.get(id);
  return { id, name: measure === undefined ? id : showText(measure.name), href: href(definitionAddress(id)) };
}

/** Every measure, by what kind of number it is and then A to Z, with those that have no number yet. */
export function definitionIndex(): readonly DefinitionGroup[] {
  const all = [...getCatalogue().measures.values()];
  return dimensions
    .map((id) => ({
      id,
      title: dimensionTitles[id],
      definitions: sortBy(all.filter(({ dimension }) => dimension === id).map(viewDefinition), ({ name }) => name),
    }))
    .filter(({ definitions }) => definitions.length > 0);
}

function viewDefinition({ id, name, definition, units }: Measure): Definition {
  const { figures, series } = getCatalogue();
  const many = (items: Iterable<{ readonly measure: string }>) => [...items].filter((one) => one.measure === id).length;
  const words = countWords(many(figures.values()), many(series.values()));
  return {
    id,
    anchor: `definition-${id}`,
    name: showText(name),
    definition,
    units: unitsWords(units),
    numbers: words === "" ? undefined : { words, href: href(`${figuresAddress}#measure-${id}`) },
  };
}

/** Every unit that numbers of a measure may be in, in words. */
export function unitsWords(units: Measure["units"]): string {
  return units.map(unitWords).join(", ");
}
