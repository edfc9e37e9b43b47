/** Every number that a text shows, with what is typed right before and after it, for checks of the words beside it. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import { richTextsIn } from "#lib/figures/rich-text.ts";
import { everyEntry, pagesOf } from "./context.ts";
import { typedBeside } from "./units-beside-numbers.ts";

export interface ShownNumber {
  readonly id: string;
  /** The id of the entry whose text it is. */
  readonly owner: string;
  readonly before: string;
  readonly after: string;
  readonly location: () => Diagnostic["location"];
}

/** In plain strings and in the text of pages. A figure's own number, in its own sentence, is left out. */
export function shownNumbers(content: Content): readonly ShownNumber[] {
  const inStrings = everyEntry(content).flatMap(({ id: owner, data, place }) =>
    richTextsIn(data).flatMap(({ path, text }) =>
      text.parts.flatMap((part, index): readonly ShownNumber[] => {
        if (typeof part === "string" || part.id === "value") return [];
        const location = (): Diagnostic["location"] => place.within(path, part.offset + 2, part.id.length);
        return [{ id: part.id, owner, ...typedBeside(text, index), location }];
      }),
    ),
  );
  const inPages = pagesOf(content).flatMap(({ id: owner, data }) =>
    data.prose.uses.flatMap(({ name, attributes, before = "", after = "", attribute }): readonly ShownNumber[] => {
      const { id } = attributes;
      if (name !== "Figure" || id === undefined) return [];
      return [{ id, owner, before, after, location: () => attribute("id") }];
    }),
  );
  return [...inStrings, ...inPages];
}

const clauseEnd = /[.?!:;]\s|,\s(?:and|but|while|which|or)\b/u;
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";
/** The time of the number before, where the text between two numbers begins with it. */
const timeOfAnother = new RegExp(
  `^\\s(?:in|for|by|from|on)\\s(?:(?:\\d{1,2}\\s)?(?:${monthNames})\\s)?\\d{4}(?:[-–]\\d{2})?`,
  "u",
);

/** What is typed in the number's own clause: no farther than the next full stop, or a comma and a joining word. */
export function clauseOf({ before, after }: Pick<ShownNumber, "before" | "after">): {
  readonly before: string;
  readonly after: string;
} {
  return {
    before: before.replace(timeOfAnother, "").split(clauseEnd).at(-1) ?? "",
    after: after.split(clauseEnd)[0] ?? "",
  };
}
