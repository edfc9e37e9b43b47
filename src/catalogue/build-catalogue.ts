/**
 * From parsed content to the catalogue, or to findings. `check`, `dev` and `build` all come through
 * here, so that what one refuses they all refuse.
 */

import { compareDiagnostics, compareText, type Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import type { KeptModel } from "#lib/scenario/link/choose-model.ts";
import type { Catalogue, Use } from "./catalogue.ts";
import { chartNumbers } from "./chart-numbers.ts";
import { checkAcronyms } from "./checks/acronyms.ts";
import { checkCellsOfOwnSource } from "./checks/cells-of-own-source.ts";
import { checkChartDescriptions } from "./checks/chart-descriptions.ts";
import { checkCharts } from "./checks/charts.ts";
import { checkClaims } from "./checks/claims.ts";
import { checkConfirmations } from "./checks/confirmations.ts";
import type { Check, CheckOptions } from "./checks/context.ts";
import { checkCurrenciesOfPlaces } from "./checks/currencies-of-places.ts";
import { checkDates } from "./checks/dates.ts";
import { checkDuplicateIds } from "./checks/duplicate-ids.ts";
import { checkDuplicateNames } from "./checks/duplicate-names.ts";
import { checkEditions } from "./checks/editions.ts";
import { checkFiguresFitMeasures } from "./checks/figures-fit-measures.ts";
import { checkFiguresSayTheirValue } from "./checks/figures-say-their-value.ts";
import { checkFinancialYearsOfPlaces } from "./checks/financial-years-of-places.ts";
import { checkLinks } from "./checks/links.ts";
import { checkLoadedWords } from "./checks/loaded-words.ts";
import { checkLock } from "./checks/lock.ts";
import { checkLooseNumbers } from "./checks/loose-numbers.ts";
import { checkMissingReferences } from "./checks/missing-references.ts";
import { checkNumbersNearTheirKind } from "./checks/numbers-near-their-kind.ts";
import { checkOutturnsAfterTheirTime } from "./checks/outturns-after-their-time.ts";
import { checkPartsSum } from "./checks/parts-sum.ts";
import { checkPositionsShown } from "./checks/positions-shown.ts";
import { checkPricesNamed } from "./checks/prices-named.ts";
import { checkReadable } from "./checks/readable.ts";
import { checkReadingOrder } from "./checks/reading-order.ts";
import { checkRevisions } from "./checks/revisions.ts";
import { checkSentencesNameDirections } from "./checks/sentences-name-directions.ts";
import { checkSentencesNameMeasures } from "./checks/sentences-name-measures.ts";
import { checkSentencesNamePeriods } from "./checks/sentences-name-periods.ts";
import { checkSentencesNamePlaces } from "./checks/sentences-name-places.ts";
import { checkSentencesNameStandings } from "./checks/sentences-name-standings.ts";
import { checkSentencesNameUnits } from "./checks/sentences-name-units.ts";
import { checkSeriesCopied } from "./checks/series-copied.ts";
import { checkSeriesStatuses } from "./checks/series-statuses.ts";
import { checkSizes } from "./checks/sizes.ts";
import { checkSourcesVouch } from "./checks/sources-vouch.ts";
import { checkStandpoints } from "./checks/standpoints.ts";
import { checkTimelines } from "./checks/timelines.ts";
import { checkTimesBesideNumbers } from "./checks/times-beside-numbers.ts";
import { checkTwoSides } from "./checks/two-sides.ts";
import { checkUnitsBesideNumbers } from "./checks/units-beside-numbers.ts";
import { checkYearsNamed } from "./checks/years-named.ts";
import { workCostings } from "./costings.ts";
import { type Indexes, linkContent } from "./link.ts";
import type { PlaceProfile } from "./place-profile.ts";
import { numbersOfPlace, workProfiles } from "./profiles.ts";
import type { Reference } from "./reference.ts";
import { referencesIn } from "./references.ts";
import { findRevisions } from "./revisions.ts";
import { workScenarios } from "./scenarios.ts";

const checks: readonly Check[] = [
  checkDuplicateIds,
  checkDuplicateNames,
  checkMissingReferences,
  checkFiguresFitMeasures,
  checkFinancialYearsOfPlaces,
  checkFiguresSayTheirValue,
  checkCellsOfOwnSource,
  checkConfirmations,
  checkCurrenciesOfPlaces,
  checkEditions,
  checkNumbersNearTheirKind,
  checkOutturnsAfterTheirTime,
  checkSourcesVouch,
  checkSentencesNameMeasures,
  checkSentencesNamePeriods,
  checkSentencesNameDirections,
  checkSentencesNameStandings,
  checkSentencesNamePlaces,
  checkSentencesNameUnits,
  checkPricesNamed,
  checkUnitsBesideNumbers,
  checkTimesBesideNumbers,
  checkSeriesStatuses,
  checkSeriesCopied,
  checkLooseNumbers,
  checkReadable,
  checkAcronyms,
  checkLoadedWords,
  checkTwoSides,
  checkPositionsShown,
  checkLinks,
  checkDates,
  checkCharts,
  checkChartDescriptions,
  checkSizes,
  checkTimelines,
  checkReadingOrder,
  checkPartsSum,
  checkRevisions,
  checkYearsNamed,
  checkClaims,
  checkStandpoints,
  checkLock,
];

export interface Built {
  /** Absent when anything is an error. */
  readonly catalogue?: Catalogue | undefined;
  /** Errors and warnings that are not accepted, sorted. */
  readonly findings: readonly Diagnostic[];
}

export interface BuildOptions extends CheckOptions {
  /** Whether entries marked as drafts are part of the site: in `dev` they are. */
  readonly drafts: boolean;
  /** The models that are kept for old links. */
  readonly frozenModels?: readonly KeptModel[] | undefined;
}

/** Links, checks and freezes. */
export function buildCatalogue(read: Content, options: BuildOptions): Built {
  const content = options.drafts ? read : withoutDrafts(read);
  const { indexes, findings: linking, broken } = linkContent(content);
  const references = referencesIn(content);
  const context = { content, indexes, references, broken, options };
  const found = [...content.findings, ...linking, ...checks.flatMap((check) => check(context))];
  const tornOf = (kind: Use["kind"]): ReadonlySet<string | undefined> =>
    new Set(
      references.filter(({ id, from }) => from?.kind === kind && !isThere(id, indexes)).map(({ from }) => from?.id),
    );
  const [torn, tornProfiles] = [tornOf("scenario"), tornOf("profile")];
  const scenarios = workScenarios(content, indexes, {
    isWhole: (id) => !torn.has(id),
    isThere: (id) => isThere(id, indexes),
    frozenModels: options.frozenModels ?? [],
  });
  const costings = workCostings(content, indexes);
  const profiles = workProfiles(content, indexes, (id) => !tornProfiles.has(id));
  const worked = [...scenarios.findings, ...costings.findings, ...profiles.findings];
  const findings = withoutAccepted([...found, ...worked], content).sort(compareDiagnostics);
  if (findings.some(({ severity }) => severity === "error")) return { findings };
  const uses = usesOf(references, indexes, profiles.places);
  const revisions = findRevisions(indexes);
  return {
    catalogue: freeze({
      ...indexes,
      results: scenarios.results,
      reconciliations: scenarios.reconciliations,
      paying: scenarios.paying,
      inDoubt: scenarios.inDoubt,
      multipliers: scenarios.multipliers,
      linkData: scenarios.linkData,
      costed: costings.costed,
      placeProfiles: profiles.places,
      revisions,
      uses,
    }),
    findings,
  };
}

function isThere(id: string, indexes: Indexes): boolean {
  return Object.values(indexes).some((index: ReadonlyMap<string, unknown>) => index.has(id));
}

const listsOfEntries = [
  "measures",
  "sources",
  "figures",
  "series",
  "derived",
  "people",
  "places",
  "topics",
  "glossary",
  "charts",
  "levers",
  "events",
  "explainers",
  "claims",
  "scenarios",
  "about",
  "corrections",
  "costings",
  "profiles",
] as const;

function withoutDrafts(content: Content): Content {
  const kept = Object.fromEntries(
    listsOfEntries.map((name) => [name, (content[name] as readonly Located<unknown>[]).filter(({ draft }) => !draft)]),
  );
  return { ...content, ...kept };
}

/**
 * Drops the warnings that an entry accepts with a reason; errors cannot be accepted. A figure shares its
 * file with others, so what it accepts counts between its own first and last line.
 */
function withoutAccepted(findings: readonly Diagnostic[], content: Content): Diagnostic[] {
  const accepted = listsOfEntries.flatMap((name) =>
    (content[name] as readonly Located<unknown>[]).flatMap((entry) =>
      entry.accepted.map(({ code }) => ({ code, path: entry.place.path, lines: linesOf(name, entry) })),
    ),
  );
  return findings.filter(
    ({ severity, code, location: { path, start } }) =>
      severity === "error" ||
      !accepted.some(
        (one) =>
          one.code === code &&
          one.path === path &&
          (one.lines === undefined || (one.lines.first <= start.line && start.line <= one.lines.last)),
      ),
  );
}

/** Every warning that the editors accept, with the reason, in the order of the files. */
export function acceptedIn(content: Content): readonly Accepted[] {
  const all = listsOfEntries.flatMap((name) =>
    (content[name] as readonly Located<unknown>[]).flatMap(({ id, accepted, place }) =>
      accepted.map(({ code, reason }) => ({ code, reason, path: place.path, id })),
    ),
  );
  return all.sort((a, b) => compareText(a.path, b.path) || compareText(a.code, b.code) || compareText(a.id, b.id));
}

export interface Accepted {
  readonly code: string;
  readonly reason: string;
  readonly path: string;
  readonly id: string;
}

function linesOf(
  list: (typeof listsOfEntries)[number],
  { place }: Located<unknown>,
): { readonly first: number; readonly last: number } | undefined {
  return list === "figures" ? place.lines([]) : undefined;
}

function usesOf(
  references: readonly Reference[],
  indexes: Indexes,
  places: ReadonlyMap<string, PlaceProfile>,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (id: string, use: Use): void => {
    const known = uses.get(id) ?? new Map<string, Use>();
    uses.set(id, known.set(`${use.kind} ${use.id}`, use));
  };
  for (const { id, named, from } of references) {
    if (from !== undefined && (named === "number" || named === "cell" || named === "derived")) add(id, from);
  }
  for (const chart of indexes.charts.values()) {
    for (const number of chartNumbers(chart, indexes)) add(number.id, { kind: "chart", id: chart.id });
  }
  for (const place of places.values()) {
    for (const number of numbersOfPlace(place)) add(number, { kind: "place", id: place.place });
  }
  return new Map(
    [...uses].map(([id, known]) => [id, [...known].sort(([a], [b]) => compareText(a, b)).map(([, use]) => use)]),
  );
}

/** Freezes data all the way down; maps are read-only by type. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const item of value.values()) freeze(item);
    return value;
  }
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
  return value;
}
