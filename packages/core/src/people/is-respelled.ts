import { distance } from "fastest-levenshtein";

/**
 * Whether two names are one person’s: each part of the shorter one stands in the other too, give or take a slip of the
 * pen. Where that is not so, a mailbox has passed on; whoever only took another name is sent a new link.
 *
 * @example isRespelled("Awa Diop", "DIOP Awa Fatou") // true
 * @example isRespelled("Mohamed Fall", "Mohamed Ndiaye") // false
 */
export function isRespelled(before: string, after: string): boolean {
  const [fewer, more] = [partsOf(before), partsOf(after)].toSorted(
    (one, other) => one.length - other.length,
  ) as [readonly string[], readonly string[]];
  return fewer.every((part) =>
    more.some((known) => distance(part, known) <= Math.max(part.length, known.length) / 4),
  );
}

function partsOf(name: string): readonly string[] {
  const plain = name.normalize("NFD").replaceAll(/[\p{Mark}'’]/gu, "");
  return plain.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}
