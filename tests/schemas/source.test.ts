import { describe, expect, test } from "vitest";
import { source } from "#schemas/source.ts";

const fields = {
  title: "Readers",
  publisher: "A publisher",
  kind: "statistics",
  url: "https://publisher.example/readers",
  datePublished: "2026-01-20",
  dateAccessed: "2026-03-05",
  licence: "all rights reserved",
  readAs: "original",
};

const parse = (more: object) => source.safeParse({ ...fields, ...more });

describe("redistribution", () => {
  test("may be left out, allowed, or forbidden with the reason", () => {
    expect(parse({}).data?.source.redistribution).toBeUndefined();
    expect(parse({ redistribution: "allowed" }).data?.source.redistribution).toBe("allowed");
    const forbidden = parse({ redistribution: "not-allowed", redistributionNote: "They sell it." });
    expect(forbidden.data?.source.redistribution).toBe("not-allowed");
  });

  test("is refused when it is forbidden and nobody says why", () => {
    const issues = parse({ redistribution: "not-allowed" }).error?.issues ?? [];
    expect(issues.map((issue) => "params" in issue && issue.params)).toEqual([
      {
        finding: {
          code: "content/missing-field",
          message: "This source may not be given out again, and readers are not told why.",
          fix: 'add "redistributionNote:" with a whole sentence that says what forbids it; it stands where the download would be',
        },
      },
    ]);
  });

  test("is refused when it is another word", () => {
    expect(parse({ redistribution: "forbidden" }).success).toBe(false);
  });
});
