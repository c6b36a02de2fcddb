import type * as z from "zod";

/** The names of all fields anywhere in a schema. */
export function fieldNamesOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object")
    return [...Object.keys(def.shape), ...Object.values(def.shape).flatMap(fieldNamesOf)];
  if (def.type === "array") return fieldNamesOf(def.element);
  if (def.type === "optional") return fieldNamesOf(def.innerType);
  return def.type === "union" ? def.options.flatMap(fieldNamesOf) : [];
}
