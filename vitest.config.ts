import { defineConfig } from "vitest/config";

/** `unit` is pure and shares its modules for speed; `site` reads a built site; `browser` drives a real one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "tests/{lib,schemas,reader,catalogue,authoring,drawing,content,site}/**/*.test.ts",
            "tests/*.test.ts",
          ],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: ["tests/browser/build-sites.ts"],
          include: ["tests/browser/**/*.test.ts"],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
