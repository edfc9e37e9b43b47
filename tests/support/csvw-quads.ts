/**
 * A description by "CSV on the Web" as RDF, which the reader takes it as. The terms are those of the
 * W3C's context (http://www.w3.org/ns/csvw), written out here because tests ask no other server.
 */

const csvw = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

interface Term {
  readonly termType: "NamedNode" | "BlankNode" | "Literal";
  readonly value: string;
  readonly datatype?: Term;
  equals(other: Term): boolean;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** Names of the context that are other words in the vocabulary. */
const renamed: Readonly<Record<string, string>> = { columns: "column", titles: "title" };

/** The part of an RDF/JS dataset that the reader calls. */
class Dataset {
  readonly quads: readonly Quad[];

  constructor(quads: readonly Quad[]) {
    this.quads = quads;
  }

  match(subject?: Term | null, predicate?: Term | null): Dataset {
    return new Dataset(
      this.quads.filter(
        (quad) => (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate)),
      ),
    );
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }
}

/** @throws {Error} for a property that is neither of the vocabulary nor an annotation with a prefix. */
export function metadataDataset(metadata: object): Dataset {
  const quads: Quad[] = [];
  let blanks = 0;
  const blank = (): Term => term("BlankNode", `b${blanks++}`);
  const add = (subject: Term, predicate: string, object: Term): void =>
    void quads.push({ subject, predicate: term("NamedNode", predicate), object });
  const objectOf = (name: string, value: unknown): Term => {
    if (typeof value === "object" && value !== null) return node(value);
    if (name === "datatype") return term("NamedNode", xsd + String(value));
    const type = typeof value === "boolean" ? "boolean" : typeof value === "number" ? "integer" : "string";
    return term("Literal", String(value), term("NamedNode", xsd + type));
  };
  const list = (items: readonly unknown[]): Term => {
    if (items.length === 0) return term("NamedNode", `${rdf}nil`);
    const head = blank();
    add(head, `${rdf}first`, node(items[0] as object));
    add(head, `${rdf}rest`, list(items.slice(1)));
    return head;
  };
  const node = (data: object): Term => {
    const subject = blank();
    for (const [name, value] of Object.entries(data)) {
      if (name.includes(":") || name.startsWith("@")) continue;
      if (!vocabulary.has(name)) throw new Error(`"${name}" is no property of CSV on the Web.`);
      const predicate = csvw + (renamed[name] ?? name);
      if (name === "columns") add(subject, predicate, list(value as unknown[]));
      else for (const one of Array.isArray(value) ? value : [value]) add(subject, predicate, objectOf(name, one));
    }
    return subject;
  };
  node(metadata);
  return new Dataset(quads);
}

/** Of a table, a dialect, a schema, a column and a datatype (Metadata Vocabulary for Tabular Data, 5.3 to 5.11). */
const vocabulary = new Set(
  (
    "url dialect tableSchema notes tableDirection transformations suppressOutput aboutUrl datatype default lang null ordered propertyUrl required " +
    "separator textDirection valueUrl columns foreignKeys primaryKey rowTitles name titles virtual base format length minLength maxLength minimum maximum " +
    "commentPrefix delimiter doubleQuote encoding header headerRowCount lineTerminators quoteChar skipBlankRows skipColumns skipInitialSpace skipRows trim"
  ).split(" "),
);

function term(termType: Term["termType"], value: string, datatype?: Term): Term {
  const made = { termType, value, equals: (other: Term) => other.termType === termType && other.value === value };
  return datatype === undefined ? made : { ...made, datatype };
}
