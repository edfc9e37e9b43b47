/** Numbers of the catalogue as rows of a table to take away. */

import { numberAddress } from "#catalogue/addresses.ts";
import type { NumberRecord } from "#catalogue/number-record.ts";
import type { Row } from "#lib/export/columns.ts";
import { amountFields, periodText } from "#lib/export/number-columns.ts";
import { dateLabel } from "#lib/time/label.ts";
import { priceBasisText } from "#lib/units/price-basis.ts";
import { unitText } from "#lib/units/unit.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { showText } from "#site/number-view.ts";

/** Every column that any number has; a table takes those it wants. */
export function numberRow(record: NumberRecord): Row {
  const { measures, places } = getCatalogue();
  const measure = measures.get(record.measure);
  return {
    id: record.id,
    period: periodText(record.period),
    place: places.get(record.place)?.name ?? record.place,
    measure: measure === undefined ? record.measure : showText(measure.name),
    ...amountFields(record.amount),
    unit: unitText(record.unit),
    price_basis: record.priceBasis && priceBasisText(record.priceBasis),
    status: record.status,
    confidence: record.confidence,
    locator: record.locator,
    address: fullUrl(numberAddress(record.id)),
    ...provenance(record.source),
  };
}

function provenance(id: string | undefined): Row {
  const { title, licence } = getConfig();
  const source = id === undefined ? undefined : getCatalogue().sources.get(id);
  if (source === undefined) return { source: `${title}: worked out from other figures`, licence: licence.name };
  return {
    source: `${source.publisher}, ${source.title}`,
    edition: source.edition ?? (source.datePublished === "unknown" ? undefined : dateLabel(source.datePublished)),
    licence: source.licence,
  };
}
