import { expect, test } from "vitest";
import { isAhead } from "#lib/figures/standing.ts";

test.each([
  ["outturn", false],
  ["estimate", false],
  ["forecast", true],
  ["projection", true],
  ["plan", true],
  ["target", true],
  ["claim", false],
] as const)("a number with the status %s lies ahead: %s", (status, expected) => {
  expect(isAhead(status)).toBe(expected);
});
