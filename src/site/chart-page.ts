/** What the page of a chart says around the picture: definitions, documents, citation, code to embed it. */

import type { Catalogue } from "#catalogue/catalogue.ts";
import type { NumberRecord } from "#catalogue/number-record.ts";
import { citationText } from "#lib/export/citation.ts";
import { getCatalogue } from "./catalogue.ts";
import { type ChartView, chartSpec, numbersOf, viewChart } from "./charts.ts";
import { chartCitation } from "./export/chart-export.ts";
import { type SourceView, showText, viewSource } from "./number-view.ts";

/** Our choice: a phone’s column, a large phone’s, the column of text, and text and margin together. */
const largeWidths = [320, 480, 640, 940] as const;

/** A chart on its own page, where it may be wider than the text. */
export function viewLarge(id: string): ChartView {
  return viewChart(chartSpec(id), largeWidths);
}

export interface ChartGrounds {
  readonly numbers: readonly NumberRecord[];
  /** What is counted, each measure once, in the order drawn. */
  readonly measures: readonly { readonly id: string; readonly name: string; readonly definition: string }[];
  /** The documents that state the numbers, in the order drawn. */
  readonly sources: readonly SourceView[];
  /** True when some of the numbers were worked out here. */
  readonly hasOwnSums: boolean;
}

export function chartGrounds(id: string): ChartGrounds {
  const { measures } = getCatalogue();
  const numbers = numbersOf(id);
  const ids = [...new Set(numbers.map(({ measure }) => measure))];
  const sources = [...new Set(numbers.flatMap(({ source }) => source ?? []))];
  return {
    numbers,
    measures: ids.flatMap((one) => {
      const measure = measures.get(one);
      return measure === undefined
        ? []
        : [{ id: one, name: showText(measure.name), definition: showText(measure.definition) }];
    }),
    sources: sources.map(viewSource),
    hasOwnSums: numbers.some(({ source }) => source === undefined),
  };
}

/** The producers of the numbers first, then who drew them. */
export function citationOf(id: string): string {
  // The file goes on with the documents, which stand on the page already.
  return citationText(chartCitation(id)).split("\n")[0] ?? "";
}

/** Every chart in the order of the register: by topic, then as the content folder has them. */
export function chartsByTopic({ charts, topics }: Pick<Catalogue, "charts" | "topics">): readonly {
  readonly topic: string | undefined;
  readonly ids: readonly string[];
}[] {
  const groups = [...topics.keys()].map((topic) => ({
    topic,
    ids: [...charts.values()].filter((chart) => chart.topics[0] === topic).map(({ id }) => id),
  }));
  const others = [...charts.values()].filter(({ topics: [first] }) => first === undefined || !topics.has(first));
  return [...groups, { topic: undefined, ids: others.map(({ id }) => id) }].filter(({ ids }) => ids.length > 0);
}
