/** The texts of a claim that are not prose strings: its exact words, its dates, where it stands. */

import { dateLabel, whenLabel } from "#lib/time/label.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { speakersOf } from "#site/claim-view.ts";
import { viewNumber } from "#site/number-view.ts";
import { oneOf, type RecordKind, text } from "./truth.ts";

export const claim: RecordKind = {
  exists: (id) => getCatalogue().claims.has(id),
  show: (id, field) => {
    const one = getCatalogue().claims.get(id);
    if (one === undefined) return undefined;
    switch (field) {
      case "words":
        return one.words === undefined ? undefined : text(one.words);
      case "where":
        return one.where === undefined ? undefined : text(one.where);
      case "by":
        return text(speakersOf(one));
      case "made":
        return text(`made ${whenLabel(one.saidOn)}`);
      case "locator":
        return oneOf(locatorsOf(id));
      default:
        return undefined;
    }
  },
  attributes: (id) => {
    const one = getCatalogue().claims.get(id);
    return one === undefined ? [] : [`date:${dateLabel(one.saidOn)}`];
  },
};

/** Where the claim was made, and where each piece of its evidence stands. */
function locatorsOf(id: string): readonly string[] {
  const one = getCatalogue().claims.get(id);
  const evidence = (one?.evidence ?? []).map(
    ({ figure, locator }) => locator ?? (figure === undefined ? undefined : viewNumber(figure).locator),
  );
  return [one?.by.locator, ...evidence].filter((locator) => locator !== undefined);
}
