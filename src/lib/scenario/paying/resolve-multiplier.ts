/** From a multiplier as an editor names it to its number. */

import { getLookupNumber, getModelValue, type Lookup } from "#lib/scenario/lookup.ts";
import type { MultiplierDefinition } from "./definition.ts";
import type { Multiplier } from "./multiplier.ts";

/** @throws {ScenarioError} naming the field, if the reference leads nowhere or to another unit. */
export function resolveMultiplier({ name, value: reference }: MultiplierDefinition, lookup: Lookup): Multiplier {
  const operand = "multiplier.value";
  const found = getLookupNumber(lookup, reference, operand);
  const value = getModelValue(found.value, found, { kind: "ratio" }, { operand, reference });
  return { name, value, edition: found.edition ?? reference };
}
