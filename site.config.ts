import type { SiteConfig } from "./src/lib/entries/site-config.ts";

const config: SiteConfig = {
  title: "Costed",
  tagline: "Public promises, costed",
  description:
    "What was promised, by whom, what the record shows, and what it would cost. Every number has a source that you can check.",
  url: "https://costed.example",
  base: "/",
  language: "en-GB",
  publisher: "The editors of Costed",
  contact: "mailto:editors@costed.example",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  names: ["Article 5", "Article 3", "G7"],
  home: {
    question:
      "In June 2025 leaders promised to spend far more on defence. What did they promise, and what would it cost?",
    topic: "five-percent-target",
    chart: "uk-share-since-1955",
  },
};

export default config;
