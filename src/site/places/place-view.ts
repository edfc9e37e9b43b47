/** A place of a profile as its page shows it: every word and number of the result, ready to print. */

import { placeAddress } from "#catalogue/addresses.ts";
import type { Entry } from "#catalogue/catalogue.ts";
import type { PlaceProfile, PlaceTarget } from "#catalogue/place-profile.ts";
import { numbersOfPlace } from "#catalogue/profiles.ts";
import type { Place, Position, ScenarioPage } from "#lib/entries/entries.ts";
import type { Profile, ProfileNote } from "#lib/entries/profile.ts";
import { exchanged } from "#lib/scenario/places/cost.ts";
import { basesOf } from "#lib/scenario/words/bases.ts";
import { moneyText, wholeText } from "#lib/scenario/words/numbers.ts";
import { type YearTable, yearTable } from "#lib/scenario/words/year-table.ts";
import { centralValue } from "#lib/units/amount.ts";
import { getCatalogue, href } from "#site/catalogue.ts";
import { type NumberView, showText, viewNumber, viewSource } from "#site/number-view.ts";
import type { NumberedSource } from "#site/page-view.ts";
import type { SentencePart } from "#site/scenario-sentence.ts";
import { type CostsView, viewCosts } from "./place-costs.ts";
import { type GapsView, viewGaps, viewParts } from "./place-gaps.ts";
import { groundsOf, lacksOf, roundingWords } from "./place-grounds.ts";
import { saidBy } from "./place-said.ts";
import {
  capital,
  part,
  placeName,
  placeSubject,
  plainParts,
  pointsShort,
  pointsText,
  shareParts,
} from "./place-words.ts";

export interface PlaceView {
  readonly place: Entry<Place>;
  readonly profile: Entry<Profile>;
  readonly worked: PlaceProfile;
  readonly note: ProfileNote | undefined;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly answer: AnswerView;
  /** The newest share of each source; the first is the one that counts. */
  readonly shares: readonly (NumberView & { readonly isUsed: boolean })[];
  readonly gaps: GapsView;
  readonly costs: readonly CostsView[];
  readonly comparisons: readonly ComparisonView[];
  readonly way: WayView | undefined;
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
  readonly editions: readonly { readonly what: string; readonly edition: string }[];
  readonly modelVersion: string;
  /** What the content does not hold, said in place of a number. */
  readonly lacks: readonly string[];
  readonly rounding: string | undefined;
  readonly numbers: readonly NumberView[];
  readonly sources: readonly NumberedSource[];
  /** What the place has said itself, oldest first. */
  readonly said: readonly Position[];
  readonly scenarios: readonly Entry<ScenarioPage>[];
}

export interface AnswerView {
  /** Up to the number it leads to. */
  readonly opening: readonly SentencePart[];
  readonly value: string;
  readonly rest: string;
  readonly heads: string | undefined;
  readonly counted: string | undefined;
  readonly exchanged: string | undefined;
  /** For a list of places. */
  readonly short: { readonly gap: string; readonly extra: string; readonly perPerson: string | undefined };
}

export interface ComparisonView {
  readonly name: string;
  readonly number: NumberView | undefined;
  /** "2.4%" of that budget for each target, the lowest first; empty where nothing is to be paid. */
  readonly parts: readonly string[];
}

export interface WayView {
  readonly table: YearTable;
  /** The years that are added up. */
  readonly summed: string;
  readonly hasExtrapolated: boolean;
}

/** @throws {Error} if no profile has such a place. */
export function viewPlace(id: string): PlaceView {
  const catalogue = getCatalogue();
  const worked = catalogue.placeProfiles.get(id);
  const place = catalogue.places.get(id);
  const profile = catalogue.profiles.get(worked?.profile ?? "");
  if (worked === undefined || place === undefined || profile === undefined) {
    throw new Error(`No profile of the catalogue has the place "${id}".`);
  }
  const note = profile.notes.find((one) => one.place === id);
  const hasCash = note?.cash === undefined;
  const main = mainTarget(worked);
  const numbers = numbersOfPlace(worked).map(viewNumber);
  const answer = answerOf({ place, profile, worked, main });
  const { way, atOnce } = main.cost;
  const said = saidBy(place);
  return {
    place,
    profile,
    worked,
    note,
    href: href(placeAddress(id)),
    title: `${place.name}: ${showText(profile.heading)}`,
    description: descriptionOf({ place, profile, worked, main }, answer),
    answer,
    shares: worked.shares.map((one) => ({ ...viewNumber(one), isUsed: one === worked.share })),
    gaps: viewGaps(worked),
    costs: worked.targets.filter(({ cost }) => !cost.isPast).map((target) => viewCosts(worked, target, hasCash)),
    comparisons: worked.comparisons.map(({ name, number, parts }) => ({
      name: capital(showText(name)),
      number: number === undefined ? undefined : viewNumber(number),
      parts: viewParts(worked, parts),
    })),
    way:
      way === undefined || !hasCash
        ? undefined
        : {
            table: yearTable(way, basesOf(way)),
            summed: `${way.totals.from} to ${way.totals.to}`,
            hasExtrapolated: way.extrapolatedFrom !== null,
          },
    ...groundsOf((hasCash ? way : undefined) ?? atOnce, {
      currency: worked.currency,
      hasCash,
      isWay: way !== undefined,
      hasShare: main.cost.gap !== undefined,
    }),
    modelVersion: atOnce.modelVersion,
    lacks: lacksOf(worked, place, profile),
    rounding: roundingWords(main, worked.currency),
    numbers,
    sources: sourcesOf(numbers, { series: [worked.gdp, worked.drawn], named: said.map(({ source }) => source) }),
    said,
    scenarios: [...catalogue.scenarios.values()].filter((scenario) => scenario.place === id),
  };
}

