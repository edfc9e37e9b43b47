/** Which fields a schema allows at a path, so that a finding can offer the nearest one. */

import type { z } from "zod";

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/**
 * Lists the fields allowed at a path. `value` is the data under test: it chooses among the forms of a
 * discriminated union. Empty when the path does not lead to an object.
 */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const definition = definitionOf(schema);
  if (definition.options !== undefined) {
    const chosen = definition.options.find((option) => hasLiteralsOf(option, value));
    return chosen === undefined ? [] : fieldsAt(chosen, path, value);
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = below(definition, step);
  return next === undefined ? [] : fieldsAt(next, rest, stepInto(value, step));
}

/**
 * Lists the values among which a discriminated union chooses by the field at `path`. Empty when the path
 * leads to no such field.
 */
export function choicesAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const { options, ...definition } = definitionOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (options !== undefined) {
    if (rest.length === 0) return options.flatMap((option) => literalsOf(below(definitionOf(option), step)));
    const chosen = options.find((option) => hasLiteralsOf(option, value));
    return chosen === undefined ? [] : choicesAt(chosen, path, value);
  }
  const next = below(definition, step);
  return next === undefined ? [] : choicesAt(next, rest, stepInto(value, step));
}

/** Whether the field at `path` may be left out. */
export function isOptionalAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): boolean {
  const { options, ...definition } = definitionOf(schema);
  if (options !== undefined) {
    const chosen = options.find((option) => hasLiteralsOf(option, value));
    return chosen !== undefined && isOptionalAt(chosen, path, value);
  }
  const [step, ...rest] = path;
  if (step === undefined) return false;
  const next = below(definition, step);
  if (rest.length > 0) return next !== undefined && isOptionalAt(next, rest, stepInto(value, step));
  return next?._zod.def.type === "optional" || next?._zod.def.type === "default";
}

/** What a schema is made of, without the wrappers of optional fields and transforms. */
function definitionOf(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as unknown as Definition;
  // A preprocessed schema is a pipe whose first half is a bare function.
  const half = definition.in?._zod.def.type === "transform" ? definition.out : definition.in;
  const inner = definition.innerType ?? (definition.type === "pipe" ? half : undefined);
  return inner === undefined ? definition : definitionOf(inner);
}

function below(definition: Definition, step: PropertyKey): z.core.$ZodType | undefined {
  return (
    definition.element ?? definition.valueType ?? (typeof step === "string" ? definition.shape?.[step] : undefined)
  );
}

function literalsOf(field: z.core.$ZodType | undefined): readonly string[] {
  return field?._zod.def.type === "literal" ? [...(field._zod.values ?? [])].map(String) : [];
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
