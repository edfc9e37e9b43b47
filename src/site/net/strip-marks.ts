/** Takes the marks that only the net reads out of a page, so that readers do not download them. */

/** `data-figure` stays: the script for notes reads it. */
const marks =
  /\s(?:data-of|data-prose|data-shows|data-form|data-cites|data-count|data-read)(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?(?=[\s/>])/g;

/** A style sheet or a script whole, or one opening tag; a sign within quotes ends no tag. */
const tags = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

export function stripMarks(html: string): string {
  return html.replace(tags, (tag, raw?: string) =>
    raw === undefined && tag.includes("data-") ? tag.replace(marks, "") : tag,
  );
}
