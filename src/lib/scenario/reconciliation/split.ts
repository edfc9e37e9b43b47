/**
 * A difference split into parts that add up to it in the bits, in whatever order they are added.
 *
 * Plain subtraction would leave sums that are off in the last bit. So the answers are first put on a
 * grid that is a power of two: every part is then a whole number of grid steps, and sums of whole
 * numbers are exact. The grid is far below anything printed: a part in half a thousand million million.
 */

/** Billions, all on one grid. */
export interface Split {
  readonly ours: number;
  readonly published: number;
  /** `published` less `ours`: the parts and the rest. */
  readonly whole: number;
  /** For each step, its answer less the one before. */
  readonly parts: readonly number[];
  /** `published` less the last answer: what no step explains. */
  readonly rest: number;
}

/** The grid leaves five bits free for sums of many parts. */
const stepsBelowLargest = 281_474_976_710_656;

/** Below this all is nothing. */
const smallest = 1e-60;

/**
 * @param answers in billions: our own, then the one after each step. At least one.
 * @param published in billions.
 * @example
 * splitDifference([27, 28, 31], 30) // whole 3, parts [1, 3], rest -1
 */
export function splitDifference(answers: readonly number[], published: number): Split {
  const grid = gridFor([...answers, published]);
  const [ours = 0, ...after] = answers.map((answer) => onGrid(answer, grid));
  const target = onGrid(published, grid);
  let before = ours;
  const parts = after.map((answer) => {
    const part = answer - before;
    before = answer;
    return part;
  });
  return { ours, published: target, whole: target - ours, parts, rest: target - before };
}

function gridFor(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  let power = 1;
  while (power < largest) power *= 2;
  while (power / 2 >= largest && power > smallest) power /= 2;
  return power / stepsBelowLargest;
}

/** Zero has no sign: a step that changes nothing is plain 0. */
function onGrid(value: number, grid: number): number {
  return Math.round(value / grid) * grid + 0;
}
