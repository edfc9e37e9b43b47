import { describe, expect, it } from "vitest";
import { OptionError, readSiteOptions } from "../../src/site/build-options.ts";

describe("readSiteOptions", () => {
  it("builds the project's own site into dist unless told otherwise", () => {
    expect(readSiteOptions("/project", [])).toEqual({
      root: "/project",
      out: "/project/dist",
      environment: {},
      port: 4321,
    });
  });

  it("hands content, configuration and base on to Astro's process", () => {
    const args = [
      "--content",
      "c",
      "--config",
      "s.ts",
      "--base",
      "/sub/",
      "--url",
      "https://example.org",
      "--out",
      "o",
      "--port",
      "80",
    ];
    expect(readSiteOptions("/project", args)).toEqual({
      root: "/project",
      out: "/project/o",
      environment: {
        COSTED_CONTENT: "c",
        COSTED_CONFIG: "s.ts",
        COSTED_BASE: "/sub/",
        COSTED_URL: "https://example.org",
      },
      port: 80,
    });
  });

  it.each([
    [["--bass", "/"], /^Unknown option '--bass'/],
    [["--base", "sub"], '"sub" is not a base path. Write it with a slash at both ends, as in /sub/.'],
    [["--base", "/a b/"], '"/a b/" is not a base path. Write it with a slash at both ends, as in /sub/.'],
    [["--port", "x"], '"x" is not a port. Write a number such as 4321.'],
  ])("refuses %j", (args, message) => {
    expect(() => readSiteOptions("/project", args)).toThrow(OptionError);
    expect(() => readSiteOptions("/project", args)).toThrow(message);
  });
});
