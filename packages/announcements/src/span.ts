/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one unit. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether the first span lies within the second. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The lexemes (which are in their order) that lie in a stretch of the text. */
export function inside<One extends Span>(lexemes: readonly One[], span: Span): readonly One[] {
  const found: One[] = [];
  for (let index = firstFrom(lexemes, span.start); index < lexemes.length; index++) {
    const one = lexemes[index];
    if (one === undefined || one.start >= span.end) break;
    if (within(one, span)) found.push(one);
  }
  return found;
}

/** Where the first of some spans in their order stands that begins at a place or behind it. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