/** The first target that can be measured; the first of all if none can. */
export function mainTarget({ targets }: PlaceProfile): PlaceTarget {
  const [first] = targets;
  const main = targets.find(({ unmeasured }) => unmeasured === undefined) ?? first;
  if (main === undefined) throw new Error("A profile has at least one target.");
  return main;
}

interface Parts {
  readonly place: Entry<Place>;
  readonly profile: Entry<Profile>;
  readonly worked: PlaceProfile;
  readonly main: PlaceTarget;
}

function answerOf(parts: Parts): AnswerView {
  const { place, profile, worked, main } = parts;
  const { gap, today } = main.cost;
  const basis = `on the GDP of ${today.year}`;
  const target: readonly SentencePart[] = [`${showText(main.name)} of `, part(main.figure)];
  const spending = showText(profile.spending);
  const share = worked.share === undefined ? undefined : shareParts(place, worked.share, spending);
  const none = { heads: undefined, counted: undefined, exchanged: undefined };
  if (gap === undefined) {
    const missing = share ?? [`The material read has no share of GDP that ${placeName(place)} spends on ${spending}.`];
    const value = moneyText(today.cash.level, worked.currency);
    return {
      ...none,
      opening: [...missing, ` ${capital(showText(main.name))} of `, part(main.figure), " would come to"],
      value,
      rest: `a year in all, ${basis}`,
      short: { gap: "not known", extra: "not known", perPerson: undefined },
    };
  }
  if (gap <= 0) {
    const above = gap < 0 ? `${pointsText(-gap)} above ` : "exactly ";
    return {
      ...none,
      opening: [...(share ?? []), ` That is ${above}`, ...target, ", so to reach it would take"],
      value: "nothing more",
      rest: "than now",
      short: { gap: "none", extra: "nothing more", perPerson: undefined },
    };
  }
  const { extra, extraPerPerson, extraPerHousehold } = today.cash;
  const value = moneyText(extra, worked.currency);
  return {
    opening: [...(share ?? []), " To reach ", ...target, " would take"],
    value,
    rest: `more a year, ${basis}`,
    ...headsOf(worked, extraPerPerson, extraPerHousehold),
    exchanged: exchangedWords(worked, extra),
    short: {
      gap: pointsShort(gap),
      extra: value,
      perPerson: extraPerPerson === null ? undefined : wholeText(extraPerPerson, worked.currency),
    },
  };
}

/** In one sentence, since lists of search results cut a second one off. */
function descriptionOf({ place, profile, worked, main }: Parts, { value, rest }: AnswerView): string {
  const target = `${showText(main.name)} of ${plainParts([part(main.figure)])}`;
  if (worked.share === undefined || main.cost.gap === undefined) {
    return `In ${placeName(place)} ${target} would come to ${value} ${rest}. The material read has no share of today.`;
  }
  const share = `${plainParts([part(worked.share, "full")])} on ${showText(profile.spending)}`;
  if (main.cost.gap <= 0)
    return `${placeSubject(place)} spends ${share}, so to reach ${target} would take ${value} ${rest}.`;
  return `${placeSubject(place)} spends ${share}. To reach ${target} would take ${value} ${rest}.`;
}

function headsOf(
  { population, households, currency }: PlaceProfile,
  perPerson: number | null,
  perHousehold: number | null,
): Pick<AnswerView, "heads" | "counted"> {
  const heads = [
    ...(perPerson === null ? [] : [`${wholeText(perPerson, currency)} a person`]),
    ...(perHousehold === null ? [] : [`${wholeText(perHousehold, currency)} a household`]),
  ];
  if (heads.length === 0) return { heads: undefined, counted: undefined };
  const counted = [
    ...(population === undefined ? [] : [`people as counted for ${viewNumber(population).period}`]),
    ...(households === undefined ? [] : [`households as counted for ${viewNumber(households).period}`]),
  ];
  return {
    heads: `Shared out evenly, that is ${heads.join(", or ")}.`,
    counted: `${capital(counted.join(", "))}.`,
  };
}

/** "About $1.6bn at the rate of 2025, SEK 10.4 for 1 USD." */
function exchangedWords({ rate }: PlaceProfile, extra: number): string | undefined {
  if (rate === undefined) return undefined;
  const { record, full, period } = viewNumber(rate);
  if (record.unit.kind !== "exchange" || record.amount.kind !== "point") return undefined;
  const other = moneyText(exchanged(extra, record.amount.point.value), record.unit.per);
  return `About ${other} at the rate of ${period}, ${full}.`;
}

function sourcesOf(
  numbers: readonly NumberView[],
  { series, named }: { readonly series: readonly (string | undefined)[]; readonly named: readonly string[] },
): readonly NumberedSource[] {
  const { series: all } = getCatalogue();
  const ids = [
    ...numbers.map(({ record }) => record.source),
    ...series.map((id) => all.get(id ?? "")?.source),
    ...named,
  ].filter((id) => id !== undefined);
  return [...new Set(ids)].map((id, index) => ({ ...viewSource(id), number: index + 1 }));
}

/** Every place of a profile that has been worked out: the highest share first, those without one last, then by name. */
export function placesOf(profile: string): readonly PlaceView[] {
  const { placeProfiles } = getCatalogue();
  const places = [...placeProfiles.values()]
    .filter((one) => one.profile === profile)
    .map(({ place }) => viewPlace(place));
  const key = ({ place }: PlaceView): string => place.name.normalize("NFKD");
  const share = ({ worked }: PlaceView): number =>
    worked.share === undefined ? -1 : centralValue(viewNumber(worked.share).record.amount);
  return places.toSorted((a, b) => share(b) - share(a) || (key(a) < key(b) ? -1 : 1));
}
