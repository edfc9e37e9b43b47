import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { costed } from "./src/site/integration.ts";
import { readSettings } from "./src/site/settings.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const { config } = await readSettings(root, process.env);

export default defineConfig({
  site: config.url,
  base: config.base,
  outDir: process.env.COSTED_OUT ?? "dist",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "always" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), costed(root)],
});
