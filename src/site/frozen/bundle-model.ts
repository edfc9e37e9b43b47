/** Bundles the model for links into one ES module that needs nothing else, by Vite's library build. */

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** As much of Vite as is used; it comes with Astro, so its types are not ours to import. */
interface Vite {
  readonly build: (config: object) => Promise<unknown>;
}

/**
 * The module's text. Nothing in it depends on time or on the place of the sources, and it is not
 * minified, so that a kept model can be read.
 *
 * @param root the project's root; the sources are those below it.
 * @throws {Error} if the sources cannot be bundled, or need something that is not bundled.
 */
export async function bundleModel(root: string): Promise<string> {
  const built = await (await loadVite()).build({
    root,
    configFile: false,
    envFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      sourcemap: false,
      target: "es2022",
      // Without the comments that name each file by its place on this machine.
      rolldownOptions: { experimental: { attachDebugInfo: "none" } },
      lib: { entry: join(root, "src/lib/scenario/link/model.ts"), formats: ["es"], fileName: () => "model.js" },
    },
  });
  const [result] = Array.isArray(built) ? (built as readonly unknown[]) : [built];
  const [module, ...others] = outputsOf(result);
  if (module === undefined || others.length > 0) throw new Error("The model was not bundled into one file.");
  if (/^\s*import\b|\bimport\s*\(/m.test(module)) throw new Error("The bundled model still imports something.");
  return module;
}

function outputsOf(result: unknown): readonly string[] {
  if (typeof result !== "object" || result === null || !("output" in result) || !Array.isArray(result.output))
    return [];
  return (result.output as readonly unknown[]).map((chunk) => {
    if (typeof chunk === "object" && chunk !== null && "code" in chunk && typeof chunk.code === "string") {
      return chunk.code;
    }
    throw new Error("The bundled model comes with a file that is no module.");
  });
}

async function loadVite(): Promise<Vite> {
  const astro = createRequire(import.meta.url).resolve("astro/package.json");
  const path = createRequire(astro).resolve("vite");
  return (await import(pathToFileURL(path).href)) as Vite;
}
