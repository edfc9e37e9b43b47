/** What a reader's levers say, and nothing else: a link is this state as text. */

export const shapes = ["line", "step", "cash-line"] as const;
export const baselines = ["share", "cash", "real", "plan"] as const;
export const priceChoices = ["cash", "today", "real"] as const;
export const growths = ["low", "central", "high"] as const;

/** How the share gets to the target: equal steps of the share, at once, or equal steps of cash. */
export type Shape = (typeof shapes)[number];
/** What the answer is compared with: the same share, the same cash, the same cash in real terms, or a plan. */
export type BaselineChoice = (typeof baselines)[number];
export type PriceChoice = (typeof priceChoices)[number];
export type Growth = (typeof growths)[number];

export interface LeverState {
  /** The target, in per cent of GDP. */
  readonly share: number;
  /** The year of the target, in the scenario's kind of year. */
  readonly by: string;
  readonly shape: Shape;
  readonly baseline: BaselineChoice;
  readonly prices: PriceChoice;
  readonly growth: Growth;
  /** In the order of the levers; empty if nothing pays. At most one takes the rest. */
  readonly pay: readonly Payment[];
  /** The model that the numbers are of. */
  readonly model: number;
}

/** `amount` is in the lever's own unit. */
export interface Payment {
  readonly id: string;
  readonly amount: number | "rest";
}
