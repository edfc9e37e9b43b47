/**
 * Anyone's costing as it is written down: the model's inputs with numbers or references in them, in the
 * words of the file. docs/costing.md explains each field to its writers, and `resolve-case.ts` makes the
 * model's input of it. The names of fields are those of the file, so that a mistake can be shown there.
 */

import type { Reference } from "#lib/scenario/definition.ts";
import type { Continuation, ScenarioPriceBasis } from "#lib/scenario/input.ts";
import type { RangeShape } from "#lib/scenario/uncertainty/input.ts";
import type { RangeField } from "./range-names.ts";

/** A number as it stands in the file, or a figure or a cell of the content. */
export type CaseNumber = number | Reference;

/** One number for all years, one for each, or a series of the content. */
export type CaseSeries =
  | { readonly kind: "held"; readonly value: CaseNumber }
  | { readonly kind: "years"; readonly years: readonly CaseYear[] }
  | { readonly kind: "series"; readonly series: string };

export interface CaseYear {
  readonly year: string;
  readonly value: CaseNumber;
  /** In per cent: `value` is this share of what is meant, which is then worked out from the two. */
  readonly share?: CaseNumber | undefined;
}

/** Sums of money by year, in cash or in the prices of a year. */
export interface CaseLevels {
  readonly values: CaseSeries;
  readonly "prices-of"?: string | undefined;
}

/** Interest: once or by year, and how it goes on. */
export interface CaseRate {
  readonly rates: CaseSeries;
  readonly afterwards?: CaseNumber | undefined;
}

/** Per cent a year. `afterwards` holds for the years after the last stated one. */
export type CaseGrowth =
  | { readonly kind: "rates"; readonly rates: CaseSeries; readonly afterwards?: CaseNumber | undefined }
  | { readonly kind: "real-and-prices"; readonly real: CaseSeries; readonly prices: CaseSeries };

export interface CaseRunOfYears {
  readonly edition?: string | undefined;
  /** Absent where growth alone is stated, which is enough for prices. */
  readonly values?: CaseSeries | undefined;
  /** Whether `values` stood in a field of that name, or in place of the whole group; for messages. */
  readonly isBare: boolean;
  readonly fill?: "constant-growth" | "straight-line" | undefined;
  readonly growth?: CaseGrowth | undefined;
  readonly "growth-before"?: CaseNumber | undefined;
}

export interface CaseGdp extends CaseRunOfYears {
  /** Each gives an answer of its own. */
  readonly editions?: readonly { readonly name: string; readonly gdp: CaseRunOfYears }[] | undefined;
}

export interface CaseYears {
  readonly from: string;
  readonly to: string;
  readonly "cumulative-from"?: string | undefined;
  readonly "cumulative-to"?: string | undefined;
}

/** What a leg arrives at: one of the three, and rates for constant growth alone. */
interface CaseEnd {
  readonly share?: CaseNumber | undefined;
  readonly level?: CaseNumber | undefined;
  readonly "prices-of"?: string | undefined;
  readonly average?: { readonly share: CaseNumber; readonly from: string; readonly to: string } | undefined;
  readonly rate?: CaseNumber | undefined;
  /** Of the cash in the prices of one year. */
  readonly "real-rate"?: CaseNumber | undefined;
}

export interface CaseMovingLeg extends CaseEnd {
  readonly kind: "step" | "straight-line-share" | "straight-line-cash" | "constant-growth";
  readonly from: string;
  /** Not for a step. */
  readonly to?: string | undefined;
  readonly start?: CaseNumber | undefined;
  readonly "start-level"?: CaseNumber | undefined;
  readonly afterwards?: Continuation | undefined;
}

export interface CaseExplicitLeg extends CaseLevels {
  readonly kind: "explicit";
  readonly by?: "share" | "level" | undefined;
  readonly afterwards?: Continuation | undefined;
}

export type CaseLeg = CaseMovingLeg | CaseExplicitLeg;

export type CaseBaseline =
  | { readonly kind: "constant-share"; readonly share: CaseNumber }
  | { readonly kind: "flat-cash" | "flat-real"; readonly level: CaseNumber; readonly year: string }
  | (CaseLevels & {
      readonly kind: "plan" | "explicit";
      readonly by: "share" | "level";
      readonly afterwards?: Continuation | undefined;
    })
  | { readonly kind: "path"; readonly path: readonly CaseLeg[] };

