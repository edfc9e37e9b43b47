/** Finds a Chromium and starts it: the machine's own if there is one, else the one that npm brought. */

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export async function launchChromium(): Promise<Browser> {
  const own = [process.env["CHROMIUM_PATH"], ...usual].find((path) => path !== undefined && existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, headless: true, args: flags });
  // The package unpacks the libraries that a bare machine lacks only when it believes to be on this host.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: shipped } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await shipped.executablePath(),
    headless: true,
    args: [...shipped.args, ...flags],
  });
}
