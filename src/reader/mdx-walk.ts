/** Walks the tree of an MDX file once: refuses what is not allowed and lists what the checks need. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { ComponentUse, Heading, Link, TextContext, TextRun } from "#lib/entries/prose.ts";
import { slug } from "#lib/entries/slug.ts";
import { type ComponentForm, components } from "#schemas/components.ts";
import type { TextMap } from "./placement.ts";

/** What we use of Sätteri's nodes. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly children?: readonly MdxNode[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const plain = new Set([
  "root", "yaml", "paragraph", "text", "emphasis", "strong", "delete", "inlineCode", "code", "blockquote", "list", "listItem",
  "thematicBreak", "break", "link", "table", "tableRow", "tableCell", "heading",
]);

const refusals: Readonly<Record<string, readonly [code: string, message: string, fix: string]>> = {
  mdxjsEsm: ["mdx/import-export", "This line imports or exports code, and content is text.", "remove it; every component can be used without an import"],
  mdxFlowExpression: ["mdx/expression", "This is an expression, and content is text.", "write the words themselves; a number is written as <Figure id=\"…\" />"],
  mdxTextExpression: ["mdx/expression", "This is an expression, and content is text.", "write the words themselves; a number is written as <Figure id=\"…\" />"],
  image: ["mdx/not-allowed", "An image cannot be placed this way.", "use a chart, or leave it out"],
  imageReference: ["mdx/not-allowed", "An image cannot be placed this way.", "use a chart, or leave it out"],
  footnoteReference: ["mdx/not-allowed", "Footnotes are not used here.", "write the source as <Cite source=\"…\" />, or put the note in the text"],
  footnoteDefinition: ["mdx/not-allowed", "Footnotes are not used here.", "write the source as <Cite source=\"…\" />, or put the note in the text"],
};

interface Around {
  readonly context: TextContext;
  readonly literal?: string | undefined;
}

export class MdxWalk {
  readonly findings: Diagnostic[] = [];
  readonly runs: TextRun[] = [];
  readonly uses: ComponentUse[] = [];
  readonly headings: Heading[] = [];
  readonly links: Link[] = [];
  readonly #map: TextMap;
  readonly #anchors = new Map<string, number>();

  constructor(map: TextMap) {
    this.#map = map;
  }

  visit(node: MdxNode, around: Around = { context: "text" }): void {
    const refusal = refusals[node.type];
    if (refusal !== undefined) return this.#refuse(this.#span(node), ...refusal);
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") return this.#component(node, around);
    if (!plain.has(node.type)) {
      return this.#refuse(this.#span(node), "mdx/not-allowed", `"${node.type}" is not part of the Markdown used here.`, "write it in plain Markdown");
    }
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return this.#text(node, around);
    if (node.type === "link") this.links.push({ url: node.url ?? "", location: this.#span(node) });
    if (node.type === "heading") this.#heading(node);
    const context = contextIn(node.type, around.context);
    for (const child of node.children ?? []) this.visit(child, { ...around, context });
  }

  #text(node: MdxNode, { context, literal }: Around): void {
    const [from, to] = this.#range(node);
    const raw = this.#map.text.slice(from, to);
    this.runs.push({
      raw,
      text: node.value ?? "",
      location: this.#map.span(from, to),
      locate: (offset, length) => this.#map.span(from + offset, from + offset + length),
      context: node.type === "text" ? context : "code",
      literal,
    });
  }

  #heading(node: MdxNode): void {
    const location = this.#span(node);
    if (node.depth === 1) this.#refuse(location, "mdx/heading", "A heading of the first level stands in the text; the title is one already.", 'begin with "##"');
    const text = wordsOf(node);
    const base = slug(text);
    const count = this.#anchors.get(base) ?? 0;
    this.#anchors.set(base, count + 1);
    this.headings.push({ depth: node.depth ?? 2, anchor: count === 0 ? base : `${base}-${count + 1}`, text: text.replace(/\s+/g, " ").trim(), location });
  }

  #component(node: MdxNode, around: Around): void {
    const name = node.name ?? "";
    const [from] = this.#range(node);
    const tag = this.#map.span(from, from + 1 + name.length);
    const form = Object.hasOwn(components, name) ? components[name] : undefined;
    if (form === undefined) {
      this.#refuse(tag, ...unknownTag(name));
      for (const child of node.children ?? []) this.visit(child, around);
      return;
    }
    const attributes = this.#attributes(node, form, tag);
    this.uses.push({
      name,
      attributes,
      location: tag,
      attribute: (wanted) => this.#attributeSpan(node, wanted) ?? tag,
    });
    this.#standing(node, form, tag);
    const children = (node.children ?? []).filter((child) => child.type !== "text" || (child.value ?? "").trim() !== "");
    if (form.holds === "none" && children.length > 0) {
      this.#refuse(tag, "mdx/children", `<${name}> holds text, which would be lost.`, `write it as ${form.example}`);
    }
    if (form.holds !== "none" && children.length === 0) {
      this.#refuse(tag, "mdx/children", `<${name}> is empty.`, `write it as ${form.example}`);
    }
    const inside = name === "Quote" ? { ...around, context: "quotation" as const } : around;
    const literal = name === "Literal" ? { ...inside, literal: attributes["reason"] ?? "" } : inside;
    for (const child of node.children ?? []) this.visit(child, literal);
  }

  #standing(node: MdxNode, { stands }: ComponentForm, tag: Location): void {
    const alone = node.type === "mdxJsxFlowElement";
    if (alone === (stands === "block")) return;
    if (alone) {
      this.#refuse(tag, "mdx/standing", `<${node.name}> begins a line and stands alone on it, so it would be torn from its sentence.`, "put it on the same line as the words before it");
    } else {
      this.#refuse(tag, "mdx/standing", `<${node.name}> stands within a sentence, and it is a block of its own.`, "put it on a line of its own, with an empty line before and after");
    }
  }

  #attributes(node: MdxNode, form: ComponentForm, tag: Location): Record<string, string> {
    const found: Record<string, string> = {};
    const allowed = [...form.required, ...form.optional];
    for (const attribute of node.attributes ?? []) {
      const name = attribute.name ?? "";
      const place = this.#attributeSpan(node, name) ?? tag;
      if (attribute.type !== "mdxJsxAttribute") {
        this.#refuse(tag, "mdx/expression", `<${node.name}> takes its attributes from an expression, and content is text.`, `write them out, as in ${form.example}`);
      } else if (!allowed.includes(name)) {
        const nearest = findNearest(name, allowed);
        this.#refuse(place, "mdx/attribute", `"${name}" is not an attribute of <${node.name}>.`, nearest === undefined ? attributeFix(allowed) : `rename it to "${nearest}"`);
      } else if (typeof attribute.value !== "string") {
        this.#refuse(place, "mdx/attribute", `The attribute "${name}" of <${node.name}> must be plain text in quotes.`, `write it as in ${form.example}`);
      } else {
        found[name] = attribute.value;
      }
    }
    const given = (node.attributes ?? []).map((attribute) => attribute.name);
    const misspelt = given.some((name) => name !== undefined && !allowed.includes(name));
    for (const name of form.required) {
      if (given.includes(name) || misspelt) continue;
      this.#refuse(tag, "mdx/attribute", `<${node.name}> must have the attribute "${name}".`, `write it as in ${form.example}`);
    }
    return found;
  }

  /** Attributes carry no position, so the tag's own source is read again. */
  #attributeSpan(node: MdxNode, wanted: string): Location | undefined {
    const text = this.#map.text;
    let at = this.#range(node)[0] + 1 + (node.name ?? "").length;
    for (;;) {
      while (/\s/.test(text[at] ?? "")) at++;
      const name = /^[^\s=/>{}]+/.exec(text.slice(at, at + 200))?.[0];
      if (name === undefined) return undefined;
      let end = at + name.length;
      while (/\s/.test(text[end] ?? "")) end++;
      let value: readonly [number, number] | undefined;
      if (text[end] === "=") {
        end++;
        while (/\s/.test(text[end] ?? "")) end++;
        const open = text[end] ?? "";
        if (open !== '"' && open !== "'") return name === wanted ? this.#map.span(at, at + name.length) : undefined;
        const close = text.indexOf(open, end + 1);
        value = [end + 1, close];
        end = close + 1;
      }
      if (name === wanted) return value === undefined ? this.#map.span(at, at + name.length) : this.#map.span(...value);
      at = Math.max(end, at + name.length);
    }
  }

  #range(node: MdxNode): readonly [number, number] {
    return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  }

  #span(node: MdxNode): Location {
    return this.#map.span(...this.#range(node));
  }

  #refuse(location: Location, code: string, message: string, fix: string): void {
    this.findings.push({ code, severity: "error", message, location, fix });
  }
}

function contextIn(type: string, context: TextContext): TextContext {
  if (type === "blockquote" || context === "quotation") return "quotation";
  if (type === "heading") return "heading";
  return type === "tableCell" ? "cell" : context;
}

function wordsOf(node: MdxNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  return (node.children ?? []).map(wordsOf).join("");
}

function attributeFix(allowed: readonly string[]): string {
  return allowed.length === 0 ? "remove it" : `use ${listNames(allowed)}, or remove it`;
}

function unknownTag(name: string): readonly [string, string, string] {
  const names = Object.keys(components);
  if (/^[a-z]/.test(name) && !names.some((known) => known.toLowerCase() === name)) {
    return ["mdx/html-tag", `<${name}> is an HTML tag, and content is Markdown.`, "write it in Markdown, or leave it out"];
  }
  const nearest = names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? findNearest(name, names);
  return [
    "mdx/unknown-component",
    name === "" ? "An empty tag stands here." : `<${name}> is not one of the components.`,
    nearest === undefined ? `use one of ${names.join(", ")}` : `use <${nearest}>`,
  ];
}
