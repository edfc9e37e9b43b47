/** Charts in rows: from the numbers that an editor names to the spec of grouped and stacked bars, dots and slopes. */

import type { Entry } from "#catalogue/catalogue.ts";
import { type NamedRow, rowsOf, rowsStandFor, sharedMoment } from "#catalogue/chart-rows.ts";
import { getNumber, type NumberRecord } from "#catalogue/number-record.ts";
import { makeDotsSpec } from "#lib/charts/dots-spec.ts";
import { makeGroupedSpec } from "#lib/charts/grouped-spec.ts";
import type { ChartInput } from "#lib/charts/input.ts";
import { inMagnitudeOf } from "#lib/charts/one-magnitude.ts";
import type { RowInput } from "#lib/charts/rows-input.ts";
import { makeSlopeSpec } from "#lib/charts/slope-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeStackedSpec } from "#lib/charts/stacked-spec.ts";
import type { RowsChart } from "#lib/entries/chart.ts";
import { makeRelations } from "#lib/figures/relations.ts";
import { momentLabel, periodLabel } from "#lib/time/label.ts";
import { momentOrder } from "#lib/time/period.ts";
import { getCatalogue } from "./catalogue.ts";
import { showText } from "./number-view.ts";

interface FilledRow extends NamedRow {
  readonly records: readonly (NumberRecord | undefined)[];
}

type StandsFor = ReturnType<typeof rowsStandFor>;

const headings: Readonly<Record<StandsFor, string>> = { places: "Place", times: "Period", things: "Item" };

interface RowsContext {
  /** What all kinds of charts take. */
  readonly shared: ChartInput;
  /** The name of a number's edition, empty for none. */
  readonly editionOf: (number: NumberRecord) => string;
}

export function rowsSpec(chart: Entry<RowsChart>, { shared, editionOf }: RowsContext): ChartSpec {
  const catalogue = getCatalogue();
  const rows = rowsOf(chart).map(
    (row): FilledRow => ({
      ...row,
      records: row.numbers.map(({ id }) => (id === undefined ? undefined : getNumber(catalogue, id))),
    }),
  );
  const standFor = rowsStandFor(rows.map(knownOf));
  const input = {
    ...shared,
    rowHeading: headings[standFor],
    rows: rows.map((row, index): RowInput => toRow(row, { index, standFor, unit: shared.unit, editionOf })),
    period: timesOf(rows.flatMap(knownOf)),
  };
  const columns = columnsOf(rows);
  switch (chart.kind) {
    case "grouped":
      return makeGroupedSpec({
        ...input,
        columns: chart.labels,
        inTime: isInTime(columns),
        measure: measuresOf(rows.flatMap(knownOf)),
      });
    case "stacked":
      return makeStackedSpec({
        ...input,
        columns: chart.labels,
        measure: wholeOf(rows.flatMap(knownOf)) ?? input.measure,
      });
    case "dots":
      return makeDotsSpec(input);
    case "slope":
      return slopeSpec(input, columns, editionOf);
    default:
      return chart satisfies never;
  }
}

/** All that is measured, where the bars of a group measure different things. */
function measuresOf(numbers: readonly NumberRecord[]): string {
  const { measures } = getCatalogue();
  const names = numbers.map(({ measure: id }) => {
    const measure = measures.get(id);
    return measure === undefined ? id : showText(measure.name);
  });
  return [...new Set(names)].join("; ");
}

function knownOf({ records }: FilledRow): readonly NumberRecord[] {
  return records.filter((record) => record !== undefined);
}

interface RowContext {
  readonly index: number;
  readonly standFor: StandsFor;
  readonly unit: ChartInput["unit"];
  readonly editionOf: (number: NumberRecord) => string;
}

function toRow(row: FilledRow, { index, standFor, unit, editionOf }: RowContext): RowInput {
  return {
    id: String(index + 1),
    label: row.label ?? nameOf(knownOf(row)[0], standFor),
    highlight: row.highlight,
    cells: row.records.map((record) => {
      if (record === undefined) return undefined;
      const { amount, priceBasis, status, kind } = record;
      const edition = editionOf(record);
      return {
        ...inMagnitudeOf(unit, { unit: record.unit, amount }),
        priceBasis,
        status,
        edition,
        isOurs: kind === "derived",
      };
    }),
  };
}

function nameOf(number: NumberRecord | undefined, standFor: StandsFor): string {
  if (number === undefined || standFor === "things") return "";
  if (standFor === "times") return periodLabel(number.period);
  const place = getCatalogue().places.get(number.place);
  return place?.shortName ?? place?.name ?? number.place;
}

function columnsOf(rows: readonly FilledRow[]): readonly (readonly NumberRecord[])[] {
  return (rows[0]?.records ?? []).map((_, at) => rows.flatMap(({ records }) => records[at] ?? []));
}

/** True when the columns are moments one after the other. */
function isInTime(columns: readonly (readonly NumberRecord[])[]): boolean {
  const moments = columns.map(sharedMoment);
  return moments.every((moment, at) => {
    const before = moments[at - 1];
    return moment !== undefined && (before === undefined || momentOrder(before) < momentOrder(moment));
  });
}

function slopeSpec(
  input: Omit<Parameters<typeof makeSlopeSpec>[0], "columns" | "between">,
  columns: readonly (readonly NumberRecord[])[],
  editionOf: (number: NumberRecord) => string,
): ChartSpec {
  const [from, to] = columns.map(sharedMoment);
  const [left, right] = columns.map(([first]) => (first === undefined ? "" : editionOf(first)));
  if (from !== undefined && to !== undefined && momentOrder(from) < momentOrder(to)) {
    const names = [momentLabel(from), momentLabel(to)] as const;
    return makeSlopeSpec({ ...input, period: names.join(" and "), columns: names, between: "moments" });
  }
  return makeSlopeSpec({ ...input, columns: [left ?? "", right ?? ""], between: "editions" });
}

/** The name of the whole that all of these are parts of. */
function wholeOf(numbers: readonly NumberRecord[]): string | undefined {
  const { measures } = getCatalogue();
  const parts = [...new Set(numbers.map(({ measure }) => measure))];
  const whole = parts.length < 2 ? undefined : makeRelations(measures).findWhole(parts)?.whole;
  const name = whole === undefined ? undefined : measures.get(whole)?.name;
  return name === undefined ? undefined : showText(name);
}

/** All times of a chart in words: "2024", "2014 to 2025", "2035-36 and by 2035". */
export function timesOf(numbers: readonly NumberRecord[]): string {
  const shared = sharedMoment(numbers);
  const labels = [...new Set(numbers.map(({ period }) => periodLabel(period)))];
  if (labels.length === 1) return labels.join("");
  if (shared !== undefined) {
    const financial = labels.find((label) => label !== momentLabel(shared)) ?? "";
    return `${momentLabel(shared)} (${financial} where public money is counted by financial year)`;
  }
  const moments = numbers
    .flatMap(({ period }) => (period.kind === "by" || period.kind === "span" ? [] : [period]))
    .sort((a, b) => momentOrder(a) - momentOrder(b));
  const [first, last] = [moments[0], moments[moments.length - 1]];
  const ends = first === undefined || last === undefined ? [] : [...new Set([momentLabel(first), momentLabel(last)])];
  const others = numbers.flatMap(({ period }) =>
    period.kind === "by" || period.kind === "span" ? [periodLabel(period)] : [],
  );
  return [ends.join(" to "), ...new Set(others)].filter((text) => text !== "").join(" and ");
}
