/** The sentences of a place's page, as parts: words, and numbers that lead to their figures. */

import type { Entry } from "#catalogue/catalogue.ts";
import type { Place } from "#lib/entries/entries.ts";
import { dateLabel } from "#lib/time/label.ts";
import { type Form, formatAmount } from "#lib/units/format.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { type NumberView, viewNumber } from "#site/number-view.ts";
import type { SentencePart } from "#site/scenario-sentence.ts";

/** In the middle of a sentence: "the United Republic", "Millford". */
export function placeName({ article, name }: Place): string {
  return `${article === true ? "the " : ""}${name}`;
}

/** At the beginning of a sentence. */
export function placeSubject(place: Place): string {
  return capital(placeName(place));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function part(id: string, form: Form = "value"): SentencePart {
  const number = viewNumber(id);
  return { number, form, shown: formatAmount(number.record, form) };
}

export function plainParts(parts: readonly SentencePart[]): string {
  return parts.map((one) => (typeof one === "string" ? one : one.shown)).join("");
}

/** "Millford spent 2.1% of GDP on libraries in 2025, as estimated by the Office in March 2026." */
export function shareParts(place: Entry<Place>, share: string, spending: string): readonly SentencePart[] {
  const number = viewNumber(share);
  return [
    `${placeSubject(place)} spent `,
    part(share, "full"),
    ` on ${spending} in ${number.period}${number.status === "estimate" ? `, as estimated${statedBy(number)}` : ""}.`,
  ];
}

function statedBy({ source }: NumberView): string {
  if (source === undefined) return "";
  const { publisher, edition, datePublished } = source.source;
  const when = edition ?? (datePublished === "unknown" ? undefined : dateLabel(datePublished));
  return ` by ${publisher}${when === undefined ? "" : ` in ${when}`}`;
}

/** A difference of two shares, with no decimals that say nothing: "0.3 percentage points". */
export function pointsText(value: number): string {
  const text = groupThousands(roundText(value, 2)).replace(/\.?0+$/, "");
  return `${text} percentage point${text === "1" ? "" : "s"}`;
}

/** The same for a table whose head or caption says what the points are: "0.3 points". */
export function pointsShort(value: number): string {
  return pointsText(value).replace("percentage ", "");
}

/** A part of a budget: "2.4%", and "0.08%" for what is smaller than a tenth. */
export function partText(value: number): string {
  return `${groupThousands(roundText(value, Math.abs(value) < 0.1 ? 2 : 1))}%`;
}
