/** How sure a result is: how far it may lie from the answer, and what moves it most. */

import type { BaselineInput } from "#lib/scenario/input.ts";
import { doubtOf } from "#lib/scenario/link/doubt.ts";
import type { LinkData, LinkOutcome } from "#lib/scenario/link/outcome.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import {
  type InDoubt,
  type RangeName,
  type Ranges,
  rangesThatMatter,
  unchanged,
} from "#lib/scenario/uncertainty/input.ts";
import { type Interval, intervalOf } from "#lib/scenario/uncertainty/interval.ts";
import type { OutcomeName } from "#lib/scenario/uncertainty/outcome.ts";
import { type Quantiles, sampleOf } from "#lib/scenario/uncertainty/sample.ts";
import { type SensitivityBar, sensitivityOf } from "#lib/scenario/uncertainty/sensitivity.ts";
import { makeTrial } from "#lib/scenario/uncertainty/trial.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { basesOf } from "./bases.ts";
import { moneyText } from "./numbers.ts";

/** Our choice: enough that another seed moves no printed number by more than a little. */
const draws = 1000;
const seed = 1;

export interface UncertaintyView {
  /** "In cash, the extra in 2035-36 may lie anywhere from £35.9bn to £41.1bn. …" */
  readonly sentence: string;
  /** Each way of telling the answer. */
  readonly rows: readonly UncertaintyRow[];
  /** What moves it, in cash, the most important first. */
  readonly drivers: readonly DriverView[];
  /** How the numbers were made. */
  readonly note: string;
}

export interface UncertaintyRow {
  readonly name: string;
  readonly low: string;
  readonly central: string;
  readonly high: string;
  /** Between which eight of ten draws lie; empty for what is not drawn. */
  readonly drawn: string;
}

export interface DriverView {
  readonly name: string;
  /** "0.7 points less to 0.2 points more a year" */
  readonly change: string;
  /** Where the range comes from. */
  readonly source: string;
  /** "£35.9bn to £41.1bn", the lower first. */
  readonly result: string;
  /** Per cent of the picture's width; none for what changes nothing of the extra in cash. */
  readonly bar: undefined | { readonly from: number; readonly width: number; readonly centre: number };
}

/** @returns nothing where no range can change anything. */
export function viewUncertainty(
  doubt: InDoubt,
  result: ScenarioResult,
  year: string = result.answer.year,
): UncertaintyView | undefined {
  const ranges = rangesThatMatter(doubt);
  if (Object.keys(ranges).length === 0) return undefined;
  const trial = makeTrial(doubt.input, ranges, { payers: doubt.payers, year });
  const { outcomes } = intervalOf(trial, ranges);
  const sample = sampleOf(trial, ranges, { seed, draws });
  const { currency } = result;
  const money = (billions: number): string => moneyText(billions, currency);
  const rowOf = (name: string, interval: Interval | null, drawn: Quantiles | null): readonly UncertaintyRow[] =>
    interval === null
      ? []
      : [
          {
            name,
            low: money(interval.low),
            central: money(interval.central),
            high: money(interval.high),
            drawn: drawn === null ? "" : span(money(drawn.tenth), money(drawn.ninetieth)),
          },
        ];
  const { gap, debt } = outcomes;
  const isEnough = gap !== null && gap.high <= 0 && gap.low < 0;
  const cash = outcomes.cash ?? { low: 0, central: 0, high: 0 };
  return {
    sentence: sentenceOf(cash, { year, money }),
    rows: [
      ...basesOf(result).flatMap(({ name, kind }) => rowOf(name, outcomes[kind], sample.outcomes[kind])),
      ...(isEnough
        ? rowOf("More than is needed, in cash", { low: -gap.high, central: -gap.central, high: -gap.low }, null)
        : rowOf("Left to pay, in cash", gap, null)),
      // Who borrows nothing owes nothing, whatever the rate.
      ...rowOf("Owed, in cash", debt?.high === 0 ? null : debt, null),
    ],
    drivers: driversOf(sensitivityOf(trial, ranges, "cash"), { ranges, money, baseline: doubt.input.baseline }),
    note: `The ranges hold only what the sources named here give, so the truth may lie outside them. The lowest and the highest put all their ends together, and nobody can say how likely they are. For the last column every range is drawn from by chance, ${groupThousands(String(draws))} times, more often near our own number. Eight results in ten lie between the two that are shown.`,
  };
}

