/** Which levers can be used at all: those that cannot are told once, at the lever, and not at each scenario. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import { resolveLever } from "#lib/scenario/paying/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { findYearKind, type YearKind } from "#lib/scenario/years.ts";
import { namesOfLever } from "./lever-names.ts";

export interface LeverWork {
  /** Levers that name something that is missing, or of the wrong kind. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Diagnostic[];
}

/** @param isThere whether an id that is named stands for anything. */
export function workLevers(levers: Content["levers"], lookup: Lookup, isThere: (id: string) => boolean): LeverWork {
  const broken = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const lever of levers) {
    const isWhole = namesOfLever(lever.data).every(({ id }) => isThere(id));
    const finding = isWhole ? findFault(lever, lookup) : undefined;
    if (finding !== undefined) findings.push(finding);
    if (!isWhole || finding !== undefined) broken.add(lever.id);
  }
  return { broken, findings };
}

function findFault({ id, data, place }: Located<LeverDefinition<unknown>>, lookup: Lookup): Diagnostic | undefined {
  try {
    // Whether a scenario shares the lever's kind of year and its currency is not the lever's fault.
    resolveLever(id, data, { lookup, yearKind: ownYearKind(data, lookup), currency: null });
    return undefined;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return {
      code: "lever/cannot-be-used",
      severity: "error",
      message: `No scenario can use this lever. ${error.message.slice(error.operand.length + 2)}`,
      location: place.at(error.operand.split(".")),
      fix: "name a number of the right kind; docs/levers.md has each field",
    };
  }
}

/** The kind of year of the lever's own numbers. */
function ownYearKind(lever: LeverDefinition<unknown>, lookup: Lookup): YearKind {
  const periods = namesOfLever(lever).flatMap(({ id, named }) =>
    named === "number" ? [lookup.findNumber(id)?.period] : [lookup.findSeries(id)?.cells[0]?.period],
  );
  const kinds = periods.flatMap((period) => (period === undefined ? [] : [findYearKind(period)]));
  return kinds.find((kind) => kind !== undefined) ?? "calendar-year";
}
