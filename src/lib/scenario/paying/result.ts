/** Who pays how much in each year, and what is left. */

export interface PayingResult {
  /** In the order of the input. */
  readonly payers: readonly PayerResult[];
  readonly years: readonly PayingYear[];
  /** Over all years of the answer, added up without interest. */
  readonly totals: {
    readonly extra: number;
    readonly paid: number;
    readonly gap: number;
  };
  readonly assumptions: readonly PayingAssumption[];
  readonly warnings: readonly PayingWarning[];
}

/** Lists have one entry for each year of the answer. */
export interface PayerResult {
  readonly id: string;
  readonly name: string;
  readonly kind: "tax" | "borrowing" | "budget";
  /** Billions in the cash of each year; less than 0 for a tax that is cut. */
  readonly amounts: readonly number[];
  /** How far the tax is raised, in its units: 0 before it pays. `null` for other payers. */
  readonly units: readonly number[] | null;
  /** Per cent of the budget that it is taken from: 0 before it pays. `null` for other payers. */
  readonly shareOfBudget: readonly number[] | null;
  /** True for a rise beyond what its estimate covers: then no page prints more than "about". */
  readonly isRough: boolean;
  readonly total: number;
}

export interface PayingYear {
  readonly year: string;
  readonly extra: number;
  readonly paid: number;
  /**
   * What is left of the extra when each payer's amount has been taken off it, in the order of the input and the
   * rest last: above 0 it is unfunded, below 0 more is raised than needed. Exactly 0 where one takes the rest.
   */
  readonly gap: number;
  /** `null` where nobody borrows. */
  readonly debt: DebtYear | null;
}

/** Debt at the end of a year, and interest in it: billions, and per cent of GDP. */
export interface DebtYear {
  readonly borrowed: number;
  readonly interest: number;
  /** The interest of all years from the first to this one. */
  readonly cumulativeInterest: number;
  readonly debt: number;
  readonly debtShare: number;
  readonly interestShare: number;
}

export type PayingAssumptionId =
  | "pays-from"
  | "tax-estimate"
  | "tax-yield-with-gdp"
  | "tax-yield-flat"
  | "taxes-added-up"
  | "budget-plan"
  | "budget-with-gdp"
  | "budget-flat"
  | "budget-flat-real"
  | "rate-source"
  | "rate-held"
  | "rate-extended"
  | "interest-is-borrowed";

export type PayingWarningId =
  | "promise-without-payer"
  | "gap-left"
  | "more-than-needed"
  | "tax-beyond-estimate"
  | "budget-used-up";

export type PayingRemarkId = PayingAssumptionId | PayingWarningId;

/** What a page must say; the sentences are in `words/paying.ts`. Ids are permanent. */
export interface PayingRemark<Id extends PayingRemarkId = PayingRemarkId> {
  readonly id: Id;
  /** The payer's name. */
  readonly name: string | null;
  /** Billions for gaps and budgets, units for a tax, per cent for a rate. */
  readonly value: number | null;
  /** The first and last year it holds for. */
  readonly from: string | null;
  readonly to: string | null;
  readonly edition: string | null;
}

export type PayingAssumption = PayingRemark<PayingAssumptionId>;
export type PayingWarning = PayingRemark<PayingWarningId>;
