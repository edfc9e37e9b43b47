/** Published costings as a page shows them: each line that was printed beside what the model gives. */

import type { RichText } from "#lib/figures/rich-text.ts";
import type { Comparison } from "#lib/scenario/costing/published.ts";
import { dateLabel } from "#lib/time/label.ts";
import { formatStated } from "#lib/units/format.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import { getCatalogue } from "./catalogue.ts";

export interface CostingView {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Who published it, and when. */
  readonly made: string;
  /** What of it could be read. */
  readonly seen: string;
  readonly note: RichText | undefined;
  readonly lines: readonly CostingLine[];
}

export interface CostingLine {
  readonly what: string;
  readonly published: string;
  readonly ours: string;
  /** Of ours from the published one: "+0.1%". */
  readonly difference: string;
  /** Why the two do not meet, where they do not. */
  readonly gap: RichText | undefined;
}

/** In the order of their dates. */
export function viewCostings(): readonly CostingView[] {
  return [...getCatalogue().costings.values()]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ id }) => viewCosting(id));
}

/** @throws {Error} if there is no such costing. */
export function viewCosting(id: string): CostingView {
  const { costings, costed } = getCatalogue();
  const [costing, worked] = [costings.get(id), costed.get(id)];
  if (costing === undefined || worked === undefined) throw new Error(`There is no costing "${id}".`);
  const { title, url, body, date, seen, note, published } = costing;
  return {
    id,
    title,
    url,
    made: `${body}, ${dateLabel(date)}`,
    seen,
    note,
    lines: published.flatMap((line, index) => {
      const comparison = worked.lines[index];
      if (comparison === undefined) return [];
      const { what, value, unit, "known-gap": gap } = line;
      const ours = formatStated({ value: comparison.ours, decimals: value.decimals + 1 }, unit);
      return [{ what, published: formatStated(value, unit), ours, difference: differenceText(comparison), gap }];
    }),
  };
}

/** One decimal, which is what two printed numbers can bear. */
function differenceText({ percent }: Comparison): string {
  const text = groupThousands(roundText(percent, 1));
  return `${percent > 0 && text !== "0.0" ? "+" : ""}${text}%`;
}
