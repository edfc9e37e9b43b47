/** Mistakes of form: what no editor means, and a reader of files must refuse. */

import { entriesIn, fieldsNamed, fieldsOf, matchesIn, replaceValue } from "./content-text.ts";
import { type Operator, pick } from "./mutant.ts";

const required: Readonly<Record<string, readonly string[]>> = {
  figure: ["says", "measure", "place", "period", "unit", "status", "locator", "confidence", "cell"],
  series: ["title", "file", "measure", "place", "periods", "unit", "locator", "confidence"],
  source: ["title", "publisher", "kind", "datePublished", "dateAccessed", "licence", "readAs"],
  derived: ["formula", "measure", "place", "period", "unit", "decimals", "status", "confidence"],
  measure: ["name", "dimension", "units", "range"],
  page: ["title", "summary", "topics", "reviewed", "sources"],
};

const known = new Set(Object.values(required).flat());

export const formOperators: readonly Operator[] = [
  {
    name: "misspelt-field",
    class: "form",
    reason: "Two letters of a field's name change places, so that no field has that name and its value is lost.",
    changes: (files, random) =>
      entriesIn(files)
        .flatMap((entry) => fieldsOf(entry, files))
        .filter(({ key }) => known.has(key) && key.length > 3)
        .flatMap(({ path, key, keyAt }) => {
          const at = 1 + Math.floor(random() * (key.length - 2));
          const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
          return swapped === key ? [] : [{ path, from: keyAt, to: keyAt + key.length, text: swapped }];
        }),
  },
  {
    name: "missing-required-field",
    class: "form",
    reason: "A field without which the entry says nothing is gone with its line.",
    changes: (files) =>
      entriesIn(files).flatMap((entry) =>
        fieldsOf(entry, files)
          .filter(
            ({ key, value }) => required[entry.kind]?.includes(key) === true && !/^[>|]/.test(value) && value !== "",
          )
          // The first line of a list's item holds the hyphen too.
          .filter(
            ({ line, keyAt }) =>
              keyAt - line[0] <= 4 && !(files.get(entry.path) ?? "").slice(line[0], keyAt).includes("-"),
          )
          .map(({ path, line: [from, to] }) => ({ path, from, to, text: "" })),
      ),
  },
  {
    name: "broken-yaml",
    class: "form",
    reason: "A bracket or brace is not closed.",
    changes: (files) =>
      matchesIn(files, /\.yaml$/, /^[ \t]*(?:- )?[a-zA-Z]+: [[{].*[\]}]$/gm).map(({ path, match }) => {
        const end = match.index + match[0].length;
        return { path, from: end - 1, to: end, text: "" };
      }),
  },
  {
    name: "unclosed-tag",
    class: "form",
    reason: "The end of a tag is missing, so that the component has no end.",
    changes: (files) =>
      matchesIn(files, /\.mdx$/, / \/>/g).map(({ path, match }) => ({
        path,
        from: match.index,
        to: match.index + match[0].length,
        text: ">",
      })),
  },
  {
    name: "wrong-type",
    class: "form",
    reason: "A number is written with a word before it, so that it is a text.",
    changes: (files) =>
      fieldsNamed(files, ["value", "low", "high", "decimals"], ["figure", "derived"]).map((field) =>
        replaceValue(field, `about ${field.value}`),
      ),
  },
  {
    name: "duplicate-id",
    class: "form",
    reason: "A figure has the name of another figure.",
    changes: (files, random) => {
      const ids = entriesIn(files).filter(({ kind }) => kind === "figure");
      return ids.flatMap(({ path, id, from }) => {
        const other = pick(ids, random);
        const at = from + "- id: ".length;
        return other === undefined || other.id === id ? [] : [{ path, from: at, to: at + id.length, text: other.id }];
      });
    },
  },
  {
    name: "no-such-date",
    class: "form",
    reason: "The month of a date is the thirteenth or later.",
    changes: (files) =>
      matchesIn(
        files,
        /\.(?:yaml|mdx)$/,
        /^[ \t]*(?:datePublished|dateAccessed|reviewed|date|saidOn|found): "?\d{4}-(\d{2})-\d{2}"?$/gm,
      ).map(({ path, match }) => {
        const from = match.index + match[0].search(/-\d{2}-/) + 1;
        return { path, from, to: from + 2, text: `1${(Number(match[1]) % 7) + 3}` };
      }),
  },
  {
    name: "no-such-unit",
    class: "form",
    reason: "The hyphen of a unit is a blank or gone, so that the text is no unit.",
    changes: (files, random) =>
      fieldsNamed(files, ["unit"], ["figure", "series", "derived"])
        .filter(({ value }) => value.includes("-"))
        .map((field) => replaceValue(field, field.value.replace("-", random() < 0.5 ? " " : ""))),
  },
];
