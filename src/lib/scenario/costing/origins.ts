/**
 * Where each part of the model's input stands in the file it was made from, so that what the model
 * refuses can be shown there.
 */

import { ScenarioError } from "#lib/scenario/scenario-error.ts";

export type CasePath = readonly (string | number)[];

/** A `ScenarioError` that knows its place in the file. */
export class CaseError extends ScenarioError {
  readonly path: CasePath;
  /** What is wrong, without the place. */
  readonly reason: string;
  /** What to do about it, where that is known. */
  readonly fix: string | undefined;

  constructor(path: CasePath, reason: string, fix?: string) {
    super(path.join("."), reason);
    this.path = path;
    this.reason = reason;
    this.fix = fix;
  }
}

export interface Origins {
  /** Notes that what the model calls `operand` stands at `path`; gives the operand back. */
  note(operand: string, path: CasePath): string;
  /** The path as an operand of its own. */
  at(path: CasePath): string;
  /** The place of the operand, or of the nearest part that holds it. */
  find(operand: string): CasePath;
}

export function makeOrigins(): Origins {
  const known = new Map<string, CasePath>();
  const note = (operand: string, path: CasePath): string => {
    known.set(operand, path);
    return operand;
  };
  const find = (operand: string): CasePath => {
    for (let part = operand; part !== ""; part = part.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, "")) {
      const path = known.get(part);
      if (path !== undefined) return path;
    }
    return [];
  };
  return { note, at: (path) => note(path.join("\u0000"), path), find };
}

/**
 * Does the work, and places in the file what it refuses.
 *
 * @throws {CaseError} for every `ScenarioError` of the work.
 */
export function placed<Result>(origins: Origins, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof CaseError || !(error instanceof ScenarioError)) throw error;
    throw new CaseError(origins.find(missingPrices(error) ?? error.operand), withoutPlaces(error));
  }
}

/** The message alone. The model names a leg by its place in a list, which a case may not have. */
export function withoutPlaces({ message, operand }: ScenarioError): string {
  return message.slice(operand.length + 2).replace(/\b(?:\w+\.)?path\[\d+\][\w.]*/g, "the path");
}

/** Prices that are missing stand nowhere: what needs them does. */
function missingPrices({ operand, message }: ScenarioError): string | undefined {
  if (operand !== "deflator" || !message.endsWith("and there is none.")) return undefined;
  const [, part = ""] = /^deflator: (?:The )?([A-Za-z]+)/.exec(message) ?? [];
  return { Prices: "prices.realYear", baseline: "baseline", floor: "floor", Path: "path" }[part];
}
