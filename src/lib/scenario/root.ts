/** Compound growth by repeated multiplication and its inverse: no engine-dependent function. */

/** `base` multiplied by itself `times` times; 1 for no times. */
export function repeatProduct(base: number, times: number): number {
  let product = 1;
  for (let count = 0; count < times; count += 1) product *= base;
  return product;
}

/**
 * The factor that, multiplied with itself `times` times, gives `total`.
 *
 * Newton's method from above: the start is never below the root (Bernoulli), each step goes down,
 * and the first that does not is within rounding of the root.
 *
 * @param total more than 0.
 * @param times a whole number from 1.
 * @example
 * growthFactor(8, 3) // 2
 */
export function growthFactor(total: number, times: number): number {
  let factor = 1 + (total - 1) / times;
  for (;;) {
    const next = ((times - 1) * factor + total / repeatProduct(factor, times - 1)) / times;
    if (!(next < factor)) return factor;
    factor = next;
  }
}
