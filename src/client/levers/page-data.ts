/** The file beside a page with levers. */

import type { LinkData } from "#lib/scenario/link/work.ts";

export interface PageData {
  readonly data: LinkData;
  readonly subject: string;
  readonly picture: { readonly id: string; readonly spending: string; readonly place: string | undefined };
  /** Where the site stands: "/". */
  readonly base: string;
}
