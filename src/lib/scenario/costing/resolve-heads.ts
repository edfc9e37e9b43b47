/** People, households and workers of a costing: one count for all years, or a run of years. */

import type { HeadsInput, ScenarioInput } from "#lib/scenario/input.ts";
import { getExtendedRun } from "#lib/scenario/run.ts";
import { getYear, yearLabel } from "#lib/scenario/years.ts";
import type { CaseFields, CaseNumber, CaseRunOfYears } from "./case.ts";
import { type CaseNote, noteOfPlace } from "./case-notes.ts";
import { type CaseContext, caseNumber, editionOf } from "./case-values.ts";
import { CaseError, type CasePath } from "./origins.ts";
import type { PlaceGrounds } from "./resolve-case.ts";
import { runOfYears } from "./run-of-years.ts";

const headsFields = { households: "households", population: "people", workers: "workers" } as const;

interface HeadsGrounds {
  readonly fields: CaseFields;
  readonly grounds: PlaceGrounds | undefined;
  readonly pathOf: (field: string) => CasePath;
}

/** Those that the case states, or else those of its place. */
export function headsOf(
  { fields, grounds, pathOf }: HeadsGrounds,
  context: CaseContext,
): { readonly inputs: Pick<ScenarioInput, keyof typeof headsFields>; readonly notes: readonly CaseNote[] } {
  const of = (operand: keyof typeof headsFields): { input: HeadsInput | undefined; notes: readonly CaseNote[] } => {
    const field = headsFields[operand];
    const said = fields[field];
    if (said !== undefined)
      return { input: headsInput(said, { operand, thing: field, path: pathOf(field) }, context), notes: [] };
    const input = grounds?.input[operand];
    if (grounds === undefined || input === undefined) return { input: undefined, notes: [] };
    return { input, notes: [noteOfPlace(`${operand}-of-place`, grounds, input.edition)] };
  };
  const [households, population, workers] = [of("households"), of("population"), of("workers")];
  return {
    inputs: { households: households.input, population: population.input, workers: workers.input },
    notes: [...households.notes, ...population.notes, ...workers.notes],
  };
}

function headsInput(
  { values, ...said }: CaseRunOfYears,
  {
    operand,
    thing,
    path,
  }: { readonly operand: keyof typeof headsFields; readonly thing: string; readonly path: CasePath },
  context: CaseContext,
): HeadsInput {
  const { origins, lookup, years, yearKind } = context;
  const wanted = { kind: "count", thing } as const;
  if (values === undefined) throw new CaseError(path, "There is no count.");
  const edition = said.edition ?? editionOf(values, "this case", context);
  origins.note(`${operand}.count`, path);
  if (values.kind === "held") {
    const count = wholePeople(values.value, caseNumber(values.value, wanted, path, context), path);
    const period = typeof values.value === "string" ? lookup.findNumber(values.value)?.period : undefined;
    return { kind: "held", count, year: period ?? "all years", edition };
  }
  const run = runOfYears({ ...said, values }, { operand, wanted, path, edition }, context).series;
  const [only] = run.values;
  if (values.kind === "years") {
    const at = said.isBare ? path : [...path, "values"];
    for (const { year, value } of values.years) wholePeople(value, Number(value), [...at, year]);
    origins.note(`${operand}.count`, [...at, only?.year ?? ""]);
  }
  // The count of one year is held, and the result says of which.
  if (only !== undefined && run.values.length === 1 && run.extend === undefined)
    return { kind: "held", count: only.value, year: only.year, edition };
  for (let index = 0; index < run.values.length; index += 1)
    origins.note(`${operand}.counts[${index}]`, origins.find(`${operand}.values[${index}]`));
  origins.note(`${operand}.counts`, path);
  const upTo = getYear(years.at(-1) ?? "", yearKind, "years");
  const extended = getExtendedRun(run, { operand, yearKind, kind: "count", upTo });
  const counts = extended.values.map((value, at) => ({ year: yearLabel(extended.first + at, yearKind), value }));
  return { kind: "by-year", counts, edition };
}

/** Our choice: no place has fewer than a thousand people, so such a count is one of thousands or millions. */
const fewest = 1000;

function wholePeople(said: CaseNumber, count: number, path: CasePath): number {
  if (typeof said === "string" || count >= fewest || !(count > 0)) return count;
  throw new CaseError(
    path,
    `${count} is too few: they are counted one by one.`,
    `write the whole number, ${Math.round(count * 1e6)} for ${count} million`,
  );
}
