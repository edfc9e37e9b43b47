/** The number a source states: one value or a range, each with the decimals it was printed with. */

/** A number and its stated precision: `2.60` has two decimals. */
export interface Stated {
  readonly value: number;
  /** 0 to 12. */
  readonly decimals: number;
}

export type Amount =
  | { readonly kind: "point"; readonly point: Stated }
  | { readonly kind: "range"; readonly low: Stated; readonly high: Stated; readonly central?: Stated | undefined };

/** Reads a plain decimal with its precision; `undefined` for anything else, `1e3` and `0x10` too. */
export function parseStated(text: string): Stated | undefined {
  const match = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,12}))?$/.exec(text);
  return match ? { value: Number(text), decimals: match[1]?.length ?? 0 } : undefined;
}

/** The number that stands for an amount in a chart or a sum: the point, the central value, or the middle. */
export function centralValue(amount: Amount): number {
  if (amount.kind === "point") return amount.point.value;
  return amount.central?.value ?? (amount.low.value + amount.high.value) / 2;
}

/** Changes every number of an amount by the same function; `decimals` replaces the stated precision. */
export function mapAmount(amount: Amount, change: (value: number) => number, decimals?: number): Amount {
  const map = (stated: Stated): Stated => ({
    value: change(stated.value),
    decimals: decimals ?? stated.decimals,
  });
  if (amount.kind === "point") return { kind: "point", point: map(amount.point) };
  const [first, second] = [map(amount.low), map(amount.high)];
  const [low, high] = first.value <= second.value ? [first, second] : [second, first];
  return { kind: "range", low, high, central: amount.central && map(amount.central) };
}
