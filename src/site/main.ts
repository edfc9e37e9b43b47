/** The command line around a built site: build, start, serve, budget. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { budgetTable, pageWithLevers, scriptTable, weighScripts, weighSite } from "./budget.ts";
import { OptionError, readSiteOptions, type SiteOptions } from "./build-options.ts";
import { buildSite } from "./build-site.ts";
import { serveSite } from "./serve.ts";
import { readSettings } from "./settings.ts";

const print = (text: string): void => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);

async function run(command: string | undefined, options: SiteOptions): Promise<number> {
  switch (command) {
    case "build":
      return (await buildSite(options, print)) ? 0 : 1;
    case "start":
      return (await buildSite(options, print)) ? serve(options) : 1;
    case "serve":
      return serve(options);
    case "budget":
      assertBuilt(options);
      await printBudget(options);
      return 0;
    default:
      throw new OptionError(
        `${command === undefined ? "No command was given." : `"${command}" is not a command.`} Use build, start, serve or budget.`,
      );
  }
}

async function printBudget({ root, out, environment }: SiteOptions): Promise<void> {
  print(budgetTable(weighSite(out)));
  const page = pageWithLevers(out);
  if (page === undefined) return;
  const { config } = await readSettings(root, environment);
  print(`\n${scriptTable(weighScripts(out, page, config.base), page)}`);
}

async function serve(options: SiteOptions): Promise<number> {
  assertBuilt(options);
  const { config } = await readSettings(options.root, options.environment);
  const { address } = await serveSite({ folder: options.out, base: config.base, port: options.port });
  print(`The site is at ${address} (end it with Ctrl+C).`);
  return 0;
}

function assertBuilt({ out }: SiteOptions): void {
  if (!existsSync(out)) throw new OptionError('There is no built site yet. Run "npm run build" first.');
}

try {
  const [command, ...args] = process.argv.slice(2);
  process.exitCode = await run(command, readSiteOptions(resolve(import.meta.dirname, "../.."), args));
} catch (error) {
  const isBusy = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!(error instanceof OptionError) && !isBusy) throw error;
  process.stderr.write(`${isBusy ? "That port is in use. Choose another with --port 4322." : error.message}\n`);
  process.exitCode = 2;
}
