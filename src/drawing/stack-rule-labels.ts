/** Where the labels of upright target lines go: above the bars, one row each, with no line through a text. */

export interface UprightRule {
  readonly width: number;
  /** Where its line is. */
  readonly x: number;
}

export interface StackedLabel {
  /** Counts up from the bars; the line of the rule reaches to the top of its row. */
  readonly row: number;
  readonly side: "left" | "right";
  /** Where the text starts. */
  readonly start: number;
}

/** Between a line and its text. */
const gap = 5;

/**
 * A place for each rule, in the order given. All orders and sides are tried (four rules make 384) and
 * the first with the fewest collisions is taken; a text that would leave the picture counts as one.
 */
export function stackRuleLabels(rules: readonly UprightRule[], width: number): readonly StackedLabel[] {
  let best: { readonly labels: readonly StackedLabel[]; readonly cost: number } | undefined;
  for (const rows of orders(rules.length)) {
    for (const sides of choices(rules.length)) {
      const labels = rules.map((rule, index) => place(rule, rows[index] ?? 0, sides[index] ?? "right"));
      const cost = costOf(rules, labels, width);
      if (best === undefined || cost < best.cost) best = { labels, cost };
      if (cost === 0) return labels;
    }
  }
  return best?.labels.map((label, index) => keepInside(label, rules[index], width)) ?? [];
}

function place({ x, width }: UprightRule, row: number, side: "left" | "right"): StackedLabel {
  return { row, side, start: side === "right" ? x + gap : x - gap - width };
}

function keepInside(label: StackedLabel, rule: UprightRule | undefined, width: number): StackedLabel {
  return { ...label, start: Math.max(0, Math.min(label.start, width - (rule?.width ?? 0))) };
}

function costOf(rules: readonly UprightRule[], labels: readonly StackedLabel[], width: number): number {
  let cost = 0;
  for (const [index, { start, row }] of labels.entries()) {
    const end = start + (rules[index]?.width ?? 0);
    if (start < 0 || end > width) cost += 1;
    cost += rules.filter(({ x }, other) => (labels[other]?.row ?? 0) > row && x > start - 2 && x < end + 2).length;
  }
  return cost;
}

/** All orders of 0 to `count` − 1. The first counts down: the rule given first is highest. */
function orders(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => [...rest.slice(0, at).map((row) => row), count - 1, ...rest.slice(at)]),
  );
}

function choices(count: number): readonly (readonly ("left" | "right")[])[] {
  if (count === 0) return [[]];
  return choices(count - 1).flatMap((rest) => [
    [...rest, "right" as const],
    [...rest, "left" as const],
  ]);
}
