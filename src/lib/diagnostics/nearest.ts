/**
 * The nearest of the allowed names to a name that is not allowed, so that a message can compute its
 * own fix.
 */

/**
 * Finds the allowed name that a misspelt one most likely meant.
 *
 * A name counts as near when at most a third of its letters differ (but one is always allowed, and two
 * from five letters on), counted as insertions, deletions, changes and swaps of neighbours. Ties go to
 * the first in the list.
 *
 * @example
 * findNearest("untis", ["unit", "says"]) // "unit"
 */
export function findNearest(name: string, allowed: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of allowed) {
    const longer = Math.max(name.length, candidate.length);
    const limit = Math.max(longer < 5 ? 1 : 2, Math.floor(longer / 3));
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const distance = editDistance(name, candidate);
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance. Long names cost their product, so ids are cut at 200 units. */
export function editDistance(left: string, right: string): number {
  const a = left.slice(0, 200);
  const b = right.slice(0, 200);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** "a", "b" or "c" in quotation marks, for a list of at most ten; the count beyond that. */
export function listNames(names: readonly string[], joiner: "or" | "and" = "or"): string {
  const shown = names.slice(0, 10).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} ${joiner} ${shown[shown.length - 1] ?? ""}`;
}
