/** Walks the tree of an MDX file once: refuses what is not allowed and lists what the checks need. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { ComponentUse, Heading, Link, TextContext, TextRun } from "#lib/entries/prose.ts";
import { slug } from "#lib/entries/slug.ts";
import { type ComponentForm, components } from "#schemas/components.ts";
import { readAttributes } from "./mdx-attributes.ts";
import { refusals, unknownTag } from "./mdx-refusals.ts";
import type { TextMap } from "./placement.ts";

/** Nodes that stand within a sentence: whatever else begins or ends ends the sentence. */
const inSentence = new Set(["text", "emphasis", "strong", "delete", "link", "inlineCode", "mdxJsxTextElement"]);

/** What we use of Sätteri's nodes. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  /** Set on the items of a task list. */
  readonly checked?: boolean | null;
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly children?: readonly MdxNode[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const plain = new Set([
  "root",
  "yaml",
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "code",
  "blockquote",
  "list",
  "listItem",
  "thematicBreak",
  "break",
  "link",
  "table",
  "tableRow",
  "tableCell",
  "heading",
]);

/** Our choice: far deeper than any page, and far from what would exhaust the machine. */
const deepest = 100;

interface Around {
  readonly context: TextContext;
  /** How many nodes this one stands in. */
  readonly depth: number;
  readonly literal?: string | undefined;
  /** Counts the tables of the page from 1. */
  readonly table?: number | undefined;
  /** The text beside the node. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export class MdxWalk {
  readonly findings: Diagnostic[] = [];
  readonly runs: TextRun[] = [];
  readonly uses: ComponentUse[] = [];
  readonly headings: Heading[] = [];
  readonly links: Link[] = [];
  readonly #map: TextMap;
  readonly #anchors = new Set<string>();
  #stretch = 0;
  #tables = 0;

  constructor(map: TextMap) {
    this.#map = map;
  }

  visit(node: MdxNode, around: Around = { context: "text", depth: 0 }): void {
    if (around.depth > deepest)
      return this.#refuse(
        this.#span(node),
        "mdx/not-allowed",
        `Text stands here more than ${deepest} levels deep.`,
        "take out lists, quotations or components that hold each other",
      );
    const refusal = refusals[node.type];
    if (refusal !== undefined) {
      const [code, message, fix] = refusal;
      const seen =
        this.#map.text
          .slice(...this.#range(node))
          .split("\n")[0]
          ?.slice(0, 60) ?? "";
      return this.#refuse(
        this.#span(node),
        code,
        message.replace("$1", () => `"${seen}"`),
        fix,
      );
    }
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") return this.#component(node, around);
    if (!plain.has(node.type)) {
      return this.#refuse(
        this.#span(node),
        "mdx/not-allowed",
        `"${node.type}" is not part of the Markdown used here.`,
        "write it in plain Markdown",
      );
    }
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return this.#text(node, around);
    if (node.checked != null)
      this.#refuse(
        this.#span(node),
        "mdx/not-allowed",
        "A list here has no boxes to tick.",
        "begin the line with a hyphen alone",
      );
    if (node.type === "link") this.#link(node);
    if (node.type === "heading") this.#heading(node);
    const context = contextIn(node.type, around.context);
    if (node.type === "table") this.#tables++;
    this.#visitChildren(node, { ...around, context, table: node.type === "table" ? this.#tables : around.table });
  }

  #visitChildren(node: MdxNode, around: Around): void {
    const isShown = (node.children ?? []).length > 0;
    if (!inSentence.has(node.type) || !isShown) this.#stretch++;
    const children = node.children ?? [];
    for (const [index, child] of children.entries()) {
      const [before, after] = [children[index - 1], children[index + 1]];
      this.visit(child, { ...around, depth: around.depth + 1, before: textOf(before), after: textOf(after) });
    }
    if (!inSentence.has(node.type)) this.#stretch++;
  }

  #link(node: MdxNode): void {
    this.links.push({ url: node.url ?? "", location: this.#span(node) });
    if (node.title == null || node.title === "") return;
    this.#refuse(
      this.#span(node),
      "mdx/not-allowed",
      `This link has the title "${node.title.slice(0, 80)}", which few readers would see.`,
      "say it in the text",
    );
  }

  #text(node: MdxNode, { context, literal }: Around): void {
    const [from, to] = this.#range(node);
    const raw = this.#map.text.slice(from, to);
    if (node.type === "text") {
      for (const { 0: seen, index } of raw.matchAll(/\[\[([^[\]\s]*)\]\]/g)) {
        const id = seen.slice(2, -2).split("|")[0] ?? "";
        this.#refuse(
          this.#map.span(from + index, from + index + seen.length),
          "content/bad-reference",
          `"${seen}" shows a figure in a plain string; here it would be printed as it stands.`,
          `write <Figure id="${id}" />`,
        );
      }
    }
    this.runs.push({
      raw,
      text: node.value ?? "",
      location: this.#map.span(from, to),
      locate: (offset, length) => this.#map.span(from + offset, from + offset + length),
      context: node.type === "text" ? context : "code",
      stretch: this.#stretch,
      literal,
    });
  }

  #heading(node: MdxNode): void {
    const location = this.#span(node);
    if (node.depth === 1)
      this.#refuse(
        location,
        "mdx/heading",
        "A heading of the first level stands in the text; the title is one already.",
        'begin with "##"',
      );
    const text = wordsOf(node);
    const base = slug(text);
    let anchor = base;
    for (let count = 2; this.#anchors.has(anchor); count++) anchor = `${base}-${count}`;
    this.#anchors.add(anchor);
    this.headings.push({ depth: node.depth ?? 2, anchor, text: text.replace(/\s+/g, " ").trim(), location });
  }

  #component(node: MdxNode, around: Around): void {
    const name = node.name ?? "";
    const [from] = this.#range(node);
    const tag = this.#map.span(from, from + 1 + name.length);
    const form = Object.hasOwn(components, name) ? components[name] : undefined;
    if (form === undefined) {
      this.#refuse(tag, ...unknownTag(name));
      this.#visitChildren(node, around);
      return;
    }
    const { values, findings, place } = readAttributes(this.#map, node, { form, tag });
    this.findings.push(...findings);
    const attribute = (wanted: string): Location => place(wanted) ?? tag;
    const { table, before, after } = around;
    this.uses.push({ name, attributes: values, location: tag, attribute, table, before, after });
    this.#standing(node, form, tag);
    const children = (node.children ?? []).filter(
      (child) => child.type !== "text" || (child.value ?? "").trim() !== "",
    );
    if (form.holds === "none" && children.length > 0) {
      this.#refuse(tag, "mdx/children", `<${name}> holds text, which would be lost.`, `write it as ${form.example}`);
    }
    if (form.holds !== "none" && children.length === 0) {
      this.#refuse(tag, "mdx/children", `<${name}> is empty.`, `write it as ${form.example}`);
    }
    const inside = name === "Quote" ? { ...around, context: "quotation" as const } : around;
    const literal = name === "Literal" ? { ...inside, literal: values["reason"] ?? "" } : inside;
    this.#visitChildren(node, literal);
  }

  #standing(node: MdxNode, { stands }: ComponentForm, tag: Location): void {
    const alone = node.type === "mdxJsxFlowElement";
    if (alone === (stands === "block")) return;
    if (alone) {
      this.#refuse(
        tag,
        "mdx/standing",
        `<${node.name}> begins a line and stands alone on it, so it would be torn from its sentence.`,
        "put it on the same line as the words before it",
      );
    } else {
      this.#refuse(
        tag,
        "mdx/standing",
        `<${node.name}> stands within a sentence, and it is a block of its own.`,
        "put it on a line of its own, with an empty line before and after",
      );
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

function textOf(node: MdxNode | undefined): string | undefined {
  return node?.type === "text" ? node.value : undefined;
}
