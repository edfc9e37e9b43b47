/** Where the site differs from its dossier on purpose, each with the reason. */

import type { Difference } from "./compare-dossier.ts";

type Fields = Partial<Record<Difference["field"] | "source" | "quote", string>>;

/** By figure, cell or series. An exception that is not needed any more fails the test. */
export const exceptions: Readonly<Record<string, Fields>> = {
  "sdr-terms-share": {
    period: "the dossier spans the whole review; the site dates the terms of reference by the month they were set",
  },
  "uk-submarines-announced-2026-07": {
    period: "the record has none, because the years were not stated; the site gives the day of the announcement",
  },
  "uk-times-defence-rise-2026-05": {
    period: "which four years is not stated, so the site gives the month of the report and says four years in words",
  },
  "uk-cost-core-obr-reported": {
    priceBasis: "today's money, without a base year; 2025-26 is our reading, and the note says so",
  },
  "uk-cost-core-rusi": {
    priceBasis: "none was given; it is filed under cash because one must be named, and the note says so",
  },
  "uk-defence-change-2027-28": {
    status: "the dossier's record says forecast and its own table says plan; a cell has the table's",
  },
  "uk-population-2025": { period: "a cell has the year of its series; the measure says the middle of the year" },
  "uk-ministry-capital-growth": { period: "the record's sentence gives the last year, which its period leaves open" },
  "uk-ministry-day-to-day-growth": {
    period: "the record's sentence gives the last year, which its period leaves open",
  },
  "uk-defence-share-1984-85-recounted": {
    status: "the record says estimate; on this site a number in an opinion piece is a claim",
  },
  "uk-defence-share-1984-85-old-count": {
    status: "the record says estimate; on this site a number in an opinion piece is a claim",
  },
  "sdr-authors-first-step": { period: "the record has the programme's ten years; the share is for 2027-28" },
  "sdr-authors-second-step": {
    period: "the record has the programme's ten years; the share is for the next parliament",
  },
  "uk-aid-share-before": {
    period: "the record has the year of the cut; this is the level before it, on the day it was announced",
  },
  "uk-ambition-next-parliament": {
    status: "the record's note says its status is ambition; on this site a plan is in a budget and an aim is a target",
  },
  "uk-cost-core-ifs-per-household": {
    period: "the record dates it by the taxpayers it also counts; the site keeps the period of the IFS's sum",
    priceBasis: "the record says cash; the IFS's sum is in today's terms, and a division does not change that",
  },
  "uk-gdp-2035-36": {
    status: "worked out on stated assumptions, which this site calls a projection and the dossier an estimate",
  },
  "uk-intelligence-budget-2027-28": {
    source: "the record cites the Spending Review and notes that the OBR's table agrees; the cell is the OBR's",
  },
  "uk-borrowing-obr-2026-03": { rows: "2024-25 is left out here, because a later edition has another number for it" },
  "imf-population-2026-04-albania": {
    confidence: "the companion doubts the IMF's count for Albania, which the census puts far lower",
  },
  "households-eurostat-2026-09-bulgaria": { confidence: "the companion says that 2024 is a break in the series" },
  "households-eurostat-2026-09-france": { confidence: "the companion says that 2024 is a break in the series" },
  "households-eurostat-2026-09-lithuania": { confidence: "the companion doubts a rise of 7% in one year" },
  "households-eurostat-2026-09-slovakia": { confidence: "the companion finds that the survey looks low" },
  "imf-spending-2026-04-bulgaria": { confidence: "the companion finds the IMF's total some points below Eurostat's" },
  "imf-spending-2026-04-romania": { confidence: "the companion finds the IMF's total some points below Eurostat's" },
  "imf-spending-2026-04-latvia": { confidence: "the companion finds the IMF's total about a point from Eurostat's" },
  "imf-spending-2026-04-norway": { confidence: "the companion finds the IMF's total about a point from Eurostat's" },
  "imf-spending-2026-04-sweden": { confidence: "the companion finds the IMF's total about a point from Eurostat's" },
  "nato-2025-08-albania": { confidence: "the companion doubts two cells, which look typed by hand" },
};

/** The OBR calls these long-term projections; the dossier has no such status and says forecast. */
export const projections: readonly string[] = [
  "uk-health-share-projection-obr-2026-07",
  "uk-state-pension-share-projection-obr-2026-07",
  "uk-education-share-projection-obr-2026-07",
  "uk-age-related-share-projection-obr-2026-07",
];

