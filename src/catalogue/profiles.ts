/** Works out every place of every profile, once, for the check and for the pages. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { Profile } from "#lib/entries/profile.ts";
import type { HeadsInput, SeriesInput } from "#lib/scenario/input.ts";
import { getLookupNumber, getLookupSeries, getModelValue, type Lookup, type Wanted } from "#lib/scenario/lookup.ts";
import { costTarget, lastGrowth, type PlaceInput, partOf, type TargetCost } from "#lib/scenario/places/cost.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { Indexes } from "./link.ts";
import { getNumber, type NumberRecord } from "./number-record.ts";
import type { PlaceProfile, PlaceTarget } from "./place-profile.ts";
import { checkProfile } from "./profile-findings.ts";
import {
  findLongest,
  findNewest,
  findRate,
  findSeries,
  findYear,
  newestOf,
  type Shelves,
  shelve,
} from "./profile-numbers.ts";
import { lookupIn } from "./scenarios.ts";

export interface ProfileWork {
  readonly places: ReadonlyMap<string, PlaceProfile>;
  readonly findings: readonly Diagnostic[];
}

/** A profile that is not whole, because something it names is missing, is left out: that has been told. */
export function workProfiles(content: Content, indexes: Indexes, isWhole: (profile: string) => boolean): ProfileWork {
  const places = new Map<string, PlaceProfile>();
  const findings: Diagnostic[] = [];
  const whole = content.profiles.filter(({ id }) => isWhole(id));
  if (whole.length === 0) return { places, findings };
  const shelves = shelve(indexes);
  for (const entry of whole) {
    const { found, settled } = checkProfile(entry, { indexes, shelves, taken: places });
    findings.push(...found);
    for (const place of settled) {
      const worked = workPlace(entry, place, { indexes, shelves });
      if ("code" in worked) findings.push(worked);
      else places.set(place, worked);
    }
  }
  return { places, findings };
}

interface Known {
  readonly indexes: Indexes;
  readonly shelves: Shelves;
}

function workPlace(entry: Located<Profile>, place: string, known: Known): PlaceProfile | Diagnostic {
  try {
    return costPlace(entry, place, known);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const index = entry.data.places.indexOf(place);
    const fields: Readonly<Record<string, Path>> = { today: ["today"], "gdp.extend": ["extend"] };
    const target = /^targets\[(\d+)\]/.exec(error.operand)?.[1];
    const path =
      target === undefined ? (fields[error.operand] ?? ["places", index]) : ["targets", Number(target), "figure"];
    const reason = error.message.slice(error.operand.length + 2);
    return {
      code: "profile/cannot-be-worked-out",
      severity: "error",
      message: `The profile of "${place}" cannot be worked out, because of ${target === undefined ? `"${error.operand}"` : `entry ${Number(target) + 1} in "targets"`}. ${reason}`,
      location: entry.place.at(path),
      fix: "mend what is named here, or take the place out of the list; docs/profiles.md has each field",
    };
  }
}

/** What a profile finds for one of its places, before any target is asked of it. */
function foundFor(data: Profile, place: string, { indexes, shelves }: Known) {
  const lookup = lookupIn(indexes);
  const gdp = findSeries(data.gdp, place, shelves);
  if (gdp === undefined || gdp.unit.kind !== "money") throw new ScenarioError("gdp", "GDP must be money in cash.");
  const { currency } = gdp.unit;
  if (gdp.periods !== "calendar-year" && gdp.periods !== "financial-year") {
    throw new ScenarioError("gdp", `The series "${gdp.id}" is by ${gdp.periods}, and a profile counts by year.`);
  }
  const yearKind = gdp.periods;
  const shares = findNewest(data.share, place, shelves);
  const share = newestOf(shares);
  const [population] = data.population === undefined ? [] : findNewest(data.population, place, shelves);
  const [households] = data.households === undefined ? [] : findNewest(data.households, place, shelves);
  const common = {
    yearKind,
    currency,
    gdp: gdpInput(gdp.id, data.extend !== undefined, { lookup, currency }),
    today: labelIn(yearKind, data.today),
    share: share && {
      value: modelValue(share.id, { kind: "share" }, { operand: "share", lookup }),
      year: yearLabel(findYear(share.period) ?? 0, yearKind),
    },
    population: population && headsInput(population, "people", { operand: "population", lookup }),
    households: households && headsInput(households, "households", { operand: "households", lookup }),
  } satisfies Omit<PlaceInput, "target">;
  return { gdp, shares, share, population, households, common, lookup };
}

