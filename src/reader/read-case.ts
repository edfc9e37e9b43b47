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
    return { findings: [...(finding === undefined ? [] : [finding]), ...yaml.findings].map(towardsCosting), texts };
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

/** How each field of a case looks, where its name alone would lead to the fields of content. */
const examples: Readonly<Record<string, string>> = {
  name: "Words for it",
  years: "{ from: 2027, to: 2035 }",
  gdp: "{ values: { 2027: 355 }, growth: 3.5 }",
  values: "{ 2027: 355, 2028: 367 }",
  growth: "3.5",
  deflator: "{ growth: 2 }",
  baseline: "{ kind: constant-share, share: 2.3 }",
  path: "[{ kind: straight-line-share, from: 2027, to: 2035, start: 2.5, share: 3.5 }]",
  floor: "baseline",
  prices: "{ answer: real, real: 2025 }",
  definitions: "{ path: one thing, baseline: another, answer: one thing }",
  pay: "[{ kind: borrowing, rate: 4.5, part: rest }]",
  places: "[{ id: home, gdp: { 2027: 355 } }]",
  variants: "{ against flat cash: { baseline: { kind: flat-cash, level: 8, year: 2025 } } }",
  ranges: "{ baseline: { low: 0.95, high: 1.05, source: whose they are } }",
  "gdp-growth": "{ low: -1, high: 1, after: 2030, source: whose they are }",
  inflation: "{ low: -1, high: 1, after: 2030, source: whose they are }",
  after: "2030",
  source: "words for where the numbers are from",
  draws: "{ count: 1000, seed: 1 }",
  count: "1000",
  seed: "1",
  average: "{ share: 3, from: 2031, to: 2035 }",
  bridges: "[{ from: one thing, to: another, ratio: 1.1 }]",
  share: "3.5",
  level: "64.1",
  year: "2025",
  from: "2027",
  to: "2035",
  rate: "4.5",
  yields: "{ 2027: 5.9 }",
  rise: "1",
  valid: "[-1, 1]",
  budget: "{ 2027: 9.2 }",
  people: "69500000",
  households: "28600000",
  workers: "34000000",
};

/** The general words for a field point to the guide for editors; a case has its own. */
function towardsCosting(finding: Diagnostic): Diagnostic {
  const { fix, message } = finding;
  if (fix === undefined) return finding;
  const [, field] = /must have the field "([^"]+)"/.exec(message) ?? /^"([^",]+)"/.exec(message) ?? [];
  const example = field !== undefined && Object.hasOwn(examples, field) ? examples[field] : undefined;
  const own =
    example === undefined
      ? fix
      : fix
          .replace(/^write a (?:group of (?:fields|named entries)|list)$/, `write it as in ${field}: ${example}`)
          .replace(
            /^(add|write) (?:it, as in [\w-]+: .*?|"[\w-]+:" as in docs\/writing\.md)(?=, or remove the field$|$)/,
            `$1 it, as in ${field}: ${example}`,
          );
  return { ...finding, fix: own.replaceAll("docs/writing.md", "docs/costing.md") };
}
