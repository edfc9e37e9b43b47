/** A case that cannot be worked out, as a finding: where, what, and how to mend it. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest } from "#lib/diagnostics/nearest.ts";
import type { CaseError, CasePath } from "#lib/scenario/costing/origins.ts";

/** `names` are those of the content, among which a misspelt one may have its like. */
export function findingOfCase(
  error: CaseError,
  at: (path: CasePath) => Location,
  names: () => readonly string[] = () => [],
): Diagnostic {
  return {
    code: "costing/cannot-be-worked-out",
    severity: "error",
    message: `${wordsFor(error.path)} cannot be worked out. ${error.reason}`,
    location: at(error.path),
    fix: error.fix ?? fixFor(error, names),
  };
}

function fixFor({ path, reason }: CaseError, names: () => readonly string[]): string {
  const [, missing] =
    /^(?:There is no (?:figure or cell|series)|The content has no place) "([^"]+)"/.exec(reason) ?? [];
  if (missing !== undefined) {
    const nearest = findNearest(missing, names());
    return nearest === undefined ? "use a name of the content, or write the numbers themselves" : `use "${nearest}"`;
  }
  // A reference that is there, but of another unit, currency, prices or kind of year.
  if (/ but must be | but the scenario is by /.test(reason)) return "name one that is, or write the numbers themselves";
  if (reason.endsWith("and there is none.") && path[0] === "deflator") return "add one, as in deflator: { growth: 2 }";
  return fixes[fieldOf(path)] ?? "mend this part; docs/costing.md has each field";
}

/** The field at fault, without the place or the variant that states it. */
function fieldOf(path: CasePath): string {
  const own = path[0] === "places" || path[0] === "variants" ? path.slice(2) : path;
  return String(own[0] ?? path[0] ?? "");
}

/** `"share" in entry 1 of "path"` becomes words from the inside out. */
function wordsFor(path: CasePath): string {
  if (path.length === 0) return "This case";
  const steps = path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : `"${step}"`));
  const words = steps.toReversed().join(" in ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const stretch = 'state the missing years, or say how it goes on with "growth", "growth-before" or "fill"';

const fixes: Readonly<Record<string, string>> = {
  years: 'write one year, or "from" and "to" in order and of one kind',
  currency: "write its three letters, such as GBP",
  gdp: stretch,
  deflator: stretch,
  path: "mend this leg; docs/costing.md has each kind of leg with an example",
  shares: "state a share for each year from the first, or write a path",
  levels: "state a sum for each year from the first, or write a path",
  baseline: "mend the baseline; docs/costing.md has each kind with an example",
  floor: 'write "baseline", or what is spent at least in the form of a baseline',
  definitions: "add a bridge that leads there, or leave the bridges out",
  prices: "add the year, as in prices: { answer: real, real: 2025-26 }",
  people: "write a whole number, or one for each year",
  households: "write a whole number, or one for each year",
  workers: "write a whole number, or one for each year",
  exchange: "write how many units of the place’s currency one unit of the sum’s is worth",
  pay: "mend this way to pay; docs/costing.md has each kind with an example",
  place: 'name a place of the content, or state "gdp" and "currency" in the case',
  places: "let every place cover the same years, and give each with a currency of its own an exchange rate",
};
