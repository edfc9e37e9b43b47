/** The sum behind a derived figure, line by line, for pages. */

import { convertOperand } from "#catalogue/work-derived.ts";
import type { DerivedOperand, Figure } from "#lib/figures/figure.ts";
import { periodLabel } from "#lib/time/label.ts";
import { formatAmount } from "#lib/units/format.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, showText, viewNumber } from "./number-view.ts";

export interface WorkingLine {
  readonly name: string;
  readonly number: NumberView;
  /** The number as the sum takes it, when that is not how its source states it. */
  readonly converted: string | undefined;
  /** What was done to it or assumed of it, in sentences. */
  readonly remarks: readonly string[];
}

export interface Working {
  readonly result: NumberView;
  readonly lines: readonly WorkingLine[];
  /** The formula with values in place of names: "£3,055bn × 3.5%". */
  readonly sum: string;
}

/** @throws {Error} if the id does not name a derived figure. */
export function viewWorking(id: string): Working {
  const figure: Figure | undefined = getCatalogue().figures.get(id);
  if (figure?.kind !== "derived") throw new Error(`The catalogue has no derived figure "${id}".`);
  const lines = Object.entries(figure.inputs).map(([name, input]) => viewLine(name, input));
  const values = new Map(lines.map(({ name, number, converted }) => [name, converted ?? number.value]));
  const sum = figure.formula
    // The per cent signs say already what the hundreds of a formula are for.
    .replace(/\s*[*/]\s*100\b/g, "")
    .replace(/\b100\b/g, "100%")
    .replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => values.get(name) ?? name)
    .replaceAll("*", "×")
    .replaceAll("/", "÷")
    .replace(/ - /g, " − ");
  return { result: viewNumber(id), lines, sum };
}

function viewLine(name: string, input: DerivedOperand): WorkingLine {
  const { series, measures, places } = getCatalogue();
  const number = viewNumber(input.figure);
  const remarks: string[] = [];
  const titleOf = (id: string): string => {
    const title = series.get(id)?.title;
    return title === undefined ? id : showText(title);
  };
  const { restate, convert, takenAs } = input;
  if (restate !== undefined) {
    const into = restate.to === "cash" ? "the cash of its year" : `${restate.to} prices`;
    remarks.push(`Restated in ${into} by the series “${titleOf(restate.by)}”.`);
  }
  if (convert !== undefined) remarks.push(`Converted at the rates of the series “${titleOf(convert.by)}”.`);
  if (takenAs !== undefined) {
    const measure = takenAs.measure === undefined ? undefined : measures.get(takenAs.measure)?.name;
    const { period } = takenAs;
    const when =
      period === undefined ? "" : period.kind === "by" ? ` ${periodLabel(period)}` : ` for ${periodLabel(period)}`;
    const what = measure === undefined ? "a number" : `“${showText(measure)}”`;
    const country = takenAs.place === undefined ? undefined : places.get(takenAs.place);
    const where = country === undefined ? "" : ` of ${country.article === true ? "the " : ""}${country.name}`;
    remarks.push(`Taken as ${what}${where}${when}. ${showText(takenAs.because)}`);
  }
  const changed = restate !== undefined || convert !== undefined;
  const operand = changed ? convertOperand(number.record, input, series) : undefined;
  return { name, number, converted: operand && formatAmount(operand, "value"), remarks };
}
