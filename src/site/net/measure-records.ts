/** What one measure says of another: why they may be compared, why they may not, or what bridges them. */

import { getCatalogue } from "#site/catalogue.ts";
import { showText } from "#site/number-view.ts";
import { type RecordKind, text } from "./truth.ts";

/** By `<measure that declares it>/<measure it is declared of>`. */
export const relation: RecordKind = {
  exists: (id) => findRelation(id) !== undefined,
  show: (id, field) => {
    const found = findRelation(id);
    return found !== undefined && field === "why" ? text(showText(found.why)) : undefined;
  },
};

function findRelation(id: string) {
  const [from = "", to] = id.split("/");
  return getCatalogue()
    .measures.get(from)
    ?.related?.find(({ measure }) => measure === to);
}
