/** Moves labels apart along one direction, as little as needed. */

export interface Spreadable {
  /** Where the middle wants to be. */
  readonly wish: number;
  readonly size: number;
}

/** Neighbours that touch: they move as one, to the middle of their wishes. */
interface Cluster {
  readonly members: readonly (Spreadable & { readonly index: number })[];
  readonly size: number;
  /** Where the cluster would start to be nearest to all wishes. */
  readonly start: number;
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
  let clusters: readonly Cluster[] = [];
  for (const item of order) {
    let cluster = makeCluster([item], from, to);
    let before = clusters[clusters.length - 1];
    while (before !== undefined && before.start + before.size > cluster.start) {
      cluster = makeCluster([...before.members, ...cluster.members], from, to);
      clusters = clusters.slice(0, -1);
      before = clusters[clusters.length - 1];
    }
    clusters = [...clusters, cluster];
  }
  const middles: number[] = new Array<number>(items.length).fill(0);
  for (const { members, start } of clusters) {
    let end = start;
    for (const { index, size } of members) {
      middles[index] = end + size / 2;
      end += size;
    }
  }
  return middles;
}

function makeCluster(members: Cluster["members"], from: number, to: number): Cluster {
  let size = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.wish - member.size / 2 - size;
    size += member.size;
  }
  // In parts of a pixel that binary numbers hold, sums are exact, so labels that touch never overlap by a hair.
  const best = Math.round((sum / members.length) * 1024) / 1024;
  return { members, size, start: Math.max(from, Math.min(best, to - size)) };
}
