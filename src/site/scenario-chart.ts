/** The picture of a scenario: spending with the change and without it, in the prices of the answer. */

import { makeLineSpec } from "#lib/charts/line-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import type { Amounts, ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { parseMoment } from "#lib/time/period.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { getCatalogue } from "./catalogue.ts";
import { basisWords } from "./scenario-bases.ts";
import { decimalsShown, scaleOf } from "./scenario-numbers.ts";
import { spendingName } from "./scenario-sentence.ts";
import type { ScenarioView } from "./scenario-view.ts";

export function scenarioChart({ scenario, preset, model, result, answer }: ScenarioView): ChartSpec {
  const { currency, modelVersion, answer: own } = result;
  const { magnitude, perBillion } = scaleOf(result);
  const unit = { kind: "money", currency, magnitude } as const;
  const spending = spendingName(model);
  const name = spending.charAt(0).toUpperCase() + spending.slice(1);
  const edition = `model ${modelVersion}`;
  const points = (read: (amounts: Amounts) => number) =>
    result.years.flatMap((year) => {
      const period = parseMoment(year.year, result.yearKind);
      const amounts = amountsOf(year, own.basis);
      if (period === undefined || amounts === null) return [];
      const point = { value: read(amounts) * perBillion, decimals: decimalsShown };
      return [{ period, amount: { kind: "point", point } as const, status: "projection" as const, edition }];
    });
  return makeLineSpec({
    id: `${scenario.id}-${preset.id}`,
    headline: `By ${answer.year} the gap is ${answer.value} a year, ${answer.basis}`,
    measure: `${name} a year`,
    place: getCatalogue().places.get(scenario.place)?.name,
    unit,
    priceBasis: priceBasisOf(result),
    definition: own.basis === "today-gdp" ? basisWords(own.basis, own.baseYear ?? own.year) : undefined,
    source: `worked out by this site’s model, version ${modelVersion}, from ${[...new Set(result.editions.map(({ edition: one }) => one))].join("; ")}`,
    series: [
      {
        id: "with",
        label: "With the change",
        emphasis: true,
        unit,
        priceBasis: priceBasisOf(result),
        points: points(({ level }) => level),
      },
      {
        id: "without",
        label: "Without it",
        unit,
        priceBasis: priceBasisOf(result),
        points: points(({ baselineLevel }) => baselineLevel),
      },
    ],
  });
}

function amountsOf(year: YearResult, basis: ScenarioResult["answer"]["basis"]): Amounts | null {
  switch (basis) {
    case "cash":
      return year.cash;
    case "today-gdp":
      return year.todayGdp;
    case "real":
      return year.real;
    default:
      return basis satisfies never;
  }
}

/** Money put on one year's GDP is in no price basis of its own: the definition says what it is. */
function priceBasisOf({ answer }: ScenarioResult): PriceBasis | undefined {
  switch (answer.basis) {
    case "cash":
      return { kind: "cash" };
    case "real":
      return { kind: "real", priceYear: answer.baseYear ?? answer.year };
    case "today-gdp":
      return undefined;
    default:
      return answer.basis satisfies never;
  }
}
