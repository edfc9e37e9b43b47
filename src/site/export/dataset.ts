/** What search engines are told of a chart's numbers. */

import { chartAddress } from "#catalogue/addresses.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { fullUrl, getConfig } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";

/** `Dataset` by schema.org for the page of a chart. */
export function datasetJsonLd(chartId: string): object {
  const spec = chartSpec(chartId);
  const { publisher, licence } = getConfig();
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: spec.headline,
    description: [spec.subtitle, ...describeChart(spec)].join(" "),
    url: fullUrl(chartAddress(chartId)),
    creator: { "@type": "Organization", name: publisher },
    license: licence.url,
    isBasedOn: spec.source,
  };
}
