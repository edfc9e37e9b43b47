/** Every figure with its sentence and its place in a file, for the checks that set one against the other. */

import type { Indexes } from "#catalogue/link.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Placement } from "#lib/entries/located.ts";
import type { Figure } from "#lib/figures/figure.ts";
import type { RichText } from "#lib/figures/rich-text.ts";

export interface SaidFigure {
  readonly figure: Figure;
  readonly place: Placement;
  /** The sentence with "#" for each number: what the editor typed, and nothing that the data adds. */
  readonly sentence: string;
  /** What was typed before and after the figure's own number. */
  readonly before: string;
  readonly after: string;
}

const kept = new WeakMap<Indexes, readonly SaidFigure[]>();

/** Stated and derived figures that could be linked, in the order of the files. */
export function saidFigures({
  content,
  indexes,
}: {
  readonly content: Content;
  readonly indexes: Indexes;
}): readonly SaidFigure[] {
  const known = kept.get(indexes);
  if (known !== undefined) return known;
  const found = [...content.figures, ...content.derived].flatMap(({ id, data, place }): SaidFigure[] => {
    const figure = indexes.figures.get(id);
    // Of two figures with one id only one is linked; the other is a finding of its own.
    return figure === undefined || figure.says !== data.says ? [] : [{ figure, place, ...typedIn(data.says) }];
  });
  kept.set(indexes, found);
  return found;
}

function typedIn(says: RichText): Pick<SaidFigure, "sentence" | "before" | "after"> {
  const at = says.parts.findIndex((part) => typeof part !== "string" && part.id === "value");
  const typed = (parts: RichText["parts"]): string =>
    parts.map((part) => (typeof part === "string" ? part : "#")).join("");
  return {
    sentence: typed(says.parts),
    before: typed(says.parts.slice(0, Math.max(at, 0))),
    after: typed(says.parts.slice(at + 1)),
  };
}

/** A finding at the sentence of a figure. */
export function atSentence({ place }: SaidFigure, parts: Pick<Diagnostic, "code" | "message" | "fix">): Diagnostic {
  return { ...parts, severity: "error", location: place.at(["says"]) };
}