/** Figures of ours that the dossier does not hold, each with why the site needs it. */
export const ownWorkings: Readonly<Record<string, string>> = {
  "uk-3-percent-gap-2029-30": "the step to three per cent in pounds, beside published costings",
  "uk-3-percent-gap-from-february-plan-2029-30": "the same step from the plan before",
  "uk-aid-2027-28": "aid in money, from a share and a GDP of one edition, for a way to pay",
  "uk-aid-capital-change-2027-28": "stands in the notes of uk.claim.13.4bn.obr-policy-change, not as a record",
  "uk-aid-day-to-day-change-2027-28": "stands in the notes of uk.claim.13.4bn.obr-policy-change, not as a record",
  "uk-defence-capital-change-2027-28": "stands in the notes of uk.claim.13.4bn.obr-policy-change, not as a record",
  "uk-defence-day-to-day-change-2027-28": "stands in the notes of uk.claim.13.4bn.obr-policy-change, not as a record",
  "uk-gdp-cash-growth-2026-27": "growth in cash for one year, to part it from prices",
  "uk-gdp-real-growth-2026-27": "the same growth with the rise in prices taken out",
  "uk-gdp-per-person-2025": "GDP for each person, to say that nobody earns it",
  "uk-interest-on-one-year-borrowed": "what one year's step costs in interest, to show how borrowing adds up",
  "spain-core-at-own-view-2025": "Spain's own share in euros, on the GDP of the year",
  "spain-core-at-nato-view-2025": "the share that NATO named for Spain in euros, on the same GDP",
  "spain-difference-of-views-2025": "how far apart the two views of Spain are in euros",
  "uk-core-gap-2025-26": "the step to the core target in pounds, at the GDP of the year before",
  "uk-core-gap-2026-27": "the same step a year later, to show that the year of GDP matters",
  "uk-core-gap-2027-28": "the same step in the year for which tax yields are given",
  "uk-core-gap-2035-36": "the same step in the money of the target year",
  "uk-core-gap-2035-36-slower": "the same step if growth is slower",
  "uk-core-gap-from-investment-plan-2026-27": "the step since the plan of June 2026",
  "uk-core-gap-in-share-2025-06": "the step in percentage points",
  "uk-core-gap-per-household-2025-26": "the step in pounds for each household",
  "uk-core-target-2025-26": "the core target in pounds",
  "uk-related-target-2025-26": "the related part in pounds",
  "uk-gap-to-3-percent-2029-30": "the step to 3% in the year that published costings give, to set beside them",
  "uk-total-target-2025-26": "the whole target in pounds",
  "brigades-extra-leaked": "the step in the leaked requirement, to set it beside what Reuters reported",
  "air-defence-units-leaked-multiple": "the leaked need divided by the leaked stock, to set it beside Rutte's rise",
  "uk-yield-share-all-rates-2027-28": "what a tax change is worth as a share of GDP",
  "uk-yield-share-basic-rate-2027-28": "what a tax change is worth as a share of GDP",
  "uk-yield-share-corporation-tax-2027-28": "what a tax change is worth as a share of GDP",
  "uk-yield-share-employee-national-insurance-2027-28": "what a tax change is worth as a share of GDP",
  "uk-yield-share-employer-national-insurance-2027-28": "what a tax change is worth as a share of GDP",
  "uk-yield-share-vat-2027-28": "what a tax change is worth as a share of GDP",
  "uk-gdp-growth-obr-2025-03": "the pace of an older edition, for how far editions differ",
  "uk-inflation-long-run-2035-36": "what lies between growth in cash and in real terms",
  "uk-gdp-growth-end-of-forecast": "the pace of the forecast's last years, which the dossier rounds to 3.5",
  "uk-gdp-2035-36-slower": "GDP at that pace; the dossier's own sum uses the rounded pace",
  "uk-core-gap-from-february-plan-2026-27":
    "the step from the plan of February 2025, to test a costing that starts there",
  "uk-core-gap-from-february-plan-2035-36": "the same step in the money of the target year",
  "uk-defence-share-change-since-1955": "what defence gave up as a share, to test a claim about it",
  "uk-health-share-change-since-1955": "what health gained as a share, to test the same claim",
  "uk-total-spending-share-change-since-1955": "what all spending gained as a share, to test the same claim",
  "uk-ministry-request-2026-06": "stands in the statement of uk.timeline.2026-06-healey-2.68, not as its value",
  "uk-settlement-offered-2026-06": "stands in the statement of uk.timeline.2026-06-healey-2.68, not as its value",
};
