/** The command line for editors: `npm run check`, `npm run new`. */

import { resolve } from "node:path";
import { CommandError } from "./command-error.ts";
import { check } from "./commands/check.ts";
import { correct } from "./commands/correct.ts";
import { type CostFormat, cost, costFormats } from "./commands/cost.ts";
import { lock } from "./commands/lock.ts";
import { kinds, writeNew } from "./commands/new.ts";
import { watchCheck } from "./commands/watch.ts";
import { realEffects, realWatchEffects } from "./effects.ts";
import { readArguments } from "./read-arguments.ts";
import { formats, getFormat, getFormatOf } from "./reporters/formats.ts";

const usage = `Usage:
  npm run check -- [--format <${formats.join("|")}>] [--watch | --witnesses | --accepted] [--content <folder>] [--config <file>]
  npm run new -- <${kinds.join("|")}> <id> [--content <folder>]
  npm run lock -- [--date <2026-11-22>] [--content <folder>] [--config <file>]
  npm run correct -- <figure, cell or series> [--content <folder>]
  npm run cost -- --input <case.yaml> [--format <${costFormats.join("|")}>] [--content <folder>]`;

async function run(): Promise<number> {
  const { values, positionals } = readArguments(process.argv.slice(2));
  const root = resolve(import.meta.dirname, "../..");
  const effects = realEffects(root);
  const [command, ...rest] = positionals;
  if (command === "check") {
    if (rest.length > 0) throw new CommandError(wordsAfterCheck(rest));
    const { content, config, watch, witnesses, accepted } = values;
    const format = getFormat(values.format);
    const [forPeople, another] = [watch && "--watch", witnesses && "--witnesses", accepted && "--accepted"].filter(
      (one) => one !== false,
    );
    if (forPeople !== undefined && format !== "text")
      throw new CommandError(`"${forPeople}" prints for people, so it cannot be in "${format}".`);
    if (another !== undefined) throw new CommandError(`"${forPeople}" and "${another}" do not go together.`);
    if (!watch) return check({ content, config, format, witnesses, accepted }, effects);
    return watchCheck({ content, config }, realWatchEffects(root));
  }
  if (command === "lock" && rest.length === 0) return lock(values, effects);
  if (command === "correct" && rest.length <= 1) return correct({ figure: rest[0], content: values.content }, effects);
  if (command === "cost") {
    if (rest.length > 0) throw new CommandError(wordsAfterCost(rest));
    const { content, input, format } = values;
    return cost({ content, input, format: getFormatOf<CostFormat>(format, costFormats) }, effects);
  }
  if (command === "new" && rest.length <= 2) {
    const [kind, id] = rest;
    writeNew({ kind, id, content: values.content }, effects);
    return 0;
  }
  throw new CommandError(
    `${command === undefined ? "No command was given." : `"${positionals.join(" ")}" is not a command.`}\n${usage}`,
  );
}

/** npm keeps what it takes for its own: of "npm run check --format json" only "json" arrives here. */
function wordsAfterCheck(words: readonly string[]): string {
  return `"check" takes no "${words.join(" ")}".\n  Fix: write options after two hyphens alone, as in "npm run check -- --format json".`;
}

function wordsAfterCost(words: readonly string[]): string {
  return `"cost" takes no "${words.join(" ")}".\n  Fix: name the file after two hyphens alone, as in "npm run cost -- --input case.yaml".`;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
