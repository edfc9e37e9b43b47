/** A case that cannot be worked out, as a finding: where, what, and how to mend it. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest } from "#lib/diagnostics/nearest.ts";
import type { CaseError, CasePath } from "#lib/scenario/costing/origins.ts";
import type { CaseLookup } from "#lib/scenario/costing/resolve-case.ts";

/** `names` are those of the content, among which a misspelt one may have its like. */
export function findingOfCase(
  error: CaseError,
  at: (path: CasePath) => Location,
  names: CaseLookup["names"] = () => [],
): Diagnostic {
  return {
    code: "costing/cannot-be-worked-out",
    severity: "error",
    message: `${wordsFor(error.path)} cannot be worked out. ${error.reason}`,
    location: at(error.path),
    fix: error.fix ?? fixFor(error, names),
  };
}

function fixFor({ path, reason }: CaseError, names: CaseLookup["names"]): string {
  const [, missing] =
    /^(?:There is no (?:figure or cell|series)|The content has no place) "([^"]+)"/.exec(reason) ?? [];
  if (missing !== undefined) {
    if (reason.startsWith("The content has no place")) return placeFix(missing, names("places"));
    const nearest = findNearest(missing, names("numbers"));
    return nearest === undefined ? "use a name of the content, or write the numbers themselves" : `use "${nearest}"`;
  }
  // A reference that is there, but of another unit, currency, prices or kind of year.
  if (/ but must be | but the scenario is by /.test(reason)) return "name one that is, or write the numbers themselves";
  if (/ needs? a deflator, and there is none\.$/.test(reason)) return "add prices, as in deflator: { growth: 2 }";
  const [, allowed] =
    /(?: is not | must be )((?:an? [^".]*?|GDP|growth|interest) from -?[\d.,]+ to [\d.,]+[^".]*)\.$/.exec(reason) ?? [];
  if (allowed !== undefined) return `write ${allowed}`;
  if (/ is more than GDP, /.test(reason))
    return "write sums in billions of the currency, GDP as well: 3 for 3,000 million";
  const [, money, into] = / is in ([A-Z]{3}), which needs an exchange rate to ([A-Z]{3})/.exec(reason) ?? [];
  if (money !== undefined) return `add "exchange", how many ${money} one ${into} is worth`;
  const [, kindOfYear, example] = / is not a (calendar|financial) year such as "([^"]+)"\.$/.exec(reason) ?? [];
  if (kindOfYear !== undefined && fieldOf(path) !== "years") return `write a ${kindOfYear} year such as ${example}`;
  const isRun = ["gdp", "deflator"].includes(fieldOf(path));
  if (/^There is no value for /.test(reason) && !isRun) return "state the missing years, or one number for all years";
  if (/ is followed by /.test(reason) && !isRun) return "state each year, in order";
  return fixes[fieldOf(path)] ?? "mend this part; docs/costing.md has each field";
}

function placeFix(seen: string, places: readonly string[]): string {
  const nearest =
    findNearest(seen, places) ??
    places.find(
      (id) =>
        id
          .split("-")
          .map((word) => word[0])
          .join("") === seen,
    );
  if (nearest !== undefined) return `use "${nearest}"`;
  return places.length === 0
    ? 'state "gdp" and "currency" in the case'
    : `use one of ${places.map((id) => `"${id}"`).join(", ")}; or state "gdp" and "currency" in the case`;
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
  ranges: "mend this range; docs/costing.md has each with an example",
  pay: "mend this way to pay; docs/costing.md has each kind with an example",
  place: 'name a place of the content, or state "gdp" and "currency" in the case',
  places: "let every place cover the same years, and give each with a currency of its own an exchange rate",
};
