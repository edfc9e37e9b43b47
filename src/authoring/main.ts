/** The command line for editors: `npm run check`, `npm run new`. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";
import { check } from "./commands/check.ts";
import { correct } from "./commands/correct.ts";
import { lock } from "./commands/lock.ts";
import { kinds, writeNew } from "./commands/new.ts";
import { realEffects } from "./effects.ts";

const usage = `Usage:
  npm run check -- [--content <folder>] [--config <file>]
  npm run new -- <${kinds.join("|")}> <id> [--content <folder>]
  npm run lock -- [--date <2026-11-22>] [--content <folder>] [--config <file>]
  npm run correct -- <figure, cell or series> [--content <folder>]`;

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const effects = realEffects(resolve(import.meta.dirname, "../.."));
  const [command, ...rest] = positionals;
  if (command === "check") return check({ content: values.content, config: values.config }, effects);
  if (command === "lock" && rest.length === 0) return lock(values, effects);
  if (command === "correct" && rest.length <= 1) return correct({ figure: rest[0], content: values.content }, effects);
  if (command === "new" && rest.length <= 2) {
    const [kind, id] = rest;
    writeNew({ kind, id, content: values.content }, effects);
    return 0;
  }
  throw new CommandError(
    `${command === undefined ? "No command was given." : `"${positionals.join(" ")}" is not a command.`}\n${usage}`,
  );
}

function readArguments(): {
  values: { content: string; config: string; date?: string | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: "string", default: "src/content" },
        config: { type: "string", default: "site.config.ts" },
        date: { type: "string" },
      },
    });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
