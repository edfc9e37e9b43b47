/** The small parts of SVG: numbers, attributes and escaped text. */

/**
 * A coordinate with at most one decimal: a twentieth of a pixel is not seen, and short numbers keep
 * the picture small and the same on every machine.
 *
 * @throws {DrawingError} for a number that is none.
 */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value)) throw new DrawingError(`A chart asked for a coordinate of ${value}.`);
  return String(Math.round(value * 10) / 10 + 0);
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** Attributes with a space before each; those that are `undefined` are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return "";
      return ` ${name}="${typeof value === "number" ? svgNumber(value) : escapeAttribute(value)}"`;
    })
    .join("");
}

/** Thrown when a drawing asks for something that would not come out in the picture. */
export class DrawingError extends Error {
  override readonly name = "DrawingError";
}
