/** What authors may write in MDX beside Markdown: each component, its attributes, and whether it holds text. */

export interface ComponentForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** `none` for <X />, `words` within a sentence, `blocks` on lines of its own. */
  readonly holds: "none" | "words" | "blocks";
  readonly example: string;
}

export const components: Readonly<Record<string, ComponentForm>> = {
  Figure: { required: ["id"], optional: ["form"], holds: "none", example: '<Figure id="a-figure" form="full" />' },
  Chart: { required: ["id"], optional: [], holds: "none", example: '<Chart id="a-chart" />' },
  Term: { required: ["id"], optional: [], holds: "words", example: '<Term id="gdp">GDP</Term>' },
  Cite: { required: ["source"], optional: ["locator"], holds: "none", example: '<Cite source="a-source" locator="page 4" />' },
  Quote: {
    required: ["source"],
    optional: ["by", "locator"],
    holds: "blocks",
    example: '<Quote source="a-source" by="a-person">Exact words.</Quote>',
  },
  Judgement: { required: [], optional: [], holds: "blocks", example: "<Judgement>…</Judgement>" },
  Working: { required: ["id"], optional: [], holds: "none", example: '<Working id="a-derived-figure" />' },
  Scenario: { required: ["id"], optional: [], holds: "none", example: '<Scenario id="a-scenario" />' },
  Literal: { required: ["reason"], optional: [], holds: "words", example: '<Literal reason="the name of a product">24/7</Literal>' },
};
