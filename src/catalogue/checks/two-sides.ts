/** On a contested question both sides have their say: as many words for one as for the other, each point with its source. */

import type { Element, RootContent } from "hast";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { Explainer } from "#lib/entries/entries.ts";
import type { Located } from "#lib/entries/located.ts";
import { shownText, wordsIn } from "#lib/entries/sentences.ts";
import { type Check, pagesOf } from "./context.ts";

/** How much longer one side may be than the other, in per cent. */
const mostMore = 20;

export const checkTwoSides: Check = ({ content, options }) => {
  const { twoSides } = options;
  if (twoSides === undefined) return [];
  return pagesOf(content).flatMap((page) => {
    const sides = twoSides.map((heading) => findSide(page, heading));
    const [one, other] = sides;
    if (one !== undefined && other !== undefined)
      return [...unequal(one, other), ...unsourced(one), ...unsourced(other)];
    const there = one ?? other;
    if (there !== undefined) {
      const missing = twoSides[one === undefined ? 0 : 1] ?? "";
      return [oneSided(`This page has "${there.heading}", and no "${missing}".`, there.location)];
    }
    if (!isContested(page)) return [];
    const message = `This page says that its question is contested, and has no "${twoSides.join('" and "')}".`;
    return [oneSided(message, page.place.key(["contested"]))];
  });
};

interface Side {
  readonly heading: string;
  readonly location: Location;
  readonly points: readonly Point[];
  readonly words: number;
}

interface Point {
  readonly text: string;
  readonly isSourced: boolean;
}

function isContested({ data }: Located<unknown>): boolean {
  return (data as Partial<Explainer>).contested === true;
}

function oneSided(message: string, location: Location): Diagnostic {
  return {
    code: "prose/one-sided",
    severity: "warning",
    message,
    location,
    fix: "let the other side have its say too",
  };
}

function unequal(one: Side, other: Side): readonly Diagnostic[] {
  const [short, long] = one.words < other.words ? [one, other] : [other, one];
  if (long.words * 100 <= short.words * (100 + mostMore)) return [];
  return [
    {
      code: "prose/sides-unequal",
      severity: "warning",
      message: `"${long.heading}" has ${long.words} words, and "${short.heading}" has ${short.words}: more than ${mostMore} per cent apart.`,
      location: short.location,
      fix: "shorten the longer, or let the shorter say more",
    },
  ];
}

function unsourced({ heading, location, points }: Side): readonly Diagnostic[] {
  return points.flatMap(({ text, isSourced }): readonly Diagnostic[] =>
    isSourced
      ? []
      : [
          {
            code: "prose/point-without-source",
            severity: "warning",
            message: `Under "${heading}" nobody is named as the source of "${text}…".`,
            location,
            fix: "end the point with a <Cite> of who says so",
          },
        ],
  );
}

function findSide({ data: { prose } }: ReturnType<typeof pagesOf>[number], heading: string): Side | undefined {
  const found = prose.headings.find(({ text }) => text === heading);
  if (found === undefined) return undefined;
  const all = prose.tree.children;
  const start = all.findIndex((node) => isHeading(node) && shownText(node).replaceAll("\f", "").trim() === heading);
  const rest = all.slice(start + 1);
  const end = rest.findIndex((node) => isHeading(node) && Number(node.tagName[1]) <= found.depth);
  const nodes = end < 0 ? rest : rest.slice(0, end);
  const words = nodes.reduce((sum, node) => sum + wordsIn(shownText(node)).length, 0);
  return { heading, location: found.location, points: nodes.filter(isNoLeadIn).flatMap(pointsIn), words };
}

function isHeading(node: RootContent): node is Element {
  return node.type === "element" && /^h[2-6]$/.test(node.tagName);
}

/** A paragraph right before a list leads to it, and is no point of its own. */
function isNoLeadIn(node: RootContent, index: number, all: readonly RootContent[]): boolean {
  const next = all.slice(index + 1).find((one) => one.type === "element");
  return !(isTag(node, "p") && next !== undefined && (isTag(next, "ul") || isTag(next, "ol")));
}

function isTag(node: RootContent, name: string): boolean {
  return node.type === "element" && node.tagName === name;
}

/** Each item of a list, and each paragraph outside of one. */
function pointsIn(node: RootContent): readonly Point[] {
  if (node.type !== "element") return [];
  if (node.tagName === "ul" || node.tagName === "ol") return node.children.flatMap((item) => pointsIn(item));
  if (node.tagName !== "p" && node.tagName !== "li") return [];
  const text = shownText(node).replaceAll("\f", " ").trim();
  return text === "" ? [] : [{ text: text.slice(0, 40), isSourced: hasCite(node) }];
}

function hasCite(node: RootContent): boolean {
  if ("name" in node && (node.name === "Cite" || node.name === "Claim")) return true;
  return "children" in node && node.children.some((child) => hasCite(child as RootContent));
}
