/** An attribute that names several records, as `beside="a-figure another-figure"`: each with its own place. */

import type { Location } from "#lib/diagnostics/diagnostic.ts";
import type { ComponentUse } from "#lib/entries/prose.ts";

export interface NamedInList {
  readonly id: string;
  readonly location: Location;
}

export function namedInList(use: ComponentUse, attribute: string): readonly NamedInList[] {
  const text = use.attributes[attribute] ?? "";
  const whole = use.attribute(attribute);
  return [...text.matchAll(/\S+/g)].map(({ 0: id, index }) => {
    // A list over several lines is pointed at as a whole.
    if (whole.start.line !== whole.end.line) return { id, location: whole };
    const { line, column } = whole.start;
    const from = column + index;
    return { id, location: { ...whole, start: { line, column: from }, end: { line, column: from + id.length } } };
  });
}
