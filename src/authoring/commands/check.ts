/** `check`: reads all content, prints every finding, and fails on errors. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { acceptedIn, type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { CheckOptions } from "#catalogue/checks/context.ts";
import { linkContent } from "#catalogue/link.ts";
import { findWitnesses } from "#catalogue/witnesses.ts";
import { compareDiagnostics } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { SiteConfig } from "#lib/entries/site-config.ts";
import { readContent } from "#reader/read-content.ts";
import { CommandError } from "../command-error.ts";
import type { Effects } from "../effects.ts";
import { reportAccepted } from "../reporters/accepted.ts";
import { type Format, report } from "../reporters/formats.ts";
import { reportWitnesses } from "../reporters/witnesses.ts";

export interface CheckArguments {
  /** The content folder, from the root. */
  readonly content: string;
  /** The site's configuration file, from the root. */
  readonly config: string;
  /** How findings are printed: for people when it is left out. */
  readonly format?: Format;
  /** Whether to tell what vouches for each figure as well. */
  readonly witnesses?: boolean;
  /** Whether to tell which warnings are accepted, and why, as well. */
  readonly accepted?: boolean;
}

/** Returns the exit code: 0, or 1 when there is an error. Warnings are printed and do not fail. */
export async function check(
  { content, config, format = "text", witnesses = false, accepted = false }: CheckArguments,
  effects: Effects,
): Promise<number> {
  const folder = resolve(effects.root, content);
  if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}".`);
  const words = await loadConfig(resolve(effects.root, config));
  const read = readContent({ folder, root: effects.root });
  const findings = allFindings(read, words);
  const text = report(format, findings, read.texts);
  if (text !== "") effects.print(text);
  if (witnesses) effects.print(`\n${reportWitnesses(findWitnesses(linkContent(read).indexes))}`);
  if (accepted) effects.print(`\n${reportAccepted(acceptedIn(read))}`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/**
 * Findings of the site as it is published and as `dev` shows it: a page that leans on a draft is wrong in
 * the one, and a mistake in a draft in the other.
 */
export function allFindings(read: Content, words: CheckOptions): Built["findings"] {
  const published = buildCatalogue(read, { ...words, drafts: false }).findings;
  if (!hasDrafts(read)) return published;
  const withDrafts = buildCatalogue(read, { ...words, drafts: true }).findings;
  const key = (finding: Built["findings"][number]): string => JSON.stringify(finding);
  const known = new Set(published.map(key));
  return [...published, ...withDrafts.filter((finding) => !known.has(key(finding)))].sort(compareDiagnostics);
}

function hasDrafts(read: Content): boolean {
  return Object.values(read).some(
    (list) => Array.isArray(list) && list.some((entry) => "draft" in entry && entry.draft === true),
  );
}

/**
 * The site's configuration. `again` makes the address another one, so that a changed file is imported anew.
 *
 * @throws {CommandError} if it is not there or cannot be read.
 */
export async function loadConfig(path: string, again = ""): Promise<SiteConfig> {
  if (!existsSync(path)) throw new CommandError(`There is no site configuration "${path}".`);
  let loaded: { readonly default?: Partial<SiteConfig> | undefined };
  try {
    loaded = await import(`${pathToFileURL(path).href}${again}`);
  } catch (error) {
    throw new CommandError(`The site configuration "${path}" cannot be read: ${String(error)}`);
  }
  if (!Array.isArray(loaded.default?.names))
    throw new CommandError(`The site configuration "${path}" exports no configuration with "names".`);
  return loaded.default as SiteConfig;
}
