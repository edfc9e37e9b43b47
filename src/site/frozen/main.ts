/** `npm run freeze-model -- --as 1`: keeps a model for the links made with it. See docs/links.md. */

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { FreezeError, freezeModel } from "./freeze-model.ts";
import { frozenFolder } from "./frozen-models.ts";

const root = resolve(import.meta.dirname, "../../..");
const usage = "Options: --as <number of the model> [--from <commit>] [--content <folder>] [--records <folder>]";

try {
  const { values } = readArguments();
  const { as = "", from } = values;
  if (!/^[1-9]\d{0,5}$/.test(as)) throw new FreezeError(`Say which model to keep with --as 1.\n${usage}`);
  const told = await freezeModel({
    root,
    model: Number(as),
    from,
    recordsFile: resolve(root, values.records, `m${as}.json`),
    folder: frozenFolder(resolve(root, values.content)),
  });
  process.stdout.write(`${told}\n`);
} catch (error) {
  if (!(error instanceof FreezeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        as: { type: "string" },
        from: { type: "string" },
        content: { type: "string", default: "src/content" },
        records: { type: "string", default: "tests/fixtures/links" },
      },
    });
  } catch (error) {
    throw new FreezeError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
