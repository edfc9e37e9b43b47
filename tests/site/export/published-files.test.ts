/** Every file that the mini-site gives out, as a reader of its format takes it. */

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import Ajv from "ajv-draft-04";
import { parse } from "parse5";
import CsvwParser from "rdf-parser-csvw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartTable } from "#lib/charts/table.ts";
import { formatAmount } from "#lib/units/format.ts";
import { parseUnit } from "#lib/units/unit.ts";
import { listFiles } from "#reader/files.ts";
import { runAstro } from "#site/build-site.ts";
import { chartFiles, exportsTable } from "#site/chart-files.ts";
import { datasetJsonLd } from "#site/export/dataset.ts";
import {
  attributeOf,
  type Element,
  elementsIn,
  childrenOf as nodesIn,
  piecesOf,
  textOf as wordsIn,
} from "#site/net/html-tree.ts";
import { amountOf, type CsvRow, numbersInCsv, numbersInTable, readCsv } from "../../support/csv-values.ts";
import { metadataDataset } from "../../support/csvw-quads.ts";
import { makeMiniNet, miniSite, root } from "../../support/mini-net.ts";
import { childrenOf, parseXml, textOf, type XmlElement } from "../../support/xml.ts";

let folder: string;
let files: readonly string[];
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const named = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "costed-files-"));
  const said = await runAstro(root, { ...miniSite, COSTED_OUT: folder });
  if (said !== undefined) throw new Error(said);
  files = listFiles(folder);
  // For what is asked of the catalogue beside the files.
  await makeMiniNet();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the files beside charts", () => {
  it("are those that the site promises", () => {
    const promised = ["library-share", "opening-hours", "library-visits"].flatMap((id) =>
      chartFiles(id)
        .filter(({ kind }) => !["svg", "png", "png-dark"].includes(kind))
        .map(({ href }) => href.slice(1)),
    );
    expect(named(/^charts\/[^/]+\.(?:csv|json|bib|txt)$/)).toEqual(promised.sort());
  });
});

describe("a chart's CSV", () => {
  it("gives the numbers of the table on the page, when they are printed by our rules", () => {
    const compared = named(/^charts\/[^/]+\.csv$/).flatMap((file) => {
      const id = file.replace(/^charts\/|\.csv$/g, "");
      const table = tableOnPage(id);
      if (table === undefined) return [];
      expect(numbersInCsv(readCsv(read(file)), table)).toEqual(numbersInTable(table));
      return [id];
    });
    expect(compared).toContain("library-share");
  });

  it("has as many fields in each line as headings, CRLF, and no mark at its start", () => {
    for (const file of named(/\.csv$/)) {
      const text = read(file);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFEFF]/);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(readCsv(text).length).toBeGreaterThan(0);
    }
    expect(named(/\.csv$/)).toHaveLength(6);
  });

  it("states as many digits as the source, and both ends of a range", () => {
    const rows = readCsv(read("charts/library-share.csv"));
    expect(rows.map(({ period, value, low, high, status }) => [period, value, low, high, status])).toEqual([
      ["2022-23", "0.11", "", "", "outturn"],
      ["2023-24", "0.10", "", "", "outturn"],
      ["2024-25", "0.10", "", "", "outturn"],
      ["2025-26", "0.10", "", "", "estimate"],
      ["2026-27", "0.10", "0.09", "0.12", "forecast"],
    ]);
  });
});

