/** A period as editors write it: one tagged key, so that a year is never mistaken for a financial year. */

import { z } from "zod";
import { parseFinancialYear } from "#lib/time/financial-year.ts";
import { isDate, isMonth, type Moment, type Period } from "#lib/time/period.ts";
import { refuse } from "./finding.ts";
import { whole } from "./parts.ts";

const momentFields = {
  year: whole.optional(),
  financialYear: z.string().optional(),
  date: z.string().optional(),
  month: z.string().optional(),
  quarter: z.string().optional(),
};

const momentInput = z.strictObject(momentFields);

/** `{ year: 2025 }`, `{ financialYear: 2024-25 }`, `{ date: "2025-06-09" }`, `{ month: "2025-06" }`, `{ quarter: "2025-Q2" }` */
const moment = momentInput.transform((value, context) => toMoment(value, context) ?? z.NEVER);

/** When the number refers to: a moment, `{ by: moment }`, or `{ from, to, as: total | average | change }`. */
export const period: z.ZodType<Period> = z
  .strictObject({
    ...momentFields,
    by: moment.optional(),
    from: moment.optional(),
    to: moment.optional(),
    as: z.enum(["total", "average", "change"]).optional(),
  })
  .transform((value, context): Period => {
    const { by, from, to, as, ...rest } = value;
    const tags = Object.keys(value).filter((key) => value[key as keyof typeof value] !== undefined);
    if (by !== undefined && tags.length === 1) return { kind: "by", moment: by };
    if (from !== undefined && to !== undefined && as !== undefined && tags.length === 3) {
      if (from.kind === to.kind) return { kind: "span", from, to, as };
      refuse(context, {
        code: "figure/bad-period",
        message: "This span begins in one kind of year and ends in another.",
        fix: "use the same kind at both ends",
      });
      return z.NEVER;
    }
    if (by === undefined && from === undefined && to === undefined && as === undefined) {
      return toMoment(rest, context) ?? z.NEVER;
    }
    if (from !== undefined && to !== undefined && tags.length === 2) {
      refuse(context, {
        code: "figure/bad-period",
        message: "This span does not say how its years make one number.",
        fix: 'add "as: total", "as: average" or "as: change"',
      });
      return z.NEVER;
    }
    refuse(context, {
      code: "figure/bad-period",
      message: `This period has the keys ${tags.join(", ")}, which do not go together.`,
      fix: "write one tag, { by: … }, or { from: …, to: …, as: total }",
    });
    return z.NEVER;
  });

const tagExamples: Readonly<Record<string, string>> = {
  year: "{ year: 2025 }",
  financialYear: "{ financialYear: 2024-25 }",
  date: '{ date: "2025-06-09" }',
  month: '{ month: "2025-06" }',
  quarter: '{ quarter: "2025-Q2" }',
};

function fixFor(tag: string, seen: string): string {
  const start = tag === "financialYear" ? /^(\d{2})(\d{2})\b/.exec(seen) : null;
  if (start === null) return `write it as in ${tagExamples[tag] ?? "docs/writing.md"}`;
  const end = String((Number(start[2]) + 1) % 100).padStart(2, "0");
  return `write ${start[1]}${start[2]}-${end}, two years that follow each other, or { year: ${start[1]}${start[2]} } for a calendar year`;
}

function toMoment(value: z.output<typeof momentInput>, context: z.RefinementCtx): Moment | undefined {
  const { year, financialYear, date, month, quarter } = value;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  if (given.length !== 1) {
    refuse(context, {
      code: "figure/bad-period",
      message: given.length === 0 ? "This period is empty." : "This period has more than one tag.",
      fix: 'write one tag: { year: 2025 }, { financialYear: 2024-25 }, { date: "2025-06-09" } or { month: "2025-06" }',
    });
    return undefined;
  }
  if (year !== undefined && year >= 1000 && year <= 9999) return { kind: "year", year };
  const startYear = financialYear === undefined ? undefined : parseFinancialYear(financialYear);
  if (startYear !== undefined) return { kind: "financial-year", startYear };
  if (date !== undefined && isDate(date)) return { kind: "date", date };
  if (month !== undefined && isMonth(month)) return { kind: "month", month };
  const parts = /^(\d{4})-Q([1-4])$/.exec(quarter ?? "");
  if (parts) return { kind: "quarter", year: Number(parts[1]), quarter: Number(parts[2]) as 1 | 2 | 3 | 4 };
  const [tag, seen] = given[0] ?? ["", ""];
  refuse(
    context,
    {
      code: "figure/bad-period",
      message: `"${String(seen).slice(0, 40)}" does not fit the tag "${tag}".`,
      fix: fixFor(tag, String(seen)),
    },
    [tag],
  );
  return undefined;
}
