/** What a page tells search engines of its data, made again from the catalogue: it must be the same to the letter. */

import { chartAddress, dataAddress } from "#catalogue/addresses.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { catalogueJsonLd, datasetJsonLd } from "#site/export/dataset.ts";

/** The sets of data that the page at an address is about. */
export function datasetsAt(address: string): readonly object[] {
  if (address === dataAddress) return [plain(catalogueJsonLd())];
  return [...getCatalogue().charts.keys()]
    .filter((id) => chartAddress(id) === address)
    .map((id) => plain(datasetJsonLd(id)));
}

/** As it is read back from a page, without what is not there. */
function plain(data: object): object {
  return JSON.parse(JSON.stringify(data)) as object;
}
