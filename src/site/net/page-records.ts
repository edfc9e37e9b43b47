/** The page that is looked at: its own address in full. */

import { fullUrl } from "#site/catalogue.ts";
import { type RecordKind, text } from "./truth.ts";

export const page: RecordKind = {
  exists: (id) => id.startsWith("/"),
  show: (id, field, { address }) => (field === "address" && id === address ? text(fullUrl(address)) : undefined),
};
