import { defineConfig } from "vitest/config";

/** `unit` is pure and shares its modules for speed; `site` reads a built site; `browser` drives a real one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "tests/{lib,schemas,reader,catalogue,authoring,drawing,content,site,client}/**/*.test.ts",
            "tests/*.test.ts",
          ],
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: ["tests/browser/build-sites.ts"],
          include: ["tests/browser/**/*.test.ts"],
          isolate: false,
          // Each file drives a browser of its own, and waits for it most of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
