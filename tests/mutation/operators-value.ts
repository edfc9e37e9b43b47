/** Mistakes of value and of period: a digit, a sign, a year. */

import { entriesIn, type Field, fieldsNamed, fieldsOf } from "./content-text.ts";
import type { Change, Files, Operator } from "./mutant.ts";

interface Numeral {
  readonly path: string;
  readonly at: number;
  readonly text: string;
  /** The figure or cell that it is the value of. */
  readonly number: string;
}

/** Every value that is typed: of figures, and of cells in CSV files. */
function numerals(files: Files): readonly Numeral[] {
  const ofFigures = fieldsNamed(files, ["value", "low", "high"], ["figure"])
    .filter(({ value }) => /^-?[\d.]+$/.test(value))
    .map(({ path, valueAt, value, entry }) => ({ path, at: valueAt, text: value, number: entry.id }));
  return [...ofFigures, ...cellNumerals(files)];
}

function cellNumerals(files: Files): readonly Numeral[] {
  const series = entriesIn(files).filter(({ kind }) => kind === "series");
  return series.flatMap((entry): readonly Numeral[] => {
    const file = fieldsOf(entry, files).find(({ key }) => key === "file")?.value ?? "";
    const path = entry.path.replace("source.yaml", file);
    const text = files.get(path) ?? "";
    return [...text.matchAll(/^([^,\n]+),(-?[\d.]+),/gm)].map((match) => ({
      path,
      at: match.index + (match[1] ?? "").length + 1,
      text: match[2] ?? "",
      number: `${entry.id}/${match[1] ?? ""}`,
    }));
  });
}

function valueOperator(name: string, reason: string, change: (text: string, random: () => number) => string): Operator {
  return {
    name,
    class: "value",
    reason,
    changes: (files, random) =>
      numerals(files).flatMap(({ path, at, text, number }) => {
        const changed = change(text, random);
        return Number(changed) === Number(text) || changed === ""
          ? []
          : [{ path, from: at, to: at + text.length, text: changed, number }];
      }),
  };
}

const digitsAt = (text: string): readonly number[] =>
  [...text].flatMap((char, index) => (/\d/.test(char) ? [index] : []));

export const valueOperators: readonly Operator[] = [
  valueOperator("digit", "One digit of a value is another, which is more than its rounding.", (text, random) => {
    const places = digitsAt(text);
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const digit = (Number(text.charAt(at)) + 1 + Math.floor(random() * 8)) % 10;
    const changed = text.slice(0, at) + String(digit) + text.slice(at + 1);
    return /^-?0\d/.test(changed) ? "" : changed;
  }),
  valueOperator("transposed", "Two neighbouring digits of a value change places.", (text, random) => {
    const places = digitsAt(text).filter(
      (at) => /\d/.test(text.charAt(at + 1)) && text.charAt(at) !== text.charAt(at + 1),
    );
    const at = places[Math.floor(random() * places.length)];
    if (at === undefined) return "";
    const changed = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    return /^-?0\d/.test(changed) ? "" : changed;
  }),
  valueOperator("sign", "A value has the other sign.", (text) => (text.startsWith("-") ? text.slice(1) : `-${text}`)),
  valueOperator("point", "The decimal point stands a digit further to the right.", (text) => {
    const [whole = "", fraction = ""] = text.split(".");
    if (fraction === "") return `${whole}0`;
    const moved = `${whole}${fraction.charAt(0)}`.replace(/^(-?)0+(?=\d)/, "$1");
    return fraction.length === 1 ? moved : `${moved}.${fraction.slice(1)}`;
  }),
];

const shiftYear = (text: string, by: number): string =>
  text.replace(/\d{4}(?:-(?:Q\d|\d{2}))?/g, (found) => {
    const start = Number(found.slice(0, 4)) + by;
    const end = /^\d{4}-(\d{2})$/.exec(found)?.[1];
    return end === undefined ? `${start}${found.slice(4)}` : `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
  });

function periodOperator(
  name: string,
  reason: string,
  change: (field: Field, random: () => number) => string,
): Operator {
  return {
    name,
    class: "period",
    reason,
    changes: (files: Files, random): readonly Change[] =>
      fieldsNamed(files, ["period"], ["figure", "derived"]).flatMap((field) => {
        const text = change(field, random);
        return text === "" || text === field.value
          ? []
          : [
              {
                path: field.path,
                from: field.valueAt,
                to: field.valueAt + field.value.length,
                text,
                number: field.entry.id,
              },
            ];
      }),
  };
}

export const periodOperators: readonly Operator[] = [
  periodOperator("year", "The number is said to be of the year before or after.", ({ value }, random) =>
    /year|financialYear/i.test(value) && !/"\d{4}-\d{2}/.test(value) ? shiftYear(value, random() < 0.5 ? -1 : 1) : "",
  ),
  periodOperator(
    "kind-of-year",
    "A calendar year is said to be a financial year, or the other way round.",
    ({ value }) => {
      const year = /^\{ year: (\d{4}) \}$/.exec(value)?.[1];
      if (year !== undefined) return `{ financialYear: ${year}-${String((Number(year) + 1) % 100).padStart(2, "0")} }`;
      const start = /^\{ financialYear: (\d{4})-\d{2} \}$/.exec(value)?.[1];
      return start === undefined ? "" : `{ year: ${start} }`;
    },
  ),
  periodOperator("average-or-total", "A total is said to be an average, or the other way round.", ({ value }) =>
    value.includes("as: total") ? value.replace("as: total", "as: average") : value.replace("as: average", "as: total"),
  ),
  periodOperator("horizon", "A promise by a year is said to be of that year.", ({ value }) => {
    const inner = /^\{ by: (\{ .* \}) \}$/.exec(value)?.[1];
    return inner ?? "";
  }),
];