describe("a chart's CSVW", () => {
  it("lets another reader read the same rows, with numbers as decimals", async () => {
    const described = named(/\.csv-metadata\.json$/);
    expect(described).toHaveLength(2);
    for (const file of described) {
      const metadata = readJson(file);
      const csv = read(file.replace("-metadata.json", ""));
      const { columns } = metadata["tableSchema"] as { columns: { name: string; propertyUrl?: string }[] };
      const names = new Map(columns.map(({ name, propertyUrl }) => [propertyUrl ?? `#${name}`, name]));
      const rows = new Map<string, Record<string, string>>();
      const parser = new CsvwParser({ metadata: metadataDataset(metadata), baseIRI: "", timezone: "utc" });
      for await (const { subject, predicate, object } of parser.import(Readable.from([csv]))) {
        const name = names.get(predicate.value);
        if (name === undefined || object.termType !== "Literal") continue;
        rows.set(subject.value, { ...rows.get(subject.value), [name]: object.value });
        const isNumber = ["value", "low", "high"].includes(name);
        expect(`${name} ${datatypeOf(object.datatype)}`).toBe(
          `${name} ${isNumber ? "decimal" : name === "address" ? "anyURI" : "string"}`,
        );
      }
      expect([...rows.values()]).toEqual(readCsv(csv).map(withoutBlanks));
    }
  });

  it("describes each heading once, names the key, and says where it came from and under what licence", () => {
    for (const file of named(/\.csv-metadata\.json$/)) {
      const metadata = readJson(file);
      const schema = metadata["tableSchema"] as { columns: Record<string, unknown>[]; primaryKey: string };
      const [heading = ""] = read(file.replace("-metadata.json", "")).split("\r\n");
      expect(schema.columns.map(({ titles }) => titles)).toEqual(heading.split(","));
      expect(schema.columns.map(({ name }) => name)).toEqual(heading.split(","));
      expect(schema.columns.filter(({ name }) => name === schema.primaryKey)).toHaveLength(1);
      expect(file.endsWith(`/${String(metadata["url"])}-metadata.json`)).toBe(true);
      expect(metadata["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en-NZ" }]);
    }
    expect(readJson("charts/library-share.csv-metadata.json")).toMatchObject({
      "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      "dc:source": [
        "Aldermere Council, Accounts of the town of Aldermere, 2026 edition, 10 February 2026. https://aldermere.example/accounts-2026 (read 2 March 2026)",
      ],
      "dc:modified": { "@value": "2026-03-02", "@type": "date" },
    });
  });
});

describe("a chart's JSON", () => {
  it("has the numbers of the CSV", () => {
    const found = named(/^charts\/[^/.]+\.json$/);
    expect(found).toHaveLength(2);
    for (const file of found) {
      const { numbers } = readJson(file) as {
        numbers: { stated: Record<string, string | null>; value: number | null }[];
      };
      const rows = readCsv(read(file.replace(/json$/, "csv")));
      expect(numbers.map(({ stated }) => [stated["value"], stated["low"], stated["high"]])).toEqual(
        rows.map(({ value = "", low = "", high = "" }) => [value, low, high].map((one) => (one === "" ? null : one))),
      );
      expect(numbers.map(({ value }) => value)).toEqual(
        rows.map(({ value = "" }) => (value === "" ? null : Number(value))),
      );
    }
  });
});

describe("the data package", () => {
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly profile: string;
    readonly schema?: {
      fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
      primaryKey: string;
    };
  }
  const resources = () => readJson("data/datapackage.json")["resources"] as Resource[];

  it("keeps to the schemas of the standard", () => {
    const ajv = new Ajv({ strict: false, formats: { uri: true, email: true, "date-time": true, textarea: true } });
    const schemaOf = (name: string) =>
      ajv.compile(JSON.parse(readFileSync(join(root, `tests/fixtures/frictionless/${name}.json`), "utf8")));
    const whole = schemaOf("data-package");
    whole(readJson("data/datapackage.json"));
    expect(whole.errors).toBeNull();
    const table = schemaOf("tabular-data-resource");
    for (const resource of resources().filter(({ profile }) => profile === "tabular-data-resource")) {
      table(resource);
      expect(table.errors).toBeNull();
    }
    // The schemas do refuse what is wrong.
    expect(whole({ resources: [] })).toBe(false);
    expect(table({ profile: "tabular-data-resource", name: "A B", path: "/x.csv" })).toBe(false);
  });

  it("names every other file of its folder, with its bytes and its hash", () => {
    const there = named(/^data\/(?!index\.html|datapackage\.json)/).map((file) => file.replace("data/", ""));
    expect(
      resources()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(there);
    for (const { path, bytes, hash } of resources()) {
      const content = readFileSync(join(folder, "data", path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ]);
    }
  });

  it("describes tables as they are: fields, numbers, the key, what must be there", () => {
    for (const { path, schema } of resources()) {
      if (schema === undefined) continue;
      const rows = readCsv(read(`data/${path}`));
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      expect(new Set(rows.map((row) => row[schema.primaryKey])).size).toBe(rows.length);
      for (const { name, type, constraints } of schema.fields) {
        const values = rows.map((row) => row[name] ?? "");
        if (constraints?.required === true) expect(values).not.toContain("");
        for (const value of values.filter((one) => one !== "")) {
          if (type === "number") expect(value).toMatch(/^-?\d+(\.\d+)?$/);
          if (constraints?.enum !== undefined) expect(constraints.enum).toContain(value);
        }
      }
    }
  });

  it("is dated by the newest source, never by the clock", () => {
    expect(readJson("data/datapackage.json")["created"]).toBe("2026-03-20T00:00:00Z");
  });
});

