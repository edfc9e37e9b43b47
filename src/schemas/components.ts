/** What authors may write in MDX beside Markdown: each component, its attributes, and whether it holds text. */

import { forms } from "#lib/units/format.ts";

export interface ComponentForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The words that an attribute may hold, where it may not hold any text. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** `none` for <X />, `words` within a sentence, `blocks` on lines of its own. */
  readonly holds: "none" | "words" | "blocks";
  /** Within a sentence, or on lines of its own: the other way it would tear a paragraph or break out of one. */
  readonly stands: "inline" | "block";
  readonly example: string;
}

export const components: Readonly<Record<string, ComponentForm>> = {
  Figure: {
    required: ["id"],
    optional: ["form"],
    choices: { form: forms },
    holds: "none",
    stands: "inline",
    example: '<Figure id="a-figure" form="full" />',
  },
  Chart: { required: ["id"], optional: [], holds: "none", stands: "block", example: '<Chart id="a-chart" />' },
  Sizes: {
    required: ["figure", "beside"],
    optional: ["as"],
    holds: "none",
    stands: "block",
    example: '<Sizes figure="a-figure" beside="another-figure a-third-figure" />',
  },
  Timeline: {
    required: ["topic"],
    optional: ["from", "to"],
    holds: "none",
    stands: "block",
    example: '<Timeline topic="a-topic" from="2025-06-01" to="2025-06-30" />',
  },
  Term: { required: ["id"], optional: [], holds: "words", stands: "inline", example: '<Term id="gdp">GDP</Term>' },
  Cite: {
    required: ["source"],
    optional: ["locator"],
    holds: "none",
    stands: "inline",
    example: '<Cite source="a-source" locator="page 4" />',
  },
  Quote: {
    required: ["source"],
    optional: ["by", "locator"],
    holds: "blocks",
    stands: "block",
    example: '<Quote source="a-source" by="a-person">Exact words.</Quote>',
  },
  Judgement: { required: [], optional: [], holds: "blocks", stands: "block", example: "<Judgement>…</Judgement>" },
  Working: {
    required: ["id"],
    optional: [],
    holds: "none",
    stands: "block",
    example: '<Working id="a-derived-figure" />',
  },
  Scenario: { required: ["id"], optional: [], holds: "none", stands: "block", example: '<Scenario id="a-scenario" />' },
  Claim: { required: ["id"], optional: [], holds: "none", stands: "block", example: '<Claim id="a-claim" />' },
  Literal: {
    required: ["reason"],
    optional: [],
    holds: "words",
    stands: "inline",
    example: '<Literal reason="the name of a product">24/7</Literal>',
  },
};
