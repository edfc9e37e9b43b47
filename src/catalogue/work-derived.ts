/** Works out one derived figure from figures that are known, or says why it cannot be. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Place } from "#lib/entries/entries.ts";
import type { Located } from "#lib/entries/located.ts";
import { convertCurrency, restate } from "#lib/figures/convert.ts";
import { deriveAmount } from "#lib/figures/derive.ts";
import type { DerivedOperand, Figure, Measure } from "#lib/figures/figure.ts";
import { type Formula, findNameOffset, namesIn } from "#lib/figures/formula.ts";
import type { DerivedInput } from "#lib/figures/inputs.ts";
import { MeaningError, type MeaningProblem, periodKey } from "#lib/figures/meaning.ts";
import { makeRelations, type Relations } from "#lib/figures/relations.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import type { Operand } from "#lib/figures/term.ts";
import { measureText } from "#lib/units/quantity.ts";
import { PriceBasisError, QuantityError } from "#lib/units/quantity-error.ts";
import type { CellInSeries } from "./catalogue.ts";
import { judgeDerived } from "./judge-derived.ts";
import { findNumber, type NumberRecord } from "./number-record.ts";

export interface Numbers {
  readonly figures: Map<string, Figure>;
  readonly cells: ReadonlyMap<string, CellInSeries>;
  readonly series: ReadonlyMap<string, Series>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Pick<Place, "kind">>;
  readonly broken: Set<string>;
  readonly relations: Relations;
  /** Derived figure to the editions it stands on: publication to source. */
  readonly editions: Map<string, ReadonlyMap<string, string>>;
}

export function workDerived(
  known: Omit<Numbers, "editions" | "relations">,
): (entry: Located<DerivedInput>) => readonly Diagnostic[] {
  const numbers: Numbers = { ...known, editions: new Map(), relations: makeRelations(known.measures) };
  return (entry) => {
    const findings = formFindings(entry);
    return findings.length > 0 ? findings : work(entry, numbers);
  };
}

function work(entry: Located<DerivedInput>, numbers: Numbers): readonly Diagnostic[] {
  const { id, data, place } = entry;
  const operands = new Map<string, Operand>();
  const records: NumberRecord[] = [];
  for (const [name, input] of Object.entries(data.inputs)) {
    const record = findNumber(numbers, input.figure);
    // A missing input is told by the check of references.
    if (record === undefined) return [];
    try {
      const operand = toOperand(record, input, numbers);
      if (operand === undefined) return [];
      operands.set(name, operand);
      records.push(record);
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      const key = input.restate === undefined ? "convert" : "restate";
      return [
        {
          code: "derivation/conversion",
          severity: "error",
          message: `"${input.figure}" cannot be converted: ${error.message}.`,
          location: place.at(["inputs", name, key]),
          fix: "name a series that fits, or leave the conversion out",
        },
      ];
    }
  }
  try {
    const amount = deriveAmount(data.tree, operands, data, {
      relations: numbers.relations,
      acrossEditions: data.acrossEditions !== undefined,
    });
    const { tree: _tree, decimals: _decimals, ...rest } = data;
    numbers.figures.set(id, { ...rest, id, kind: "derived", amount });
    numbers.editions.set(id, new Map(records.flatMap((record) => [...editionsOf(record, numbers)])));
    return judgeDerived(entry, records);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return [mismatch(entry, operands, error)];
  }
}

/** The number with its conversions and its meaning; `undefined` when a conversion's series is not there. */
function toOperand(record: NumberRecord, input: DerivedOperand, numbers: Numbers): Operand | undefined {
  const measure = input.takenAs?.measure ?? record.measure;
  const place = input.takenAs?.place ?? record.place;
  const kind = numbers.places.get(place)?.kind;
  const converted = convertOperand(record, input, numbers.series);
  const meaning = {
    measure,
    whole: numbers.measures.get(measure)?.whole,
    period: input.takenAs?.period ?? record.period,
    editions: editionsOf(record, numbers),
    isSum: true,
    home: kind === "country" || kind === "region" ? place : undefined,
  };
  return converted && { ...converted, meaning };
}

/**
 * A number as a formula takes it: restated and converted where its input says so; `undefined` when a
 * series that this needs is not there.
 *
 * @throws {QuantityError} if the conversion does not fit the number.
 */
export function convertOperand(
  { amount, unit, priceBasis, period }: NumberRecord,
  input: DerivedOperand,
  series: ReadonlyMap<string, Series>,
): Pick<Operand, "amount" | "unit" | "priceBasis"> | undefined {
  let operand: Operand = { amount, unit, priceBasis };
  if (input.restate !== undefined) {
    const index = series.get(input.restate.by);
    if (index === undefined) return undefined;
    operand = restate({ ...operand, period }, input.restate.to, index);
  }
  if (input.convert !== undefined) {
    const rates = series.get(input.convert.by);
    if (rates === undefined) return undefined;
    operand = convertCurrency({ ...operand, period }, rates);
  }
  return { amount: operand.amount, unit: operand.unit, priceBasis: operand.priceBasis };
}

