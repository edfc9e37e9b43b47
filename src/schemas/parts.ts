/** The parts that several schemas share: ids, prose, dates, numbers, units. */

import { z } from "zod";
import { parseRichText, type RichText } from "#lib/figures/rich-text.ts";
import { parseFinancialYear } from "#lib/time/financial-year.ts";
import { isDate, isMonth } from "#lib/time/period.ts";
import type { Stated } from "#lib/units/amount.ts";
import { forms } from "#lib/units/format.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { parseUnit, type Unit } from "#lib/units/unit.ts";
import { refuse } from "./finding.ts";
import { dateFix, idFix, looseDateFix, unitFix } from "./fixes.ts";

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entry's name: small letters, digits and hyphens. */
export const id = z.string().superRefine((text, context) => {
  if (idPattern.test(text) && text.length <= 100) return;
  refuse(context, {
    code: "content/bad-id",
    message: `"${text.slice(0, 120)}" is not an id.`,
    fix: idFix(text),
  });
});

/** A figure's id, or a cell as `<series>/<period>`. */
export const figureReference = z.string().superRefine((text, context) => {
  const [head = "", cell, ...rest] = text.split("/");
  if (idPattern.test(head) && rest.length === 0 && (cell === undefined || /^[0-9A-Za-z-]+$/.test(cell))) return;
  refuse(context, {
    code: "content/bad-id",
    message: `"${text.slice(0, 120)}" names neither a figure nor a cell.`,
    fix: "write a figure's id, or <series>/<period> as in example-series/2024-25",
  });
});

/** Text that readers see: it may hold [[figure]] references and no number typed by hand. */
export const prose: z.ZodType<RichText, string> = z.string().transform((text, context): RichText => {
  if (text.trim() === "") {
    refuse(context, {
      code: "content/empty",
      message: "This text is empty.",
      fix: "write it, or remove the field if it is optional",
    });
    return z.NEVER;
  }
  const { value, problems } = parseRichText(text);
  for (const { offset, length, reason, seen } of problems) {
    refuse(context, {
      code: "content/bad-reference",
      message:
        reason === "form"
          ? `"${seen}" asks for a form that does not exist.`
          : `"${seen}" is not a reference to a figure.`,
      fix:
        reason === "form"
          ? `use one of ${forms.join(", ")}`
          : "write [[figure-id]], [[figure-id|form]] or [[series/period]]",
      span: { offset, length },
    });
  }
  return value;
});

/** Text that is not prose: names, titles of documents, locators, quotations. Numbers are free in it. */
export const label = z.string().superRefine((text, context) => {
  if (text.trim() !== "") return;
  refuse(context, {
    code: "content/empty",
    message: "This text is empty.",
    fix: "write it, or remove the field if it is optional",
  });
});

/** A day, a month or a year, in quotes. */
export const looseDate = z.string().superRefine((text, context) => {
  if (isDate(text) || isMonth(text) || /^\d{4}$/.test(text)) return;
  refuse(context, {
    code: "content/bad-date",
    message: `"${text.slice(0, 40)}" is not a date.`,
    fix: looseDateFix(text),
  });
});

/** A day, in quotes. */
export const date = z.string().superRefine((text, context) => {
  if (isDate(text)) return;
  refuse(context, {
    code: "content/bad-date",
    message: `"${text.slice(0, 40)}" is not a day of the calendar.`,
    fix: dateFix(text),
  });
});

/** A web address, or a mail address. */
export const address = z.string().superRefine((text, context) => {
  if (/^https?:\/\/[^\s<>"'`\\]+$/.test(text)) return;
  refuse(context, {
    code: "content/bad-address",
    message: `"${text.slice(0, 120)}" is not a web address.`,
    fix: "write the whole address, beginning with https://",
  });
});

/** A number as the reader hands it over: its value and how many decimals were written. */
export const stated = z.custom<Stated>(isStated, { params: { expected: "number" } });

/** A number without decimals. */
export const whole = stated.transform((number, context) => {
  if (Number.isInteger(number.value)) return number.value;
  refuse(context, {
    code: "content/wrong-type",
    message: `${number.value} is not a whole number.`,
    fix: "write a whole number",
  });
  return z.NEVER;
});

/** A number of our own choosing, such as a limit, whose precision does not matter. */
export const plainNumber = stated.transform((number) => number.value);

function isStated(value: unknown): value is Stated {
  return (
    typeof value === "object" &&
    value !== null &&
    "decimals" in value &&
    "value" in value &&
    typeof value.value === "number"
  );
}

/** A unit in the grammar of units. */
export const unit: z.ZodType<Unit, string> = z.string().transform((text, context): Unit => {
  const parsed = parseUnit(text);
  if (parsed !== undefined) return parsed;
  refuse(context, {
    code: "figure/unknown-unit",
    message: `"${text.slice(0, 60)}" is not a unit.`,
    fix: unitFix(text),
  });
  return z.NEVER;
});

const real = z.strictObject({ real: z.string() });

/** Cash of the year, or real terms with their price year. Money only. */
export const priceBasis: z.ZodType<PriceBasis> = z.unknown().transform((value, context): PriceBasis => {
  if (value === "cash") return { kind: "cash" };
  const year = real.safeParse(isStatedIn(value) ?? value);
  const text = year.success ? year.data.real : "";
  if (/^\d{4}$/.test(text) || parseFinancialYear(text) !== undefined) return { kind: "real", priceYear: text };
  refuse(context, {
    code: "figure/bad-price-basis",
    message: `${typeof value === "string" ? `"${value.slice(0, 40)}"` : "This"} is not a price basis.`,
    fix: "write cash, or the price year as in { real: 2024-25 }",
  });
  return z.NEVER;
});

/** `{ real: 2021 }` reaches us as a number; a price year is a name. */
function isStatedIn(value: unknown): { real: string } | undefined {
  if (typeof value !== "object" || value === null || !("real" in value) || !isStated(value.real)) return undefined;
  return { real: String(value.real.value) };
}

/** A year or financial year that may be written with or without quotes. */
export const periodKey = z.unknown().transform((value, context): string => {
  if (typeof value === "string") return value;
  if (isStated(value)) return String(value.value);
  refuse(context, { code: "content/wrong-type", message: "This is not a period.", fix: "write 2024 or 2024-25" });
  return z.NEVER;
});

/** Warnings an editor has looked at and accepts, each with the reason. */
export const accept = z.array(z.strictObject({ code: z.string(), reason: label })).optional();
