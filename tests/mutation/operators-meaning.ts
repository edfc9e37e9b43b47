/** Mistakes of meaning: each file is well formed, and says what is not so. */

import {
  bodyStart,
  type Entry,
  entriesIn,
  type Field,
  fieldsNamed,
  fieldsOf,
  matchesIn,
  replaceValue,
} from "./content-text.ts";
import { type Change, type Files, type Operator, pick } from "./mutant.ts";

const numbers: readonly Entry["kind"][] = ["figure", "series", "derived"];

/** A unit in another magnitude, another currency, or of another kind: never the same number. */
function otherUnits(unit: string, by: "magnitude" | "currency" | "kind"): readonly string[] {
  const money = /^([a-z]{3})-(mn|bn|tn)$/.exec(unit);
  if (by === "magnitude") {
    const magnitude = /-(mn|bn|tn)$/.exec(unit)?.[1];
    return magnitude === undefined
      ? []
      : ["mn", "bn", "tn"].filter((one) => one !== magnitude).map((one) => unit.replace(/(?:mn|bn|tn)$/, one));
  }
  if (by === "currency") {
    return money === null
      ? []
      : ["gbp", "usd", "eur"].filter((one) => one !== money[1]).map((one) => `${one}-${money[2]}`);
  }
  const kinds = ["pct-gdp", "pct-gni", "pct", "pp", "times"];
  return kinds.includes(unit) ? kinds.filter((one) => one !== unit) : [];
}

function unitOperator(by: "magnitude" | "currency" | "kind", reason: string): Operator {
  return {
    name: `unit-${by}`,
    class: "meaning",
    reason,
    changes: (files, random) =>
      fieldsNamed(files, ["unit"], numbers).flatMap((field) => {
        const other = pick(otherUnits(field.value, by), random);
        return other === undefined ? [] : [replaceValue(field, other)];
      }),
  };
}

/** What a measure counts, for choosing another one of the same kind. */
function measuresOf(files: Files): ReadonlyMap<string, { readonly dimension: string; readonly definition: string }> {
  return new Map(
    entriesIn(files)
      .filter(({ kind }) => kind === "measure")
      .map(({ id, path }) => {
        const text = files.get(path) ?? "";
        const dimension = `${/^dimension: *(\S+)/m.exec(text)?.[1] ?? ""} ${/^denominator: *(\S+)/m.exec(text)?.[1] ?? ""}`;
        return [id, { dimension, definition: /^definition:[\s\S]*?(?=^\w)/m.exec(text)?.[0] ?? text }];
      }),
  );
}

/** Sources that are editions of one publication, by the source's id. */
function editionsOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const sources = [...files].flatMap(([path, text]) => {
    const publication = path.endsWith("/source.yaml") ? /^publication: *(\S+)$/m.exec(text)?.[1] : undefined;
    return publication === undefined ? [] : [{ source: path.split("/")[1] ?? "", publication }];
  });
  return new Map(
    sources.map(({ source, publication }) => [
      source,
      sources.filter((one) => one.publication === publication && one.source !== source).map((one) => one.source),
    ]),
  );
}

/** Each series with its source, measure and place, as declared. */
function seriesOf(files: Files) {
  return entriesIn(files)
    .filter(({ kind }) => kind === "series")
    .map((entry) => {
      const value = (key: string): string => fieldsOf(entry, files).find((field) => field.key === key)?.value ?? "";
      return { id: entry.id, source: entry.path.split("/")[1] ?? "", measure: value("measure"), place: value("place") };
    });
}

