/** Numbers that look like chance, and are the same for the same seed. */

/**
 * A source of numbers between 0 and 1 that a seed decides: the generator of Park and Miller with the
 * multiplier 48271. Its products are whole numbers below two to the fifty-third, so it is the same everywhere.
 *
 * @param seed a whole number from 1 to 2147483646.
 */
export function seededNumbers(seed: number): () => number {
  const modulus = 2147483647;
  let state = seed;
  return () => {
    state = (state * 48271) % modulus;
    return state / modulus;
  };
}
