import { describe, expect, test } from "vitest";
import config from "../../site.config.ts";
import { readRealContent } from "./real-content.ts";

describe("the claims of the site", () => {
  const { content } = readRealContent();
  const heard = Map.groupBy(content.claims, ({ data }) => data.standpoint ?? "none");

  test("come from every standpoint that a reader may come from", () => {
    expect([...heard.keys()].sort()).toEqual(Object.keys(config.standpoints ?? {}).sort());
  });

  test("are found right and wrong on more than one side", () => {
    const sidesWith = (finding: string) =>
      [...heard].filter(([, claims]) => claims.some(({ data }) => data.finding === finding)).length;
    expect(sidesWith("supported")).toBeGreaterThan(1);
    expect(sidesWith("no-evidence-found")).toBeGreaterThan(1);
  });
});