/** Every place that names a cell or series, outside its own declaration. */
function seriesNames(files: Files): readonly { readonly path: string; readonly from: number; readonly id: string }[] {
  const ids = new Set(seriesOf(files).map(({ id }) => id));
  return matchesIn(
    files,
    /^(?:derived|charts|sources\/[^/]+\/figures\.yaml|scenarios|events|explainers|claims)/,
    /(?<![a-z0-9-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g,
  )
    .filter(({ match }) => ids.has(match[0]))
    .map(({ path, match }) => ({ path, from: match.index, id: match[0] }));
}

/** Ids that other entries name: a reference somewhere holds them. */
function namedIds(files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { match } of matchesIn(
    files,
    /\.(?:mdx|yaml)$/,
    /\[\[([a-z0-9-]+)|\bid="([a-z0-9-]+)"|^ {2,}(?:figure|\w+): *([a-z0-9]+(?:-[a-z0-9]+)+)$/gm,
  )) {
    const id = match[1] ?? match[2] ?? match[3];
    if (id !== undefined) found.add(id);
  }
  return found;
}

/** Quotations with the place of the first digit of the figure's own value in them. */
function quotedValues(files: Files): readonly { readonly field: Field; readonly at: number }[] {
  return entriesIn(files).flatMap((entry) => {
    const fields = fieldsOf(entry, files);
    const quote = fields.find(({ key }) => key === "quote");
    const value = fields.find(({ key }) => key === "value" || key === "low")?.value.replace(/\.0+$/, "");
    if (quote === undefined || value === undefined || !/\d/.test(value)) return [];
    const found = new RegExp(`(?<![\\d.])${value.replace(/[-.]/g, "\\$&")}(?![\\d])`, "g");
    const places = [...quote.value.matchAll(found)];
    const [only] = places;
    // A value that is quoted twice would still be there.
    return only !== undefined && places.length === 1 ? [{ field: quote, at: only.index }] : [];
  });
}

/** The first letter of a plain paragraph of a page, where a sentence can be put. */
function paragraphs(files: Files): readonly { readonly path: string; readonly at: number }[] {
  return [...files]
    .filter(([path]) => path.endsWith(".mdx"))
    .flatMap(([path, text]) => {
      const start = bodyStart(text);
      return [...text.slice(start).matchAll(/\n\n(?=[A-Z][a-z])/g)].map((match) => ({
        path,
        at: start + match.index + 2,
      }));
    });
}

/** Sentences with a number that no figure of the content can be the source of. */
const looseSentences = [
  "That was a rise of 7.3%. ",
  "Some put it at £412 million. ",
  "About 640 people took part. ",
  "It came to $9.7bn. ",
  "It was 4.4 times as much. ",
];
const looseWords = [
  "That was thirty-seven per cent more. ",
  "It was a third of the budget. ",
  "It had grown fourfold. ",
  "Some put it at ninety million pounds. ",
  "Nine in ten agreed. ",
];

const insert = (path: string, at: number, text: string): Change => ({ path, from: at, to: at, text });

export const meaningOperators: readonly Operator[] = [
  unitOperator("magnitude", "The number is a thousand or a million times what it was."),
  unitOperator("currency", "The number is of another currency, and no rate was applied."),
  unitOperator("kind", "A share, a change, a gap in points and a multiple are different things."),
  {
    name: "measure",
    class: "meaning",
    reason: "The number is said to be of another measure of the same dimension, which has another definition.",
    changes: (files, random) => {
      const measures = measuresOf(files);
      return fieldsNamed(files, ["measure"], numbers).flatMap((field) => {
        const own = measures.get(field.value);
        const others = [...measures].filter(
          ([id, one]) => id !== field.value && one.dimension === own?.dimension && one.definition !== own.definition,
        );
        const other = pick(others, random);
        return other === undefined ? [] : [replaceValue(field, other[0])];
      });
    },
  },
  {
    name: "edition-year",
    class: "meaning",
    reason: "The edition of a source is named for another year.",
    changes: (files, random) =>
      fieldsNamed(files, ["edition"], ["source"]).flatMap((field) => {
        const text = field.value.replace(/\d{4}/, (year) => String(Number(year) + (random() < 0.5 ? -1 : 1)));
        return text === field.value ? [] : [replaceValue(field, text)];
      }),
  },
  {
    name: "other-edition",
    class: "meaning",
    reason: "A cell, an input or a chart's line is taken from another edition of the same publication.",
    changes: (files, random) => {
      const editions = editionsOf(files);
      const series = seriesOf(files);
      return seriesNames(files).flatMap(({ path, from, id }) => {
        const own = series.find((one) => one.id === id);
        const others = series.filter(
          (one) =>
            one.measure === own?.measure && one.place === own.place && editions.get(own.source)?.includes(one.source),
        );
        const other = pick(others, random);
        return other === undefined ? [] : [{ path, from, to: from + id.length, text: other.id }];
      });
    },
  },
  {
    name: "dangling-reference",
    class: "meaning",
    reason: "What is named does not exist: a letter of its name is doubled.",
    changes: (files, random) =>
      matchesIn(
        files,
        /\.(?:mdx|yaml)$/,
        /\[\[([a-z0-9-]{4,})(?=[\]|/])|\b(?:id|source|by)="([a-z0-9-]{4,})"|^ *(?:measure|place|cell|highlight): *([a-z0-9-]{4,})/gm,
      ).flatMap(({ path, match }) => {
        const id = match[1] ?? match[2] ?? match[3] ?? "";
        const from = match.index + match[0].indexOf(id) + 1 + Math.floor(random() * (id.length - 2));
        const letter = (files.get(path) ?? "").charAt(from);
        return /[a-z]/.test(letter) ? [insert(path, from, letter)] : [];
      }),
  },
  {
    name: "changed-id",
    class: "meaning",
    reason: "The name of a figure is changed where it stands and not where it is used, and names are permanent.",
    changes: (files) => {
      const named = namedIds(files);
      return entriesIn(files)
        .filter(({ kind, id }) => kind === "figure" && named.has(id))
        .map(({ path, id, from }) => insert(path, from + "- id: ".length + id.length, "-x"));
    },
  },
  {
    name: "loose-number",
    class: "meaning",
    reason: "A number without a source is typed into the text.",
    changes: (files, random) =>
      paragraphs(files).map(({ path, at }) => insert(path, at, pick(looseSentences, random) ?? "")),
  },
  {
    name: "loose-number-words",
    class: "meaning",
    reason: "A measuring number without a source is typed into the text in words.",
    changes: (files, random) =>
      paragraphs(files).map(({ path, at }) => insert(path, at, pick(looseWords, random) ?? "")),
  },
  {
    name: "loose-number-elsewhere",
    class: "meaning",
    reason: "A number without a source is typed into a heading, a headline, a definition or a note.",
    changes: (files, random) => [
      ...matchesIn(files, /\.mdx$/, /^## .+$/gm).map(({ path, match }) =>
        insert(
          path,
          match.index + match[0].length,
          `, ${1 + Math.floor(random() * 8)}.${Math.floor(random() * 9) + 1}%`,
        ),
      ),
      ...matchesIn(files, /^(?:charts|glossary|measures)\//, /^(?:headline|definition|name): [A-Z].*[a-z]$/gm).map(
        ({ path, match }) => insert(path, match.index + match[0].length, ` of ${13 + Math.floor(random() * 70)} kinds`),
      ),
    ],
  },
  {
    name: "quote-without-value",
    class: "meaning",
    reason:
      "The value in a quotation is changed, so that it is not what was said and does not hold the figure's value.",
    changes: (files) =>
      quotedValues(files).map(({ field, at }) => {
        const digit = (Number(field.value.charAt(at)) + 4) % 10;
        const text = String(digit === 0 ? 5 : digit);
        return { path: field.path, from: field.valueAt + at, to: field.valueAt + at + 1, text };
      }),
  },
];

const statuses = ["outturn", "estimate", "forecast", "projection", "plan", "target", "claim"];

/** Counted and shown, without a threshold: no witness stands beside most of these. */
export const otherOperators: readonly Operator[] = [
  {
    name: "place",
    class: "other",
    reason: "The number is said to be of another country.",
    changes: (files, random) => {
      const places = [...files.keys()].filter((path) => path.startsWith("places/")).map((path) => path.slice(7, -5));
      return fieldsNamed(files, ["place"], numbers).flatMap((field) => {
        const other = pick(places, random);
        return other === undefined || other === field.value ? [] : [replaceValue(field, other)];
      });
    },
  },
  {
    name: "status",
    class: "other",
    reason: "The number is said to have another standing.",
    changes: (files, random) =>
      fieldsNamed(files, ["status"], ["figure", "derived"]).flatMap((field) => {
        const other = pick(statuses, random);
        return other === undefined || other === field.value ? [] : [replaceValue(field, other)];
      }),
  },
  {
    name: "price-basis",
    class: "other",
    reason: "Cash is said to be real terms, or the other way round.",
    changes: (files) =>
      fieldsNamed(files, ["priceBasis"], numbers).map((field) =>
        replaceValue(field, field.value === "cash" ? "{ real: 2019 }" : "cash"),
      ),
  },
];
