/** GDP and prices of a costing: what is stated, what is filled in between, and how it goes on. */

import type { Growth, SeriesInput, YearValue } from "#lib/scenario/input.ts";
import type { Wanted } from "#lib/scenario/lookup.ts";
import { growthFactor, repeatProduct } from "#lib/scenario/root.ts";
import { getYear, yearLabel } from "#lib/scenario/years.ts";
import type { CaseGrowth, CaseRunOfYears, CaseSeries } from "./case.ts";
import { type CaseNote, note } from "./case-notes.ts";
import { type CaseContext, caseNumber, caseValues, editionOf } from "./case-values.ts";
import { CaseError, type CasePath } from "./origins.ts";

interface About {
  /** What the model calls it. */
  readonly operand: "gdp" | "deflator" | "households" | "population" | "workers";
  readonly wanted: Wanted;
  readonly path: CasePath;
  /** What its edition is called where the case does not say it. */
  readonly edition: string;
}

export interface RunOfYears {
  readonly series: SeriesInput;
  readonly notes: readonly CaseNote[];
}

/** @throws {ScenarioError | CaseError} for a gap that nothing fills, or for one number and several years. */
export function runOfYears(said: CaseRunOfYears, about: About, context: CaseContext): RunOfYears {
  const { operand, path } = about;
  const { origins, yearKind } = context;
  origins.note(operand, path);
  const growthPath = [...path, "growth"];
  origins.note(`${operand}.extend`, growthPath);
  const edition =
    said.edition ?? (said.values === undefined ? about.edition : editionOf(said.values, about.edition, context));
  const stated =
    said.values === undefined
      ? baseOfIndex(said, growthPath, context)
      : statedValues(said, said.values, about, context);
  const extend =
    said.growth &&
    growthOf(said.growth, { operand, path: growthPath, edition, after: stated.at(-1)?.year ?? "" }, context);
  const filled = filledValues(stated, said, about, context);
  const back = carriedBack(filled, said, about, context);
  const values = [...back, ...filled];
  const [first, last] = [values[0]?.year ?? "", values.at(-1)?.year ?? ""];
  const gaps = filled.length - stated.length;
  const notes: readonly CaseNote[] = [
    ...(said.values === undefined ? [note("index-of-our-own", { value: 100, unit: null, from: first })] : []),
    ...(said.values?.kind === "years" && said.values.years.some(({ share }) => share !== undefined)
      ? [note("gdp-from-share", { from: first, to: last })]
      : []),
    ...(gaps > 0 && isKnown(operand)
      ? [note(`${operand}-filled-${said.fill ?? "straight-line"}`, { from: stated[0]?.year, to: stated.at(-1)?.year })]
      : []),
    ...(back.length > 0 && isKnown(operand)
      ? [
          note(`${operand}-carried-back`, {
            value: rateBefore(said, about, context),
            unit: "pct",
            from: first,
            to: back.at(-1)?.year,
          }),
        ]
      : []),
  ];
  // The model counts in its own list; what was filled in or carried back stands nowhere in the file.
  if (back.length > 0 || gaps > 0) renumber(values, { operand, path: valuesPath(said, path) }, context);
  for (const { year } of values) getYear(year, yearKind, `${operand}.values`);
  return { series: { edition, values, extend }, notes };
}

/** What is filled in of heads the result tells itself: they change from year to year. */
function isKnown(operand: About["operand"]): operand is "gdp" | "deflator" {
  return operand === "gdp" || operand === "deflator";
}

function renumber(
  values: readonly YearValue[],
  to: { readonly operand: string; readonly path: CasePath },
  { origins }: CaseContext,
): void {
  values.forEach(({ year }, index) => {
    origins.note(`${to.operand}.values[${index}]`, [...to.path, year]);
  });
}

function valuesPath(said: CaseRunOfYears, path: CasePath): CasePath {
  return said.isBare ? path : said.values?.kind === "series" ? path : [...path, "values"];
}

function statedValues(
  said: CaseRunOfYears,
  values: CaseSeries,
  { operand, wanted, path }: About,
  context: CaseContext,
): readonly YearValue[] {
  const at = valuesPath(said, path);
  if (values.kind === "held" && context.years.length > 1) {
    throw new CaseError(
      at,
      "One number stands here for several years.",
      `say of which year it is, as in ${operand}: { ${context.years[0] ?? ""}: … }, and how it goes on, as in growth: 4`,
    );
  }
  return caseValues(values, { wanted, operand: `${operand}.values` }, at, context);
}

/** Prices that are known by their growth alone: 100 in the year before it begins. */
function baseOfIndex({ growth }: CaseRunOfYears, path: CasePath, context: CaseContext): readonly YearValue[] {
  const { yearKind, firstNamed } = context;
  const starts = growth === undefined ? [] : seriesIn(growth).flatMap((one) => firstYearOf(one, path, context));
  const year = starts.length === 0 ? firstNamed : Math.min(firstNamed, Math.max(...starts) - 1);
  return [{ year: yearLabel(year, yearKind), value: 100 }];
}

function seriesIn(growth: CaseGrowth): readonly CaseSeries[] {
  return growth.kind === "rates" ? [growth.rates] : [growth.real, growth.prices];
}

function firstYearOf(said: CaseSeries, path: CasePath, context: CaseContext): readonly number[] {
  if (said.kind === "held") return [];
  const values = caseValues(said, { wanted: { kind: "rate" }, operand: context.origins.at(path) }, path, context);
  return values.slice(0, 1).map(({ year }) => getYear(year, context.yearKind, context.origins.at(path)));
}

