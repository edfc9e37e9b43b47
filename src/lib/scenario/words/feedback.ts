/** What a published multiplier says that the spending would do to the economy; told beside the answer. */

import { effectsOnGdp, type Multiplier } from "#lib/scenario/paying/multiplier.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { formatStated } from "#lib/units/format.ts";
import { moneyText } from "./numbers.ts";

/** @throws {ScenarioError} for a multiplier out of its bounds. */
export function feedbackText(
  multiplier: Multiplier,
  { years, currency, answer }: ScenarioResult,
  year: string = answer.year,
): string {
  const effect = effectsOnGdp(years, multiplier).find((one) => one.year === year);
  const { change = 0, percent = 0 } = effect ?? {};
  const size = change < 0 ? "smaller" : "larger";
  const share = formatStated({ value: Math.abs(percent), decimals: 2 }, { kind: "percent" });
  const times = formatStated({ value: multiplier.value, decimals: 2 }, { kind: "times" });
  const sentences = [
    `The answer leaves this out: it takes the economy to be as large with the change as without it.`,
    `By ${multiplier.name} (${multiplier.edition}), GDP changes by ${times} what is spent.`,
    `The GDP of ${year} would then be ${moneyText(Math.abs(change), currency)}, or ${share}, ${size}.`,
  ];
  return sentences.join(" ");
}
