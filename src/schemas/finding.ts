/**
 * How a schema says more than Zod can: a custom issue carries the finding's own code and words, and
 * the reader places it. Standard issues (a missing field, an unknown key) are worded by the reader.
 */

import type { z } from "zod";

export interface SchemaFinding {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
  /** A part of the string value to point at; the whole value when absent. */
  readonly span?: { readonly offset: number; readonly length: number } | undefined;
}

/** Adds a finding at the value under test, or below it at `path`. */
export function refuse(context: z.RefinementCtx, finding: SchemaFinding, path: (string | number)[] = []): void {
  context.addIssue({ code: "custom", message: finding.message, params: { finding }, path, input: undefined });
}

export function findingOf(params: unknown): SchemaFinding | undefined {
  if (typeof params !== "object" || params === null || !("finding" in params)) return undefined;
  return params.finding as SchemaFinding;
}