interface GrowthAbout {
  readonly operand: About["operand"];
  readonly path: CasePath;
  readonly edition: string;
  /** The last stated year. */
  readonly after: string;
}

function growthOf(said: CaseGrowth, about: GrowthAbout, context: CaseContext): Growth {
  const { path, edition } = about;
  const wanted: Wanted = { kind: "rate" };
  if (said.kind === "rates" && said.rates.kind === "held") {
    return { kind: "constant", rate: caseNumber(said.rates.value, wanted, path, context), edition };
  }
  if (said.kind === "real-and-prices" && said.real.kind === "held" && said.prices.kind === "held") {
    const real = caseNumber(said.real.value, wanted, [...path, "real"], context);
    return {
      kind: "constant",
      rate: compound(real, caseNumber(said.prices.value, wanted, [...path, "prices"], context)),
      edition,
    };
  }
  return { kind: "by-year", rates: ratesOf(said, about, context), edition };
}

/** Growth of a sum from growth in real terms and growth of prices. */
function compound(real: number, prices: number): number {
  return ((1 + real / 100) * (1 + prices / 100) - 1) * 100;
}

function ratesOf(said: CaseGrowth, about: GrowthAbout, context: CaseContext): readonly YearValue[] {
  const { path, after } = about;
  const { yearKind, origins, lastNamed } = context;
  const operand = origins.note(`${about.operand}.extend.rates`, path);
  if (said.kind === "real-and-prices") {
    const real = ratesByYear(said.real, [...path, "real"], context);
    const prices = ratesByYear(said.prices, [...path, "prices"], context);
    const both = (real.years ?? prices.years ?? []).map(
      (year): YearValue => ({ year, value: compound(real.rateIn(year), prices.rateIn(year)) }),
    );
    return both;
  }
  const rates = caseValues(said.rates, { wanted: { kind: "rate" }, operand }, path, context);
  if (said.afterwards === undefined) return rates;
  const rate = caseNumber(said.afterwards, { kind: "rate" }, [...path, "afterwards"], context);
  const later: YearValue[] = [];
  const from = getYear(rates.at(-1)?.year ?? after, yearKind, operand);
  for (let year = from + 1; year <= lastNamed; year += 1) later.push({ year: yearLabel(year, yearKind), value: rate });
  return [...rates, ...later];
}

interface Rates {
  /** Absent for one rate for all years. */
  readonly years: readonly string[] | undefined;
  readonly rateIn: (year: string) => number;
}

function ratesByYear(said: CaseSeries, path: CasePath, context: CaseContext): Rates {
  if (said.kind === "held") {
    const rate = caseNumber(said.value, { kind: "rate" }, path, context);
    return { years: undefined, rateIn: () => rate };
  }
  const values = caseValues(said, { wanted: { kind: "rate" }, operand: context.origins.at(path) }, path, context);
  const known = new Map(values.map(({ year, value }) => [year, value]));
  return {
    years: values.map(({ year }) => year),
    rateIn: (year) => {
      const rate = known.get(year);
      if (rate === undefined)
        throw new CaseError(path, `There is no rate for ${year}, for which there is one of the other kind.`);
      return rate;
    },
  };
}

/** The years between stated ones. Without `fill` a gap is left for the model to refuse. */
function filledValues(
  stated: readonly YearValue[],
  { fill }: CaseRunOfYears,
  { operand }: About,
  { yearKind }: CaseContext,
): readonly YearValue[] {
  if (fill === undefined) return stated;
  return stated.flatMap((item, index): readonly YearValue[] => {
    const next = stated[index + 1];
    if (next === undefined) return [item];
    const from = getYear(item.year, yearKind, `${operand}.values[${index}]`);
    const steps = getYear(next.year, yearKind, `${operand}.values[${index + 1}]`) - from;
    if (steps < 2 || item.value <= 0 || next.value <= 0) return [item];
    const factor = growthFactor(next.value / item.value, steps);
    const between = Array.from({ length: steps - 1 }, (_, step): YearValue => {
      const value =
        fill === "constant-growth"
          ? item.value * repeatProduct(factor, step + 1)
          : item.value + ((next.value - item.value) * (step + 1)) / steps;
      return { year: yearLabel(from + step + 1, yearKind), value };
    });
    return [item, ...between];
  });
}

function rateBefore(said: CaseRunOfYears, { path }: About, context: CaseContext): number | null {
  const before = said["growth-before"];
  return before === undefined ? null : caseNumber(before, { kind: "rate" }, [...path, "growth-before"], context);
}

/** The years before the first stated one, each less by the growth that followed it. */
function carriedBack(
  values: readonly YearValue[],
  said: CaseRunOfYears,
  about: About,
  context: CaseContext,
): readonly YearValue[] {
  const rate = rateBefore(said, about, context);
  const [first] = values;
  if (rate === null || first === undefined) return [];
  if (rate <= -100) throw new CaseError([...about.path, "growth-before"], `Growth of ${rate} per cent leaves nothing.`);
  const { yearKind, firstNamed } = context;
  const back: YearValue[] = [];
  let value = first.value;
  for (let year = getYear(first.year, yearKind, `${about.operand}.values[0]`) - 1; year >= firstNamed; year -= 1) {
    value /= 1 + rate / 100;
    back.unshift({ year: yearLabel(year, yearKind), value });
  }
  return back;
}
