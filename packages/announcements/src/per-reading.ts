import type { Reading } from "./reading.ts";

/** A function of a reading that several rules ask: computed once for each text. */
export function perReading<Result>(
  compute: (reading: Reading) => Result,
): (reading: Reading) => Result {
  // A reading is copied with another `ask`; its list of events is one for each text.
  const known = new WeakMap<object, { readonly result: Result }>();
  return (reading) => {
    const found = known.get(reading.events);
    if (found !== undefined) return found.result;
    const result = compute(reading);
    known.set(reading.events, { result });
    return result;
  };
}