export interface CaseBridge {
  readonly from: string;
  readonly to: string;
  readonly edition?: string | undefined;
  readonly share?: CaseNumber | undefined;
  readonly levels?: CaseSeries | undefined;
  readonly ratio?: CaseNumber | undefined;
}

/** How much of the extra a way to pay carries: one of them. */
interface CasePart {
  readonly amount?: CaseNumber | undefined;
  readonly "percent-of-extra"?: CaseNumber | undefined;
  readonly "percent-of-budget"?: CaseNumber | undefined;
  readonly part?: "rest" | undefined;
}

export type CasePayer =
  | {
      readonly kind: "tax";
      readonly name: string;
      readonly from?: string | undefined;
      readonly yields: CaseSeries;
      readonly afterwards: "with-gdp" | "flat-cash";
      readonly rise: CaseNumber;
      /** The smallest and the largest rise for which the yields are used. */
      readonly valid?: readonly number[] | undefined;
    }
  | (CasePart & {
      readonly kind: "borrowing";
      readonly name?: string | undefined;
      readonly from?: string | undefined;
      readonly rate: CaseRate;
    })
  | (CasePart & {
      readonly kind: "budget";
      readonly name: string;
      readonly from?: string | undefined;
      readonly budget: CaseSeries;
      readonly afterwards?: "with-gdp" | "flat-cash" | "flat-real" | undefined;
    });

/** How far a number may lie from what the case takes; an end that is left out is the centre. */
export interface CaseRange {
  readonly low?: number | undefined;
  /** What changes nothing, without it. */
  readonly central?: number | undefined;
  readonly high?: number | undefined;
  readonly source: string;
  readonly shape?: RangeShape | undefined;
  /** Of growth alone: the last year that is not in doubt. */
  readonly after?: string | undefined;
}

export type CaseRanges = { readonly [Field in RangeField]?: CaseRange | undefined };

export interface CaseDraws {
  readonly count: number;
  readonly seed: number;
}

/** The fields that a place may state for itself. */
export interface CaseFields {
  readonly currency?: string | undefined;
  readonly years?: CaseYears | string | undefined;
  readonly whole?: "gdp" | "gni" | undefined;
  readonly gdp?: CaseGdp | undefined;
  readonly deflator?: CaseRunOfYears | undefined;
  readonly baseline?: CaseBaseline | undefined;
  /** What would be spent, in one of three ways. */
  readonly path?: readonly CaseLeg[] | undefined;
  readonly shares?: CaseSeries | undefined;
  readonly levels?: CaseLevels | undefined;
  readonly floor?: "baseline" | CaseBaseline | undefined;
  readonly definitions?:
    | {
        readonly path: string;
        readonly baseline: string;
        readonly answer: string;
        readonly bridges?: readonly CaseBridge[] | undefined;
      }
    | undefined;
  readonly prices?:
    | {
        readonly answer: ScenarioPriceBasis;
        readonly "today-gdp"?: string | undefined;
        readonly real?: string | undefined;
      }
    | undefined;
  readonly people?: CaseRunOfYears | undefined;
  readonly households?: CaseRunOfYears | undefined;
  readonly workers?: CaseRunOfYears | undefined;
  readonly pay?: readonly CasePayer[] | undefined;
  readonly ranges?: CaseRanges | undefined;
  /** From all ranges at once. */
  readonly draws?: CaseDraws | undefined;
  /** A place of the content, for what the case does not state. */
  readonly place?: string | undefined;
}

export interface CasePlace extends CaseFields {
  readonly id: string;
  readonly name?: string | undefined;
  /** Units of the place's currency for one of the sum's. */
  readonly exchange?: CaseSeries | undefined;
}

/** Fields in place of the case's own; each replaces the whole field. */
export interface CaseVariant extends CaseFields {
  readonly name: string;
}

export interface CostingCase extends CaseFields {
  readonly name?: string | undefined;
  /** The same case with other fields, one answer for each. */
  readonly variants?: readonly CaseVariant[] | undefined;
  /** Added up in the currency of the case. */
  readonly places?: readonly CasePlace[] | undefined;
}
