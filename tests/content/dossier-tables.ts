/** Finds the lines of the dossier's tables that a series or a figure names, and how sure they are. */

import type { Columns } from "./compare-dossier.ts";
import type { Dossier, DossierRecord, DossierRow } from "./dossier-records.ts";

/** `uk-series:gdp`, `nato-expenditure:GBR/pct_gdp/nato_2026_07_uk`; a year at the end takes one line. */
export function findRows(dossier: Dossier, name: string): { rows: readonly DossierRow[]; columns: Columns } {
  const [table = "", key = ""] = name.split(":");
  const all = dossier.tables.get(table) ?? [];
  if (table === "uk-series") {
    return { rows: all.filter((row) => row["series_id"] === key), columns: { period: "period", unit: "unit" } };
  }
  const [ally, measure, source, year] = key.split("/");
  const rows = all.filter(
    (row) =>
      row["ally_iso3"] === ally &&
      row["measure"] === measure &&
      row["source_id"] === source &&
      (year === undefined || row["year"] === year),
  );
  // NATO's table has no column for the unit: the measure names it.
  return { rows, columns: { period: "year", unit: table === "nato-expenditure" ? "measure" : "unit" } };
}

/** A line of a table as a record, for a figure that takes its number from one. */
export function recordOfRow(row: DossierRow, columns: Columns): DossierRecord {
  return {
    id: Object.values(row).join(","),
    numbers: [row["value"] ?? ""],
    unit: row[columns.unit] ?? "",
    period: row[columns.period] ?? "",
    status: row["status"] ?? "",
    confidence: tableConfidence[row["source_id"] ?? ""]?.[0] ?? "",
    quote: "",
    statement: "",
    sourceTitle: "",
  };
}

/**
 * How sure the tables' companions are of each of their sources; the tables have no column for it. Both
 * words stand where the companion says "medium to high", or says that some lines were checked
 * against a second copy and others not.
 */
export const tableConfidence: Readonly<Record<string, readonly string[]>> = {
  obr_efo_2025_03: ["high"],
  obr_efo_2025_11: ["high"],
  obr_efo_2026_03: ["high"],
  obr_hist: ["high"],
  obr_lted_2025: ["high"],
  hmt_sr25_del: ["high", "medium"],
  hmrc_trr_2025_06: ["high", "medium"],
  hmt_pesa_2025: ["medium"],
  hmt_pesa_2026: ["medium"],
  hmrc_itls_2026: ["medium"],
  nato_de_2026_07: ["medium"],
  obr_frs_2026: ["medium"],
  obr_pfd_2026_09: ["medium"],
  ons_fh_2026: ["medium"],
  ons_mye_2026: ["medium"],
  sipri: ["medium"],
  nato_2025_08_full: ["high"],
  nato_2025_08_press: ["medium"],
  nato_2026_03_sgar_press: ["medium"],
  nato_2026_07_uk: ["medium"],
  nato_2026_07_cells: ["medium"],
  nato_2026_07_ocr: ["medium"],
  imf_weo_2026_04: ["high"],
  imf_weo_2026_04_derived: ["high"],
  eurostat_lfst_hhnhtych_2026_09: ["high"],
  who_ghed_via_wdi: ["medium"],
  unesco_via_wdi: ["medium"],
  statcan_census_2021: ["medium"],
  ssb_households_2024: ["high"],
  statice_census_2021: ["high"],
  turkstat_2023_press: ["medium"],
  instat_census_2023_press: ["medium"],
  monstat_census_2023_prelim: ["medium"],
  us_census_acs_2024: ["high"],
};
