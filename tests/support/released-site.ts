/** A copy of the mini site on disk that has had its first release, to be changed after it. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { check } from "#authoring/commands/check.ts";
import { correct } from "#authoring/commands/correct.ts";
import { lock } from "#authoring/commands/lock.ts";
import { type Effects, realEffects } from "#authoring/effects.ts";

const mini = resolve(import.meta.dirname, "../fixtures/mini-site");
export const miniConfig = join(mini, "site.config.ts");

export interface ReleasedSite {
  readonly root: string;
  /** Puts one text in place of another in a file below `content/`; throws if it is not there. */
  edit(path: string, from: string, to: string): void;
  read(path: string): string;
  list(path: string): readonly string[];
  /** What a command printed, and its exit code. */
  lock(date?: string): Promise<Ran>;
  check(): Promise<Ran>;
  correct(figure: string | undefined, today?: string): Ran;
  remove(): void;
}

export interface Ran {
  readonly printed: readonly string[];
  readonly exitCode: number;
}

/** Without a release when `released` is left out. */
export async function makeSite(released?: string): Promise<ReleasedSite> {
  const root = mkdtempSync(join(tmpdir(), "costed-released-"));
  cpSync(join(mini, "content"), join(root, "content"), { recursive: true });
  const at = (path: string): string => join(root, "content", path);
  const withEffects = (today: string): { effects: Effects; printed: string[] } => {
    const printed: string[] = [];
    return { effects: { ...realEffects(root), print: (text) => void printed.push(text), today: () => today }, printed };
  };
  const site: ReleasedSite = {
    root,
    read: (path) => readFileSync(at(path), "utf8"),
    list: (path) => readdirSync(at(path)).sort(),
    edit: (path, from, to) => {
      const text = readFileSync(at(path), "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not say "${from}".`);
      writeFileSync(at(path), text.replace(from, to));
    },
    lock: async (date) => {
      const { effects, printed } = withEffects("2026-11-22");
      return { exitCode: await lock({ content: "content", config: miniConfig, date }, effects), printed };
    },
    check: async () => {
      const { effects, printed } = withEffects("2026-11-22");
      return { exitCode: await check({ content: "content", config: miniConfig }, effects), printed };
    },
    correct: (figure, today = "2026-12-01") => {
      const { effects, printed } = withEffects(today);
      return { exitCode: correct({ figure, content: "content" }, effects), printed };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  if (released !== undefined) await site.lock(released);
  return site;
}

/** Fills in what a drafted correction leaves to its editor. */
export function fillIn(
  site: ReleasedSite,
  file: string,
  { kind, what, why }: { readonly kind: string; readonly what: string; readonly why: string },
): void {
  const path = `corrections/${file}`;
  site.edit(path, "\nclass:\n", `\nclass: ${kind}\n`);
  site.edit(path, "\nwhat:\n", `\nwhat: ${what}\n`);
  site.edit(path, "\nwhy:\n", `\nwhy: ${why}\n`);
}
