/** A number must be in a unit and a range that its measure allows, and money must name its prices. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Placement } from "#lib/entries/located.ts";
import type { Measure } from "#lib/figures/figure.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { isSameScale, magnitudeRatio, type Unit, unitText } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";

interface Fit {
  readonly measureId: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly place: Placement;
  readonly noun: string;
}

export const checkFiguresFitMeasures: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const judge = (parts: Omit<Fit, "measure">, amounts: readonly (readonly [Amount, Location])[]): void => {
    const measure = indexes.measures.get(parts.measureId);
    if (measure === undefined) return;
    const wrong = [...unitFits({ ...parts, measure }), ...priceBasisFits({ ...parts, measure })];
    findings.push(...wrong);
    if (wrong.length > 0) return;
    for (const [amount, location] of amounts) findings.push(...inRange(amount, { ...parts, measure }, location));
  };
  for (const { data, place } of content.figures) {
    if (data.kind === "cell") continue;
    const at = place.at([data.amount.kind === "point" ? "value" : "low"]);
    judge({ measureId: data.measure, unit: data.unit, priceBasis: data.priceBasis, place, noun: "figure" }, [
      [data.amount, at],
    ]);
  }
  for (const { data, place } of content.derived) {
    const figure = indexes.figures.get(data.id);
    const amounts: [Amount, Location][] = figure === undefined ? [] : [[figure.amount, place.at(["formula"])]];
    judge({ measureId: data.measure, unit: data.unit, priceBasis: data.priceBasis, place, noun: "figure" }, amounts);
  }
  for (const { data, place, rows } of content.series) {
    const amounts = data.cells.map(({ amount }, row): [Amount, Location] => [
      amount,
      rows.at([row, amount.kind === "point" ? "value" : "low"]),
    ]);
    judge({ measureId: data.measure, unit: data.unit, priceBasis: data.priceBasis, place, noun: "series" }, amounts);
  }
  return findings;
};

function unitFits({ measureId, measure, unit, place }: Fit): readonly Diagnostic[] {
  if (measure.units.some((allowed) => unitText(allowed) === unitText(unit))) return [];
  return [
    {
      code: "figure/unit-does-not-fit",
      severity: "error",
      message: `The unit "${unitText(unit)}" does not fit the measure "${measureId}".`,
      location: place.at(["unit"]),
      fix: `use ${listNames(measure.units.map(unitText))}, or another measure`,
    },
  ];
}

function priceBasisFits({ unit, priceBasis, place, noun }: Fit): readonly Diagnostic[] {
  if ((unit.kind === "money") === (priceBasis !== undefined)) return [];
  if (unit.kind === "money") {
    return [
      {
        code: "figure/price-basis-missing",
        severity: "error",
        message: `This ${noun} is money, and it does not say in which prices.`,
        location: place.at(["unit"]),
        fix: 'add "priceBasis: cash", or the price year as in "priceBasis: { real: 2024-25 }"',
      },
    ];
  }
  return [
    {
      code: "figure/price-basis-unwanted",
      severity: "error",
      message: `This ${noun} is in "${unitText(unit)}", and only money has a price basis.`,
      location: place.key(["priceBasis"]),
      fix: "remove priceBasis, or mend the unit",
    },
  ];
}

function inRange(amount: Amount, { measure, measureId, unit }: Fit, location: Location): readonly Diagnostic[] {
  const [base = unit] = measure.units;
  const { min, max } = measure.range;
  const values = amount.kind === "point" ? [amount.point.value] : [amount.low.value, amount.high.value];
  // Another currency than the range's own has no rate here, but nothing is nothing in all of them.
  const isOutside = isSameScale(base, unit)
    ? (value: number) => value * magnitudeRatio(unit, base) < min || value * magnitudeRatio(unit, base) > max
    : (value: number) => (min >= 0 && value < 0) || (max <= 0 && value > 0);
  const outside = values.find(isOutside);
  if (outside === undefined) return [];
  const allowed = unitText(base);
  return [
    {
      code: "figure/out-of-range",
      severity: "error",
      message: `${Number(outside.toPrecision(12))} ${unitText(unit)} is outside the range of "${measureId}", which is ${min} to ${max} ${allowed}.`,
      location,
      fix: "look whether the number, the unit or the measure is wrong",
    },
  ];
}
