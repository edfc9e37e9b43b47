/** Words of a unit beside a figure in a text: "<Figure … /> billion" after a number that is printed as £30bn. */

import type { Indexes } from "#catalogue/link.ts";
import { findNumber } from "#catalogue/number-record.ts";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { isForm, type RichText, richTextsIn } from "#lib/figures/rich-text.ts";
import { judgeUnitWords, type UnitWordProblem } from "#lib/figures/unit-words.ts";
import { type Form, formatAmount } from "#lib/units/format.ts";
import { unitText } from "#lib/units/unit.ts";
import { type Check, everyEntry, pagesOf } from "./context.ts";

export const checkUnitsBesideNumbers: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const judge = (id: string, form: Form, typed: { before: string; after: string }, location: () => Location): void => {
    const wrong = judgeReference(indexes, id, form, typed);
    if (wrong !== undefined)
      findings.push({ code: "prose/unit-beside-figure", severity: "error", ...wrong, location: location() });
  };
  for (const { data, place } of everyEntry(content)) {
    for (const { path, text } of richTextsIn(data)) {
      for (const [index, part] of text.parts.entries()) {
        // A figure's own number is judged with its sentence.
        if (typeof part === "string" || part.id === "value") continue;
        judge(part.id, part.form, typedBeside(text, index), () => place.within(path, part.offset + 2, part.id.length));
      }
    }
  }
  for (const { data } of pagesOf(content)) {
    for (const { name, attributes, before = "", after = "", attribute } of data.prose.uses) {
      if (name !== "Figure") continue;
      const { id = "", form = "value" } = attributes as { readonly id?: string; readonly form?: string };
      if (isForm(form)) judge(id, form, { before, after }, () => attribute("id"));
    }
  }
  return findings;
};

/** What is typed next to a part of a text. */
export function typedBeside({ parts }: RichText, index: number): { readonly before: string; readonly after: string } {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  return { before: typeof before === "string" ? before : "", after: typeof after === "string" ? after : "" };
}

function judgeReference(
  indexes: Indexes,
  id: string,
  form: Form,
  typed: { readonly before: string; readonly after: string },
): Pick<Diagnostic, "message" | "fix"> | undefined {
  const record = findNumber(indexes, id);
  const wrong = record && judgeUnitWords(record, form, typed);
  return record && wrong && tellUnitWords(record, form, wrong);
}

/** The message of a finding: what was typed, and what the number is. */
export function tellUnitWords(
  record: Parameters<typeof formatAmount>[0],
  form: Form,
  { seen, problem }: UnitWordProblem,
): Pick<Diagnostic, "message" | "fix"> {
  const printed = formatAmount(record, form);
  if (problem === "again")
    return {
      message: `"${seen}" is typed beside this number, which is printed as "${printed}" already.`,
      fix: "leave the word out, or print the number alone with the form bare",
    };
  return {
    message: `"${seen}" is typed beside this number, which is printed as "${printed}", and its unit is "${unitText(record.unit)}".`,
    fix: "mend the unit, or the words beside the number",
  };
}
