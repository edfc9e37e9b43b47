/** The standing of a number: what kind of statement it is, and how sure we are that it was read right. */

export const statuses = ["outturn", "estimate", "forecast", "projection", "plan", "target", "claim"] as const;

export type Status = (typeof statuses)[number];

/** What each status means, for readers: one phrase that follows "This is". */
export const statusMeaning: Readonly<Record<Status, string>> = {
  outturn: "an outturn: what was recorded after the event",
  estimate: "an estimate: worked out from partial records or by calculation",
  forecast: "a forecast: what a forecaster expects to happen",
  projection: "a projection: what would happen on stated assumptions",
  plan: "a plan: what a budget or a government programme sets out",
  target: "a target: what was promised as an aim",
  claim: "a claim: what somebody said, which we report and do not vouch for",
};

/** Everything not yet recorded as having happened; drawn dashed on charts. */
export function isAhead(status: Status): boolean {
  return status === "forecast" || status === "projection" || status === "plan" || status === "target";
}

export const confidences = ["high", "medium"] as const;

export type Confidence = (typeof confidences)[number];

export const confidenceMeaning: Readonly<Record<Confidence, string>> = {
  high: "read in the document itself, or in two independent accounts of it",
  medium: "read in one decent account, or in a copy of the document",
};
