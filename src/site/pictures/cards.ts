/** Which card a page has, and what stands on it: the same title, number, finding and chart as on the page. */

import { cardAddress } from "#catalogue/addresses.ts";
import { type Card, cardSize, type FindingMark } from "#drawing/card.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { type ClaimFinding, findingWords } from "#lib/entries/claim.ts";
import type { Page } from "#lib/entries/entries.ts";
import { type RichText, referencesOf } from "#lib/figures/rich-text.ts";
import { dateLabel } from "#lib/time/label.ts";
import { getCatalogue, getConfig } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { pageHeads } from "#site/net/heads.ts";
import { viewPreset } from "#site/net/scenario-records.ts";
import { showText, viewNumber } from "#site/number-view.ts";
import { scenarioChart } from "#site/scenario-chart.ts";

/** The size of every card, as tags give it. */
export const cardPixels = { width: String(cardSize.width), height: String(cardSize.height) } as const;

/** Lists and documents share the card of the home page: nobody passes them on for what they say. */
const shared = new Set(["sources", "series"]);

/** The address of the card of a page, which is the home page's where it has none of its own. */
export function cardOfPage(address: string): string {
  const [kind = ""] = address.split("/").filter((part) => part !== "");
  const hasOwn = !shared.has(kind) && cardBodies().has(address);
  return cardAddress(hasOwn ? address : "/");
}

/** Every card of the site by its own address. */
export function allCards(): ReadonlyMap<string, Card> {
  const { title, tagline } = getConfig();
  return new Map(
    [...cardBodies()]
      .filter(([address]) => cardOfPage(address) === cardAddress(address))
      .map(([address, body]) => [cardAddress(address), { site: title, tagline, ...body() }]),
  );
}

type Body = Omit<Card, "site" | "tagline">;

const kept = new WeakMap<object, ReadonlyMap<string, () => Body>>();

function cardBodies(): ReadonlyMap<string, () => Body> {
  const catalogue = getCatalogue();
  const known = kept.get(catalogue);
  if (known !== undefined) return known;
  const made = new Map(
    [...pageHeads()].map(([address, { title = getConfig().title, description }]) => {
      const [kind = "", id = "", part] = address.split("/").filter((one) => one !== "");
      const plain: Body = { kicker: kickers[kind] ?? "", headline: title, text: description };
      return [address, () => ({ ...plain, ...bodyOf(kind, id, part) })] as const;
    }),
  );
  kept.set(catalogue, made);
  return made;
}

const kickers: Readonly<Record<string, string>> = {
  events: "Event",
  claims: "Claim",
  explainers: "Explainer",
  scenarios: "Scenario",
  figures: "Figure",
  topics: "Topic",
  glossary: "Glossary",
  about: "About this site",
  charts: "Chart",
};

const marks: Readonly<Record<ClaimFinding, FindingMark>> = {
  supported: "full",
  "supported-but-compressed": "middle",
  "partly-supported": "half",
  "not-supported": "empty",
  "no-evidence-found": "dotted",
  "a-judgement": "open",
};

/** What a card has beyond title and description. */
function bodyOf(kind: string, id: string, part: string | undefined): Partial<Body> {
  const { events, claims, explainers, scenarios, charts } = getCatalogue();
  switch (kind) {
    // The home page asks its question, and has a chart that answers it.
    case "": {
      const { question, chart } = getConfig().home;
      return { headline: question, text: undefined, ...(charts.has(chart) ? { chart: chartSpec(chart) } : {}) };
    }
    case "events": {
      const event = events.get(id);
      return event === undefined ? {} : { kicker: `Event · ${dateLabel(event.date)}`, ...picked(event) };
    }
    case "explainers": {
      const explainer = explainers.get(id);
      return explainer === undefined ? {} : picked(explainer);
    }
    case "claims": {
      const claim = claims.get(id);
      if (claim === undefined) return {};
      const { finding } = claim;
      return {
        kicker: `Claim · ${dateLabel(claim.saidOn)}`,
        finding: { mark: marks[finding], words: findingWords[finding] },
      };
    }
    case "scenarios": {
      const preset = part ?? scenarios.get(id)?.presets[0]?.id;
      if (preset === undefined) return {};
      const view = viewPreset(`${id}/${preset}`);
      const { value, direction, basis, year } = view.answer;
      return {
        headline: showText(view.scenario.title),
        text: `${value} ${direction} in ${year}, ${basis}`,
        chart: scenarioChart(view),
      };
    }
    case "figures": {
      const { value, says, measure } = viewNumber(id);
      return { kicker: "Figure", headline: measure, value, text: says };
    }
    case "charts": {
      const chart = charts.get(id);
      return chart === undefined ? {} : { headline: showText(chart.headline), chart: chartSpec(id) };
    }
    default:
      return {};
  }
}

/** The first chart of a page, or the first number of its short answer. */
function picked(page: Page): { readonly chart?: ChartSpec; readonly value?: string } {
  const chart = page.prose.uses.find(({ name }) => name === "Chart")?.attributes["id"];
  if (chart !== undefined) return { chart: chartSpec(chart) };
  const number = firstNumber(page.summary);
  return number === undefined ? {} : { value: viewNumber(number).value };
}

function firstNumber(text: RichText): string | undefined {
  return referencesOf(text)[0]?.id;
}
