/** Serves a built site on this machine, as a static host would. */

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface ServeOptions {
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts a server on the loopback address and resolves when it listens. */
export function serveSite({ folder, base, port }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    const path = findFile(folder, base, request.url ?? "/");
    if (path.redirect !== undefined) {
      response.writeHead(301, { location: path.redirect }).end();
      return;
    }
    const missing = path.file === undefined;
    const file = path.file ?? join(folder, "404.html");
    if (!existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page.");
      return;
    }
    response.writeHead(missing ? 404 : 200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ address: addressOf(server, base), close: () => closeServer(server) }),
    );
  });
}

function findFile(folder: string, base: string, url: string): { file?: string; redirect?: string } {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return {};
  }
  if (!path.startsWith(base)) return path === base.replace(/\/$/, "") ? { redirect: base } : {};
  const below = normalize(path.slice(base.length));
  if (below.startsWith("..") || below.includes("\0")) return {};
  const file = join(folder, below);
  if (!existsSync(file)) return {};
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith("/")) return { redirect: `${path}/` };
  const index = join(file, "index.html");
  return existsSync(index) ? { file: index } : {};
}

function addressOf(server: Server, base: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}${base}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
