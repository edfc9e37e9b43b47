/** The same sum said as something else: so many units of a tax, or such a share of a budget. */

/**
 * How many units of a tax would bring in a sum, were its yield the same at every size.
 *
 * @param yieldPerUnit billions for one unit; more than 0.
 */
export function unitsFor(sum: number, yieldPerUnit: number): number {
  return sum / yieldPerUnit;
}

/** A sum in per cent of a budget of more than nothing. */
export function shareOfBudget(sum: number, budget: number): number {
  return (sum / budget) * 100;
}
