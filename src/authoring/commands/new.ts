/** `new`: writes an entry to fill in. Each field that only an editor can know is empty, and `check` names it. */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import { toId } from "#schemas/fixes.ts";
import { CommandError } from "../command-error.ts";
import type { Effects } from "../effects.ts";

export interface NewArguments {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  /** The content folder, from the root. */
  readonly content: string;
}

interface TemplateFile {
  readonly template: string;
  /** Where it goes below the content folder. */
  readonly path: (id: string) => string;
}

interface Template extends TemplateFile {
  /** Written beside the first file, unless it is there. */
  readonly beside?: TemplateFile;
}

const templates: Readonly<Record<string, Template>> = {
  event: { template: "event.mdx", path: (id) => `events/${id}.mdx` },
  explainer: { template: "explainer.mdx", path: (id) => `explainers/${id}.mdx` },
  claim: { template: "claim.mdx", path: (id) => `claims/${id}.mdx` },
  source: {
    template: "source.yaml",
    path: (id) => `sources/${id}/source.yaml`,
    beside: { template: "figures.yaml", path: (id) => `sources/${id}/figures.yaml` },
  },
  term: { template: "term.yaml", path: (id) => `glossary/${id}.yaml` },
  person: { template: "person.yaml", path: (id) => `people/${id}.yaml` },
  place: { template: "place.yaml", path: (id) => `places/${id}.yaml` },
  topic: { template: "topic.yaml", path: (id) => `topics/${id}.yaml` },
  measure: { template: "measure.yaml", path: (id) => `measures/${id}.yaml` },
  chart: { template: "chart.yaml", path: (id) => `charts/${id}.yaml` },
};

export const kinds: readonly string[] = Object.keys(templates);

/** Writes the files of one entry and says so. @throws {CommandError} if anything is in the way; nothing is written then. */
export function writeNew({ kind, id, content }: NewArguments, effects: Effects): void {
  const template = findTemplate(kind);
  const name = getId(id);
  if (!effects.exists(resolve(effects.root, content))) {
    throw new CommandError(`There is no content folder "${content}". Nothing was written.`);
  }
  const main = join(content, template.path(name));
  if (effects.exists(resolve(effects.root, main))) {
    throw new CommandError(
      `${main} already exists. Nothing was written.\n  Fix: choose another id, or edit that file.`,
    );
  }
  const text = writeFile(template, { content, name }, effects);
  if (template.beside !== undefined && !effects.exists(resolve(effects.root, content, template.beside.path(name)))) {
    writeFile(template.beside, { content, name }, effects);
  }
  const option = content === "src/content" ? "" : ` -- --content ${content}`;
  effects.print(`Fill in what is empty: "npm run check${option}" names each field.`);
  if (/^draft: true$/m.test(text))
    effects.print('It is a draft, and is published when you remove the line "draft: true".');
}

function findTemplate(kind: string | undefined): Template {
  if (kind !== undefined && Object.hasOwn(templates, kind)) {
    const template = templates[kind];
    if (template !== undefined) return template;
  }
  if (kind === undefined)
    throw new CommandError(
      `Say what to write and its id, as in "npm run new -- event my-event".\n  Fix: use one of ${listNames(kinds)}.`,
    );
  const nearest = findNearest(kind, kinds);
  throw new CommandError(
    `There is no template for "${kind}". Nothing was written.\n  Fix: use ${nearest === undefined ? `one of ${listNames(kinds)}` : `"${nearest}"`}.`,
  );
}

function getId(id: string | undefined): string {
  if (id === undefined)
    throw new CommandError(
      "An entry needs an id: its file name and its address. Nothing was written.\n  Fix: add it, as in an-example-2025.",
    );
  const better = toId(id);
  if (better === id) return id;
  throw new CommandError(
    `"${id}" is not an id. Nothing was written.\n  Fix: use ${better === undefined ? "small letters, digits and single hyphens" : `"${better}"`}.`,
  );
}

function writeFile(
  { template, path }: TemplateFile,
  { content, name }: { content: string; name: string },
  effects: Effects,
): string {
  const text = readFileSync(join(import.meta.dirname, "../templates", template), "utf8").replaceAll(
    "{{today}}",
    effects.today(),
  );
  const shown = join(content, path(name));
  effects.write(resolve(effects.root, shown), text);
  effects.print(`Wrote ${shown}.`);
  return text;
}
