/** The files that stand beside the page of a chart: what they are called and what they hold. */

export interface ChartFile {
  /** With the base path. */
  readonly href: string;
  readonly kind: "svg" | "png" | "png-dark" | "csv" | "csvw" | "json" | "bib" | "csl" | "citation";
  readonly label: string;
  readonly mediaType: string;
}

export function chartFiles(_id: string): readonly ChartFile[] {
  return [];
}

/** Whether the numbers of a chart may be passed on as a table; if not, why, and where to get them. */
export function exportsTable(_id: string): {
  readonly allowed: boolean;
  readonly why?: string;
  /** An address. */
  readonly where?: string;
} {
  return { allowed: true };
}
