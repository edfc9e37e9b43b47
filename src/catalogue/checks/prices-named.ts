/** The prices that a title, a locator or a note names are those that the number is in. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located } from "#lib/entries/located.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { Series } from "#lib/figures/series.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Check } from "./context.ts";

interface Described {
  readonly priceBasis?: PriceBasis | undefined;
  readonly title?: RichText | undefined;
  readonly note?: RichText | undefined;
}

export const checkPricesNamed: Check = ({ content }) => [
  ...content.series.flatMap((entry) => [...judge(entry, "This series"), ...judgeSeries(entry)]),
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

/** A series in the prices of one year says so where readers see it; one in cash is not called real. */
function judgeSeries({ data, place }: Located<Series>): readonly Diagnostic[] {
  const { priceBasis, title, locator } = data;
  const told = `${title.text} ${locator}`;
  const refuse = (message: string, fix: string): readonly Diagnostic[] => [
    { code: "figure/says-another-unit", severity: "error", message, location: place.at(["title"]), fix },
  ];
  if (priceBasis?.kind === "cash" && /\breal terms\b/u.test(told))
    return refuse(
      "This series is in cash, and its title or locator speaks of real terms.",
      "mend the price basis or the words",
    );
  if (priceBasis?.kind !== "real" || pricesNamed(told).includes(priceBasis.priceYear)) return [];
  // Other prices in the title are told already.
  if (pricesNamed(title.text).length > 0) return [];
  return refuse(
    `This series is in ${priceBasis.priceYear} prices, and neither its title nor its locator says so.`,
    `write "in ${priceBasis.priceYear} prices" in one of them, or mend the price basis`,
  );
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
