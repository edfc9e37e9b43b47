/** Whether a derived figure claims no more than its inputs give: a time, a place, a standing. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { DerivedInput } from "#lib/figures/inputs.ts";
import { momentsOf } from "#lib/figures/meaning.ts";
import type { NumberRecord } from "./number-record.ts";

/** `records` are the inputs in the order of `data.inputs`. */
export function judgeDerived(
  { data, place }: Located<DerivedInput>,
  records: readonly NumberRecord[],
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const refuse = (code: string, path: Path, message: string, fix: string): void => {
    findings.push({ code, severity: "error", message, location: place.at(path), fix });
  };
  const inputs = Object.values(data.inputs);
  const moments = inputs.flatMap(({ takenAs }, index) => {
    const period = takenAs?.period ?? records[index]?.period;
    return period === undefined ? [] : momentsOf(period);
  });
  const foreign = momentsOf(data.period).find((moment) => !moments.includes(moment));
  if (foreign !== undefined && moments.length > 0) {
    refuse(
      "derivation/period-mismatch",
      ["period"],
      `This figure is for the ${foreign}, and none of its inputs is.`,
      `give it the period of an input (${listNames([...new Set(moments)].sort())}), or write "takenAs" at the input that is carried over`,
    );
  }
  const places = [...new Set(records.map((record, index) => inputs[index]?.takenAs?.place ?? record.place))].sort();
  // A sum over members is of the body they belong to, so only a figure of few places can be tested.
  if (places.length > 0 && places.length < 3 && !places.includes(data.place)) {
    refuse(
      "derivation/place-mismatch",
      ["place"],
      `This figure is for "${data.place}", and its inputs are for ${listNames(places)}.`,
      places.length === 1
        ? `write "place: ${places[0] ?? ""}", or mend the inputs`
        : "name one of the places of its inputs",
    );
  }
  const ahead = records.find(({ status }) => status !== "outturn");
  if (data.status === "outturn" && ahead !== undefined) {
    refuse(
      "derivation/standing",
      ["status"],
      `This figure says that it is an outturn, and its input "${ahead.id}" is only ${article(ahead.status)}.`,
      'write "status: estimate", or use inputs that are outturns',
    );
  }
  const claim = records.find(({ status }) => status === "claim");
  if (claim !== undefined && data.status !== "claim") {
    refuse(
      "derivation/standing",
      ["status"],
      `This figure says that it is ${article(data.status)}, and its input "${claim.id}" is only a claim.`,
      'write "status: claim", or use an input that is more than one',
    );
  }
  const unsure = records.find(({ confidence }) => confidence !== "high");
  if (data.confidence === "high" && unsure !== undefined) {
    refuse(
      "derivation/standing",
      ["confidence"],
      `This figure has high confidence, and its input "${unsure.id}" has only ${unsure.confidence}.`,
      `write "confidence: ${unsure.confidence}"`,
    );
  }
  return findings;
}

function article(status: string): string {
  return `${/^[aeiou]/.test(status) ? "an" : "a"} ${status}`;
}
