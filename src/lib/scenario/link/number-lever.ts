/** Numbers on a lever: from any number to one that the lever can stand at. */

import type { NumberLever } from "./levers.ts";
import type { NumberFault } from "./repair.ts";

/** The most decimals a step may have; so few that values are exact in steps and never print as "1e-7". */
export const mostDecimals = 6;

export interface SettledNumber {
  readonly value: number;
  readonly fault: NumberFault | undefined;
}

/**
 * The nearest value that a lever can stand at; its default for what is no number.
 *
 * Values are counted in whole steps and divided once, so that 2 and fifteen steps of 0.1 is the
 * number 3.5 and not 3.5000000000000004.
 */
export function settleNumber(value: number, lever: NumberLever): SettledNumber {
  if (typeof value !== "number" || Number.isNaN(value)) return { value: lever.default, fault: "not-a-number" };
  if (value < lever.low) return { value: lever.low, fault: "below" };
  if (value > lever.high) return { value: lever.high, fault: "above" };
  const scale = scaleOf(lever);
  const [low, step] = [Math.round(lever.low * scale), Math.round(lever.step * scale)];
  const settled = (low + Math.round((value * scale - low) / step) * step) / scale;
  return { value: settled, fault: settled === value ? undefined : "between-steps" };
}

/** The decimals of a lever's values. */
export function decimalsOf({ low, step }: Pick<NumberLever, "low" | "step">): number {
  const decimals = (value: number): number => String(value).split(".")[1]?.length ?? 0;
  return Math.max(decimals(low), decimals(step));
}

/** The power of ten that makes whole numbers of a lever's limits and steps. */
function scaleOf({ low, step }: NumberLever): number {
  let scale = 1;
  for (let count = 0; count < mostDecimals; count += 1) {
    if (Math.round(low * scale) / scale === low && Math.round(step * scale) / scale === step) break;
    scale *= 10;
  }
  return scale;
}

/** Text as a person meant it: lower case, no space or stray punctuation around it, wide signs made narrow. */
export function tidyText(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2013\u2212]/g, "-")
    .replace(/^[\s"'<([]+/, "")
    .replace(/[\s"'>)\].;!]+$/, "")
    .toLowerCase();
}
