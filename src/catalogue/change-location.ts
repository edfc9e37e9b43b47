/** Where in the content an editor changed a number that the lock knows. */

import type { Location } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { LockedField } from "#lib/figures/lock.ts";

interface FieldChange {
  readonly field: LockedField;
  readonly before: string;
  readonly after: string;
}

export interface ChangePlace {
  readonly location: Location;
  /** The series, when the change is to what it declares for all its cells. */
  readonly whole?: string | undefined;
}

/** @throws {Error} if the content has no such number: what is gone has no place. */
export function changeLocation(
  id: string,
  { field, before, after }: FieldChange,
  { content: { figures, derived, series } }: { readonly content: Content },
): ChangePlace {
  const unitKey = before.split(", ")[0] === after.split(", ")[0] ? "priceBasis" : "unit";
  const stated = figures.find((one) => one.id === id);
  if (stated !== undefined) {
    const { data, place } = stated;
    if (data.kind === "cell") return { location: place.at([field === "source" ? "id" : "cell"]) };
    const valueKey = data.amount.kind === "point" ? "value" : "low";
    const key = { value: valueKey, unit: unitKey, source: "id" }[String(field)] ?? field;
    return { location: place.at([key]) };
  }
  const worked = derived.find((one) => one.id === id);
  if (worked !== undefined) {
    const key = { value: "formula", unit: unitKey, source: "formula" }[String(field)] ?? field;
    return { location: worked.place.at([key]) };
  }
  const [name, period] = id.split("/");
  const whole = series.find((one) => one.id === name);
  const row = whole?.data.cells.findIndex(({ key }) => key === period) ?? -1;
  if (whole === undefined || row < 0) throw new Error(`The content has no number "${id}".`);
  if (field === "value" || field === "status") return { location: whole.rows.at([row, field]) };
  if (field === "source" || field === "period") return { location: whole.place.key([]), whole: whole.id };
  return { location: whole.place.at([field === "unit" ? unitKey : field]), whole: whole.id };
}
