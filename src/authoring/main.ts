/** The command line for editors: `npm run check`, `npm run new`. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";
import { check } from "./commands/check.ts";
import { realEffects } from "./effects.ts";

const usage = `Usage:
  npm run check -- [--content <folder>] [--config <file>]
  npm run new -- <event|explainer|source|term|person|measure> <id> [--content <folder>]`;

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const effects = realEffects(resolve(import.meta.dirname, "../.."));
  const [command] = positionals;
  if (command === "check") return check({ content: values.content, config: values.config }, effects);
  throw new CommandError(`${command === undefined ? "No command was given." : `"${command}" is not a command.`}\n${usage}`);
}

function readArguments(): { values: { content: string; config: string }; positionals: string[] } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: "string", default: "src/content" },
        config: { type: "string", default: "site.config.ts" },
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
