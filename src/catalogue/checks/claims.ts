/** A finding fits the kind of its claim, rests on more than the claim itself, and comes after it. */

import type { Indexes } from "#catalogue/link.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Claim, ClaimFinding, Evidence } from "#lib/entries/claim.ts";
import type { Located, Path } from "#lib/entries/located.ts";
import type { Check } from "./context.ts";

/** Findings that say the record bears a claim out, in whole or in part. */
const bearing: ReadonlySet<ClaimFinding> = new Set(["supported", "supported-but-compressed", "partly-supported"]);

export const checkClaims: Check = ({ content, indexes, broken }) =>
  content.claims.flatMap((entry) => [
    ...checkKind(entry),
    ...checkDays(entry),
    ...checkEvidence(entry, indexes, broken),
    ...checkAlsoSaid(entry),
  ]);

function finding(entry: Located<Claim>, path: Path, words: Pick<Diagnostic, "code" | "message" | "fix">): Diagnostic {
  return { ...words, severity: "error", location: entry.place.at(path) };
}

function checkKind(entry: Located<Claim>): readonly Diagnostic[] {
  const { kind, finding: found } = entry.data;
  if ((kind === "judgement") === (found === "a-judgement")) return [];
  const code = "claim/finding-does-not-fit-kind";
  return [
    kind === "judgement"
      ? finding(entry, ["finding"], {
          code,
          message: `This claim is a judgement, which no record settles, so its finding cannot be "${found}".`,
          fix: 'write "a-judgement", or mend "kind" if a record can settle it',
        })
      : finding(entry, ["finding"], {
          code,
          message: `The finding "a-judgement" says that no record settles this claim, but its kind is "${kind}".`,
          fix: 'write the finding that the record gives, or "kind: judgement"',
        }),
  ];
}

function checkDays(entry: Located<Claim>): readonly Diagnostic[] {
  const { saidOn, found } = entry.data;
  if (found >= saidOn) return [];
  return [
    finding(entry, ["found"], {
      code: "content/dates-out-of-order",
      message: `The finding is dated ${found}, which is before the claim was made, on ${saidOn}.`,
      fix: "mend one of the two dates",
    }),
  ];
}

function checkEvidence(entry: Located<Claim>, indexes: Indexes, broken: ReadonlySet<string>): readonly Diagnostic[] {
  const { finding: found, evidence, by } = entry.data;
  if (!bearing.has(found)) return [];
  const sources = evidence.map((one) => sourcesOf(one, indexes));
  // What is missing or could not be linked is told elsewhere.
  const untold = evidence.some(({ figure }, index) => {
    const none = sources[index]?.length === 0;
    return none && figure !== undefined && (broken.has(figure) || !isNumber(figure, indexes));
  });
  if (untold || sources.flat().some((source) => source !== by.source)) return [];
  return [
    finding(entry, ["evidence"], {
      code: "claim/evidence-is-the-claim-itself",
      message: `All of the evidence comes from "${by.source}", where the claim is made, so nothing bears out the finding "${found}".`,
      fix: 'add a figure or a source other than that one, or write "finding: no-evidence-found"',
    }),
  ];
}

function isNumber(id: string, { figures, cells }: Indexes): boolean {
  return figures.has(id) || cells.has(id);
}

/** The documents that a piece of evidence comes from; for a derived figure those of its inputs. */
function sourcesOf({ figure, source }: Evidence, indexes: Indexes): readonly string[] {
  if (source !== undefined) return [source];
  return figure === undefined ? [] : sourcesOfNumber(figure, indexes);
}

function sourcesOfNumber(id: string, indexes: Indexes): readonly string[] {
  const cell = indexes.cells.get(id);
  if (cell !== undefined) return [cell.series.source];
  const figure = indexes.figures.get(id);
  if (figure === undefined) return [];
  if (figure.kind === "stated") return [figure.source];
  return Object.values(figure.inputs).flatMap(({ figure: input }) => sourcesOfNumber(input, indexes));
}

function checkAlsoSaid(entry: Located<Claim>): readonly Diagnostic[] {
  const index = (entry.data.alsoSaid ?? []).indexOf(entry.id);
  if (index < 0) return [];
  return [
    finding(entry, ["alsoSaid", index], {
      code: "content/contradiction",
      message: `"${entry.id}" is this claim itself, which cannot also be another.`,
      fix: "remove it, or name the other claim",
    }),
  ];
}
