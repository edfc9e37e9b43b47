import { afterEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Topic } from "#lib/entries/entries.ts";
import { bylineOf } from "#site/byline.ts";
import { aboutInOrder, explainersInOrder, questionParts } from "#site/in-order.ts";
import { showText } from "#site/number-view.ts";
import { share } from "#site/shared-state.ts";
import siteConfig from "../fixtures/mini-site/site.config.ts";
import { makeContent, makeExplainer, makeLocated } from "../support/make-content.ts";
import { makeText } from "../support/make-figure.ts";

const text = { title: makeText("Books"), question: makeText("Who reads?"), summary: makeText("All do.") };

/** Loads a site with four explainers: two of the topic "books", one of "buses", one of none. */
function load(questions: Topic["questions"]): void {
  const explainer = (id: string, topics: readonly string[]) => makeLocated(id, makeExplainer({ topics }));
  const { catalogue, findings } = buildCatalogue(
    makeContent({
      topics: [makeLocated("books", { ...text, questions }), makeLocated("buses", text)],
      explainers: [explainer("a", ["books"]), explainer("b", ["buses"]), explainer("c", []), explainer("d", ["books"])],
      about: [
        makeLocated("a-late-page", makeExplainer()),
        makeLocated("second", { ...makeExplainer(), order: 20 }),
        makeLocated("first", { ...makeExplainer(), order: 3 }),
      ],
    }),
    { names: [], drafts: false },
  );
  if (catalogue === undefined) throw new Error(findings.map(({ message }) => message).join(" "));
  share({ catalogue, config: siteConfig });
}

const shown = (parts: ReturnType<typeof questionParts>) =>
  parts.map(({ heading, explainers }) => [heading && showText(heading), ...explainers.map(({ id }) => id)]);

afterEach(() => share(undefined));

describe("questionParts", () => {
  test("gives the explainers of a topic in its own parts and order", () => {
    load([
      { heading: makeText("First"), explainers: ["d"] },
      { heading: makeText("Then"), explainers: ["a"] },
    ]);
    expect(shown(questionParts("books"))).toEqual([
      ["First", "d"],
      ["Then", "a"],
    ]);
  });

  test("puts those that no part names last, without a heading", () => {
    load([{ heading: makeText("First"), explainers: ["d"] }]);
    expect(shown(questionParts())).toEqual([
      ["First", "d"],
      [undefined, "a", "b", "c"],
    ]);
  });

  test("gives the explainers by their ids where no topic has parts", () => {
    load(undefined);
    expect(explainersInOrder().map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("aboutInOrder", () => {
  test("goes by the pages' own numbers, and puts those without one last", () => {
    load(undefined);
    expect(aboutInOrder().map(({ id }) => id)).toEqual(["first", "second", "a-late-page"]);
  });
});

describe("bylineOf", () => {
  test("names those who wrote the page, or else the publisher", () => {
    load(undefined);
    expect(bylineOf({ authors: ["Ada Marsh", "Tom Reed"] })).toBe("Ada Marsh and Tom Reed");
    expect(bylineOf({})).toBe("The editors of Aldermere, counted");
  });
});
