/** Corrections as pages show them: what was said of a number, what is said now, and where it stands. */

import { correctionAddress, numberAddress } from "#catalogue/addresses.ts";
import type { Entry } from "#catalogue/catalogue.ts";
import { findNumber } from "#catalogue/number-record.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import {
  type Correction,
  type CorrectionClass,
  correctionMeaning,
  type NumberChange,
  parseAmountText,
  parseUnitText,
  type Told,
} from "#lib/figures/correction.ts";
import type { LockedField } from "#lib/figures/lock.ts";
import { plainText, type RichText } from "#lib/figures/rich-text.ts";
import { dateLabel } from "#lib/time/label.ts";
import { formatAmount } from "#lib/units/format.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { viewNumber } from "./number-view.ts";
import { printedDigits, unitWords } from "./number-words.ts";

/** One thing said of a number, before and after. */
export interface FieldView {
  /** "Value", "Place" … */
  readonly label: string;
  readonly old: string;
  /** Absent when the number was withdrawn. */
  readonly new: string | undefined;
}

export interface ChangeView {
  readonly figure: string;
  /** What is counted, where and when; the figure's id once it is gone. */
  readonly name: string;
  /** Absent once it is gone. */
  readonly href: string | undefined;
  readonly fields: readonly FieldView[];
}

export interface CorrectionView {
  readonly id: string;
  readonly class: CorrectionClass;
  /** "Correction", "Update" … */
  readonly className: string;
  /** `2026-12-01` */
  readonly day: string;
  /** "1 December 2026" */
  readonly date: string;
  readonly what: RichText;
  readonly why: RichText;
  readonly href: string;
  readonly changes: readonly ChangeView[];
}

/** All corrections, the latest first. */
export function viewCorrections(): readonly CorrectionView[] {
  return [...getCatalogue().corrections.values()]
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
    .map(viewCorrection);
}

/** The corrections of some numbers, the latest first, each with only the changes to these numbers. */
export function correctionsOf(numbers: readonly string[]): readonly CorrectionView[] {
  const wanted = new Set(numbers);
  return viewCorrections().flatMap((correction) => {
    const changes = correction.changes.filter(({ figure }) => wanted.has(figure));
    return changes.length === 0 ? [] : [{ ...correction, changes }];
  });
}

function viewCorrection({ id, date, what, why, changes, class: kind }: Entry<Correction>): CorrectionView {
  return {
    id,
    class: kind,
    className: correctionMeaning[kind].name,
    day: date,
    date: dateLabel(date),
    what,
    why,
    href: href(correctionAddress(id)),
    changes: changes.map(viewChange),
  };
}

function viewChange({ figure, old, new: now }: NumberChange): ChangeView {
  const isThere = findNumber(getCatalogue(), figure) !== undefined;
  const number = isThere ? viewNumber(figure) : undefined;
  const others = (Object.keys(fieldLabels) as (keyof typeof fieldLabels)[]).filter(
    (field) => old[field] !== undefined && old[field] !== now?.[field],
  );
  return {
    figure,
    name: number === undefined ? figure : `${number.measure}, ${number.place}, ${number.period}`,
    href: isThere ? href(numberAddress(figure)) : undefined,
    fields: [
      ...(old.value === now?.value && old.unit === now.unit ? [] : [valueField(old, now)]),
      ...others.map((field) => ({
        label: fieldLabels[field],
        old: fieldText(field, old[field] ?? ""),
        new: now && fieldText(field, now[field] ?? ""),
      })),
    ],
  };
}

/** The fields beside value and unit, as a reader calls them. */
const fieldLabels = {
  period: "Period",
  measure: "What is counted",
  place: "Place",
  status: "Status",
  source: "Source",
} as const satisfies Partial<Record<LockedField, string>>;

function fieldText(field: keyof typeof fieldLabels, text: string): string {
  const { measures, places, sources } = getCatalogue();
  const measure = field === "measure" ? measures.get(text) : undefined;
  if (measure !== undefined) return plainText(measure.name, () => "");
  if (field === "place") return places.get(text)?.name ?? text;
  if (field === "source") return sources.get(text)?.title ?? text;
  return text;
}

/** Both in the form of a sentence, or with all their digits where that would hide the difference. */
function valueField(old: Told, now: Told | undefined): FieldView {
  const [before, after] = [toldText(old, "full"), now && toldText(now, "full")];
  if (before !== after) return { label: "Value", old: before, new: after };
  return { label: "Value", old: toldText(old, "digits"), new: now && toldText(now, "digits") };
}

function toldText({ value, unit }: Told, form: "full" | "digits"): string {
  const amount = parseAmountText(value);
  const measured = parseUnitText(unit);
  if (amount === undefined || measured === undefined) return `${value} ${unit}`;
  return form === "full"
    ? formatAmount({ amount, ...measured }, "full")
    : `${printedDigits({ amount })} ${unitWords(measured.unit)}`;
}
