/**
 * The address of a personal link or feed, as it is typed, quoted or encoded, with a key of just the length of ours: other
 * sites have `/d/` in their addresses, too, which organisers send for the documents of a meeting.
 */
const address =
  /((?:\/|%2f)(?:(?:r|d)(?:\/|%2f)(?=[\w-]{34}(?![\w-]))|feeds(?:\/|%2f)(?=[\w-]{43}(?![\w-]))))[\w-]+/gi;

/**
 * What Slack delivered without the keys in it: somebody may send the app their personal link. Nothing that the app does
 * needs one, and what it keeps is in back-ups. Everything else stays as it is.
 */
export function withoutKeys<Body extends object>(body: Body): Body {
  const text = JSON.stringify(body);
  // Nearly all have none, and are not read anew.
  return text.search(address) < 0 ? body : (JSON.parse(text.replaceAll(address, "$1…")) as Body);
}
