/** A published costing: what its authors took for granted, as a case of the model, and what they printed. */

import type { RichText } from "#lib/figures/rich-text.ts";
import type { CostingCase } from "#lib/scenario/costing/case.ts";
import type { PublishedLine } from "#lib/scenario/costing/published.ts";

export interface Costing {
  readonly title: string;
  /** Who worked it out. */
  readonly body: string;
  readonly date: string;
  readonly url: string;
  /** What of it could be read: the page itself, a copy, the press. */
  readonly seen: string;
  /** What is particular about it: what was worked out backwards, and from what. */
  readonly note?: RichText | undefined;
  readonly case: CostingCase;
  readonly published: readonly (PublishedLine & { readonly "known-gap"?: RichText | undefined })[];
}
