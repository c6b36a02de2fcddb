/**
 * The address of a personal link or feed, as it is typed, quoted or encoded, with a key of just the length of ours: other
 * sites have `/d/` in their addresses, too, which organisers send for the documents of a meeting.
 */
const address =
  /((?:\/|%2f)(?:(?:r|d)(?:\/|%2f)(?=[\w-]{34}(?![\w-]))|feeds(?:\/|%2f)(?=[\w-]{43}(?![\w-]))))[\w-]+/gi;

/**
 * A text without the keys in it, of whoever sends their personal link along: nothing that is kept, shown or backed up may
 * open a page. Everything else stays as it is.
 *
 * @example withoutKeys("see https://calendar.example/r/x1LI3EfYEjF6jrvQSXsuHbevVgCsepJA0Q") // "see https://calendar.example/r/…"
 */
export function withoutKeys(text: string): string {
  return text.replaceAll(address, "$1…");
}
