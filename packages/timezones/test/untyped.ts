/** Calls as JavaScript may: with anything at all. */
export function callUntyped(
  callee: (...values: never[]) => unknown,
  ...values: readonly unknown[]
): unknown {
  return Reflect.apply(callee, undefined, values) as unknown;
}
