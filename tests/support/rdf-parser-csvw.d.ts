declare module "rdf-parser-csvw" {
  interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export default class Parser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string; readonly timezone?: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}
