/**
 * Goes over the pages that Astro wrote: puts the hash of the style sheet into the security policy, casts
 * a last net for what must never be published, and takes out the marks that only the net reads.
 */

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import type { Element, Node } from "./net/html-tree.ts";
import type { Net } from "./net/net.ts";
import { stripMarks } from "./net/strip-marks.ts";

export interface PageFault {
  readonly file: string;
  readonly fault: string;
}

/** What one page is found to hold. */
interface Page {
  readonly file: string;
  readonly html: string;
  readonly document: Node;
  readonly elements: readonly Element[];
  readonly words: string;
}

/** The text that stands in a page for the hash of its style sheet. */
const placeholder = "STYLE_HASH";

/**
 * Finishes every page in place and returns what is wrong with them. Nothing is written if
 * there is anything.
 *
 * `files` are paths below `folder`; `base` is the site's base path, against which links are tested.
 */
export function finishPages({
  folder,
  files,
  base,
  net,
}: {
  folder: string;
  files: readonly string[];
  base: string;
  net: Net;
}): readonly PageFault[] {
  const faults: PageFault[] = [];
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => finishPage(folder, file, faults));
  const anchors = new Map(
    pages.map(({ file, elements }) => [file, new Set(elements.flatMap((element) => attribute(element, "id") ?? []))]),
  );
  const known = new Set(files);
  for (const page of pages) {
    for (const fault of [
      ...contentFaults(page),
      ...markupFaults(page),
      ...linkFaults(page, { base, known, anchors }),
      ...net.page(page.file, page.document),
    ]) {
      faults.push({ file: page.file, fault });
    }
  }
  for (const file of files.filter((name) => /\.(?:xml|atom|txt|json|csv|bib|md)$/.test(name))) {
    const fault = badText(readFileSync(join(folder, file), "utf8"));
    if (fault !== undefined) faults.push({ file, fault });
  }
  for (const file of files.filter((name) => /\.(?:xml|atom|svg)$/.test(name))) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const fault of file.endsWith(".svg") ? net.picture(file, text) : net.feed(text)) faults.push({ file, fault });
  }
  if (faults.length === 0) for (const { file, html } of pages) writeFileSync(join(folder, file), stripMarks(html));
  return faults;
}

function finishPage(folder: string, file: string, faults: PageFault[]): Page {
  const html = readFileSync(join(folder, file), "utf8");
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? "");
  const [sheet, ...more] = sheets;
  if (sheet === undefined || more.length > 0)
    faults.push({ file, fault: `It has ${sheets.length} style sheets, and must have one.` });
  if (!html.includes(placeholder)) faults.push({ file, fault: "It has no security policy." });
  const hash = createHash("sha256")
    .update(sheet ?? "")
    .digest("base64");
  const finished = html.replaceAll(placeholder, hash);
  const elements: Element[] = [];
  const words: string[] = [];
  const document = parse(finished, { scriptingEnabled: false });
  collect(document, elements, words);
  return { file, html: finished, document, elements, words: words.join(" ") };
}

function collect(node: Node, elements: Element[], words: string[]): void {
  if ("tagName" in node) {
    if (node.tagName === "style" || node.tagName === "script") {
      elements.push(node);
      return;
    }
    elements.push(node);
    for (const { name, value } of node.attrs) {
      if (["title", "alt", "aria-label", "content", "placeholder"].includes(name)) words.push(value);
    }
  }
  if (node.nodeName === "#text" && "value" in node) words.push(node.value);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, elements, words);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Words that only a mistake in a template writes. */
function badText(text: string): string | undefined {
  const found = /\bNaN\b|\bundefined\b|\[object |\bInfinity\b|\[\[[a-z]/.exec(text)?.[0];
  return found === undefined ? undefined : `It says "${found}".`;
}

function contentFaults({ words }: Page): readonly string[] {
  const fault = badText(words);
  return fault === undefined ? [] : [fault];
}

function markupFaults({ elements }: Page): readonly string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const element of elements) {
    const tag = `<${element.tagName}>`;
    if (
      element.tagName === "script" &&
      attribute(element, "src") === undefined &&
      !/^application\/(?:ld\+)?json$/.test(attribute(element, "type") ?? "")
    ) {
      faults.push("It has a script in the page, which the security policy refuses.");
    }
    for (const { name } of element.attrs) {
      if (name === "style" || /^on[a-z]+$/.test(name))
        faults.push(`${tag} has the attribute "${name}", which the security policy refuses.`);
    }
    for (const name of ["src", "href"] as const) {
      const target = attribute(element, name);
      if (
        target !== undefined &&
        ["script", "img", "link", "iframe", "source"].includes(element.tagName) &&
        /^(?:https?:)?\/\//.test(target) &&
        attribute(element, "rel") !== "canonical"
      ) {
        faults.push(`${tag} asks another server for "${target}".`);
      }
    }
    const id = attribute(element, "id");
    if (id === undefined) continue;
    if (ids.has(id)) faults.push(`The id "${id}" stands there twice.`);
    ids.add(id);
  }
  return faults;
}

interface Links {
  readonly base: string;
  readonly known: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function linkFaults({ file, elements }: Page, { base, known, anchors }: Links): readonly string[] {
  const faults = new Set<string>();
  for (const element of elements) {
    const target = attribute(element, "href") ?? attribute(element, "src") ?? attribute(element, "action");
    if (target === undefined || target === "" || /^(?:https?:|mailto:|data:)/.test(target)) continue;
    const [path = "", anchor] = target.replace(/\?[^#]*/, "").split("#");
    if (path !== "" && !path.startsWith(base)) {
      faults.add(`The link "${target}" does not begin with the base path "${base}".`);
      continue;
    }
    const below = path.slice(base.length);
    const wanted = path === "" ? file : below === "" || below.endsWith("/") ? `${below}index.html` : below;
    // The search index is written after the pages.
    if (wanted.startsWith("pagefind/")) continue;
    if (!known.has(wanted)) faults.add(`The link "${target}" leads nowhere.`);
    else if (anchor !== undefined && anchor !== "" && anchors.get(wanted)?.has(decodeURIComponent(anchor)) === false) {
      faults.add(`The link "${target}" leads to a part that is not there.`);
    }
  }
  return [...faults];
}
