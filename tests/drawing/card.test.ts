import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, drawCard, holdsChart } from "#drawing/card.ts";
import type { FindingMark } from "#drawing/card-finding.ts";
import { textWidth } from "#drawing/metrics.ts";
import { lightPalette } from "#drawing/palette.ts";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeBar, makeBarInput } from "../lib/charts/make-chart.ts";

const card = (changes: Partial<Card> = {}): Card => ({
  site: "A Site",
  tagline: "What it is",
  host: "site.example",
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
    expect(y, words).toBeLessThanOrEqual(words === "site.example" ? 620 : 576);
  }
}

/** The words in the order in which they are drawn. */
const wordsOf = (svg: string): readonly string[] => textsOf(svg).map(({ words }) => words);

const frame = ["A Site", "What it is", "Claim", "site.example"];

const bars = (count: number): ChartSpec =>
  makeBarSpec(makeBarInput({ bars: Array.from({ length: count }, (_, at) => makeBar(`Bar ${at}`, `${at + 1}`)) }));

describe("a card", () => {
  test("holds the site, its address, the kind, the headline and the words, each whole", () => {
    expect(wordsOf(drawCard(card({ text: "A few words." }), lightPalette))).toEqual([
      ...frame,
      "A headline",
      "A few words.",
    ]);
  });

  test("has a number with its unit and its own sentence, in place of the words", () => {
    const number = { value: "£30bn", rest: "in cash terms", says: "It is £30bn." };
    expect(wordsOf(drawCard(card({ number, text: "A few words." }), lightPalette))).toEqual([
      ...frame,
      "A headline",
      "£30bn",
      "in cash terms",
      "It is £30bn.",
    ]);
  });

  test("has what a very long number lacks on a line of its own", () => {
    const number = { value: "1,234,567.89 percentage points", rest: "of the whole in real terms", says: "It is." };
    const [value, rest] = textsOf(drawCard(card({ number }), lightPalette)).slice(5);
    expect([value?.words, rest?.words]).toEqual([number.value, number.rest]);
    expect(rest?.y).toBeGreaterThan(value?.y ?? 0);
  });

  test.each<FindingMark>(["full", "middle", "half", "empty", "dotted", "open"])(
    "says a finding in words beside the mark %s, no smaller than the claim’s least size",
    (mark) => {
      const texts = textsOf(drawCard(card({ finding: { mark, words: "Partly supported" } }), lightPalette));
      expect(texts.find(({ words }) => words === "Partly supported")?.size).toBeGreaterThanOrEqual(36);
    },
  );

  test("draws each mark differently", () => {
    const marks: readonly FindingMark[] = ["full", "middle", "half", "empty", "dotted", "open"];
    const drawn = marks.map((mark) => drawCard(card({ finding: { mark, words: "A" } }), lightPalette));
    expect(new Set(drawn).size).toBe(6);
  });

  test("leaves out whole sentences that do not fit", () => {
    const words = wordsOf(drawCard(card({ text: "These are many words. ".repeat(60).trim() }), lightPalette));
    expect(words.slice(5).join(" ")).toMatch(/^(?:These are many words\. ?)+$/);
  });

  test("keeps every text on the paper and every headline whole, however long", () => {
    const phrase = fc.lorem({ maxCount: 80 });
    fc.assert(
      fc.property(phrase, phrase, fc.constantFrom("number", "finding", "chart", "text"), (headline, text, kind) => {
        const svg = drawCard(
          card({
            headline,
            text,
            number: kind === "number" ? { value: "£1,234,567.8bn", rest: "in cash terms", says: text } : undefined,
            finding: kind === "finding" ? { mark: "half", words: "Partly supported" } : undefined,
            chart: kind === "chart" ? bars(4) : undefined,
          }),
          lightPalette,
        );
        expectWithin(svg);
        expect(wordsOf(svg).join(" ")).toContain(headline);
      }),
      { numRuns: 80 },
    );
  });

  test("breaks a word that is wider than the card, and loses no letter", () => {
    const headline = "w".repeat(150);
    const svg = drawCard(card({ headline }), lightPalette);
    expectWithin(svg);
    expect(wordsOf(svg).slice(4).join("")).toBe(headline);
  });

  test("refuses a headline that no card can hold", () => {
    expect(() => drawCard(card({ headline: "word ".repeat(400).trim() }), lightPalette)).toThrow(
      "so it would be cut off",
    );
  });

  test("has a chart that can be read at a third of its size, or none", () => {
    const few = card({ chart: bars(3) });
    const many = card({ chart: bars(40), text: "A few words." });
    expect([few, many].map((one) => holdsChart(one, lightPalette))).toEqual([true, false]);
    expect(drawCard(few, lightPalette)).toContain("scale(");
    expect(wordsOf(drawCard(many, lightPalette))).toContain("A few words.");
  });

  test("says what its chart says and counts, unless the headline does", () => {
    const chart = bars(3);
    const words = (headline: string): string => wordsOf(drawCard(card({ chart, headline }), lightPalette)).join(" ");
    expect(words("A headline")).toContain(chart.headline);
    expect(words(chart.headline).split(chart.headline)).toHaveLength(2);
    expect(words(chart.headline)).toContain(chart.subtitle);
  });
});
