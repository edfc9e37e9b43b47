/** Anchors of headings: the words alone, so that they do not change with a figure's value. */

/** @example slug("What he asked for") // "what-he-asked-for" */
export function slug(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "section"
  );
}
