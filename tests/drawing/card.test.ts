import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, drawCard, type FindingMark } from "#drawing/card.ts";
import { textWidth } from "#drawing/metrics.ts";
import { lightPalette } from "#drawing/palette.ts";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeBar, makeBarInput } from "../lib/charts/make-chart.ts";

const card = (changes: Partial<Card> = {}): Card => ({
  site: "A Site",
  tagline: "What it is",
  kicker: "Claim",
  headline: "A headline",
  ...changes,
});

interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly end: boolean;
  readonly words: string;
}

/** The texts of a card, without those of its chart. */
function textsOf(svg: string): readonly Text[] {
  return [...svg.replace(/<g [^>]*transform.*<\/g>/, "").matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, own = "", words = ""]) => {
      const read = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(own)?.[1];
      return {
        x: Number(read("x")),
        y: Number(read("y")),
        size: Number(read("font-size")),
        bold: read("font-weight") === "bold",
        end: read("text-anchor") === "end",
        words: words.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"'),
      };
    },
  );
}

function expectWithin(svg: string): void {
  for (const { x, y, size, bold, end, words } of textsOf(svg)) {
    const width = textWidth(words, { size, weight: bold ? "bold" : "normal" });
    expect(end ? x - width : x, words).toBeGreaterThanOrEqual(40);
    expect(end ? x : x + width, words).toBeLessThanOrEqual(1160);
    expect(y, words).toBeLessThanOrEqual(600);
  }
}

describe("a card", () => {
  test("holds the site, the kind, the headline and the words, each whole", () => {
    const words = textsOf(drawCard(card({ text: "A few words.", value: "£30bn" }), lightPalette)).map(
      (one) => one.words,
    );
    expect(words).toEqual(["A Site", "What it is", "Claim", "A headline", "£30bn", "A few words."]);
  });

  test.each<FindingMark>(["full", "middle", "half", "empty", "dotted", "open"])(
    "says a finding in words beside the mark %s",
    (mark) => {
      const svg = drawCard(card({ finding: { mark, words: "Partly supported" } }), lightPalette);
      expect(textsOf(svg).map(({ words }) => words)).toContain("Partly supported");
    },
  );

  test("draws each mark differently", () => {
    const marks: readonly FindingMark[] = ["full", "middle", "half", "empty", "dotted", "open"];
    const drawn = marks.map((mark) => drawCard(card({ finding: { mark, words: "A" } }), lightPalette));
    expect(new Set(drawn).size).toBe(6);
  });

  test("cuts words that do not fit at a word, with an ellipsis", () => {
    const texts = textsOf(drawCard(card({ text: "many words ".repeat(200) }), lightPalette));
    expect(texts[texts.length - 1]?.words).toMatch(/(?:many|words)…$/);
  });

  test("keeps every text on the paper, however long", () => {
    const phrase = fc.lorem({ maxCount: 80 });
    fc.assert(
      fc.property(phrase, phrase, fc.boolean(), (headline, text, hasValue) => {
        expectWithin(drawCard(card({ headline, text, value: hasValue ? "£1,234,567.8bn" : undefined }), lightPalette));
      }),
      { numRuns: 60 },
    );
  });

  test("has a chart that can be read at a third of its size, or none", () => {
    const bars = (count: number): ChartSpec =>
      makeBarSpec(makeBarInput({ bars: Array.from({ length: count }, (_, at) => makeBar(`Bar ${at}`, `${at + 1}`)) }));
    const [few, many] = [bars(3), bars(40)];
    expect(drawCard(card({ chart: few }), lightPalette)).toContain("scale(");
    expect(drawCard(card({ chart: many }), lightPalette)).not.toContain("scale(");
  });
});
