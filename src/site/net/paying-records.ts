/** The texts of who pays. */

import type { PayingView } from "#lib/scenario/words/paying.ts";
import { pieces, type Truth, text } from "./truth.ts";

/** As a preset, the levers and each state of them show it. */
export function payingTruth({ year, summed, rows, owed, remarks }: PayingView, field: string): Truth | undefined {
  switch (field) {
    case "paying":
      return pieces([
        "Payer",
        `In ${year} cash`,
        `Added up ${summed}`,
        ...rows.flatMap(({ name, share, inYear, total }) => [share === "" ? name : `${name} ${share}`, inYear, total]),
      ]);
    case "owed":
      return text(owed);
    case "paying-remarks":
      return pieces(remarks);
    default:
      return undefined;
  }
}
