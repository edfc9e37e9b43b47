import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import config from "../../site.config.ts";
import { type Judge, makeJudge } from "./judge.ts";
import { drawMutants, type Files, mutantClasses, mutatedText } from "./mutant.ts";
import { operators } from "./operators.ts";
import { report } from "./report.ts";
import type { Result } from "./run.ts";

const root = resolve(import.meta.dirname, "../..");
let judge: Judge;
let files: Files;

beforeAll(() => {
  judge = makeJudge({ folder: resolve(root, "src/content"), root, options: config });
  files = judge.files;
});

describe("the operators", () => {
  test("have names of their own, a reason and a class", () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
    for (const { reason, class: of } of operators) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(mutantClasses).toContain(of);
    }
  });

  test.each(operators.map((operator) => [operator.name, operator] as const))(
    "%s finds a place in the content",
    (_name, operator) => {
      expect(drawMutants([operator], files, { seed: 1, count: 1 })).toHaveLength(1);
    },
  );

  test("change the text each time", () => {
    for (const mutant of drawMutants(operators, files, { seed: 5, count: operators.length * 4 })) {
      expect(mutatedText(files, mutant)).not.toBe(files.get(mutant.path));
    }
  });
});

describe("drawMutants", () => {
  test("gives the same mutants for the same seed, and others for another", () => {
    const draw = (seed: number) => drawMutants(operators, files, { seed, count: 60 });
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test("gives each operator the same number, and the first ones what is left over", () => {
    const mutants = drawMutants(operators, files, { seed: 1, count: operators.length * 2 + 3 });
    const counts = operators.map(({ name }) => mutants.filter(({ operator }) => operator === name).length);
    expect(counts).toEqual(operators.map((_, index) => (index < 3 ? 3 : 2)));
  });
});

describe("the judge", () => {
  test("finds nothing new where nothing is wrong", () => {
    // A blank line at the end of a page changes its text and nothing else.
    const page = [...files.keys()].find((path) => path.startsWith("events/")) ?? "";
    const end = (files.get(page) ?? "").length;
    expect(judge.judge({ path: page, from: end, to: end, text: "\n" })).toEqual([]);
  });

  test("names what is new where something is", () => {
    const [mutant] = drawMutants(
      operators.filter(({ name }) => name === "dangling-reference"),
      files,
      { seed: 3, count: 1 },
    );
    if (mutant === undefined) throw new Error("There is a mutant.");
    expect(judge.judge(mutant)).toContain("content/missing-reference");
  });

  test("catches one of each kind of form and meaning", () => {
    const some = operators.filter((operator) => operator.class === "form" || operator.class === "meaning");
    const missed = drawMutants(some, files, { seed: 11, count: some.length }).filter(
      (one) => judge.judge(one).length === 0,
    );
    expect(missed).toEqual([]);
  }, 60_000);
});

describe("report", () => {
  const result = (operator: string, outcome: Result["outcome"], number?: string): Result => ({
    mutant: { path: "a.yaml", from: 0, to: 1, text: "x", operator, number },
    outcome,
    detail: "",
  });
  const lines = (results: readonly Result[], locked = false) => {
    const { text, failed } = report(results, operators, { witnessed: new Set(["seen"]), locked });
    return { failed, rules: text.split("\n").filter((line) => /^(?:ok|NOT)/.test(line)) };
  };

  test("fails under 98% of form and meaning", () => {
    const many = Array.from({ length: 97 }, () => result("misspelt-field", "caught"));
    const missed = Array.from({ length: 3 }, () => result("measure", "missed"));
    expect(lines([...many, ...missed])).toEqual({
      failed: true,
      rules: [
        "NOT  Form and meaning: 97 of 100 caught, 97.0%; 98% are wanted.",
        "ok   Values of numbers with a witness: 0 of 0 caught; all are wanted.",
        "ok   Crashed or hung: 0; none may.",
      ],
    });
  });

  test("fails for a value that has a witness, and not for one that has none", () => {
    const caught = result("misspelt-field", "caught");
    expect(lines([caught, result("digit", "missed", "alone")]).failed).toBe(false);
    expect(lines([caught, result("digit", "missed", "seen")])).toMatchObject({
      failed: true,
      rules: [
        expect.anything(),
        "NOT  Values of numbers with a witness: 0 of 1 caught; all are wanted.",
        expect.anything(),
      ],
    });
  });

  test("wants every changed number with a lock", () => {
    expect(lines([result("digit", "missed", "alone"), result("sign", "caught")], true)).toMatchObject({
      failed: true,
      rules: [
        expect.anything(),
        expect.anything(),
        "NOT  With the lock: 1 of 2 changes to numbers caught; all are wanted.",
        expect.anything(),
      ],
    });
  });

  test.each(["crashed", "hung"] as const)("fails for a mutant that %s", (outcome) => {
    expect(lines([result("misspelt-field", outcome)]).rules.at(-1)).toBe("NOT  Crashed or hung: 1; none may.");
  });
});
