/** How many rows one statement writes: each is a journey to a server, and both databases take far more values. */
export const rowsAtATime = 500;

export function batchesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / rowsAtATime);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * rowsAtATime, (index + 1) * rowsAtATime),
  );
}

/**
 * The places of so many rows of so many values.
 *
 * @example
 * placesOf(2, 3); // "($1, $2, $3), ($4, $5, $6)"
 */
export function placesOf(rows: number, values: number): string {
  const row = (index: number) =>
    Array.from({ length: values }, (_, value) => `$${index * values + value + 1}`);
  return Array.from({ length: rows }, (_, index) => `(${row(index).join(", ")})`).join(", ");
}
