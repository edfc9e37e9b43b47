/** Corrections that cannot be read yet, such as drafts with fields to fill in: their numbers are spoken for. */

import type { Content } from "#lib/entries/content.ts";

/** Returns a test: whether a correction that could not be read names this number. */
export function findUnreadCorrections({
  findings,
  texts,
}: Pick<Content, "findings" | "texts">): (id: string) => boolean {
  const paths = new Set(findings.map(({ location }) => location.path).filter(isCorrection));
  const named = new Set(
    [...paths].flatMap((path) =>
      [...(texts.get(path) ?? "").matchAll(/\bfigure: *["']?([a-z0-9][0-9A-Za-z/-]*)/g)].map((match) => match[1] ?? ""),
    ),
  );
  return (id) => named.has(id);
}

export function isCorrection(path: string): boolean {
  return /(?:^|\/)corrections\/[^/]+$/.test(path);
}
