/** The forms in which `check` prints findings: for people, for programs, and for GitHub Actions. */

import { CommandError } from "#authoring/command-error.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import { reportGithub } from "./github.ts";
import { reportJson } from "./json.ts";
import { reportText } from "./text.ts";

type Report = (findings: readonly Diagnostic[], texts: ReadonlyMap<string, string>) => string;

const reports = { text: reportText, json: reportJson, github: reportGithub } satisfies Record<string, Report>;

export type Format = keyof typeof reports;

export const formats = Object.keys(reports) as readonly Format[];

/** @throws {CommandError} for a format that does not exist; the message names the nearest. */
export function getFormat(name: string): Format {
  return getFormatOf(name, formats);
}

/** @throws {CommandError} for a format that is not in the list; the message names the nearest. */
export function getFormatOf<Name extends string>(name: string, list: readonly Name[]): Name {
  const found = list.find((format) => format === name);
  if (found !== undefined) return found;
  const nearest = findNearest(name, list);
  throw new CommandError(
    `There is no format "${name}".\n  Fix: use ${nearest === undefined ? listNames(list) : `"${nearest}"`}.`,
  );
}

/** The whole report. It may be empty, and is then not printed. */
export function report(format: Format, ...found: Parameters<Report>): string {
  return reports[format](...found);
}
