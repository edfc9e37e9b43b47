import { afterEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import { figuresOn } from "#site/page-view.ts";
import { share } from "#site/shared-state.ts";
import { viewSizes } from "#site/sizes.ts";
import siteConfig from "../fixtures/mini-site/site.config.ts";
import {
  locate,
  makeContent,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makePlace,
  makeProse,
  makeSource,
  makeStatedInput,
  makeUse,
} from "../support/make-content.ts";
import { getUnit, makePoint, makeRange, makeText } from "../support/make-figure.ts";

const cash = { kind: "cash" } as const;
const sum = (id: string, amount: ReturnType<typeof makePoint>, unit: string) =>
  locate(
    makeStatedInput({
      id,
      says: makeText("In 2025 it came to [[value]]."),
      measure: "a-sum",
      amount,
      unit: getUnit(unit),
      priceBasis: cash,
    }),
  );

/** A site with a page that draws some sums beside each other. */
function load(attributes: Readonly<Record<string, string>>) {
  const prose = makeProse({ uses: [makeUse("Sizes", attributes)] });
  const { catalogue, findings } = buildCatalogue(
    makeContent({
      measures: [
        locate(
          makeMeasure({
            id: "a-sum",
            name: makeText("A sum"),
            words: ["it came to"],
            dimension: "money",
            units: [getUnit("gbp-bn"), getUnit("gbp-mn")],
            range: { min: -1000, max: 1000000 },
          }),
        ),
      ],
      places: [makeLocated("a-place", makePlace())],
      sources: [locate(makeSource())],
      figures: [
        sum("a-gap", makePoint("20"), "gbp-bn"),
        sum("a-budget", makePoint("9500"), "gbp-mn"),
        sum("a-tax", makeRange("70", "90", "80"), "gbp-bn"),
        sum("a-loss", makePoint("-3"), "gbp-bn"),
      ],
      explainers: [makeLocated("why", makeExplainer({ title: makeText("Why"), prose }))],
    }),
    { names: [], drafts: false },
  );
  if (catalogue !== undefined) share({ catalogue, config: siteConfig });
  return { catalogue, findings };
}

afterEach(() => {
  load({ figure: "a-gap", beside: "a-budget" });
});

describe("viewSizes", () => {
  test("puts the largest first, with lengths to scale and a ratio to the first named", () => {
    load({ figure: "a-gap", beside: "a-budget a-tax" });
    const sizes = viewSizes("a-gap", "a-budget a-tax");
    expect(sizes.map(({ number, isFirst, length, ratio }) => [number.record.id, isFirst, length, ratio])).toEqual([
      ["a-tax", false, "100.00%", "about 4 times that"],
      ["a-gap", true, "25.00%", "about the same"],
      ["a-budget", false, "11.88%", "about 48% of that"],
    ]);
  });

  test("draws squares whose areas, and not whose sides, are to scale", () => {
    load({ figure: "a-gap", beside: "a-tax" });
    const [tax, gap] = viewSizes("a-gap", "a-tax").map(({ side }) => Number(side));
    expect([tax, gap]).toEqual([180, 90]);
  });
});

describe("a page with sizes", () => {
  test("lists their figures among its own, and they know that it uses them", () => {
    const { catalogue } = load({ figure: "a-gap", beside: "a-budget  a-tax" });
    const page = catalogue?.explainers.get("why");
    expect(page && figuresOn(page).map(({ record }) => record.id)).toEqual(["a-gap", "a-budget", "a-tax"]);
    expect(catalogue?.uses.get("a-tax")).toEqual([{ kind: "explainer", id: "why" }]);
  });

  test("is refused where an amount is below zero", () => {
    expect(load({ figure: "a-gap", beside: "a-loss" }).findings.map(({ message }) => message)).toEqual([
      '"a-loss" is −£3bn, and only what is above zero has a size.',
    ]);
  });
});
