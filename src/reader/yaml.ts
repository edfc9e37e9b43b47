/**
 * Reads YAML as plain data with places. Only the plain part of YAML is allowed: what an editor sees
 * is what is meant, so no aliases, tags, second documents, or numbers in other notations.
 */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, visit } from "yaml";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Placement } from "#lib/entries/located.ts";
import { parseStated } from "#lib/units/amount.ts";
import { type TextMap, yamlPlacement } from "./placement.ts";
import { explainYamlError } from "./yaml-errors.ts";

export interface YamlRead {
  /** Maps, lists, strings, booleans, null and `Stated` numbers; undefined when the file cannot be read. */
  readonly value: unknown;
  readonly place: Placement;
  readonly findings: readonly Diagnostic[];
}

/** Reads the YAML that stands in `text`, which begins at `base` in the file of `map`. */
export function readYaml(map: TextMap, text: string = map.text, base = 0): YamlRead {
  const documents = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: false, schema: "core" }) as Document[];
  const first = documents[0];
  const findings: Diagnostic[] = [];
  const report = (code: string, from: number, to: number, message: string, fix: string): void => {
    findings.push({
      code,
      severity: "error",
      message,
      location: map.span(base + from, base + Math.max(to, from + 1)),
      fix,
    });
  };
  if (first === undefined || (first.contents === null && first.errors.length === 0 && documents.length === 1)) {
    report("yaml/malformed", 0, 1, "This file is empty.", "write its fields, or remove the file");
    return { value: undefined, place: yamlPlacement(map, { contents: null } as Document, base), findings };
  }
  const place = yamlPlacement(map, first, base);
  const second = documents[1];
  if (second !== undefined) {
    const from = second.range?.[0] ?? 0;
    report(
      "yaml/second-document",
      from,
      from + 3,
      "A second document begins here; only one would be read.",
      "put it in a file of its own",
    );
  }
  for (const error of firstMistakes(first)) {
    const { from, to, reason, fix } = explainYamlError(error, first, text);
    report("yaml/malformed", from, to, `This is not well-formed YAML: ${reason}`, fix);
  }
  const aliased = new Set<string>();
  // An alias is written with an asterisk, and most files have none, so most are not walked for them.
  if (text.includes("*")) visit(first, { Alias: (_, alias) => void aliased.add(alias.source) });
  const value = first.errors.length > 0 ? undefined : toPlain(first.contents as Node | null, { text, aliased, report });
  return { value: findings.length > 0 ? undefined : value, place, findings };
}

/** After the first mistake of form the rest is guesswork; a key that stands twice confuses nothing else. */
function firstMistakes({ errors }: Document): Document["errors"] {
  const broken = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return errors.filter((error) => error.code === "DUPLICATE_KEY" || error === broken);
}

interface Writing {
  readonly text: string;
  /** Anchors that an alias names: the alias is the finding. */
  readonly aliased: ReadonlySet<string>;
  readonly report: (code: string, from: number, to: number, message: string, fix: string) => void;
}

function toPlain(node: Node | null, writing: Writing): unknown {
  if (node === null) return null;
  const { text, aliased, report } = writing;
  const [from, to] = node.range ?? [0, 1];
  // What a value is marked with stands before it.
  const reportMark = (code: string, mark: string, message: string, fix: string): void => {
    const at = text.lastIndexOf(mark, from);
    report(code, at < 0 ? from : at, at < 0 ? to : at + mark.length, message, fix);
  };
  if (isAlias(node)) {
    report(
      "yaml/alias",
      from,
      to,
      `"*${node.source}" is an alias, so a reader of this line cannot see its value.`,
      `write the value out here, and remove "&${node.source}"`,
    );
    return undefined;
  }
  if (node.anchor !== undefined && !aliased.has(node.anchor)) {
    reportMark(
      "yaml/alias",
      `&${node.anchor}`,
      `"&${node.anchor}" is an anchor.`,
      "remove it, and write the value out wherever it is meant",
    );
  }
  if (node.tag !== undefined) {
    reportMark("yaml/tag", tagText(node.tag), `"${tagText(node.tag)}" is a tag.`, "remove it, and put text in quotes");
  }
  if (isMap(node)) {
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : undefined;
      if (key === undefined || key === "<<" || key === "__proto__") {
        const range = (pair.key as Node | null)?.range ?? [from, to];
        report(
          "yaml/key",
          range[0],
          range[1],
          `"${text.slice(range[0], range[1]).trim().slice(0, 40)}" is not a plain word, so it cannot name a field.`,
          "write the name of a field",
        );
        continue;
      }
      entries.push([key, toPlain((pair.value ?? null) as Node | null, writing)]);
    }
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item as Node, writing));
  if (!isScalar(node)) return undefined;
  if (typeof node.value !== "number" && typeof node.value !== "bigint") return node.value;
  const written = node.source ?? String(node.value);
  const stated = parseStated(written);
  if (stated === undefined) {
    report(
      "yaml/number-form",
      from,
      to,
      `"${written}" is a number in a notation that is easily misread.`,
      `write a plain decimal${plainDecimal(node.value)}, or put it in quotes if it is text`,
    );
  }
  return stated;
}

/** As editors write it: `!!str`. */
function tagText(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}

function plainDecimal(value: number | bigint): string {
  const text = String(value);
  return parseStated(text) === undefined ? "" : `, ${text}`;
}
