import { describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { readArguments } from "#authoring/read-arguments.ts";

const refused = (words: string): string => {
  try {
    readArguments(words.split(" "));
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
  return "accepted";
};

describe("readArguments", () => {
  it("gives the command, its words and the defaults", () => {
    expect(readArguments(["new", "event", "an-event"])).toMatchObject({
      values: { content: "src/content", config: "site.config.ts", format: "text", watch: false },
      positionals: ["new", "event", "an-event"],
    });
  });

  it("takes options before and after the command, with a space or a sign between", () => {
    expect(readArguments(["--content", "a", "check", "--format=json", "--watch"])).toMatchObject({
      values: { content: "a", format: "json", watch: true },
      positionals: ["check"],
    });
  });

  it.each([
    ["check --formt json", '"--formt" is not an option of "check".\n  Fix: use "--format".'],
    ["check --wacth", '"--wacth" is not an option of "check".\n  Fix: use "--watch".'],
    [
      "check --verbose",
      '"--verbose" is not an option of "check".\n  Fix: use "--content", "--config", "--format", "--watch", "--witnesses" or "--accepted".',
    ],
    [
      "check -w",
      '"-w" is not an option of "check".\n  Fix: use "--content", "--config", "--format", "--watch", "--witnesses" or "--accepted".',
    ],
    ["new event a --format json", '"--format" is not an option of "new".\n  Fix: use "--content".'],
    ["check --content", '"--content" needs a value after it.'],
    ["check --content --watch", '"--content" needs a value after it.'],
    ["check --watch=yes", '"--watch" takes no value.'],
  ])("refuses %s", (words, message) => {
    expect(refused(words)).toBe(message);
  });
});
