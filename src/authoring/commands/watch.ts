/** `check --watch`: checks, waits for a change, and checks again; only what changed is read again. */

import { existsSync, lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SiteConfig } from "#lib/entries/site-config.ts";
import { listFiles, readText } from "#reader/files.ts";
import type { TextMap } from "#reader/placement.ts";
import { readContent } from "#reader/read-content.ts";
import { CommandError } from "../command-error.ts";
import type { WatchEffects } from "../effects.ts";
import { reportText } from "../reporters/text.ts";
import { allFindings, type CheckArguments, loadConfig } from "./check.ts";
import { watchLoop } from "./watch-loop.ts";

/** Returns 0 when the person ends it. @throws {CommandError} if there is nothing to watch at the start. */
export async function watchCheck({ content, config }: CheckArguments, effects: WatchEffects): Promise<number> {
  const folder = resolve(effects.root, content);
  const configPath = resolve(effects.root, config);
  if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}".`);
  const loadWords = wordsLoader(configPath);
  await loadWords();
  const files = new KeptFiles(effects.root);
  const checkOnce = async (): Promise<string> => {
    if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}".`);
    const words = await loadWords();
    const read = readContent({ folder, root: effects.root, keep: (path) => files.read(path) });
    return reportText(allFindings(read, words), read.texts);
  };
  const run = async (): Promise<void> => {
    const start = effects.elapsed();
    files.begin();
    const text = await checkOnce().catch(wordsOfPassing);
    const seconds = ((effects.elapsed() - start) / 1000).toFixed(2);
    effects.print(text.endsWith("\n") ? text : `${text}\n`);
    effects.print(
      `Checked at ${effects.time()} in ${seconds} s, ${files.told()}. Waiting for changes; Ctrl-C ends.\n\n`,
    );
  };
  const look = (): string => `${stampOf(configPath) ?? ""}\n${stampsBelow(folder)}`;
  await watchLoop({ paths: [folder, configPath], look, run }, effects);
  return 0;
}

/** The texts that were read, each with the stamp its file had then. */
class KeptFiles {
  readonly #root: string;
  readonly #kept = new Map<string, { readonly stamp: string; readonly map: TextMap }>();
  #seen = 0;
  #fresh = 0;

  constructor(root: string) {
    this.#root = root;
  }

  begin(): void {
    this.#seen = 0;
    this.#fresh = 0;
  }

  /** The text of a file, from the disk only if it is another than before; `undefined` leaves the finding to the reader. */
  read(path: string): TextMap | undefined {
    const whole = join(this.#root, path);
    // Taken before reading, so that what is written meanwhile is read next time.
    const stamp = stampOf(whole);
    const known = this.#kept.get(path);
    this.#seen += 1;
    if (stamp !== undefined && known?.stamp === stamp) return known.map;
    this.#fresh += 1;
    this.#kept.delete(path);
    if (stamp === undefined) return undefined;
    const { map } = readText(whole, path);
    if (map !== undefined) this.#kept.set(path, { stamp, map });
    return map;
  }

  /** "2 of 340 files read again" */
  told(): string {
    return `${this.#fresh} of ${this.#seen} files read`;
  }
}

/** Imports the configuration again when its file changed, under another address, since a module is imported once. */
function wordsLoader(path: string): () => Promise<SiteConfig> {
  let known: { readonly stamp: string | undefined; readonly words: SiteConfig } | undefined;
  let times = 0;
  return async () => {
    const stamp = stampOf(path);
    if (known === undefined || known.stamp !== stamp) {
      const words = await loadConfig(path, times === 0 ? "" : `?again=${times}`);
      times += 1;
      known = { stamp, words };
    }
    return known.words;
  };
}

/** Another text after any change of a file; `undefined` when it is not there. */
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(" ");
}

function stampsBelow(folder: string): string {
  try {
    return listFiles(folder)
      .map((path) => `${path} ${stampOf(join(folder, path)) ?? ""}`)
      .join("\n");
  } catch (error) {
    return wordsOfPassing(error);
  }
}

/**
 * What is wrong for the moment and may be right after the next save: a file that vanished while it was
 * read, a configuration that is half written. Anything else is a fault of ours and is thrown on.
 */
function wordsOfPassing(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof Error && "code" in error && "path" in error) return `${error.message}.`;
  throw error;
}
