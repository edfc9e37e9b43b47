/** What is drawn to one scale must be amounts of one kind: of one unit, in one sort of prices, over one sort of time. */

import type { Indexes } from "#catalogue/link.ts";
import { type NamedInList, namedInList } from "#catalogue/named-in-list.ts";
import { findNumber, type NumberRecord } from "#catalogue/number-record.ts";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { ComponentUse } from "#lib/entries/prose.ts";
import { rhythmOf } from "#lib/figures/meaning.ts";
import { formatAmount } from "#lib/units/format.ts";
import { isSamePriceBasis, measureText } from "#lib/units/quantity.ts";
import { isSameScale } from "#lib/units/unit.ts";
import { type Check, pagesOf } from "./context.ts";

/** Our choice: more than a reader compares at a glance. */
const most = 8;

interface Size {
  readonly number: NumberRecord;
  readonly location: Location;
}

export const checkSizes: Check = ({ content, indexes }) =>
  pagesOf(content).flatMap(({ data }) =>
    data.prose.uses.filter(({ name }) => name === "Sizes").flatMap((use) => judge(use, indexes)),
  );

function judge(use: ComponentUse, indexes: Indexes): readonly Diagnostic[] {
  const named = [...namedInList(use, "figure"), ...namedInList(use, "beside")];
  const list = findingOnList(use, named);
  if (list !== undefined) return [list];
  const sizes = named.flatMap(({ id, location }): Size[] => {
    const number = findNumber(indexes, id);
    return number === undefined ? [] : [{ number, location }];
  });
  const [first, ...others] = sizes;
  // A number that is not there is told elsewhere.
  if (first === undefined || sizes.length < named.length) return [];
  const sizeless = sizes.flatMap((size) => findingOnSize(size) ?? []);
  if (sizeless.length > 0) return sizeless;
  const pairs = others.flatMap((other) => findingOnPair(first, other) ?? []);
  return pairs.length > 0 ? pairs : findingsOnEditions(sizes, indexes);
}

function findingOnList(use: ComponentUse, named: readonly NamedInList[]): Diagnostic | undefined {
  const refuse = (location: Location, message: string, fix: string): Diagnostic => ({
    code: "sizes/wrong-list",
    severity: "error",
    message,
    location,
    fix,
  });
  const as = use.attributes["as"];
  if (as !== undefined && as !== "rows" && as !== "areas") {
    return refuse(use.attribute("as"), `Sizes are not drawn as "${as}".`, 'write "rows" or "areas"');
  }
  const twice = named.find(({ id }, index) => named.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) {
    return refuse(twice.location, `"${twice.id}" stands here twice, and would be drawn beside itself.`, "remove one");
  }
  if (named.length <= most) return undefined;
  return refuse(
    use.attribute("beside"),
    `These are ${named.length} sizes, and ${most} is the most that is drawn to one scale.`,
    "keep those that tell a reader most",
  );
}

/** A length or an area can show an amount, and not a loss, a change or a range. */
function findingOnSize({ number, location }: Size): Diagnostic | undefined {
  const { id, amount, unit } = number;
  const refuse = (message: string, fix: string): Diagnostic => ({
    code: "sizes/no-size",
    severity: "error",
    message,
    location,
    fix,
  });
  if (unit.kind !== "money" && unit.kind !== "count" && unit.kind !== "share") {
    return refuse(
      `"${id}" is in ${measureText(number)}, which has no size that could be drawn.`,
      "use an amount of money, a count or a share of a whole",
    );
  }
  if (amount.kind === "range" && amount.central === undefined) {
    return refuse(
      `"${id}" is a range, ${formatAmount(number)}, so it has no one size.`,
      "use a figure with one value, or with a central one",
    );
  }
  const value = amount.kind === "point" ? amount.point.value : (amount.central?.value ?? 0);
  if (value > 0) return undefined;
  return refuse(`"${id}" is ${formatAmount(number)}, and only what is above zero has a size.`, "leave it out");
}

function findingOnPair(first: Size, other: Size): Diagnostic | undefined {
  const [a, b] = [first.number, other.number];
  const refuse = (code: string, message: string, fix: string): Diagnostic => ({
    code,
    severity: "error",
    message,
    location: other.location,
    fix,
  });
  if (!isSameScale(a.unit, b.unit) || !isSamePriceBasis(a.priceBasis, b.priceBasis)) {
    return refuse(
      "sizes/mixed-units",
      `"${b.id}" is in ${measureText(b)} and "${a.id}" in ${measureText(a)}, so one scale cannot hold both.`,
      "use figures in one currency and one sort of prices, or of one thing counted",
    );
  }
  // A promise for a year to come may stand beside any year: its status marks it.
  if (a.period.kind === "by" || b.period.kind === "by" || rhythmOf(a.period) === rhythmOf(b.period)) return undefined;
  return refuse(
    "sizes/mixed-times",
    `"${b.id}" (${rhythmOf(b.period) ?? ""}) and "${a.id}" (${rhythmOf(a.period) ?? ""}) are of different kinds of time, so they do not compare.`,
    "use figures of one kind of time, and no total of several years beside a yearly sum",
  );
}

/** Two editions of one publication beside each other would be read as two amounts. */
function findingsOnEditions(sizes: readonly Size[], { sources }: Pick<Indexes, "sources">): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return sizes.flatMap(({ number: { source }, location }): readonly Diagnostic[] => {
    const publication = source === undefined ? undefined : sources.get(source)?.publication;
    if (source === undefined || publication === undefined) return [];
    const before = seen.get(publication) ?? source;
    seen.set(publication, before);
    if (before === source) return [];
    return [
      {
        code: "sizes/mixed-editions",
        severity: "error",
        message: `These sizes mix two editions of one publication: "${before}" and "${source}".`,
        location,
        fix: "use figures of one edition",
      },
    ];
  });
}
