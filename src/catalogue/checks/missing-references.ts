/** Whatever an entry names must exist. */

import type { Named } from "#catalogue/reference.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Check } from "./context.ts";

/** Where the entries a reference may name are found, and what to call them. */
const kinds: Readonly<Record<Named, { readonly noun: string; readonly make: string }>> = {
  number: { noun: "figure", make: "add it to the figures.yaml of its source" },
  cell: { noun: "cell", make: "add its row to the series, or name another" },
  series: { noun: "series", make: "declare it in the source.yaml of its source" },
  measure: { noun: "measure", make: 'run "npm run new -- measure <id>"' },
  place: { noun: "place", make: 'run "npm run new -- place <id>"' },
  source: { noun: "source", make: 'run "npm run new -- source <id>"' },
  person: { noun: "person", make: 'run "npm run new -- person <id>"' },
  topic: { noun: "topic", make: 'run "npm run new -- topic <id>"' },
  term: { noun: "term", make: 'run "npm run new -- term <id>"' },
  chart: { noun: "chart", make: 'run "npm run new -- chart <id>"' },
  event: { noun: "event", make: 'run "npm run new -- event <id>"' },
  explainer: { noun: "explainer", make: 'run "npm run new -- explainer <id>"' },
  claim: { noun: "claim", make: 'run "npm run new -- claim <id>"' },
  lever: { noun: "lever", make: "add levers/<id>.yaml" },
  scenario: { noun: "scenario", make: "add scenarios/<id>.mdx" },
  derived: { noun: "derived figure", make: "add derived/<id>.yaml" },
};

export const checkMissingReferences: Check = ({ content, references, broken }) => {
  const paths = declarations(content);
  return references
    .filter(({ id, named }) => !paths[named].has(id) && !broken.has(id) && !broken.has(id.split("/")[0] ?? ""))
    .map(({ id, named, location, subject }) => {
      const known = [...paths[named].keys()];
      const nearest = findNearest(id, known);
      const { noun, make: how } = kinds[named];
      const make = how.replace("<id>", id);
      const list = known.length > 0 && known.length <= 10 ? `use ${listNames(known)}, or ${make}` : make;
      const verb = subject === "This page" && (named === "number" || named === "chart") ? "shows" : "names";
      return {
        code: "content/missing-reference",
        severity: "error" as const,
        message: `${subject} ${verb} the ${noun} "${id}", which does not exist.`,
        location,
        fix:
          fixForCell(id, cellsOf(content, id)) ??
          (nearest === undefined ? list : `use "${nearest}", which is in ${paths[named].get(nearest) ?? ""}`),
      };
    });
};

/** The periods of the series that a cell's name begins with. */
function cellsOf(content: Content, id: string): readonly string[] {
  const [name, period] = id.split("/");
  const series = period === undefined ? undefined : content.series.find((one) => one.id === name);
  return (series?.data.cells ?? []).map(({ key }) => key);
}

function fixForCell(id: string, periods: readonly string[]): string | undefined {
  if (periods.length === 0) return undefined;
  const [name = ""] = id.split("/");
  return `add its row to "${name}", or name one that is there: ${periods.length > 10 ? `${periods.length} periods from "${periods[0] ?? ""}" to "${periods[periods.length - 1] ?? ""}"` : listNames(periods)}`;
}

/** By kind: each id with the file it is in, as editors name it. */
function declarations(content: Content): Readonly<Record<Named, ReadonlyMap<string, string>>> {
  const of = (
    entries: readonly { readonly id: string; readonly place: { readonly path: string } }[],
  ): Map<string, string> => new Map(entries.map(({ id, place }) => [id, place.path.replace(/^.*?content\//, "")]));
  const cells = new Map(
    content.series.flatMap(({ data, rows }) =>
      data.cells.map((cell) => [cell.id, rows.path.replace(/^.*?content\//, "")] as const),
    ),
  );
  const derived = of(content.derived);
  return {
    number: new Map([...of(content.figures), ...derived, ...cells]),
    cell: cells,
    series: of(content.series),
    measure: of(content.measures),
    place: of(content.places),
    source: of(content.sources),
    person: of(content.people),
    topic: of(content.topics),
    term: of(content.glossary),
    chart: of(content.charts),
    event: of(content.events),
    explainer: of(content.explainers),
    claim: of(content.claims),
    scenario: of(content.scenarios),
    lever: of(content.levers),
    derived,
  };
}
