/** What stands before many names, in English and French: it tells nobody from somebody else. */
const titles = new Set([
  ...["m", "mr", "mrs", "ms", "mme", "mlle", "madame", "monsieur", "mademoiselle"],
  ...[
    "dr",
    "prof",
    "professor",
    "professeur",
    "he",
    "se",
    "hon",
    "sir",
    "ambassador",
    "ambassadeur",
  ],
]);

/**
 * Whether two names are surely one person’s: the same parts, in whatever order, case and accents; or one has a part more,
 * and the other names somebody by two at least. A letter makes another person (Maria, Mario): their mailbox has passed on.
 * Whoever only took another name is sent a new link.
 *
 * @example isRespelled("Awa Diop", "DIOP Awa Fatou") // true
 * @example isRespelled("Maria Rossi", "Mario Rossi") // false
 */
export function isRespelled(before: string, after: string): boolean {
  const [fewer, more] = [partsOf(before), partsOf(after)].toSorted(
    (one, other) => one.length - other.length,
  ) as [readonly string[], readonly string[]];
  const left = [...more];
  for (const part of fewer) {
    const place = left.indexOf(part);
    if (place === -1) return false;
    left.splice(place, 1);
  }
  if (left.length === 0) return true;
  const naming = fewer.filter((part) => part.length > 1 && !titles.has(part));
  return new Set(naming).size > 1;
}

function partsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replaceAll(/[\p{Mark}'’]/gu, "");
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [name];
}
