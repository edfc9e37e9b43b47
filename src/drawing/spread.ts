/** Moves labels apart along one direction, as little as needed. */

export interface Spreadable {
  /** Where the middle wants to be. */
  readonly wish: number;
  readonly size: number;
}

/**
 * The middles, in the order given, without overlap and within `from` and `to`. When there is not room
 * for all, they run over the end.
 */
export function spread(
  items: readonly Spreadable[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.wish - b.wish || a.index - b.index);
  const middles: number[] = new Array<number>(items.length).fill(0);
  let end = from;
  for (const { wish, size, index } of order) {
    const middle = Math.max(wish, end + size / 2);
    middles[index] = middle;
    end = middle + size / 2;
  }
  let limit = Math.max(
    to,
    order.reduce((sum, { size }) => sum + size, from),
  );
  for (const { size, index } of order.reverse()) {
    const middle = Math.min(middles[index] ?? 0, limit - size / 2);
    middles[index] = middle;
    limit = middle - size / 2;
  }
  return middles;
}
