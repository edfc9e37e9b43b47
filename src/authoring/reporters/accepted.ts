/** The warnings that the editors have looked at and accepted, in print. */

import type { Accepted } from "#catalogue/build-catalogue.ts";

/** Lines of text, ending in a line break. */
export function reportAccepted(list: readonly Accepted[]): string {
  if (list.length === 0) return "No warning is accepted.\n";
  const lines = list.map(({ code, reason, path, id }) => `  ${path}  ${id}  ${code}\n    ${reason}`);
  return `${list.length} ${list.length === 1 ? "warning is" : "warnings are"} accepted:\n${lines.join("\n")}\n`;
}
