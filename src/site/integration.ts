/**
 * The Astro integration: loads the catalogue once, refuses to build content with errors, and in `dev`
 * reads again what changed and shows what is wrong.
 */

import type { ServerResponse } from "node:http";
import type { AstroIntegration } from "astro";
import { reportText } from "#lib/diagnostics/report-text.ts";
import { frozenFolder } from "./frozen/frozen-models.ts";
import { escapeHtml } from "./html.ts";
import { type Loaded, loadSite } from "./load.ts";
import { readSettings, type Settings } from "./settings.ts";
import { share } from "./shared-state.ts";

/** Thrown to stop a build: the report is the message. */
class ContentError extends Error {
  override readonly name = "ContentError";
}

export function costed(root: string): AstroIntegration {
  let settings: Settings | undefined;
  let loaded: Loaded | undefined;
  const load = async (command: string): Promise<Loaded> => {
    settings = await readSettings(root, process.env);
    loaded = loadSite(settings, { drafts: command === "dev" });
    const frozen = frozenFolder(settings.contentFolder);
    share(loaded.catalogue && { catalogue: loaded.catalogue, config: settings.config, frozen });
    return loaded;
  };
  return {
    name: "costed",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        const { catalogue, findings, texts } = await load(command);
        if (catalogue === undefined && command !== "dev") {
          throw new ContentError(`The content has errors, so nothing was built.\n\n${reportText(findings, texts)}`);
        }
      },
      "astro:server:setup": ({ server }) => {
        const folder = settings?.contentFolder ?? root;
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (!path.startsWith(folder)) return;
          void load("dev").then(() => {
            for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
            server.ws.send({ type: "full-reload" });
          });
        });
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes("text/html") === true;
          if (loaded?.catalogue === undefined && loaded !== undefined && wantsPage) sendFindings(response, loaded);
          else if (settings === undefined || !/\.(?:svg|png)(?:\?|$)/.test(request.url ?? "")) next();
          else void sendPicture({ url: request.url ?? "", base: settings.config.base, response, next });
        });
      },
    },
  };
}

/** Loaded when it is first asked for: it brings a renderer and its fonts. */
async function sendPicture({
  url,
  base,
  response,
  next,
}: {
  url: string;
  base: string;
  response: ServerResponse;
  next: (error?: unknown) => void;
}): Promise<void> {
  try {
    const { findPicture } = await import("./pictures/dev-pictures.ts");
    const picture = findPicture(url, base);
    if (picture === undefined) return next();
    response.setHeader("content-type", picture.mediaType);
    response.setHeader("cache-control", "no-store");
    response.end(picture.bytes);
  } catch (error) {
    next(error);
  }
}

function sendFindings(response: ServerResponse, { findings, texts }: Loaded): void {
  response.statusCode = 500;
  response.setHeader("content-type", "text/html; charset=utf-8");
  const report = escapeHtml(reportText(findings, texts));
  response.end(
    `<!doctype html><html lang="en"><title>The content has errors</title><h1>The content has errors</h1><p>This page appears again when they are mended.</p><pre>${report}</pre><script type="module" src="/@vite/client"></script></html>`,
  );
}
