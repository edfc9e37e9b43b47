/** Which card a page has, and what stands on it: the same title, number, finding and chart as on the page. */

import { cardAddress, homeAddress, isStateAddress, payAddress } from "#catalogue/addresses.ts";
import { type Card, type CardNumber, cardSize, holdsChart } from "#drawing/card.ts";
import type { FindingMark } from "#drawing/card-finding.ts";
import { lightPalette } from "#drawing/palette.ts";
import { type ClaimFinding, findingWords } from "#lib/entries/claim.ts";
import type { Page } from "#lib/entries/entries.ts";
import { referencesOf } from "#lib/figures/rich-text.ts";
import { dateRangeLabel, whenLabel } from "#lib/time/label.ts";
import { getCatalogue, getConfig } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { pageHeads } from "#site/net/heads.ts";
import { viewPlaceOnce } from "#site/net/place-records.ts";
import { viewPreset } from "#site/net/scenario-records.ts";
import { showText, viewNumber } from "#site/number-view.ts";
import { placeChart } from "#site/places/place-chart.ts";
import { scenarioChart } from "#site/scenario-chart.ts";

/** The size of every card, as tags give it. */
export const cardPixels = { width: String(cardSize.width), height: String(cardSize.height) } as const;

/** Lists and documents share the card of the home page: nobody passes them on for what they say. */
const shared = new Set(["sources", "series", "embed"]);

/** The address of the card of a page, which is the home page's where it has none of its own. */
export function cardOfPage(address: string): string {
  const [kind = ""] = address.split("/").filter((part) => part !== "");
  const hasOwn = !shared.has(kind) && cardBodies().has(address);
  return cardAddress(hasOwn ? address : homeAddress);
}

/** Every card of the site by its own address. */
export function allCards(): ReadonlyMap<string, Card> {
  const { title, tagline, url } = getConfig();
  const { host } = new URL(url);
  return new Map(
    [...cardBodies()]
      .filter(([address]) => cardOfPage(address) === cardAddress(address))
      .map(([address, body]) => [cardAddress(address), { site: title, tagline, host, ...body() }]),
  );
}

/** What the card of a page shows, for those who do not see it. */
export function cardWords(address: string): string {
  const bodies = cardBodies();
  const own = cardOfPage(address) === cardAddress(address) ? bodies.get(address) : undefined;
  const body = (own ?? bodies.get(homeAddress))?.();
  if (body === undefined) return getConfig().title;
  const { kicker, headline, finding, number, text } = body;
  const chart = holdsChart(body, lightPalette) ? body.chart : undefined;
  const isAnswer = number !== undefined && number.says === undefined;
  const parts = [
    kicker,
    headline,
    finding && `Finding: ${finding.words}`,
    number && (chart === undefined || isAnswer) && `${number.value} ${number.rest}`.trim(),
    chart && `Chart: ${isAnswer || chart.headline === headline ? chart.subtitle : chart.headline}`,
    chart === undefined && finding === undefined && (number?.says ?? text),
  ].filter((part) => typeof part === "string" && part !== "");
  return parts.map((part) => (/[.?!][”’]?$/.test(String(part)) ? part : `${part}.`)).join(" ");
}

type Body = Omit<Card, "site" | "tagline" | "host">;

const kept = new WeakMap<object, ReadonlyMap<string, () => Body>>();

function cardBodies(): ReadonlyMap<string, () => Body> {
  const catalogue = getCatalogue();
  const known = kept.get(catalogue);
  if (known !== undefined) return known;
  const made = new Map(
    [...pageHeads()]
      .filter(([address]) => !isStateAddress(address))
      .map(([address, { title = getConfig().title, description }]) => {
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
  places: "Place",
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
  const { events, claims, explainers, scenarios, charts, topics } = getCatalogue();
  switch (kind) {
    // The home page asks its question, and has a chart that answers it.
    case "": {
      const { question, chart } = getConfig().home;
      return { headline: question, ...(charts.has(chart) ? { chart: chartSpec(chart) } : {}) };
    }
    case "events": {
      const event = events.get(id);
      if (event === undefined) return {};
      return { kicker: `Event · ${dateRangeLabel(event.date, event.endDate)}`, ...picked(event) };
    }
    case "explainers": {
      const explainer = explainers.get(id);
      return explainer === undefined ? {} : { headline: showText(explainer.question), ...picked(explainer) };
    }
    case "claims": {
      const claim = claims.get(id);
      if (claim === undefined) return {};
      const { finding } = claim;
      return {
        kicker: `Claim · made ${whenLabel(claim.saidOn)}`,
        finding: { mark: marks[finding], words: findingWords[finding] },
      };
    }
    case "topics": {
      const topic = topics.get(id);
      return topic === undefined
        ? {}
        : { kicker: `Topic · ${showText(topic.title)}`, headline: showText(topic.question) };
    }
    case "scenarios": {
      if (part !== undefined && `/scenarios/${id}/${part}/` === payAddress(id)) return {};
      const preset = part ?? scenarios.get(id)?.presets[0]?.id;
      if (preset === undefined) return {};
      const view = viewPreset(`${id}/${preset}`);
      const { value, direction, basis, year } = view.answer;
      return {
        kicker: `Scenario · ${showText(view.preset.title)}`,
        headline: showText(view.scenario.title),
        number: { value, rest: `${direction} in ${year}, ${basis}` },
        chart: scenarioChart(view),
      };
    }
    case "places": {
      const { answer, place } = viewPlaceOnce(id);
      const chart = placeChart(id);
      return {
        kicker: `Place · ${place.name}`,
        number: { value: answer.value, rest: answer.rest },
        ...(chart === undefined ? {} : { chart }),
      };
    }
    case "figures": {
      const { place, period, status, measure } = viewNumber(id);
      return { kicker: `Figure · ${place}, ${period}, ${status}`, headline: measure, number: numberOf(id) };
    }
    case "charts": {
      const chart = charts.get(id);
      return chart === undefined ? {} : { headline: showText(chart.headline), chart: chartSpec(id) };
    }
    default:
      return {};
  }
}

/** The first chart of a page, and the first number of its short answer. */
function picked(page: Page): Partial<Body> {
  const chart = page.prose.uses.find(({ name }) => name === "Chart")?.attributes["id"];
  const [number] = referencesOf(page.summary);
  return {
    ...(chart === undefined ? {} : { chart: chartSpec(chart) }),
    ...(number === undefined ? {} : { number: numberOf(number.id) }),
  };
}

/** A number never stands alone: with its unit and prices, and the sentence that says what it is. */
function numberOf(id: string): CardNumber {
  const { value, full, says } = viewNumber(id);
  return { value, rest: full.startsWith(value) ? full.slice(value.length).trim() : full, says };
}