function editionsOf(record: NumberRecord, { sources, editions }: Numbers): ReadonlyMap<string, string> {
  if (record.source === undefined) return editions.get(record.id) ?? new Map();
  const publication = sources.get(record.source)?.publication;
  return new Map(publication === undefined ? [] : [[publication, record.source]]);
}

/** What is wrong with the formula's names and decimals, before anything is worked out. */
function formFindings({ data, place }: Located<DerivedInput>): readonly Diagnostic[] {
  const used = namesIn(data.tree);
  const given = Object.keys(data.inputs);
  const findings: Diagnostic[] = [];
  for (const name of used.filter((name) => !given.includes(name))) {
    findings.push({
      code: "derivation/unknown-input",
      severity: "error",
      message: `The formula uses "${name}", which is not among the inputs.`,
      location: place.within(["formula"], findNameOffset(data.tree, name) ?? 0, name.length),
      fix:
        given.length === 0
          ? "name a figure for it under inputs"
          : `name a figure for it under inputs, or use ${listNames(given)}`,
    });
  }
  for (const name of given.filter((name) => !used.includes(name))) {
    findings.push({
      code: "derivation/unused-input",
      severity: "error",
      message: `The input "${name}" is not used by the formula.`,
      location: place.key(["inputs", name]),
      fix: "use it, or remove it",
    });
  }
  if (data.decimals < 0 || data.decimals > 6) {
    findings.push({
      code: "content/wrong-value",
      severity: "error",
      message: `${data.decimals} is not a number of decimals that can be printed.`,
      location: place.at(["decimals"]),
      fix: "write a whole number from 0 to 6",
    });
  }
  return findings;
}

const meaningCures: Readonly<Record<MeaningProblem, { readonly code: string; readonly fix: string }>> = {
  definition: {
    code: "derivation/definition-mismatch",
    fix: 'use figures of one measure, or let the measures say how they stand to each other under "related", or name what this one is "takenAs"',
  },
  denominator: {
    code: "derivation/denominator-mismatch",
    fix: "use the figure of that whole, or a share of the other",
  },
  period: {
    code: "derivation/period-mismatch",
    fix: 'use figures of one period, or write "takenAs: { period: …, because: … }" at the input that is carried over',
  },
  edition: {
    code: "derivation/edition-mismatch",
    fix: 'use figures of one edition, or write "acrossEditions:" with the reason for comparing them',
  },
  place: {
    code: "derivation/place-mismatch",
    fix: 'use figures of one place, or write "takenAs: { place: …, because: … }" at the input that is carried over',
  },
};

function mismatch(
  { data, place }: Located<DerivedInput>,
  operands: ReadonlyMap<string, Operand>,
  error: QuantityError,
): Diagnostic {
  const message = `This formula cannot be worked out: ${error.message}.`;
  const shared = { severity: "error" as const, message, location: place.at(["formula"]) };
  const name = (one: string): string => `${one} is ${data.inputs[one]?.figure ?? ""}`;
  if (error instanceof MeaningError) {
    return {
      ...shared,
      code: meaningCures[error.problem].code,
      notes: [...operands].map(([one, { meaning }]) => {
        const editions = [...(meaning?.editions.values() ?? [])].map((edition) => `, from ${edition}`).join("");
        return `${name(one)}: ${meaning?.measure ?? ""}, ${meaning?.period === undefined ? "" : periodKey(meaning.period)}${editions}`;
      }),
      fix: meaningCures[error.problem].fix,
    };
  }
  const basis = error instanceof PriceBasisError;
  return {
    ...shared,
    code: basis ? "figure/price-basis-mismatch" : "derivation/unit-mismatch",
    notes: [...operands].map(([one, operand]) => `${name(one)}: ${measureText(operand)}`),
    fix: basis
      ? 'use figures in one price basis, or write "restate: { by: a-price-index, to: 2024-25 }" at an input'
      : (hundredFix(data, operands) ?? "change the formula, its inputs or the unit"),
  };
}

/** A forgotten 100 is the commonest slip: the formula that would do, if that is all there is to it. */
function hundredFix(data: DerivedInput, operands: ReadonlyMap<string, Operand>): string | undefined {
  const right: Formula = { kind: "number", value: 100, offset: 0 };
  const operator = (["*", "/"] as const).find((operator) => {
    try {
      deriveAmount({ kind: "operation", operator, left: data.tree, right, offset: 0 }, operands, data);
      return true;
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      return false;
    }
  });
  return operator && `write "(${data.formula}) ${operator} 100": the 100 stands for a hundred per cent`;
}
