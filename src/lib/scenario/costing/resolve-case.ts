/**
 * From a costing to the inputs of the model: one for each place, and one for each edition of GDP. What a
 * case does not say may come from its place in the content; nothing else is added to what it says.
 */

import type { PathLeg, ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import { yearsBetween } from "#lib/scenario/resolve-values.ts";
import { findYearKind, getYear, type YearKind } from "#lib/scenario/years.ts";
import type {
  CaseDraws,
  CaseFields,
  CasePayer,
  CaseRanges,
  CaseRunOfYears,
  CaseSeries,
  CaseYears,
  CostingCase,
} from "./case.ts";
import { type CaseNote, noteOfPlace } from "./case-notes.ts";
import { type CaseContext, caseNumber, caseValues, editionOf } from "./case-values.ts";
import { CaseError, type CasePath, makeOrigins, type Origins, placed } from "./origins.ts";
import { headsOf } from "./resolve-heads.ts";
import { baselineOf, definitionsOf, legsOf, statedYears } from "./resolve-spending.ts";
import { runOfYears } from "./run-of-years.ts";

/** What the content knows besides its numbers. */
export interface CaseLookup extends Lookup {
  /** `undefined` if the content has no such place; `grounds` if its GDP is known. */
  readonly findPlace: (id: string) => { readonly grounds: PlaceGrounds | undefined } | undefined;
  /** All that a case may name: figures, cells and series, or places. */
  readonly names: (kind: "numbers" | "places") => readonly string[];
}

/** What is known of a place, and the scenario or profile of the content that knows it. */
export interface PlaceGrounds {
  readonly id: string;
  readonly input: Pick<
    ScenarioInput,
    "yearKind" | "currency" | "gdp" | "deflator" | "households" | "population" | "workers"
  >;
}

export interface ResolvedRun {
  /** The place's id and name in a case of several. */
  readonly place: { readonly id: string; readonly name: string | undefined } | undefined;
  /** The name of the variant, and of the edition of GDP, in a case of several. */
  readonly variant: string | undefined;
  readonly edition: string | undefined;
  readonly input: ScenarioInput;
  readonly exchange: SeriesInput | undefined;
  readonly pay: { readonly payers: readonly CasePayer[]; readonly path: CasePath } | undefined;
  readonly ranges:
    | { readonly ranges: CaseRanges; readonly draws: CaseDraws | undefined; readonly path: CasePath }
    | undefined;
  readonly notes: readonly CaseNote[];
  readonly context: CaseContext;
}

export interface ResolvedCase {
  readonly runs: readonly ResolvedRun[];
  /** The currency of the sum, in a case of several places. */
  readonly together: string | undefined;
}

/** @throws {CaseError} for the first thing that is missing, out of bounds or contradictory. */
export function resolveCase(said: CostingCase, lookup: CaseLookup): ResolvedCase {
  const { places, variants, name: _, ...above } = said;
  if (places !== undefined) {
    const runs = places.map(({ id, name, exchange, ...own }, index) => {
      const path = ["places", index];
      return resolveRun(
        { ...replaced(above, own, path), lookup },
        { id, name, exchange, path, into: above.currency ?? "" },
      );
    });
    return { runs, together: above.currency };
  }
  const frames: readonly Frame[] =
    variants === undefined
      ? [{ fields: above, pathOf: (field) => [field], lookup }]
      : variants.map(({ name, ...own }) => ({ ...replaced(above, own, ["variants", name]), lookup, variant: name }));
  const runs = frames.flatMap((frame) => {
    const editions = frame.fields.gdp?.editions;
    if (editions === undefined) return [resolveRun(frame, undefined)];
    return editions.map((edition) => resolveRun({ ...frame, edition }, undefined));
  });
  return { runs, together: undefined };
}

const ways = ["path", "shares", "levels"] as const;

/** The fields of a case with those of one of its parts in their place, and where each stands. */
function replaced(above: CaseFields, own: CaseFields, path: CasePath): Pick<Frame, "fields" | "pathOf"> {
  // Who says what would be spent says it whole.
  const saysWay = ways.some((way) => own[way] !== undefined);
  const shared = saysWay ? { ...above, path: undefined, shares: undefined, levels: undefined } : above;
  const fields = Object.fromEntries(
    Object.entries({ ...shared, ...own }).map(([field, value]) => [field, value ?? Reflect.get(shared, field)]),
  );
  return { fields, pathOf: (field) => (Reflect.get(own, field) === undefined ? [field] : [...path, field]) };
}

interface Frame {
  readonly fields: CaseFields;
  readonly pathOf: (field: string) => CasePath;
  readonly lookup: CaseLookup;
  readonly variant?: string;
  readonly edition?: { readonly name: string; readonly gdp: CaseRunOfYears };
}

interface PlaceFrame {
  readonly id: string;
  readonly name: string | undefined;
  readonly exchange: CaseSeries | undefined;
  readonly path: CasePath;
  /** The currency of the sum. */
  readonly into: string;
}

function resolveRun(frame: Frame, place: PlaceFrame | undefined): ResolvedRun {
  const origins = makeOrigins();
  return placed(origins, () => resolveParts(frame, place, origins));
}

function resolveParts(frame: Frame, place: PlaceFrame | undefined, origins: Origins): ResolvedRun {
  const { fields, pathOf, lookup, variant, edition } = frame;
  const years = yearsOf(fields.years, pathOf("years"));
  const yearKind = findYearKind(years.from);
  if (yearKind === undefined) throw new CaseError([...pathOf("years"), "from"], `"${years.from}" is not a year.`);
  const grounds = groundsOf(frame, yearKind);
  const currency = fields.currency ?? grounds?.input.currency;
  if (currency === undefined) throw new CaseError(pathOf("place"), "The currency is stated nowhere.");
  noteFields(origins, pathOf);
  if (place !== undefined) {
    origins.note("itself", place.path);
    // Without a rate of its own, the place itself is shown.
    origins.note("exchange", place.path);
  }
  const bare = { lookup, yearKind, currency };
  const labels = spanLabels(years, bare, origins);
  const ground: CaseContext = { ...bare, years: labels, origins, ...namedYears(fields, yearKind, labels) };
  const gdp = gdpOf({ fields, grounds, edition, path: pathOf("gdp") }, ground);
  const prices = { fields, grounds, path: pathOf("deflator"), edition: gdp.series.edition };
  const deflator = deflatorOf(prices, ground);
  const context: CaseContext = { ...ground, deflator: deflator?.series };
  const heads = headsOf({ fields, grounds, pathOf }, context);
  const { baseline, floor, definitions } = fields;
  if (baseline === undefined) throw new CaseError([], 'The case has no "baseline".');
  const input: ScenarioInput = {
    yearKind,
    years: labels,
    cumulativeFrom: years["cumulative-from"] ?? years.from,
    cumulativeTo: years["cumulative-to"],
    currency,
    whole: fields.whole,
    gdp: gdp.series,
    deflator: deflator?.series,
    baseline: baselineOf(baseline, { operand: "baseline", path: pathOf("baseline") }, context),
    path: wayOf(fields, pathOf, context),
    floor:
      floor === undefined || floor === "baseline"
        ? floor
        : baselineOf(floor, { operand: "floor", path: pathOf("floor") }, context),
    definitions:
      definitions && definitionsOf(definitions, { operand: "definitions", path: pathOf("definitions") }, context),
    prices: {
      answer: fields.prices?.answer ?? "cash",
      todayGdpYear: fields.prices?.["today-gdp"],
      realYear: fields.prices?.real,
    },
    ...heads.inputs,
  };
  return {
    place: place && { id: place.id, name: place.name },
    variant,
    edition: edition?.name,
    input,
    exchange: place && exchangeOf(place, context),
    pay: fields.pay && { payers: fields.pay, path: pathOf("pay") },
    ranges: fields.ranges && { ranges: fields.ranges, draws: fields.draws, path: pathOf("ranges") },
    notes: [...gdp.notes, ...(deflator?.notes ?? []), ...heads.notes],
    context,
  };
}

/** What would be spent, in whichever of the three ways it is said. */
function wayOf(
  { path, shares, levels }: CaseFields,
  pathOf: Frame["pathOf"],
  context: CaseContext,
): readonly PathLeg[] {
  if (path !== undefined) return legsOf(path, { operand: "path", path: pathOf("path") }, context);
  const [by, said] = shares === undefined ? (["levels", levels] as const) : (["shares", { values: shares }] as const);
  if (said === undefined) throw new CaseError([], "The case says nowhere what would be spent.");
  const at = pathOf(by);
  const inGroup = by === "levels" && said["prices-of"] !== undefined;
  const part = { operand: "path[0]", path: inGroup ? [...at, "values"] : at };
  const stated = statedYears(by === "levels" ? "level" : "share", said, part, context);
  const list = "levels" in stated ? stated.levels : stated.shares;
  const missing = context.years.find((label) => !list.some(({ year }) => year === label));
  if (missing === undefined) return [{ kind: "explicit", ...stated }];
  throw new CaseError(
    at,
    `There is no value for ${missing}, which is one of the years.`,
    `state each year; or write a path with a leg of the kind "explicit", whose "afterwards" says how it goes on`,
  );
}

function yearsOf(said: CaseFields["years"], path: CasePath): CaseYears {
  if (said === undefined) throw new CaseError(path, "The case has no years.");
  return typeof said === "string" ? { from: said, to: said } : said;
}

function spanLabels(
  years: CaseYears,
  context: Pick<CaseContext, "lookup" | "yearKind" | "currency">,
  origins: Origins,
): readonly string[] {
  const path = origins.find("years");
  origins.note("years.from", [...path, "from"]);
  origins.note("years.to", [...path, "to"]);
  return yearsBetween(years.from, years.to, context);
}

/** The fields whose names the model shares, or calls otherwise. */
function noteFields(origins: Origins, pathOf: (field: string) => CasePath): void {
  for (const field of [
    "years",
    "gdp",
    "deflator",
    "baseline",
    "path",
    "floor",
    "definitions",
    "prices",
    "currency",
    "households",
    "workers",
  ]) {
    origins.note(field, pathOf(field));
  }
  origins.note("population", pathOf("people"));
  origins.note("cumulativeFrom", [...pathOf("years"), "cumulative-from"]);
  origins.note("cumulativeTo", [...pathOf("years"), "cumulative-to"]);
  origins.note("prices.todayGdpYear", [...pathOf("prices"), "today-gdp"]);
  origins.note("prices.realYear", [...pathOf("prices"), "real"]);
}

/** Every year that is named anywhere: how far GDP and prices have to reach. */
function namedYears(
  fields: CaseFields,
  yearKind: YearKind,
  labels: readonly string[],
): Pick<CaseContext, "firstNamed" | "lastNamed"> {
  const found: number[] = labels.map((label) => getYear(label, yearKind, "years"));
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (findYearKind(value) === yearKind) found.push(getYear(value, yearKind, "years"));
    } else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) visit(item);
  };
  visit(fields);
  return { firstNamed: Math.min(...found), lastNamed: Math.max(...found) };
}

