/**
 * Words of a unit typed beside a number that the site prints: "of GDP", "billion", "per cent". They must
 * agree with what the number is, and must not say again what is printed with it.
 */

import { type Form, type Formattable, printedMagnitude } from "#lib/units/format.ts";
import type { Magnitude, Unit } from "#lib/units/unit.ts";

export interface UnitWordProblem {
  /** What was typed. */
  readonly seen: string;
  /** `again`: it is printed already. `another`: the number is of another unit or size. */
  readonly problem: "again" | "another";
}

interface Shown {
  readonly unit: Unit;
  readonly magnitude: Magnitude;
  readonly form: Form;
}

interface UnitWords {
  readonly words: RegExp;
  /** Whether the number may be said to be this. */
  readonly fits: (shown: Shown) => boolean;
  /** Whether the form prints it. */
  readonly isPrinted: (shown: Shown) => boolean;
}

const isShareOf =
  (...wholes: readonly string[]) =>
  ({ unit }: Shown): boolean =>
    unit.kind === "points" || (unit.kind === "share" && wholes.includes(unit.of));

const isWhole = ({ unit, form }: Shown): boolean => unit.kind === "share" && (form === "full" || form === "words");
const isUnit = ({ form }: Shown): boolean => form !== "bare";

const magnitudeNamed: Readonly<Record<string, Magnitude>> = {
  thousand: "th",
  million: "mn",
  m: "mn",
  mn: "mn",
  billion: "bn",
  bn: "bn",
  trillion: "tn",
  tn: "tn",
};

const magnitudes = [...new Set(Object.values(magnitudeNamed))].map((magnitude): UnitWords => {
  const names = Object.keys(magnitudeNamed).filter((name) => magnitudeNamed[name] === magnitude);
  return {
    words: new RegExp(`^[ \\u00a0-]?(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "u"),
    fits: (shown) => shown.magnitude === magnitude,
    isPrinted: isUnit,
  };
});

const money: Readonly<Record<string, readonly [sign: string, words: string]>> = {
  GBP: ["£", "pounds?"],
  USD: ["$", "(?:\\p{Lu}{2} )?dollars?"],
  EUR: ["€", "euros?"],
  JPY: ["¥", "yen"],
};

const isMoney =
  (currency: string) =>
  ({ unit }: Shown): boolean =>
    unit.kind === "money" && unit.currency === currency;

/** What may follow a number. */
const following: readonly UnitWords[] = [
  {
    words: /^ (?:of|below|above) (?:\p{L}+ |\p{L}+[’']s? )?(?:GDP|gross domestic product)(?!\p{L})/u,
    fits: isShareOf("gdp"),
    isPrinted: isWhole,
  },
  {
    words: /^ of (?:\p{L}+ )?(?:GNI|gross national income)(?!\p{L})/u,
    fits: isShareOf("gni"),
    isPrinted: isWhole,
  },
  { words: /^ of (?:\p{L}+ )?national income(?!\p{L})/u, fits: isShareOf("gdp", "gni"), isPrinted: isWhole },
  {
    words: /^[ \u00a0]percentage points?(?!\p{L})/u,
    fits: ({ unit }) => unit.kind === "points",
    isPrinted: isUnit,
  },
  {
    words: /^(?:[ \u00a0]?%|[ \u00a0]per cent(?!\p{L})|[ \u00a0]percent(?!\p{L}))/u,
    fits: ({ unit }) => unit.kind === "percent" || unit.kind === "share",
    isPrinted: isUnit,
  },
  { words: /^[ \u00a0]times(?!\p{L})/u, fits: ({ unit }) => unit.kind === "times", isPrinted: isUnit },
  ...magnitudes,
  ...Object.entries(money).map(
    ([currency, [, words]]): UnitWords => ({
      words: new RegExp(`^[ \\u00a0]${words}(?!\\p{L})`, "u"),
      fits: isMoney(currency),
      isPrinted: isUnit,
    }),
  ),
];

/** What may stand before one. */
const leading: readonly UnitWords[] = Object.entries(money).map(([currency, [sign]]) => ({
  words: new RegExp(`[${sign}]$`, "u"),
  fits: isMoney(currency),
  isPrinted: isUnit,
}));

/**
 * Judges what is typed right before and right after a number of this form; `undefined` when it fits.
 *
 * @example
 * judgeUnitWords(shareOfGdp, "value", { before: "It is ", after: " per cent." }) // { seen: "per cent", problem: "again" }
 */
export function judgeUnitWords(
  { unit, amount }: Formattable,
  form: Form,
  { before, after }: { readonly before: string; readonly after: string },
): UnitWordProblem | undefined {
  const shown: Shown = { unit, magnitude: printedMagnitude(amount, unit), form };
  for (const [list, text] of [
    [leading, before],
    [following, after],
  ] as const) {
    for (const { words, fits, isPrinted } of list) {
      const seen = words.exec(text)?.[0].trim().replace(/^-/, "");
      if (seen === undefined) continue;
      if (!fits(shown)) return { seen, problem: "another" };
      if (isPrinted(shown)) return { seen, problem: "again" };
    }
  }
  return undefined;
}
