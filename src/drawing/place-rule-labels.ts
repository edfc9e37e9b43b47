/** Where the label of a target line goes in a line chart: on the line, and clear of the data. */

import type { Point } from "./path-recorder.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One way to write a label: on one line, or broken. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface RuleLabel {
  /** The best first. */
  readonly forms: readonly LabelForm[];
  /** Where its line is. */
  readonly y: number;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly box: Box;
  /** Flush with the end of the plot that it is nearer to. */
  readonly align: "left" | "right";
}

interface PlaceInput {
  readonly labels: readonly RuleLabel[];
  /** Where labels may stand. */
  readonly area: Box;
  /** Lines to keep clear of, each from left to right. */
  readonly lines: readonly (readonly Point[])[];
}

/** Our choice: this much air around a label, in pixels. */
const air = 3;

/** Between a label and its line, so that the halo does not bite into it. */
const offLine = 1.5;

/** How far along the free room a label is tried: at the right end first, then the left, then between. */
const alongs = [1, 0, 0.875, 0.125, 0.75, 0.25, 0.625, 0.375, 0.5];

/** Takes the first place without a collision for each label, or the one with the fewest. */
export function placeRuleLabels({ labels, area, lines }: PlaceInput): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const others = labels.filter((other) => other !== label).map(({ y }) => y);
    let best: { readonly place: PlacedLabel; readonly collisions: number } | undefined;
    for (const place of candidates(label, area)) {
      const { box } = place;
      const wide = { left: box.left - air, right: box.right + air, top: box.top, bottom: box.bottom };
      const collisions =
        lines.filter((line) => crosses(line, wide)).length +
        others.filter((y) => y > box.top && y < box.bottom).length +
        placed.filter((one) => overlaps(one.box, wide)).length;
      if (best === undefined || collisions < best.collisions) best = { place, collisions };
      if (collisions === 0) break;
    }
    if (best !== undefined) placed.push(best.place);
  }
  return placed;
}

function* candidates({ forms, y }: RuleLabel, area: Box): Generator<PlacedLabel> {
  for (const { lines, width, height } of forms) {
    const room = Math.max(0, area.right - area.left - width);
    for (const along of alongs) {
      const left = area.left + room * along;
      const sides = [
        { top: y - offLine - height, bottom: y - offLine },
        { top: y + offLine, bottom: y + offLine + height },
      ];
      for (const { top, bottom } of sides) {
        if (top < area.top || bottom > area.bottom) continue;
        yield { lines, box: { left, right: left + width, top, bottom }, align: along > 0.5 ? "right" : "left" };
      }
    }
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True when any piece of the line runs through the box. */
function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((to, index) => {
    const from = line[index - 1] ?? to;
    if (to.x < box.left || from.x > box.right) return false;
    const [y1, y2] = [heightAt(from, to, Math.max(box.left, from.x)), heightAt(from, to, Math.min(box.right, to.x))];
    return Math.max(y1, y2) > box.top && Math.min(y1, y2) < box.bottom;
  });
}

function heightAt(from: Point, to: Point, x: number): number {
  if (to.x === from.x) return to.y;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}