function groundsOf({ fields, pathOf, lookup }: Frame, yearKind: YearKind): PlaceGrounds | undefined {
  if (fields.place === undefined) return undefined;
  const found = lookup.findPlace(fields.place);
  const path = pathOf("place");
  if (found === undefined) throw new CaseError(path, `The content has no place "${fields.place}".`);
  const { grounds } = found;
  if (grounds === undefined) {
    if (fields.gdp !== undefined && fields.currency !== undefined) return undefined;
    throw new CaseError(path, `The content has no GDP of the place "${fields.place}" that could be taken.`);
  }
  const own = grounds.input.yearKind;
  if (own !== yearKind) {
    throw new CaseError(
      pathOf("years"),
      `The numbers of "${fields.place}" are by ${own.replace("-", " ")}, and this case is by ${yearKind.replace("-", " ")}.`,
    );
  }
  const { currency } = grounds.input;
  if (fields.currency === undefined || fields.currency === currency) return grounds;
  throw new CaseError(
    pathOf("currency"),
    `The numbers of "${fields.place}" are in ${currency}, and this case is in ${fields.currency}.`,
  );
}

interface Grounds {
  readonly fields: CaseFields;
  readonly grounds: PlaceGrounds | undefined;
  readonly path: CasePath;
}

interface Series {
  readonly series: SeriesInput;
  readonly notes: readonly CaseNote[];
}

