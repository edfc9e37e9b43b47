/** Works out every preset of every scenario, once, for the check and for the pages. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Path } from "#lib/entries/located.ts";
import { applyOverride, type ScenarioDefinition } from "#lib/scenario/definition.ts";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { LinkData } from "#lib/scenario/link/outcome.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { effectsOnGdp, type Multiplier } from "#lib/scenario/paying/multiplier.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import { resolveLever } from "#lib/scenario/paying/resolve.ts";
import { resolveMultiplier } from "#lib/scenario/paying/resolve-multiplier.ts";
import { resolvePay } from "#lib/scenario/paying/resolve-pay.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { InDoubt } from "#lib/scenario/uncertainty/input.ts";
import { intervalOf } from "#lib/scenario/uncertainty/interval.ts";
import { resolveRanges } from "#lib/scenario/uncertainty/resolve.ts";
import { makeTrial } from "#lib/scenario/uncertainty/trial.ts";
import { findYearKind } from "#lib/scenario/years.ts";
import { periodLabel } from "#lib/time/label.ts";
import { centralValue } from "#lib/units/amount.ts";
import type { PresetResults } from "./catalogue.ts";
import { workLevers } from "./levers.ts";
import type { Indexes } from "./link.ts";
import { findNumber } from "./number-record.ts";
import { workControls } from "./scenario-controls.ts";

export interface ScenarioWork {
  readonly results: ReadonlyMap<string, PresetResults>;
  readonly paying: ReadonlyMap<string, ReadonlyMap<string, PayingResult>>;
  readonly inDoubt: ReadonlyMap<string, ReadonlyMap<string, InDoubt>>;
  readonly multipliers: ReadonlyMap<string, Multiplier>;
  readonly linkData: ReadonlyMap<string, LinkData>;
  readonly findings: readonly Diagnostic[];
}

export interface ScenarioOptions {
  /** Whether everything that the scenario names is there. */
  readonly isWhole: (scenario: string) => boolean;
  readonly isThere: (id: string) => boolean;
  /** The numbers of the models that are kept for old links. */
  readonly frozenModels: readonly number[];
}

/** A scenario that is not whole, because something it names is missing, is left out: that has been told. */
export function workScenarios(
  content: Content,
  indexes: Indexes,
  { isWhole, isThere, frozenModels }: ScenarioOptions,
): ScenarioWork {
  const results = new Map<string, PresetResults>();
  const paying = new Map<string, ReadonlyMap<string, PayingResult>>();
  const inDoubt = new Map<string, ReadonlyMap<string, InDoubt>>();
  const multipliers = new Map<string, Multiplier>();
  const linkData = new Map<string, LinkData>();
  const findings: Diagnostic[] = [];
  const lookup = lookupIn(indexes);
  const levers = workLevers(content.levers, lookup, isThere);
  findings.push(...levers.findings);
  for (const entry of content.scenarios) {
    const { id, data, place } = entry;
    if (!isWhole(id) || leversOf(data).some((lever) => levers.broken.has(lever) || !isThere(lever))) continue;
    const presets = new Map<string, ScenarioResult>();
    const payments = new Map<string, PayingResult>();
    const doubts = new Map<string, InDoubt>();
    const told = new Set<string>();
    const kept = indexes.places.get(data.place);
    const kind = findYearKind(data.model.years.from);
    if (kept !== undefined && kind !== undefined && kept.year !== kind) {
      findings.push({
        code: "scenario/wrong-year-kind",
        severity: "error",
        message: `The place "${data.place}" counts its public money by ${kept.year.replace("-", " ")}, and this model runs over the ${kind.replace("-", " ")}s from ${data.model.years.from}.`,
        location: place.at(["model", "years", "from"]),
        fix: "use the years of the place",
      });
      continue;
    }
    data.presets.forEach((preset, index) => {
      if (presets.has(preset.id)) {
        findings.push({
          code: "content/duplicate-id",
          severity: "error",
          message: `The preset "${preset.id}" stands here twice.`,
          location: place.at(["presets", index, "id"]),
          fix: "give one of the two another id",
        });
        return;
      }
      try {
        const model = applyOverride(data.model, preset.model);
        const input = resolveScenario(model, lookup);
        const result = projectScenario(input);
        const payers = resolvePay(model.pay ?? [], payersOf(model, input, { lookup, indexes }));
        payments.set(preset.id, payFor({ years: result.years, input }, payers));
        if (model.multiplier !== undefined) {
          const multiplier = resolveMultiplier(model.multiplier, lookup);
          effectsOnGdp(result.years, multiplier);
          multipliers.set(`${id}/${preset.id}`, multiplier);
        }
        if (model.ranges !== undefined) {
          const { yearKind, currency } = input;
          const ranges = resolveRanges(model.ranges, { input, payers }, { lookup, yearKind, currency });
          // Every end with every other is tried here, so that no page meets one that cannot be worked out.
          intervalOf(makeTrial(input, ranges, { payers }), ranges);
          doubts.set(preset.id, { input, payers, ranges });
        }
        presets.set(preset.id, result);
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        const operand = error.operand
          .replace(/\[(\d+)\]/g, ".$1")
          .split(".")
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const field = String(operand[0] ?? "");
        const own = Object.hasOwn(preset.model, field);
        const reason = error.message.slice(error.operand.length + 2);
        // A mistake that a preset inherits is the model's, and is told once.
        if (!own && told.has(error.message)) return;
        if (!own) told.add(error.message);
        const path: Path = own ? ["presets", index, "model", ...operand] : ["model", ...operand];
        findings.push({
          code: "scenario/cannot-be-worked-out",
          severity: "error",
          message: `The preset "${preset.id}" cannot be worked out, because of ${operand
            .map((step) => (typeof step === "number" ? `entry ${step + 1}` : `"${step}"`))
            .toReversed()
            .join(" in ")}. ${reason}`,
          location: place.at(path),
          fix: "mend this part of the model; docs/scenarios.md has each field",
        });
      }
    });
    results.set(id, presets);
    paying.set(id, payments);
    inDoubt.set(id, doubts);
    if (presets.size !== data.presets.length) continue;
    const work = workControls(entry, { lookup, frozen: frozenModels, levers: indexes.levers });
    findings.push(...work.findings);
    if (work.data !== undefined) linkData.set(id, work.data);
  }
  return { results, paying, inDoubt, multipliers, linkData, findings };
}

