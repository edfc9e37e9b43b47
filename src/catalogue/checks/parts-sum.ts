/** Declared parts add up to their whole, and the years of a total to the total, within stated rounding. */

import { numberPlaces } from "#catalogue/number-places.ts";
import { addUp, findSums, isWithinRounding } from "#catalogue/sums.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { formatAmount } from "#lib/units/format.ts";
import type { Check } from "./context.ts";

export const checkPartsSum: Check = ({ content, indexes }) => {
  const places = numberPlaces(content);
  return findSums(indexes).flatMap(({ whole, parts }): Diagnostic[] => {
    const location = places.get(whole.id)?.();
    if (location === undefined || isWithinRounding({ whole, parts })) return [];
    const total = addUp(parts, whole);
    return [
      {
        code: "figure/parts-do-not-sum",
        severity: "error",
        message: `"${whole.id}" is ${formatAmount(whole, "full")}, and its parts come to ${formatAmount({ ...whole, amount: total }, "full")}.`,
        location,
        notes: parts.map((part) => `${part.id}: ${formatAmount(part, "full")}`),
        fix: "look which of these numbers was read wrongly, or whether they belong together",
      },
    ];
  });
};
