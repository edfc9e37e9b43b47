import { afterEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Measure } from "#lib/figures/figure.ts";
import { definitionIndex, type Kinship, viewKinship } from "#site/measure-view.ts";
import { showText } from "#site/number-view.ts";
import { share } from "#site/shared-state.ts";
import siteConfig from "../fixtures/mini-site/site.config.ts";
import {
  locate,
  makeContent,
  makeLocated,
  makeMeasure,
  makePlace,
  makeSource,
  makeStatedInput,
} from "../support/make-content.ts";
import { getUnit, makeText } from "../support/make-figure.ts";

/** A measure named as its id, with the letters of the id for words. */
const named = (id: string, changes: Partial<Measure> = {}) =>
  locate(makeMeasure({ id, name: makeText(`The ${id}`), words: [`the ${id}`], ...changes }));

function load(...measures: ReturnType<typeof named>[]): void {
  const { catalogue, findings } = buildCatalogue(
    makeContent({
      measures: [locate(makeMeasure()), ...measures],
      places: [makeLocated("a-place", makePlace())],
      sources: [locate(makeSource())],
      figures: [locate(makeStatedInput())],
    }),
    { names: [], drafts: false },
  );
  if (catalogue === undefined) throw new Error(findings.map(({ message }) => message).join(" "));
  share({ catalogue, config: siteConfig });
}

/** One line for each relation: how, with what, why, what bridges it, and where that is said. */
function lines(kinship: Kinship | undefined): readonly string[] {
  return Object.entries(kinship?.related ?? {}).flatMap(([kind, relations]) =>
    relations.map(({ id, other, why, bridge, source }) =>
      [
        `${kind} ${other.name} (${id}): ${showText(why)}`,
        ...(bridge === undefined ? [] : [`${bridge.word} ${bridge.by.map(({ name }) => name).join(", ")}`]),
        ...(source === undefined ? [] : [source.source.id]),
      ].join(" | "),
    ),
  );
}

afterEach(() => share(undefined));

describe("viewKinship", () => {
  const narrow = named("narrow", {
    related: [
      { measure: "wide", as: "bridged", by: ["rest"], why: makeText("The wide adds the rest."), source: "a-source" },
      { measure: "plan", as: "comparable", why: makeText("Both leave out the rest.") },
      { measure: "a-share", as: "different", why: makeText("They count other things.") },
    ],
  });
  const others = [named("wide"), named("rest"), named("plan")];

  test("keeps the three kinds of relation apart, each with its reason", () => {
    load(narrow, ...others);
    expect(lines(viewKinship("narrow"))).toEqual([
      "comparable The plan (narrow/plan): Both leave out the rest.",
      "bridged The wide (narrow/wide): The wide adds the rest. | Add The rest | a-source",
      "different A share (narrow/a-share): They count other things.",
    ]);
  });

  test("tells each from the other side, and turns a bridge round", () => {
    load(narrow, ...others);
    expect(lines(viewKinship("wide"))).toEqual([
      "bridged The narrow (narrow/wide): The wide adds the rest. | Take away The rest | a-source",
    ]);
    expect(lines(viewKinship("plan"))).toEqual(["comparable The narrow (narrow/plan): Both leave out the rest."]);
  });

  test("tells what both declare once, in the words of the one asked for", () => {
    const back = { measure: "narrow", as: "comparable", why: makeText("So says the plan.") } as const;
    load(narrow, named("wide"), named("rest"), named("plan", { related: [back] }));
    expect(lines(viewKinship("plan"))).toEqual(["comparable The narrow (plan/narrow): So says the plan."]);
  });

  test("names the whole with its other parts, and the parts of a whole", () => {
    load(named("wide", { parts: ["narrow", "rest"] }), named("narrow"), named("rest"));
    expect(viewKinship("rest")?.wholes).toEqual([
      {
        whole: { id: "wide", name: "The wide", href: "/definitions/#definition-wide" },
        otherParts: [{ id: "narrow", name: "The narrow", href: "/definitions/#definition-narrow" }],
      },
    ]);
    expect(viewKinship("wide")?.parts.map(({ name }) => name)).toEqual(["The narrow", "The rest"]);
  });

  test("is nothing for a measure of which nothing is declared", () => {
    load(named("wide"));
    expect(viewKinship("wide")).toBeUndefined();
    expect(viewKinship("no-such-measure")).toBeUndefined();
  });
});

describe("definitionIndex", () => {
  test("lists every measure by kind and then A to Z, and counts its numbers", () => {
    const money = {
      dimension: "money",
      denominator: undefined,
      units: [getUnit("gbp-bn"), getUnit("gbp-mn")],
    } as const;
    load(named("zinc"), named("cost", money));
    expect(
      definitionIndex().map(({ title, definitions }) => [
        title,
        definitions.map(({ name, units, numbers }) => [name, units, numbers?.words, numbers?.href]),
      ]),
    ).toEqual([
      [
        "Shares",
        [
          ["A share", "per cent of GDP", "1 figure", "/figures/#measure-a-share"],
          ["The zinc", "per cent of GDP", undefined, undefined],
        ],
      ],
      ["Money", [["The cost", "billions of pounds sterling, millions of pounds sterling", undefined, undefined]]],
    ]);
  });
});
