/** The columns of the tables to take away: one meaning for each name in every file of a site. */

import { confidences, statuses } from "#lib/figures/standing.ts";
import { momentKey, type Period } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { roundText } from "#lib/units/round.ts";
import type { Column, Row } from "./columns.ts";

const sdmx = "http://purl.org/linked-data/sdmx/2009";

const columns = {
  id: {
    title: "Number",
    description: "The permanent name of the figure or of the cell of a series.",
    datatype: "text",
    required: true,
    property: "http://purl.org/dc/terms/identifier",
  },
  period: {
    title: "Period",
    description:
      'A year (2024), a financial year (2024-25), a quarter (2024-Q1), a month or a day; a horizon begins with "by", a span names both ends and how its years make one number.',
    datatype: "text",
    required: true,
    property: `${sdmx}/dimension#refPeriod`,
  },
  place: {
    title: "Place",
    description: "The country, alliance, region or town that the number is of.",
    datatype: "text",
    required: true,
    property: `${sdmx}/dimension#refArea`,
  },
  label: {
    title: "Label",
    description: "What the line, bar or point is called in the picture.",
    datatype: "text",
    required: true,
    property: "http://www.w3.org/2000/01/rdf-schema#label",
  },
  says: {
    title: "Sentence",
    description: "The number in a plain sentence, rounded as the pages show it.",
    datatype: "text",
    required: true,
    property: "http://purl.org/dc/terms/description",
  },
  measure: {
    title: "What is counted",
    description: "The name of the measure; its page says how it is defined.",
    datatype: "text",
    required: true,
    property: "http://schema.org/variableMeasured",
  },
  value: {
    title: "Value",
    description:
      "The number with the digits that the source prints. Empty where the source gives only a range without a central value.",
    datatype: "number",
    required: false,
    property: `${sdmx}/measure#obsValue`,
  },
  low: {
    title: "Low",
    description: "The lower end of a range; empty where there is one number.",
    datatype: "number",
    required: false,
    property: "http://schema.org/minValue",
  },
  high: {
    title: "High",
    description: "The upper end of a range; empty where there is one number.",
    datatype: "number",
    required: false,
    property: "http://schema.org/maxValue",
  },
  unit: {
    title: "Unit",
    description:
      "gbp-bn: billions of pounds (one, th, mn, bn, tn). pct-gdp: per cent of GDP. pct: per cent. pp: percentage points. count-x: a number of x. nok-per-usd: an exchange rate. index, times.",
    datatype: "text",
    required: true,
    property: `${sdmx}/attribute#unitMeasure`,
  },
  price_basis: {
    title: "Prices",
    description:
      "For money: cash (the money of the period itself), or the year in whose prices it is. Otherwise empty.",
    datatype: "text",
    required: false,
    property: undefined,
  },
  status: {
    title: "Status",
    description: "What kind of statement the number is, from what was recorded to what somebody said.",
    datatype: "text",
    required: true,
    oneOf: statuses,
    property: `${sdmx}/attribute#obsStatus`,
  },
  confidence: {
    title: "Confidence",
    description: "How sure this site is that the number was read right.",
    datatype: "text",
    required: true,
    oneOf: confidences,
    property: undefined,
  },
  source: {
    title: "Source",
    description: "Publisher and title of the document; the site itself for a number that it worked out.",
    datatype: "text",
    required: true,
    property: "http://purl.org/dc/terms/source",
  },
  edition: {
    title: "Edition",
    description: "The edition of the document, or the day on which it was published.",
    datatype: "text",
    required: false,
    property: "http://schema.org/version",
  },
  locator: {
    title: "Where in it",
    description: "The page, table, paragraph or cell of the document.",
    datatype: "text",
    required: false,
    property: undefined,
  },
  licence: {
    title: "Licence",
    description: "The licence of the document as its publisher states it.",
    datatype: "text",
    required: true,
    property: "http://purl.org/dc/terms/rights",
  },
  note: {
    title: "Note",
    description: "What the source says of this one number.",
    datatype: "text",
    required: false,
    property: "http://www.w3.org/2000/01/rdf-schema#comment",
  },
  address: {
    title: "Address",
    description: "The page of this number, with its definition and where it is used.",
    datatype: "address",
    required: true,
    property: "http://xmlns.com/foaf/0.1/page",
  },
} as const satisfies Record<string, Omit<Column, "name">>;

export type ColumnName = keyof typeof columns;

/** Some columns in the order asked for. */
export function columnsOf(names: readonly ColumnName[]): readonly Column[] {
  return names.map((name) => ({ name, ...columns[name] }));
}

/** The digits of a number in the columns `value`, `low` and `high`. */
export function amountFields(amount: Amount): Row {
  if (amount.kind === "point") return { value: digitsOf(amount.point) };
  const { low, high, central } = amount;
  return { value: central && digitsOf(central), low: digitsOf(low), high: digitsOf(high) };
}

function digitsOf({ value, decimals }: Stated): string {
  return roundText(value, decimals);
}

/**
 * A period as a short text that sorts and that a program can read.
 *
 * @example
 * periodText({ kind: "by", moment: { kind: "year", year: 2035 } }) // "by 2035"
 */
export function periodText(period: Period): string {
  switch (period.kind) {
    case "by":
      return `by ${momentKey(period.moment)}`;
    case "span":
      return `${momentKey(period.from)} to ${momentKey(period.to)}, ${period.as}`;
    default:
      return momentKey(period);
  }
}