/** GDP and people of a place by the first profile that has it; `undefined` if none has, or if that does not hold. */
export function findGroundsIn(
  profiles: Content["profiles"],
  place: string,
  indexes: Indexes,
): { readonly profile: string; readonly grounds: Omit<PlaceInput, "target"> } | undefined {
  const entry = profiles.find(({ data }) => data.places.includes(place));
  if (entry === undefined) return undefined;
  try {
    return { profile: entry.id, grounds: foundFor(entry.data, place, { indexes, shelves: shelve(indexes) }).common };
  } catch (error) {
    // A profile that does not hold is a finding of the content's own check.
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

function costPlace({ id, data }: Located<Profile>, place: string, known: Known): PlaceProfile {
  const { indexes, shelves } = known;
  const { gdp, shares, share, population, households, common, lookup } = foundFor(data, place, known);
  const { yearKind, currency } = common;
  const targets = data.targets.map((target, index): PlaceTarget => {
    const operand = `targets[${index}]`;
    const { period } = getNumber(indexes, target.figure);
    const year = period.kind === "by" ? findYear(period.moment) : undefined;
    if (year === undefined) throw new ScenarioError(operand, `"${target.figure}" is no target by a year.`);
    const value = modelValue(target.figure, { kind: "share" }, { operand, lookup });
    const measured = target.unmeasured === undefined;
    const input: PlaceInput = {
      ...common,
      share: measured ? common.share : undefined,
      target: { value, year: yearLabel(year, yearKind) },
    };
    const hasMost = !measured && target.atMost === true && common.share !== undefined;
    return {
      ...target,
      cost: costTarget(input),
      most: hasMost ? costTarget({ ...input, share: common.share }) : undefined,
      rounding: share && measured ? roundingOf(input, share) : undefined,
    };
  });
  return {
    profile: id,
    place,
    yearKind,
    currency,
    share: share?.id,
    shares: shares.map((number) => number.id),
    drawn: findLongest(data.share, place, shelves)?.id,
    gdp: gdp.id,
    gdpToday: `${gdp.id}/${common.today}`,
    population: population?.id,
    households: households?.id,
    rate: data.exchange === undefined ? undefined : findRate(data.exchange, currency, indexes)?.id,
    comparisons: data.comparisons.map(({ name, from }) => {
      const [number] = findNewest(from, place, shelves);
      if (number === undefined) return { name, number: undefined, parts: targets.map(() => undefined) };
      const budget = modelValue(number.id, { kind: "share" }, { operand: "comparisons", lookup });
      const ofBudget = (points: number): number | undefined =>
        points > 0 && budget > 0 ? partOf(points, budget) : undefined;
      return { name, number: number.id, parts: targets.map((one) => ofBudget(pointsToPay(one, share !== undefined))) };
    }),
    targets,
  };
}

/** The gap of a target, or the most it can be; the whole of it for a place without a share. */
function pointsToPay({ cost, most }: PlaceTarget, hasShare: boolean): number {
  return (most ?? cost).gap ?? (hasShare ? 0 : cost.today.share);
}

/** "2025" is 2025-26 for a place that counts by financial year, as international tables print it. */
function labelIn(kind: YearKind, text: string): string {
  return kind === "financial-year" && /^\d{4}$/.test(text) ? yearLabel(Number(text), kind) : text;
}

interface At {
  readonly operand: string;
  readonly lookup: Lookup;
}

function modelValue(reference: string, wanted: Wanted, { operand, lookup }: At): number {
  const found = getLookupNumber(lookup, reference, operand);
  return getModelValue(found.value, found, wanted, { operand, reference });
}

function headsInput(number: NumberRecord, thing: "people" | "households", at: At): HeadsInput {
  const { period, edition } = getLookupNumber(at.lookup, number.id, at.operand);
  return { kind: "held", count: modelValue(number.id, { kind: "count", thing }, at), year: period, edition };
}

function gdpInput(
  id: string,
  extended: boolean,
  { lookup, currency }: { readonly lookup: Lookup; readonly currency: string },
): SeriesInput {
  const series = getLookupSeries(lookup, id, "gdp");
  const values = series.cells.map(({ period, value }) => ({
    year: period,
    value: getModelValue(value, series, { kind: "money", currency }, { operand: "gdp", reference: `${id}/${period}` }),
  }));
  const { edition } = series;
  return {
    edition,
    values,
    extend: extended ? { kind: "constant", rate: lastGrowth(values), edition } : undefined,
  };
}

/** What the extra comes to at the ends of the stated share's rounding: half a step of its last decimal either way. */
function roundingOf(input: PlaceInput, { amount }: NumberRecord): PlaceTarget["rounding"] {
  const { share } = input;
  if (share === undefined || amount.kind !== "point") return undefined;
  let half = 0.5;
  for (let place = 0; place < amount.point.decimals; place++) half /= 10;
  const extraAt = (value: number): number => {
    const cost: TargetCost = costTarget({ ...input, share: { ...share, value } });
    return cost.today.cash.extra;
  };
  return { decimals: amount.point.decimals, low: extraAt(share.value + half), high: extraAt(share.value - half) };
}

/** The numbers of a place's page that are records, each once. */
export function numbersOfPlace(place: PlaceProfile): readonly string[] {
  const { shares, gdpToday, population, households, rate, comparisons, targets } = place;
  const all = [
    ...shares,
    ...targets.map(({ figure }) => figure),
    gdpToday,
    population,
    households,
    rate,
    ...comparisons.map(({ number }) => number),
  ];
  return [...new Set(all.filter((id) => id !== undefined))];
}
