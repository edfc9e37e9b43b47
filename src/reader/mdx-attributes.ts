/** Reads the attributes of a component: which are allowed, which are missing, and where each stands. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { ComponentForm } from "#schemas/components.ts";
import type { MdxNode } from "./mdx-walk.ts";
import type { TextMap } from "./placement.ts";

export interface Attributes {
  readonly values: Readonly<Record<string, string>>;
  readonly findings: readonly Diagnostic[];
  /** The value of an attribute, or its name when it has none; `undefined` when it is not written. */
  place(name: string): Location | undefined;
}

/** `tag` is where a finding stands that belongs to no attribute. */
export function readAttributes(
  map: TextMap,
  node: MdxNode,
  { form, tag }: { form: ComponentForm; tag: Location },
): Attributes {
  const values: Record<string, string> = {};
  const findings: Diagnostic[] = [];
  const refuse = (code: string, location: Location, message: string, fix: string): void => {
    findings.push({ code, severity: "error", message, location, fix });
  };
  const written = writtenAttributes(map, node);
  const place = (name: string): Location | undefined => written.get(name)?.value ?? written.get(name)?.name;
  const allowed = [...form.required, ...form.optional];
  const choices = (name: string): readonly string[] | undefined =>
    Object.hasOwn(form.choices ?? {}, name) ? form.choices?.[name] : undefined;
  let isSure = true;
  for (const { type, name = "", value } of node.attributes ?? []) {
    if (type !== "mdxJsxAttribute") {
      isSure = false;
      refuse(
        "mdx/expression",
        tag,
        `<${node.name}> takes its attributes from an expression, and content is text.`,
        `write them out, as in ${form.example}`,
      );
    } else if (!allowed.includes(name)) {
      isSure = false;
      const missing = form.required.filter((one) => !(node.attributes ?? []).some((other) => other.name === one));
      const nearest = findNearest(name, allowed) ?? (missing.length === 1 ? missing[0] : undefined);
      const fix =
        nearest === undefined
          ? allowed.length === 0
            ? "remove it"
            : `use ${listNames(allowed)}, or remove it`
          : `rename it to "${nearest}"`;
      refuse("mdx/attribute", written.get(name)?.name ?? tag, `"${name}" is not an attribute of <${node.name}>.`, fix);
    } else if (typeof value !== "string" || value.trim() === "") {
      refuse(
        "mdx/attribute",
        written.get(name)?.name ?? tag,
        `The attribute "${name}" of <${node.name}> must be plain text in quotes.`,
        `write it as in ${form.example}`,
      );
    } else if (Object.hasOwn(values, name)) {
      refuse(
        "mdx/attribute",
        place(name) ?? tag,
        `The attribute "${name}" of <${node.name}> stands here twice.`,
        "remove one of the two",
      );
    } else if (choices(name)?.includes(value) === false) {
      refuse(
        "mdx/attribute",
        place(name) ?? tag,
        `"${value}" is not a ${name} of <${node.name}>.`,
        `use ${listNames(choices(name) ?? [])}`,
      );
    } else {
      values[name] = value;
    }
  }
  const given = (node.attributes ?? []).map(({ name }) => name);
  for (const name of form.required) {
    // A name that is misspelt or hidden in an expression has been told already.
    if (given.includes(name) || !isSure) continue;
    refuse("mdx/attribute", tag, `<${node.name}> must have the attribute "${name}".`, `write it as in ${form.example}`);
  }
  return { values, findings, place };
}

interface Written {
  readonly name: Location;
  readonly value?: Location | undefined;
}

/** The tree gives attributes no position, so the tag's own source is read again, up to the first expression. */
function writtenAttributes(map: TextMap, node: MdxNode): ReadonlyMap<string, Written> {
  const start = (node.position?.start.offset ?? 0) + 1 + (node.name ?? "").length;
  const text = map.text.slice(start, node.position?.end.offset);
  const found = new Map<string, Written>();
  const attribute = /\s*([^\s=/>{}"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?/y;
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    const [whole, name = "", double, single] = match;
    const from = start + match.index + whole.length - whole.trimStart().length;
    const value = double ?? single;
    const end = start + match.index + whole.length;
    found.set(name, {
      name: map.span(from, from + name.length),
      value: value === undefined ? undefined : map.span(end - 1 - value.length, end - 1),
    });
  }
  return found;
}
