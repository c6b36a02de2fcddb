/** What local-slack answers is read with care: it is a stranger's program, and its shapes are not promised. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Every object inside of a value, the outer ones first. */
export function* walk(value: unknown): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isObject(value)) return;
  yield value;
  for (const item of Object.values(value)) yield* walk(item);
}
