import { test } from "vitest";
import { readRealContent } from "./real-content.ts";
import { readDossier } from "./dossier-records.ts";
import { compareWithRecord, compareWithRows, parseDossierId } from "./compare-dossier.ts";
test("look", () => {
  const { content, catalogue } = readRealContent();
  const d = readDossier();
  const out: unknown[] = [];
  for (const f of catalogue.figures.values()) {
    const input = content.figures.find((x) => x.id === f.id)?.data;
    if (!f.dossier) { if (f.kind === "derived" || input?.kind !== "cell") out.push(["NOID", f.id]); continue; }
    const { id, index } = parseDossierId(f.dossier);
    const r = d.records.get(id);
    if (!r) { out.push(["NOREC", f.id, f.dossier]); continue; }
    const agreement = f.kind === "derived" || input?.kind === "cell" ? "rounded" : "exact";
    for (const x of compareWithRecord(f, r, { index, agreement })) out.push([f.kind, x.id, x.field, x.site, x.dossier]);
    if (f.kind === "stated" && f.quote && !r.quote.includes(f.quote)) out.push(["QUOTE", f.id, f.quote, r.quote]);
  }
  for (const s of catalogue.series.values()) {
    if (!s.dossier) { out.push(["NOID", s.id]); continue; }
    const [t = "", key = ""] = s.dossier.split(":");
    const [a, b, c] = key.split("/");
    const rows = (d.tables.get(t) ?? []).filter((r) => t === "uk-series" ? r["series_id"] === key : r["ally_iso3"] === a && r["measure"] === b && r["source_id"] === c);
    const columns = { period: t === "uk-series" ? "period" : "year", unit: t === "nato-expenditure" ? "measure" : "unit" };
    if (rows.length === 0) out.push(["NOROWS", s.id, s.dossier]);
    const diffs = compareWithRows(s, rows, columns);
    for (const x of diffs.slice(0, 6)) out.push([s.id, x.id, x.field, x.site, x.dossier]);
    if (diffs.length > 6) out.push([s.id, "and more", diffs.length]);
  }
  console.log(out.map((x) => JSON.stringify(x)).join("\n"));
});
