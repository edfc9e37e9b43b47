/** Which fields a schema allows at a path, so that a finding can offer the nearest one. */

import type { z } from "zod";

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/**
 * Lists the fields allowed at a path. `value` is the data under test: it chooses among the forms of a
 * discriminated union. Empty when the path does not lead to an object.
 */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? (definition.type === "pipe" ? definition.in : undefined);
  if (inner !== undefined) return fieldsAt(inner, path, value);
  if (definition.options !== undefined) {
    const chosen = definition.options.find((option) => hasLiteralsOf(option, value));
    return chosen === undefined ? [] : fieldsAt(chosen, path, value);
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next =
    definition.element ?? definition.valueType ?? (typeof step === "string" ? definition.shape?.[step] : undefined);
  return next === undefined ? [] : fieldsAt(next, rest, stepInto(value, step));
}

function hasLiteralsOf(option: z.core.$ZodType, value: unknown): boolean {
  const shape = (option._zod.def as unknown as Definition).shape ?? {};
  return Object.entries(shape).every(([key, field]) => {
    const literals = field._zod.def.type === "literal" ? field._zod.values : undefined;
    return literals === undefined || literals.has(stepInto(value, key) as z.core.util.Primitive);
  });
}

function stepInto(value: unknown, step: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
}
