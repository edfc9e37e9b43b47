/** A number that is named as confirming another states the same thing elsewhere, and states the same number. */

import { findNumber, type NumberRecord, ofCell } from "#catalogue/number-record.ts";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { agree } from "#lib/figures/agree.ts";
import { periodLabel } from "#lib/time/label.ts";
import { formatAmount } from "#lib/units/format.ts";
import { measureText } from "#lib/units/quantity.ts";
import { isSameScale } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";

export const checkConfirmations: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const add = (message: string | undefined, location: Location, fix: string): void => {
    if (message !== undefined) {
      findings.push({ code: "figure/not-confirmed", severity: "error", message, location, fix });
    }
  };
  for (const { id, data, place } of [...content.figures, ...content.derived]) {
    const figure = findNumber(indexes, id);
    if (figure === undefined) continue;
    const cell = "cell" in data ? data.cell : undefined;
    for (const [index, name] of (data.confirmedBy ?? []).entries()) {
      const other = findNumber(indexes, name);
      if (other === undefined) continue;
      const isSelf = name === id || name === cell || cellOf(indexes, name) === (cell ?? id);
      const wrong = isSelf
        ? `"${name}" is this number itself, and a number cannot confirm itself.`
        : (isElsewhere(figure, other) ?? isSame(figure, other));
      add(wrong, place.at(["confirmedBy", index]), "look which of the two is wrong, or remove the confirmation");
    }
  }
  for (const { id, data, place } of content.series) {
    const other = data.confirmedBy === undefined ? undefined : indexes.series.get(data.confirmedBy);
    if (other === undefined) continue;
    const at = place.at(["confirmedBy"]);
    if (other.id === id) {
      add(
        `"${id}" is this series itself, and a series cannot confirm itself.`,
        at,
        "name another series, or remove it",
      );
      continue;
    }
    const cells = new Map(other.cells.map((cell) => [cell.key, cell]));
    const pairs = data.cells.flatMap((cell) => {
      const confirming = cells.get(cell.key);
      return confirming === undefined ? [] : [[cell, confirming] as const];
    });
    if (pairs.length === 0) add(`"${other.id}" has no period of this series, so it confirms nothing.`, at, "remove it");
    const wrong = pairs
      .map(([cell, confirming]) => {
        const [one, another] = [ofCell({ cell, series: data }), ofCell({ cell: confirming, series: other })];
        return isElsewhere(one, another) ?? isSame(one, another, cell.key);
      })
      .find((message) => message !== undefined);
    add(wrong, at, "look which of the two is wrong, or remove the confirmation");
  }
  return findings;
};

function cellOf({ figures }: Parameters<Check>[0]["indexes"], id: string): string | undefined {
  const figure = figures.get(id);
  return figure?.kind === "stated" ? figure.cell : undefined;
}

function isElsewhere(one: NumberRecord, other: NumberRecord): string | undefined {
  const isHere = one.source !== undefined && one.source === other.source && one.locator === other.locator;
  return isHere
    ? `"${other.id}" stands at the same place of the same document (${other.locator ?? ""}), so it is no second account.`
    : undefined;
}

function isSame(one: NumberRecord, other: NumberRecord, period?: string): string | undefined {
  const differ = (what: string, own: string, its: string): string =>
    `The ${what} of this number is ${own}, and that of "${other.id}" is ${its}, so the two are not the same thing.`;
  if (one.measure !== other.measure) return differ("measure", `"${one.measure}"`, `"${other.measure}"`);
  if (one.place !== other.place) return differ("place", `"${one.place}"`, `"${other.place}"`);
  if (periodLabel(one.period) !== periodLabel(other.period)) {
    return differ("period", periodLabel(one.period), periodLabel(other.period));
  }
  const isOneBasis = measureText({ ...one, unit: other.unit }) === measureText(other);
  if (!isSameScale(one.unit, other.unit) || !isOneBasis) return differ("unit", measureText(one), measureText(other));
  if (agree(one, other)) return undefined;
  const when = period === undefined ? "" : ` for ${period}`;
  return `This number is ${formatAmount(one, "full")}${when}, and "${other.id}" says ${formatAmount(other, "full")}.`;
}
