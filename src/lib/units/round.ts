/**
 * Rounding as a person does it on paper: on the decimal digits, halves away from zero. Binary
 * rounding (`toFixed`) prints 1.005 as 1.00 and would differ from the publication.
 */

import { QuantityError } from "./quantity-error.ts";

/**
 * Writes a number with exactly `decimals` decimals (0 to 12), without thousands separators.
 * Zero has no sign.
 *
 * @throws {QuantityError} for a number that is not finite: it has no digits to print.
 * @example
 * roundText(1.005, 2) // "1.01"
 */
export function roundText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new QuantityError(`${value} is not a number that can be printed`);
  const digits = plainDigits(Math.abs(value));
  const [whole = "0", fraction = ""] = digits.split(".");
  const kept = fraction.slice(0, decimals).padEnd(decimals, "0");
  const up = (fraction[decimals] ?? "0") >= "5";
  const all = up ? addOne(whole + kept) : whole + kept;
  const cut = all.length - decimals;
  const text = decimals === 0 ? all : `${all.slice(0, cut)}.${all.slice(cut)}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The number that `roundText` writes. */
export function roundTo(value: number, decimals: number): number {
  return Number(roundText(value, decimals));
}

/** The shortest decimal that reads back as this number, never in scientific notation. */
function plainDigits(value: number): string {
  const text = String(value);
  const match = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent);
  if (shift < 0) return `0.${"0".repeat(-shift - whole.length)}${whole}${fraction}`;
  return `${whole}${fraction.padEnd(shift, "0")}`;
}

function addOne(digits: string): string {
  let rest = digits;
  let tail = "";
  while (rest.endsWith("9")) {
    rest = rest.slice(0, -1);
    tail += "0";
  }
  if (rest === "") return `1${tail}`;
  return `${rest.slice(0, -1)}${Number(rest.slice(-1)) + 1}${tail}`;
}

/** Puts a comma between thousands and a real minus sign in front. */
export function groupThousands(text: string): string {
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = text.startsWith("-") ? "−" : "";
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${fraction}`;
}
