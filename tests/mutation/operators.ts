/** The closed list of operators. */

import type { Operator } from "./mutant.ts";
import { formOperators } from "./operators-form.ts";
import { meaningOperators, otherOperators } from "./operators-meaning.ts";
import { periodOperators, valueOperators } from "./operators-value.ts";

export const operators: readonly Operator[] = [
  ...formOperators,
  ...meaningOperators,
  ...valueOperators,
  ...periodOperators,
  ...otherOperators,
];