/** Every lever that a scenario names. */
function leversOf({ model, presets, controls }: Content["scenarios"][number]["data"]): readonly string[] {
  const pay = [model.pay, ...presets.map((preset) => preset.model.pay)].flatMap((list) => list ?? []);
  return [...pay.map(({ lever }) => lever), ...(controls?.ways ?? [])];
}

/** The levers that a model takes payers from, as payers that pay nothing yet. */
function payersOf(
  { pay = [] }: ScenarioDefinition,
  { yearKind, currency }: ScenarioInput,
  { lookup, indexes }: { readonly lookup: Lookup; readonly indexes: Indexes },
): ReadonlyMap<string, Payer> {
  const payers = new Map<string, Payer>();
  pay.forEach(({ lever: id }, index) => {
    const lever = indexes.levers.get(id);
    if (lever === undefined) return;
    try {
      payers.set(id, resolveLever(id, lever, { lookup, yearKind, currency }).payer);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const reason = error.message.slice(error.operand.length + 2);
      throw new ScenarioError(`pay[${index}].lever`, `The lever "${id}" does not fit the scenario. ${reason}`);
    }
  });
  return payers;
}

/** Numbers and series of the content, as scenarios and costings name them. */
export function lookupIn(indexes: Indexes): Lookup {
  const editionOf = (id: string | undefined): string | undefined => {
    const source = id === undefined ? undefined : indexes.sources.get(id);
    if (source === undefined) return undefined;
    return source.edition === undefined ? source.title : `${source.publisher}, ${source.edition}`;
  };
  return {
    findNumber: (reference) => {
      const record = findNumber(indexes, reference);
      if (record === undefined) return undefined;
      const { amount, unit, priceBasis, period, source } = record;
      return { value: centralValue(amount), unit, priceBasis, period: periodLabel(period), edition: editionOf(source) };
    },
    findSeries: (id) => {
      const series = indexes.series.get(id);
      if (series === undefined) return undefined;
      const { unit, priceBasis, periods, cells, source } = series;
      return {
        unit,
        priceBasis,
        periods,
        edition: editionOf(source) ?? id,
        cells: cells.map((cell) => ({ period: cell.key, value: centralValue(cell.amount) })),
      };
    },
  };
}
