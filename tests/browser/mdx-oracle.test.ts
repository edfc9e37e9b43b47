/**
 * `@astrojs/mdx` is the oracle: for every content file, the HTML it makes and the HTML we make of the
 * reader's tree are the same. Each of our components is a plain stand-in on both sides.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import mdx from "@astrojs/mdx";
import { build } from "astro";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import config from "../../site.config.ts";
import { readContent } from "../../src/reader/read-content.ts";
import { components } from "../../src/schemas/components.ts";
import { type ProseNode, runsOf } from "../../src/site/prose.ts";
import { share } from "../../src/site/shared-state.ts";
import { root } from "./sites.ts";

const folder = join(root, ".cache/mdx-oracle");
const content = readContent({ folder: join(root, "src/content"), root });
const pages = [...content.events, ...content.explainers, ...content.claims, ...content.scenarios, ...content.about];

beforeAll(async () => {
  // The base path is the one thing of a site that the tree needs.
  share({ config: { ...config, base: "/" } } as never);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  const names = Object.keys(components);
  for (const name of names) {
    writeFileSync(
      join(folder, "src", `${name}.astro`),
      `<x-${name.toLowerCase()} {...Astro.props}><slot /></x-${name.toLowerCase()}>`,
    );
  }
  const imports = names.map((name) => `import ${name} from "../${name}.astro";`).join("\n");
  for (const { id, place } of pages) {
    writeFileSync(
      join(folder, "src/pages", `${id}.astro`),
      `---\nimport { Content } from ${JSON.stringify(join(root, place.path))};\n${imports}\n---\n<main><Content components={{ ${names.join(", ")} }} /></main>`,
    );
  }
  await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    compressHTML: false,
    integrations: [mdx()],
    vite: { server: { fs: { strict: false } } },
  });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the HTML of the reader's tree", () => {
  it.each(pages.map(({ id, data }) => ({ id, data })))("equals that of @astrojs/mdx for $id", ({ id, data }) => {
    const html = readFileSync(join(folder, "dist", id, "index.html"), "utf8");
    const theirs = /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
    expect(theirs.length).toBeGreaterThan(500);
    expect(plain(ours(data.prose.tree.children))).toBe(plain(theirs));
  });
});

function ours(nodes: readonly ProseNode[]): string {
  return runsOf(nodes)
    .map((run) => {
      if (run.kind === "html") return run.html;
      const [tag, attributes] =
        run.kind === "component" ? [`x-${run.name.toLowerCase()}`, run.props] : [run.tag, run.attributes];
      const written = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
      );
      return `<${tag}${written.join("")}>${ours(run.children)}</${tag}>`;
    })
    .join("");
}

/** One way of writing both: attributes in order, anchors left out, alignment as a class, blank text folded. */
function plain(html: string): string {
  const tree = parseFragment(html);
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ("attrs" in node) {
      node.attrs = node.attrs
        .filter(({ name }) => !(name === "id" && /^h[1-6]$/.test(node.tagName)))
        .map(({ name, value }) => {
          const align = /^text-align:\s*(\w+);?$/.exec(value)?.[1];
          return name === "style" && align !== undefined ? { name: "class", value: `align-${align}` } : { name, value };
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    if ("value" in node) node.value = node.value.replace(/\s+/g, " ");
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  for (const child of tree.childNodes) visit(child);
  return serialize(tree).replace(/>\s+</g, "><").trim();
}
