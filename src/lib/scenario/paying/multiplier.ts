/**
 * What spending does to the economy, by a published multiplier. It is off unless a scenario names one, and never
 * changes what the promise costs.
 */

export interface Multiplier {
  readonly name: string;
  readonly edition: string;
  /** Change of GDP for one unit more of spending. */
  readonly value: number;
}

/** By how much GDP changes, in billions and in per cent. */
export function effectOnGdp(
  extra: number,
  gdp: number,
  { value }: Multiplier,
): { readonly bn: number; readonly percent: number } {
  const bn = extra * value;
  return { bn, percent: (bn / gdp) * 100 };
}
