/** Reads what was typed after the name of a command. An option that would be ignored is refused. */

import { parseArgs } from "node:util";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import { CommandError } from "./command-error.ts";

const options = {
  content: { type: "string", default: "src/content" },
  config: { type: "string", default: "site.config.ts" },
  format: { type: "string", default: "text" },
  watch: { type: "boolean", default: false },
  witnesses: { type: "boolean", default: false },
  accepted: { type: "boolean", default: false },
  date: { type: "string" },
  input: { type: "string" },
} as const;

type Option = keyof typeof options;

/** The options that each command takes. */
const optionsOf: Readonly<Record<string, readonly Option[]>> = {
  check: ["content", "config", "format", "watch", "witnesses", "accepted"],
  new: ["content"],
  lock: ["content", "config", "date"],
  correct: ["content"],
  cost: ["input", "format", "content"],
};

export interface Arguments {
  readonly values: {
    readonly content: string;
    readonly config: string;
    readonly format: string;
    readonly watch: boolean;
    readonly witnesses: boolean;
    readonly accepted: boolean;
    readonly date?: string | undefined;
    readonly input?: string | undefined;
  };
  /** The command and its words. */
  readonly positionals: readonly string[];
}

/** @throws {CommandError} for an option that the command does not take, or one without its value. */
export function readArguments(words: readonly string[]): Arguments {
  const loose = { args: [...words], options, allowPositionals: true } as const;
  const { tokens, positionals } = parseArgs({ ...loose, strict: false, tokens: true });
  const [command = ""] = positionals;
  const allowed = optionsOf[command] ?? (Object.keys(options) as readonly Option[]);
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name) || !allowed.includes(name)) throw unknownOption(rawName, command, allowed);
    const { type } = options[name];
    if (type === "boolean" && value !== undefined) throw new CommandError(`"${rawName}" takes no value.`);
    if (type === "string" && (value === undefined || (inlineValue !== true && value.startsWith("-"))))
      throw new CommandError(`"${rawName}" needs a value after it.`);
  }
  const { values } = parseArgs({ ...loose, strict: true });
  return { values, positionals };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name);
}

function unknownOption(seen: string, command: string, allowed: readonly Option[]): CommandError {
  const names = allowed.map((name) => `--${name}`);
  // An option of another command is spelt right, and the nearest name would be another one.
  const nearest = isOption(seen.replace(/^--/, "")) ? undefined : findNearest(seen, names);
  return new CommandError(
    `"${seen}" is not an option${Object.hasOwn(optionsOf, command) ? ` of "${command}"` : ""}.\n  Fix: use ${nearest === undefined ? listNames(names) : `"${nearest}"`}.`,
  );
}
