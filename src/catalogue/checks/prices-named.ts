/** The prices that a title, a locator or a note names are those that the number is in. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located } from "#lib/entries/located.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Check } from "./context.ts";

interface Described {
  readonly priceBasis?: PriceBasis | undefined;
  readonly title?: RichText | undefined;
  readonly note?: RichText | undefined;
}

export const checkPricesNamed: Check = ({ content }) => [
  ...content.series.flatMap((entry) => judge(entry, "This series")),
  ...content.figures.flatMap((entry) => (entry.data.kind === "cell" ? [] : judge(entry, "This figure"))),
  ...content.derived.flatMap((entry) => judge(entry, "This figure")),
];

function judge<T extends Described>({ data, place }: Located<T>, subject: string): readonly Diagnostic[] {
  const { priceBasis } = data;
  if (priceBasis === undefined) return [];
  return (["title", "note"] as const).flatMap((field): readonly Diagnostic[] => {
    const [first, ...others] = pricesNamed(data[field]?.text ?? "");
    if (first === undefined) return [];
    if (priceBasis.kind === "cash") {
      // What cash would be in other prices is told in notes, with figures of their own.
      if (field === "note") return [];
    } else if ([first, ...others].includes(priceBasis.priceYear)) return [];
    const own = priceBasis.kind === "cash" ? "cash" : `${priceBasis.priceYear} prices`;
    return [
      {
        code: "figure/says-another-unit",
        severity: "error",
        message: `${subject} is in ${own}, and its ${field} speaks of ${first} prices.`,
        location: place.at([field]),
        fix: `mend the ${field} or the price basis; a ${field} that compares the two names ${own} as well`,
      },
    ];
  });
}

/**
 * The years in whose prices a text says that something is.
 *
 * @example
 * pricesNamed("in 2024-25 prices") // ["2024-25"]
 */
export function pricesNamed(text: string): readonly string[] {
  return [
    ...text.matchAll(/\b(\d{4}(?:[-–]\d{2})?) prices\b|\bprices (?:and exchange rates )?of (\d{4}(?:[-–]\d{2})?)/gu),
  ].map((match) => (match[1] ?? match[2] ?? "").replace("–", "-"));
}