function gdpOf(
  { fields, grounds, edition, path }: Grounds & { readonly edition: Frame["edition"] | undefined },
  context: CaseContext,
): Series {
  const said = edition?.gdp ?? fields.gdp;
  if (said !== undefined) {
    const at = edition === undefined ? path : [...path, "editions", edition.name];
    const wanted = { kind: "money", currency: context.currency } as const;
    return runOfYears(said, { operand: "gdp", wanted, path: at, edition: edition?.name ?? "this case" }, context);
  }
  if (grounds === undefined) throw new CaseError([], 'The case has no "gdp".');
  return { series: grounds.input.gdp, notes: [noteOfPlace("gdp-of-place", grounds, grounds.input.gdp.edition)] };
}

/** Prices that the case states itself are of one making with its GDP, unless it says otherwise. */
function deflatorOf(
  { fields, grounds, path, edition }: Grounds & { readonly edition: string },
  context: CaseContext,
): Series | undefined {
  if (fields.deflator !== undefined) {
    return runOfYears(fields.deflator, { operand: "deflator", wanted: { kind: "index" }, path, edition }, context);
  }
  const deflator = grounds?.input.deflator;
  if (grounds === undefined || deflator === undefined) return undefined;
  return { series: deflator, notes: [noteOfPlace("deflator-of-place", grounds, deflator.edition)] };
}

/** Units of the place's currency for one of the sum's. */
function exchangeOf({ exchange, path, into }: PlaceFrame, context: CaseContext): SeriesInput | undefined {
  if (exchange === undefined) return undefined;
  const { origins, currency, years } = context;
  const at = [...path, "exchange"];
  const wanted = { kind: "exchange", currency, per: into } as const;
  origins.note("exchange", at);
  if (exchange.kind === "held") {
    const value = caseNumber(exchange.value, wanted, at, context);
    return { edition: "this case", values: [{ year: years[0] ?? "", value }] };
  }
  const values = caseValues(exchange, { wanted, operand: "exchange.values" }, at, context);
  return { edition: editionOf(exchange, "this case", context), values };
}
