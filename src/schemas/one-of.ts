/** A choice that shows by which of several fields is there. */

import { z } from "zod";
import { refuse } from "./finding.ts";

/** Exactly one of the fields, for the places where a choice has no name of its own. */
export function oneOf<Fields extends z.ZodRawShape>(
  fields: Fields,
): z.ZodType<z.output<z.ZodObject<{ [Key in keyof Fields]: z.ZodOptional<Fields[Key] & z.ZodType> }>>> {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, (field as z.ZodType).optional()]),
  );
  const names = Object.keys(fields);
  return z.strictObject(optional).superRefine((value, context) => {
    refuseUnlessOne(value, names, context);
  }) as never;
}

/** Refuses an object that gives none of the fields, or more than one. */
export function refuseUnlessOne(value: object, names: readonly string[], context: z.RefinementCtx): void {
  const given = names.filter((name) => Reflect.get(value, name) !== undefined);
  if (given.length === 1) return;
  refuse(context, {
    code: given.length === 0 ? "content/missing-field" : "content/contradiction",
    message:
      given.length === 0
        ? "Nothing is chosen here."
        : `${given.map((name) => `"${name}"`).join(" and ")} contradict each other.`,
    fix: `write one of ${names.map((name) => `"${name}"`).join(" and ")}`,
  });
}
