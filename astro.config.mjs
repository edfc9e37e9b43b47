import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { costed } from "./src/site/integration.ts";
import { readSettings } from "./src/site/settings.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const { config } = await readSettings(root, process.env);

/**
 * What the levers need at once is one file, since files that are shared compress worse. What loads other
 * files is apart: the search page needs it too, and no lever.
 */
const groups = [
  { name: "load", test: /preload-helper/, priority: 1 },
  { name: "levers", tags: ["$initial"], test: /\/src\/(?:lib|client\/levers)\// },
];

export default defineConfig({
  site: config.url,
  base: config.base,
  outDir: process.env.COSTED_OUT ?? "dist",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "always" },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
  integrations: [mdx(), costed(root)],
});
