/** What a page prints below the answer for a state of the levers. */

import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { basesOf } from "./bases.ts";
import type { LiveDetails } from "./live.ts";
import { viewPaying } from "./paying.ts";
import { assumptionSentence, warningSentence } from "./remarks.ts";
import { viewWays } from "./ways.ts";
import { yearTable } from "./year-table.ts";

export function viewLiveDetails({ state, result, paying }: LinkOutcome): LiveDetails {
  const { currency, totals } = result;
  return {
    year: state.by,
    ways: viewWays(result, state.by),
    summed: `${totals.from} to ${totals.to}`,
    table: yearTable(result, basesOf(result)),
    assumptions: result.assumptions.map((assumption) => assumptionSentence(assumption, currency)),
    warnings: result.warnings.map((warning) => warningSentence(warning, currency)),
    paying: viewPaying(paying, state.by, currency),
  };
}
