/** How one amount stands to another, worked out again: `data-of="size <other>+<first>"`. */

import { findNumber } from "#catalogue/number-record.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { viewNumber } from "#site/number-view.ts";
import { ratioOf } from "#site/sizes.ts";
import { type RecordKind, text } from "./truth.ts";

const idsOf = (pair: string): readonly [string, string] => {
  const [other = "", first = ""] = pair.split("+");
  return [other, first];
};

export const size: RecordKind = {
  exists: (pair) => idsOf(pair).every((id) => findNumber(getCatalogue(), id) !== undefined),
  show: (pair, field) => {
    const [other, first] = idsOf(pair);
    return field === "ratio" ? text(ratioOf(viewNumber(other), viewNumber(first))) : undefined;
  },
};
