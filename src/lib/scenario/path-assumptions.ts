/** What a path takes for granted, leg by leg, in the years of the answer. */

import type { PathLeg } from "./input.ts";
import type { ResolvedLeg } from "./path.ts";
import { type Assumption, remark } from "./remarks.ts";
import type { ResolvedInput } from "./resolved.ts";
import { yearLabel } from "./years.ts";

export function pathAssumptions({ input, path, first, last }: ResolvedInput): readonly Assumption[] {
  const label = (year: number): string => yearLabel(year, input.yearKind);
  const within = (from: number, to: number): { readonly from: string; readonly to: string } | undefined => {
    const [start, end] = [Math.max(first, from), Math.min(last, to)];
    return start > end ? undefined : { from: label(start), to: label(end) };
  };
  const flat = (
    id: "path-flat-before" | "path-flat-between" | "path-flat-after",
    share: number | undefined,
    years: ReturnType<typeof within>,
  ): readonly Assumption[] =>
    years === undefined ? [] : [remark(id, { value: share ?? null, unit: "pct-gdp", ...years })];
  return path.legs.flatMap((leg, index) => {
    const next = path.legs[index + 1];
    const onward = within(leg.last + 1, next ? next.first - 1 : last);
    return [
      ...(index > 0 ? [] : flat("path-flat-before", leg.startShare, within(first, leg.first - 1))),
      ...(leg.last < first || leg.first > last ? [] : legAssumptions(leg, input.path[index], label)),
      ...(leg.afterwards === "constant-share"
        ? flat(next ? "path-flat-between" : "path-flat-after", leg.endShare, onward)
        : onward === undefined
          ? []
          : [remark(leg.afterwards === "flat-cash" ? "path-cash-after" : "path-real-after", onward)]),
    ];
  });
}

function legAssumptions(
  leg: ResolvedLeg,
  said: PathLeg | undefined,
  label: (year: number) => string,
): readonly Assumption[] {
  const years = { from: label(leg.first), to: label(leg.last) };
  if (said?.kind === "explicit" && said.levels !== undefined) return [remark("path-explicit-levels", years)];
  if (said?.kind === "constant-growth" && "realRate" in said.end) {
    return [remark("path-constant-real-growth", { value: said.end.realRate, unit: "pct", ...years })];
  }
  const shape = remark(`path-${leg.kind}`, { value: leg.endShare, unit: "pct-gdp", ...years });
  return [shape, ...goalOf(said, years.to)];
}

/** What the share at the end of a leg was worked out from, where it was not stated. */
function goalOf(said: PathLeg | undefined, at: string): readonly Assumption[] {
  if (said === undefined || said.kind === "explicit") return [];
  const level = said.kind === "constant-growth" ? ("level" in said.end ? said.end.level : undefined) : said.endLevel;
  if (level !== undefined) {
    const sum = { value: level.level, unit: "bn", from: at } as const;
    return [
      level.pricesOf === undefined
        ? remark("path-to-level", sum)
        : remark("path-to-level-in-prices", { ...sum, to: level.pricesOf }),
    ];
  }
  const average = said.kind === "constant-growth" ? undefined : said.average;
  if (average === undefined) return [];
  const { share, from, to } = average;
  return [remark("path-to-average", { value: share, unit: "pct-gdp", from, to })];
}
