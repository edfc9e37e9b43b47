/** Works out derived figures in the order in which they need each other. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Located } from "#lib/entries/located.ts";
import { deriveAmount, type Operand, PriceBasisError } from "#lib/figures/derive.ts";
import type { Figure } from "#lib/figures/figure.ts";
import { type Formula, findNameOffset, namesIn } from "#lib/figures/formula.ts";
import type { DerivedInput } from "#lib/figures/inputs.ts";
import { measureText } from "#lib/units/quantity.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import type { CellInSeries } from "./catalogue.ts";
import { findNumber } from "./number-record.ts";

interface Numbers {
  readonly figures: Map<string, Figure>;
  readonly cells: ReadonlyMap<string, CellInSeries>;
  readonly broken: Set<string>;
}

/** Adds each derived figure to `numbers.figures`, or its id to `numbers.broken`. */
export function linkDerived(entries: readonly Located<DerivedInput>[], numbers: Numbers): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const waiting = new Map(entries.map((entry) => [entry.id, entry]));
  const visiting: string[] = [];
  const visit = (id: string): void => {
    const entry = waiting.get(id);
    if (entry === undefined) return;
    if (visiting.includes(id)) {
      findings.push(circle(entry, [...visiting.slice(visiting.indexOf(id)), id]));
      for (const one of visiting.slice(visiting.indexOf(id))) numbers.broken.add(one);
      return;
    }
    visiting.push(id);
    for (const input of Object.values(entry.data.inputs)) visit(input);
    visiting.pop();
    waiting.delete(id);
    if (numbers.broken.has(id)) return;
    const wrong = work(entry, numbers);
    findings.push(...wrong);
    if (!numbers.figures.has(id)) numbers.broken.add(id);
  };
  for (const { id } of entries) visit(id);
  return findings;
}

function work({ id, data, place }: Located<DerivedInput>, numbers: Numbers): readonly Diagnostic[] {
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
  if (findings.length > 0) return findings;
  const operands = new Map<string, Operand>();
  for (const [name, reference] of Object.entries(data.inputs)) {
    const record = findNumber(numbers, reference);
    // A missing input is told by the check of references.
    if (record === undefined) return [];
    operands.set(name, record);
  }
  try {
    const amount = deriveAmount(data.tree, operands, data);
    const { tree: _tree, decimals: _decimals, ...rest } = data;
    numbers.figures.set(id, { ...rest, id, kind: "derived", amount });
    return [];
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const basis = error instanceof PriceBasisError;
    return [
      {
        code: basis ? "figure/price-basis-mismatch" : "derivation/unit-mismatch",
        severity: "error",
        message: `This formula cannot be worked out: ${error.message}.`,
        location: place.at(["formula"]),
        notes: [...operands].map(([name, operand]) => `${name} is ${data.inputs[name] ?? ""}: ${measureText(operand)}`),
        fix: basis
          ? "use figures in one price basis"
          : (hundredFix(data, operands) ?? "change the formula, its inputs or the unit"),
      },
    ];
  }
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

function circle({ data, place }: Located<DerivedInput>, ids: readonly string[]): Diagnostic {
  return {
    code: "derivation/circular",
    severity: "error",
    message: `This figure is worked out from itself: ${ids.join(" → ")}.`,
    location: place.at(["inputs", Object.keys(data.inputs).find((name) => data.inputs[name] === ids[1]) ?? ""]),
    fix: "name an input that does not depend on this figure",
  };
}
