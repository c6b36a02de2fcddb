/**
 * Letters, digits, `/`, `+` and `-`, without case and accents: "São Tomé" and "Sao_Tome" are the same place. Modifier
 * letters go too, since one of them (U+02BC) serves as an apostrophe.
 */
export function simplifySpelling(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{Letter}\d/+-]|\p{Modifier_Letter}/gu, "")
    .toLowerCase();
}

/** The one of some texts that a slip of the pen makes of the wanted one; undefined when all are too far. */
export function nearestSpelling(wanted: string, known: readonly string[]): string | undefined {
  return nearestSpellings(wanted, known)[0];
}

/** Those of some texts that are nearest to the wanted one, all by as many letters; none when all are too far. */
export function nearestSpellings(wanted: string, known: readonly string[]): readonly string[] {
  const simple = simplifySpelling(wanted);
  let nearest: string[] = [];
  // Beyond a third of the letters it is a guess, no slip of the pen.
  let least = Math.floor(simple.length / 3);
  for (const text of known) {
    const distance = editDistance(simple, simplifySpelling(text));
    if (distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(text);
  }
  return nearest;
}

/** Levenshtein: how many letters to add, drop or replace. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
