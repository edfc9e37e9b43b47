/**
 * Builds a site: check, Astro into a staging folder, the net on its pages, the search index, and two
 * renames. Whatever fails before them leaves the site that was there as it was.
 */

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { reportText } from "#lib/diagnostics/report-text.ts";
import { listFiles } from "#reader/files.ts";
import type { SiteOptions } from "./build-options.ts";
import { finishPages } from "./finish-pages.ts";
import { loadSite } from "./load.ts";
import { castNet } from "./net/net.ts";
import { tellPictures, writePictures } from "./pictures/write-pictures.ts";
import { writeSearchIndex } from "./search-index.ts";
import { readSettings, type Settings } from "./settings.ts";
import { mendLeftovers, putInPlace, stagingFolder } from "./swap.ts";

/** Returns true when the new site is in place. Says everything that a person must know through `print`. */
export async function buildSite(
  { root, out, environment }: SiteOptions,
  print: (text: string) => void,
): Promise<boolean> {
  const mended = mendLeftovers(out);
  if (mended !== undefined) print(mended);
  const settings = await readSettings(root, environment);
  const { catalogue, findings, texts } = loadSite(settings, { drafts: false });
  if (findings.length > 0) print(reportText(findings, texts));
  if (catalogue === undefined) {
    print("Nothing was built, and the site that was there is as it was.");
    return false;
  }
  const staging = stagingFolder(out);
  try {
    const output = await runAstro(root, { ...environment, COSTED_OUT: staging });
    if (output !== undefined) {
      print(`${output}\nThe pages could not be built, and the site that was there is as it was.`);
      return false;
    }
    const net = castNet({ catalogue, config: settings.config });
    const pictures = writePictures(staging, pictureCache(settings));
    const files = listFiles(staging);
    const faults = finishPages({
      folder: staging,
      files,
      base: settings.config.base,
      net,
    });
    if (faults.length > 0) {
      print(faults.map(({ file, fault }) => `${file}: ${fault}`).join("\n"));
      print(`${faults.length} faults in the finished pages, so the site that was there is as it was.`);
      return false;
    }
    const indexed = await writeSearchIndex({ folder: staging, files, language: settings.config.language });
    putInPlace(staging, out);
    const pages = files.filter((file) => file.endsWith(".html")).length;
    print(tellPictures(pictures));
    print(`Built ${pages} pages, ${indexed} of them in the search index.`);
    return true;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Beside the other caches of the tools, which nobody keeps under version control; each content has its own. */
function pictureCache({ root, contentFolder }: Settings): string {
  const content = createHash("sha256").update(relative(root, contentFolder)).digest("hex").slice(0, 12);
  return join(root, "node_modules/.cache/costed/pictures", content);
}

/** Runs Astro in a process of its own: the pages as templates write them. Returns what it said if it failed. */
export function runAstro(root: string, environment: Readonly<Record<string, string>>): Promise<string | undefined> {
  const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, "build", "--silent"], {
      cwd: root,
      env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
    });
    child.stderr.on("data", (data: Buffer) => {
      output += data.toString();
    });
    child.on("error", reject);
    child.on("close", (code) =>
      resolve(code === 0 ? undefined : output.trim() || `Astro ended with exit code ${code}.`),
    );
  });
}