describe("the file of all figures", () => {
  it("has each figure as the page of all figures shows it", () => {
    const page = [...elementsIn(document("figures/index.html"))];
    const shown = new Map(
      page
        .filter((element) => element.tagName === "tr" && (attributeOf(element, "data-of") ?? "").startsWith("number "))
        .map((row) => [
          (attributeOf(row, "data-of") ?? "").replace("number ", ""),
          words([...elementsIn(row)].find((cell) => attributeOf(cell, "data-shows") === "full")),
        ]),
    );
    const rows = readCsv(read("data/figures.csv"));
    expect(rows.map((row) => [row["id"], fullText(row)])).toEqual(rows.map(({ id = "" }) => [id, shown.get(id)]));
    // The only figure that may not be given out is still quoted on its page.
    expect([...shown.keys()].filter((id) => !rows.some((row) => row["id"] === id))).toEqual(["library-readers-2025"]);
  });

  it("is the same as JSON", () => {
    const { figures } = readJson("data/figures.json") as {
      figures: { id: string; stated: { value: string | null } }[];
    };
    expect(figures.map(({ id, stated }) => [id, stated.value ?? ""])).toEqual(
      readCsv(read("data/figures.csv")).map(({ id, value }) => [id, value]),
    );
  });
});

describe("the file of a series", () => {
  it("has each number as the page of the series prints it", () => {
    for (const file of named(/^data\/series\//)) {
      const id = file.replace(/^data\/series\/|\.csv$/g, "");
      const cells = [...elementsIn(document(`series/${id}/index.html`))]
        .filter((element) => attributeOf(element, "data-shows") === "printed")
        .map((cell) => words(cell).replace(/[,\s\u2007\u2008]/g, ""));
      const printed = readCsv(read(file)).map(({ value, low, high }) =>
        low === "" ? value : `${low}to${high}${value === "" ? "" : `central${value}`}`,
      );
      expect([id, printed]).toEqual([id, cells]);
    }
    expect(named(/^data\/series\//)).toHaveLength(3);
  });
});

describe("a source that may not be given out again", () => {
  it("has no table among the files", () => {
    expect(named(/visits/)).toEqual([
      "charts/library-visits.bib",
      "charts/library-visits.csl.json",
      "charts/library-visits.txt",
      "charts/library-visits/index.html",
      "embed/charts/library-visits/index.html",
      "series/aldermere-visits/index.html",
    ]);
    const given = named(/\.(?:csv|json|bib|txt|md)$/);
    expect(given.filter((file) => /41,?200|39,?800|40,?350|6,?120/.test(read(file)))).toEqual([]);
  });

  it("says why, and where the numbers are, where the download would be", () => {
    expect(exportsTable("library-share")).toEqual({ allowed: true, withheld: [] });
    const why = "The publisher sells these tables and allows the quoting of single numbers only.";
    const where = "https://marsh.example/readers";
    expect(exportsTable("library-visits")).toEqual({
      allowed: false,
      why,
      where,
      withheld: [{ id: "aldermere-readers-2026", why, where }],
    });
    for (const page of ["series/aldermere-visits/index.html", "data/index.html"]) {
      const elements = [...elementsIn(document(page))];
      expect(elements.some((element) => element.tagName === "span" && words(element) === why)).toBe(true);
      expect(elements.some((element) => attributeOf(element, "href") === where)).toBe(true);
    }
    expect(read("data/README.md")).toContain(`- Readers of Aldermere: ${why} It is at ${where}`);
    expect(read("data/LICENCE.txt")).toContain(`- Marsh and Daughters, Readers of Aldermere: ${why}\n  ${where}`);
  });
});

describe("a feed", () => {
  it("has what Atom asks for, in each entry too", () => {
    const feeds = named(/\.atom$/);
    expect(feeds).toEqual(["all.atom", "corrections.atom", "events.atom"]);
    for (const file of feeds) {
      const feed = parseXml(read(file));
      expect(feed.name).toBe("feed");
      expect(feed.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
      expect(missingIn(feed)).toEqual([]);
      expect(childrenOf(feed, "author").map((author) => textOf(author, "name"))).toEqual([
        "The editors of Aldermere, counted",
      ]);
      const self = childrenOf(feed, "link").filter(({ attributes }) => attributes["rel"] === "self");
      expect(self.map(({ attributes }) => attributes["href"])).toEqual([`https://aldermere.example/${file}`]);
      const entries = childrenOf(feed, "entry");
      for (const entry of entries) expect(missingIn(entry)).toEqual([]);
      const ids = entries.map((entry) => textOf(entry, "id"));
      expect(new Set(ids).size).toBe(ids.length);
      const days = entries.map((entry) => textOf(entry, "updated"));
      expect(textOf(feed, "updated")).toBe(days.toSorted().at(-1) ?? "1970-01-01T00:00:00Z");
    }
  });

  it("of both has the entries of the two, what changed last first", () => {
    const entriesOf = (file: string) => childrenOf(parseXml(read(file)), "entry").map((entry) => textOf(entry, "id"));
    expect(entriesOf("all.atom").toSorted()).toEqual(
      [...entriesOf("events.atom"), ...entriesOf("corrections.atom")].sort(),
    );
    const days = childrenOf(parseXml(read("all.atom")), "entry").map((entry) => textOf(entry, "updated"));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe("the data for search engines", () => {
  it("tells of a chart what Google asks of a data set", () => {
    for (const id of ["library-share", "opening-hours"]) {
      expect(dataFaults(datasetJsonLd(id) as Record<string, unknown>)).toEqual([]);
    }
    expect(datasetJsonLd("library-share")).toMatchObject({
      "@id": "https://aldermere.example/charts/library-share/",
      creator: [{ "@type": "Organization", name: "Aldermere Council" }],
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "2022-07-01/2027-06-30",
      spatialCoverage: [{ "@type": "Place", name: "Aldermere" }],
      dateModified: "2026-03-02",
    });
  });

  it("names no table that is not given out", () => {
    const { distribution } = datasetJsonLd("library-visits") as { distribution: { encodingFormat: string }[] };
    expect(distribution.map(({ encodingFormat }) => encodingFormat)).toEqual(["image/svg+xml", "image/png"]);
  });

  it("stands on the page of all data, whose files are there", () => {
    const scripts = [...elementsIn(document("data/index.html"))].filter(
      (element) => attributeOf(element, "type") === "application/ld+json",
    );
    expect(scripts).toHaveLength(1);
    const catalogue = JSON.parse(
      nodesIn(scripts[0] as Element)
        .map((node) => wordsIn(node) ?? "")
        .join(""),
    ) as Record<string, unknown> & { dataset: Record<string, unknown>[] };
    expect(catalogue["@type"]).toBe("DataCatalog");
    const [all, ...charts] = catalogue.dataset;
    expect(dataFaults(all ?? {})).toEqual([]);
    expect(charts.map((chart) => chart["@id"])).toEqual(
      ["library-share", "library-visits", "opening-hours"].map((id) => `https://aldermere.example/charts/${id}/`),
    );
    const downloads = all?.["distribution"] as { contentUrl: string }[];
    expect(
      downloads
        .map(({ contentUrl }) => contentUrl.replace("https://aldermere.example/", ""))
        .filter((file) => !files.includes(file)),
    ).toEqual([]);
  });
});

/** Dataset (structured data), Google Search Central: required name and description; the rest recommended. */
function dataFaults(data: Record<string, unknown>): readonly string[] {
  const faults: string[] = [];
  const { name, description, license, creator, distribution, temporalCoverage, isBasedOn, dateModified } = data;
  if (data["@type"] !== "Dataset") faults.push("@type");
  if (typeof name !== "string" || name === "") faults.push("name");
  if (typeof description !== "string" || description.length < 50 || description.length > 5000)
    faults.push("description");
  if (typeof license !== "string" || !URL.canParse(license)) faults.push("license");
  if (creator === undefined) faults.push("creator");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(dateModified))) faults.push("dateModified");
  if (!Array.isArray(isBasedOn) || isBasedOn.length === 0) faults.push("isBasedOn");
  for (const one of distribution as Record<string, string>[]) {
    const isWhole = one["@type"] === "DataDownload" && /^\w+\/[\w.+-]+$/.test(one["encodingFormat"] ?? "");
    if (!isWhole || !URL.canParse(one["contentUrl"] ?? "")) faults.push("distribution");
  }
  if (temporalCoverage !== undefined && !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(String(temporalCoverage))) {
    faults.push("temporalCoverage");
  }
  if (/NaN|undefined|null|\[object/.test(JSON.stringify(data))) faults.push("a value that is none");
  return faults;
}

/** The reader wraps the address of a datatype twice where the description gives a format too. */
function datatypeOf(term: { readonly value: unknown } | undefined): string {
  const value = term?.value;
  if (typeof value === "object" && value !== null && "value" in value) return datatypeOf({ value: value.value });
  return String(value).replace(/^.*#/, "");
}

/** RFC 4287, 4.1.1 and 4.1.2. */
function missingIn(element: XmlElement): readonly string[] {
  return [
    ...["id", "title", "updated"].filter(
      (name) => childrenOf(element, name).length !== 1 || textOf(element, name) === "",
    ),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(element, "updated")) ? [] : ["a moment in updated"]),
    ...(URL.canParse(textOf(element, "id")) ? [] : ["an address in id"]),
    ...(childrenOf(element, "link").length > 0 ? [] : ["link"]),
  ];
}

function document(file: string) {
  return parse(read(file), { scriptingEnabled: false });
}

function words(element: Element | undefined): string {
  return element === undefined ? "" : piecesOf(element).join(" ");
}

/** The table of a chart from any page that shows it. */
function tableOnPage(id: string): ChartTable | undefined {
  for (const file of named(/\.html$/)) {
    const all = [...elementsIn(document(file))];
    const figure = all.find((element) => attributeOf(element, "data-of") === `chart ${id}`);
    const table = figure && [...elementsIn(figure)].find(({ tagName }) => tagName === "table");
    if (table === undefined) continue;
    const lines = [...elementsIn(table)].filter(({ tagName }) => tagName === "tr");
    const cells = lines.map((line) =>
      [...elementsIn(line)].filter(({ tagName }) => /^t[hd]$/.test(tagName)).map(words),
    );
    const [columns = [], ...rows] = cells;
    return {
      caption: "",
      columns,
      rows: rows.map(([header = "", ...rest]) => ({ header, cells: rest.slice(0, -1), status: rest.at(-1) ?? "" })),
    };
  }
  return undefined;
}

function fullText(row: CsvRow): string {
  const unit = parseUnit(row["unit"] ?? "");
  if (unit === undefined) throw new Error(`"${row["unit"]}" is no unit.`);
  const prices = row["price_basis"] ?? "";
  const real = { kind: "real", priceYear: prices.replace(/ prices$/, "") } as const;
  const priceBasis = prices === "" ? undefined : prices === "cash" ? ({ kind: "cash" } as const) : real;
  return formatAmount({ amount: amountOf(row), unit, priceBasis }, "full");
}

function withoutBlanks(row: CsvRow): CsvRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
}
