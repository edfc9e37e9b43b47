/** Reads the file of a costing: text to the case it states, or to findings. */

import { compareDiagnostics, type Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Placement } from "#lib/entries/located.ts";
import type { CostingCase } from "#lib/scenario/costing/case.ts";
import { costingCase } from "#schemas/costing-case.ts";
import { parseEntry } from "./entry.ts";
import { readText } from "./files.ts";
import { readYaml } from "./yaml.ts";

export interface CaseRead {
  readonly said?: CostingCase | undefined;
  readonly place?: Placement | undefined;
  readonly findings: readonly Diagnostic[];
  /** For reporters that show the line. */
  readonly texts: ReadonlyMap<string, string>;
}

/** `shown` is the path as findings tell it. */
export function readCase(path: string, shown: string): CaseRead {
  const { map, finding } = readText(path, shown);
  if (map === undefined) return { findings: finding === undefined ? [] : [finding], texts: new Map() };
  const texts = new Map([[shown, map.text]]);
  const yaml = readYaml(map);
  if (finding !== undefined || yaml.findings.length > 0) {
    return { findings: [...(finding === undefined ? [] : [finding]), ...yaml.findings], texts };
  }
  const { entry, findings } = parseEntry({
    id: "case",
    noun: "a case",
    schema: costingCase,
    input: yaml.value,
    place: yaml.place,
  });
  return {
    said: entry?.data,
    place: yaml.place,
    findings: findings.map(towardsCosting).sort(compareDiagnostics),
    texts,
  };
}

/** The general words for a field point to the guide for editors; a case has its own. */
function towardsCosting(finding: Diagnostic): Diagnostic {
  const fix = finding.fix?.replaceAll("docs/writing.md", "docs/costing.md");
  return fix === undefined ? finding : { ...finding, fix };
}
