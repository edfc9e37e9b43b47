/** The levers of a scenario, made from its input: what it assumes is where each lever stands at first. */

import type { BaselineInput, PathLeg, ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import { applyState } from "./apply.ts";
import { assertLevers } from "./assert-levers.ts";
import { defaultState, type Lattice, type LeverSet, type PayLever } from "./levers.ts";
import { settleState } from "./settle.ts";
import {
  type BaselineChoice,
  baselines,
  type Growth,
  growths,
  type LeverState,
  type Payment,
  type PriceChoice,
  type Shape,
  shapes,
} from "./state.ts";

/** What the scenario's input does not say itself. */
export interface LeverOptions {
  readonly scenario: string;
  readonly what: string;
  readonly model: number;
  readonly frozen: readonly number[];
  /** Per cent of GDP. */
  readonly share: { readonly low: number; readonly high: number; readonly step: number };
  /** The first and last year on offer; without them, every year of the answer after the path's first. */
  readonly by?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  /** Shapes on offer beside the scenario's own. */
  readonly shapes?: readonly Shape[] | undefined;
  /** Baselines on offer beside the scenario's own. */
  readonly baselines?: { readonly [Id in BaselineChoice]?: BaselineInput | undefined } | undefined;
  /** GDP on offer beside the scenario's own. */
  readonly growth?: { readonly low?: SeriesInput | undefined; readonly high?: SeriesInput | undefined } | undefined;
  readonly pay?: { readonly levers: readonly PayLever[]; readonly default: readonly Payment[] } | undefined;
  /** The input of each preset, to find which of them are states of the levers. */
  readonly presets?: readonly PresetOption[] | undefined;
  readonly lattice?: Lattice | undefined;
}

export interface PresetOption {
  readonly id: string;
  readonly input: ScenarioInput;
  /** Who pays; as by default if it says nothing. */
  readonly pay?: readonly Payment[] | undefined;
}

/** @throws {ScenarioError} if the levers do not fit the scenario or contradict each other. */
export function makeLevers(base: ScenarioInput, options: LeverOptions): LeverSet {
  const { leg, shape, path } = lastLegOf(base);
  const ownBaseline = baselineChoiceOf(base.baseline);
  const by = leg.kind === "step" ? leg.from : leg.to;
  const levers: LeverSet = {
    scenario: options.scenario,
    what: options.what,
    currency: base.currency,
    yearKind: base.yearKind,
    model: options.model,
    frozen: options.frozen,
    share: { ...options.share, default: leg.endShare },
    by: { choices: yearChoices(base, path.from, options.by), default: by },
    shape: { choices: shapes.filter((id) => id === shape || options.shapes?.includes(id)), default: shape },
    baseline: {
      choices: baselines.flatMap((id) => {
        const input = id === ownBaseline ? base.baseline : options.baselines?.[id];
        return input === undefined ? [] : [{ id, input }];
      }),
      default: ownBaseline,
    },
    prices: pricesOf(base),
    growth: {
      choices: growths.flatMap((id) => {
        const gdp = id === "central" ? base.gdp : options.growth?.[id];
        return gdp === undefined ? [] : [{ id, gdp }];
      }),
      default: "central",
    },
    path,
    pay: options.pay ?? { levers: [], default: [] },
    presets: [],
    lattice: options.lattice ?? null,
  };
  assertLevers(levers);
  const presets = (options.presets ?? []).flatMap(({ id, input, pay }) => {
    const state = findState(input, base, levers);
    return state === undefined ? [] : [{ id, state: settleState({ ...state, pay: pay ?? state.pay }, levers) }];
  });
  return { ...levers, presets };
}

type MovedLeg = Extract<PathLeg, { kind: "step" | "straight-line-share" | "straight-line-cash" }> & {
  readonly endShare: number;
};

const shapeOfLeg = { step: "step", "straight-line-share": "line", "straight-line-cash": "cash-line" } as const;

function isMovedLeg(leg: PathLeg | undefined): leg is MovedLeg {
  if (leg === undefined || !(leg.kind in shapeOfLeg) || !("endShare" in leg)) return false;
  return leg.endShare !== undefined;
}

/** The leg that the levers move, and where it starts. */
function lastLegOf(base: ScenarioInput): {
  readonly leg: MovedLeg;
  readonly shape: Shape;
  readonly path: LeverSet["path"];
} {
  const leg = base.path.at(-1);
  const operand = `path[${base.path.length - 1}]`;
  if (!isMovedLeg(leg)) {
    throw new ScenarioError(
      operand,
      "Levers need a path that ends in a step or a straight line to a share, and this ends otherwise.",
    );
  }
  const before = base.path.at(-2);
  const startShare = leg.startShare ?? endShareOf(before);
  if (startShare === undefined) {
    throw new ScenarioError(
      `${operand}.startShare`,
      "Levers need the share that the path starts from, and none is stated.",
    );
  }
  // A step has no year in which a line could start: that is the first of the answer, or the end of the leg before.
  const from = leg.kind === "step" ? (before && "to" in before ? before.to : (base.years[0] ?? "")) : leg.from;
  return { leg, shape: shapeOfLeg[leg.kind], path: { from, startShare } };
}

function endShareOf(leg: PathLeg | undefined): number | undefined {
  if (leg === undefined) return undefined;
  if (leg.kind === "explicit") return leg.shares?.at(-1)?.value;
  if (leg.kind === "constant-growth") return "share" in leg.end ? leg.end.share : undefined;
  return leg.endShare;
}

function yearChoices(base: ScenarioInput, start: string, wanted: LeverOptions["by"]): readonly string[] {
  const number = (label: string): number => getYear(label, base.yearKind, "by");
  const from = Math.max(number(start) + 1, wanted?.from === undefined ? 0 : number(wanted.from));
  const to = wanted?.to === undefined ? Number.POSITIVE_INFINITY : number(wanted.to);
  return base.years.filter((label) => number(label) >= from && number(label) <= to);
}

const choiceOfBaseline: Readonly<Record<BaselineInput["kind"], BaselineChoice>> = {
  "constant-share": "share",
  "flat-cash": "cash",
  "flat-real": "real",
  plan: "plan",
  path: "plan",
  explicit: "plan",
};

function baselineChoiceOf({ kind }: BaselineInput): BaselineChoice {
  return choiceOfBaseline[kind];
}

const choiceOfPrices = { cash: "cash", "today-gdp": "today", real: "real" } as const;

function pricesOf({ prices }: ScenarioInput): LeverSet["prices"] {
  const year = (id: PriceChoice, of: string | undefined): LeverSet["prices"]["choices"] =>
    of === undefined ? [] : [{ id, year: of }];
  return {
    choices: [{ id: "cash", year: null }, ...year("today", prices.todayGdpYear), ...year("real", prices.realYear)],
    default: choiceOfPrices[prices.answer],
  };
}

/** The state that gives just this input, if the levers can say it. */
function findState(input: ScenarioInput, base: ScenarioInput, levers: LeverSet): LeverState | undefined {
  const leg = input.path.at(-1);
  if (!isMovedLeg(leg)) return undefined;
  const growthOf = (): Growth | undefined => levers.growth.choices.find(({ gdp }) => isSame(gdp, input.gdp))?.id;
  const baseline = levers.baseline.choices.find((choice) => isSame(choice.input, input.baseline))?.id;
  const growth = growthOf();
  if (baseline === undefined || growth === undefined) return undefined;
  const state: LeverState = {
    ...defaultState(levers),
    share: leg.endShare,
    by: leg.kind === "step" ? leg.from : leg.to,
    shape: shapeOfLeg[leg.kind],
    prices: choiceOfPrices[input.prices.answer],
    baseline,
    growth,
  };
  return isSame(applyState(base, [], state, levers).input, input) ? state : undefined;
}

/** Plain data of the same content, whatever the order of its fields; a field that is undefined is none. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return Object.is(one, other);
  }
  const fields = (of: object): readonly [string, unknown][] =>
    Object.entries(of).filter(([, value]) => value !== undefined);
  const [mine, theirs] = [fields(one), new Map(fields(other))];
  return mine.length === theirs.size && mine.every(([name, value]) => isSame(value, theirs.get(name)));
}