/** The same for a state of the levers. */
export function viewLiveUncertainty(
  outcome: LinkOutcome,
  data: Pick<LinkData, "input" | "ranges">,
): UncertaintyView | undefined {
  const doubt = doubtOf(outcome, data);
  return doubt && viewUncertainty(doubt, outcome.result, outcome.state.by);
}

interface Said {
  readonly year: string;
  readonly money: (billions: number) => string;
}

function sentenceOf({ low, central, high }: Interval, { year, money }: Said): string {
  const ends = span(money(low), money(high));
  if (money(low) === money(high))
    return `In cash, nothing that is in doubt here changes the ${money(central)} of ${year}.`;
  return `In cash, the extra in ${year} may lie anywhere from ${ends}. Our own answer is ${money(central)}.`;
}

function span(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

interface DriverContext {
  readonly ranges: Ranges;
  readonly baseline: BaselineInput;
  readonly money: (billions: number) => string;
}

function driversOf(bars: readonly SensitivityBar[], context: DriverContext): readonly DriverView[] {
  const { ranges, money } = context;
  const ends = bars.map((bar) => endsOf(bar, "cash"));
  const left = Math.min(...ends.map(({ low }) => low));
  const width = Math.max(...ends.map(({ high }) => high)) - left;
  const place = (value: number): number => (width === 0 ? 0 : tenth(((value - left) / width) * 100));
  return bars.map((driver, index): DriverView => {
    const { name } = driver;
    const { low, high, central } = ends[index] ?? { low: 0, high: 0, central: 0 };
    const from = place(low);
    return {
      name: nameOf(name, ranges),
      change: changeOf(name, context),
      source: ranges[name]?.edition ?? "",
      result: low === high ? elsewhere(driver, money) : span(money(low), money(high)),
      bar: low === high ? undefined : { from, width: tenth(place(high) - from), centre: place(central) },
    };
  });
}

function endsOf({ atLow, atHigh, central }: SensitivityBar, name: OutcomeName): Interval {
  const [a, b, centre] = [atLow[name] ?? 0, atHigh[name] ?? 0, central[name] ?? 0];
  return { low: Math.min(a, b, centre), central: centre, high: Math.max(a, b, centre) };
}

/** What moves not the extra in cash may move its price, or who pays. */
function elsewhere(driver: SensitivityBar, money: (billions: number) => string): string {
  const told = [
    ["real", "without inflation"],
    ["gap", "left to pay"],
    ["debt", "owed"],
  ] as const;
  for (const [name, words] of told) {
    const { low, high } = endsOf(driver, name);
    if (low !== high) return `${span(money(low), money(high))} ${words}`;
  }
  return "no difference";
}

/** A tenth of a per cent, so that a picture is no longer than it must be. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function nameOf(name: RangeName, ranges: Ranges): string {
  switch (name) {
    case "gdpGrowth":
      return `Growth of GDP in cash after ${ranges.gdpGrowth?.after ?? ""}`;
    case "inflation":
      return `Rise of prices after ${ranges.inflation?.after ?? ""}`;
    case "baseline":
      return "What would be spent anyway";
    case "share":
      return "The share at the end";
    case "yields":
      return "What the taxes bring in";
    case "interest":
      return "Interest on what is borrowed";
    default:
      return name satisfies never;
  }
}

function changeOf(name: RangeName, { ranges, baseline }: DriverContext): string {
  const { low = unchanged[name], high = unchanged[name] } = ranges[name] ?? {};
  if (name === "baseline" && baseline.kind === "constant-share") {
    const [from, to] = [low, high].map((times) => number(baseline.share * times));
    return `${from}% to ${to}% of GDP`;
  }
  const ends = [low, high].filter((value) => value !== unchanged[name]);
  if (ends.length === 0) return "no change";
  const often = name === "gdpGrowth" || name === "inflation" ? " a year" : "";
  return `${ends.map((value) => changeText(name, value)).join(" to ")}${often}`;
}

function changeText(name: RangeName, value: number): string {
  const less = value < unchanged[name] ? "less" : "more";
  if (name === "baseline" || name === "yields") return `${number((value - 1) * 100)}% ${less}`;
  return `${number(value)} ${number(value) === "1" ? "point" : "points"} ${less}`;
}

/** At most two decimals without its sign, and none that say nothing. */
function number(value: number): string {
  const text = roundText(Math.abs(value), 2);
  return groupThousands(text).replace(/\.?0+$/, "");
}
