/** Who pays how much in each year, and what is left. */

export interface PayingResult {
  /** In the order of the input. */
  readonly payers: readonly PayerResult[];
  readonly years: readonly PayingYear[];
  readonly totals: {
    readonly extra: number;
    readonly paid: number;
    readonly gap: number;
  };
  readonly assumptions: readonly PayingRemark[];
  readonly warnings: readonly PayingRemark[];
}

export interface PayerResult {
  readonly id: string;
  readonly name: string;
  readonly kind: "tax" | "borrowing" | "budget";
  /** Billions in the cash of each year; less than 0 for a tax that is cut. */
  readonly amounts: readonly number[];
  /** Per cent of the budget that it is taken from; `null` for other payers. */
  readonly shareOfBudget: readonly number[] | null;
  /** True for a rise beyond what its estimate covers: then no page prints more than "about". */
  readonly isRough: boolean;
  readonly total: number;
}

export interface PayingYear {
  readonly year: string;
  readonly extra: number;
  readonly paid: number;
  /** The extra less all that is paid: above 0 it is unfunded, below 0 more is raised than needed. */
  readonly gap: number;
  /** `null` where nobody borrows. */
  readonly debt: DebtYear | null;
}

/** Debt at the end of a year, and interest in it: billions, and per cent of GDP. */
export interface DebtYear {
  readonly borrowed: number;
  readonly interest: number;
  readonly debt: number;
  readonly debtShare: number;
  readonly interestShare: number;
}

export type PayingRemarkId =
  | "tax-yield-with-gdp"
  | "tax-yield-flat"
  | "budget-with-gdp"
  | "budget-flat"
  | "interest-is-borrowed"
  | "promise-without-payer"
  | "gap-left"
  | "more-than-needed"
  | "tax-beyond-estimate"
  | "budget-used-up";

export interface PayingRemark {
  readonly id: PayingRemarkId;
  /** The payer's name. */
  readonly name: string | null;
  readonly value: number | null;
  /** The first and last year it holds for. */
  readonly from: string | null;
  readonly to: string | null;
  readonly edition: string | null;
}
