/** What a mutation is, and how mutants are drawn from a seed. */

export const mutantClasses = ["form", "meaning", "value", "period", "other"] as const;

export type MutantClass = (typeof mutantClasses)[number];

/** A content folder in memory: text by path below the folder. */
export type Files = ReadonlyMap<string, string>;

/** One place where an operator can make a mistake. */
export interface Change {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The figure or cell whose value is changed, for operators on values. */
  readonly number?: string | undefined;
}

/** One kind of mistake. Operators know the form of the files and what they mean, and nothing of the checks. */
export interface Operator {
  readonly name: string;
  readonly class: MutantClass;
  /** Why what it makes is wrong, whatever the checks say. */
  readonly reason: string;
  /** Every place where it can be made, each given one random number between 0 and 1. */
  readonly changes: (files: Files, random: () => number) => readonly Change[];
}

export interface Mutant extends Change {
  readonly operator: string;
}

/** Mulberry32: small, fast, the same on every machine. Numbers from 0 to below 1. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/**
 * Draws mutants, the same number for each operator as far as it has that many places. The same files, seed
 * and count give the same mutants.
 */
export function drawMutants(
  operators: readonly Operator[],
  files: Files,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Mutant[] {
  const each = Math.max(1, Math.floor(count / operators.length));
  const extra = Math.max(0, count - each * operators.length);
  return operators.flatMap((operator, index) => {
    const random = makeRandom(seed * 1009 + index);
    const places = [...operator.changes(files, random)];
    const wanted = Math.min(places.length, each + (index < extra ? 1 : 0));
    // A partial shuffle: the first `wanted` are a fair draw.
    for (let at = 0; at < wanted; at++) {
      const other = at + Math.floor(random() * (places.length - at));
      [places[at], places[other]] = [places[other] as Change, places[at] as Change];
    }
    return places.slice(0, wanted).map((change) => ({ ...change, operator: operator.name }));
  });
}

/** The file of a mutant with the mistake in it. */
export function mutatedText(files: Files, { path, from, to, text }: Change): string {
  const before = files.get(path);
  if (before === undefined) throw new Error(`There is no file ${path}.`);
  const after = before.slice(0, from) + text + before.slice(to);
  if (after === before) throw new Error(`A mutant of ${path} is the text that was there.`);
  return after;
}
