/** The options that the commands around a built site share. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface SiteOptions {
  readonly root: string;
  /** Where the finished site stands. */
  readonly out: string;
  /** Passed on to Astro's process: content, configuration and base. */
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
}

/** Thrown for an option nobody knows: the message is for the person who typed it. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

const usage =
  "Options: --content <folder> --config <file> --base <path> --url <address> --out <folder> --port <number>";

/** Reads the options of a command line, which are told from the project's root. */
export function readSiteOptions(root: string, args: readonly string[]): SiteOptions {
  let values: Record<string, string | undefined>;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        content: { type: "string" },
        config: { type: "string" },
        base: { type: "string" },
        url: { type: "string" },
        out: { type: "string", default: "dist" },
        port: { type: "string", default: "4321" },
      },
    }).values;
  } catch (error) {
    throw new OptionError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { base, port = "" } = values;
  if (base !== undefined && !/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new OptionError(`"${base}" is not a base path. Write it with a slash at both ends, as in /sub/.`);
  }
  if (!/^\d{1,5}$/.test(port)) throw new OptionError(`"${port}" is not a port. Write a number such as 4321.`);
  const names = { content: "COSTED_CONTENT", config: "COSTED_CONFIG", base: "COSTED_BASE", url: "COSTED_URL" } as const;
  const environment = Object.fromEntries(
    Object.entries(names).flatMap(([option, variable]) => {
      const value = values[option];
      return value === undefined ? [] : [[variable, value]];
    }),
  );
  return { root, out: resolve(root, values["out"] ?? "dist"), environment, port: Number(port) };
}
