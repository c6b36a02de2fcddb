/** The address of a personal link or feed, as it is typed, quoted or encoded; what follows it is the key. */
const address = /((?:\/|%2f)(?:r|d|feeds)(?:\/|%2f))[\w-]{16,}/gi;

/**
 * What Slack delivered without the keys in it: somebody may send the app their personal link. Nothing that the app does
 * needs one, and what it keeps is in back-ups. Everything else stays as it is.
 */
export function withoutKeys<Body extends object>(body: Body): Body {
  const text = JSON.stringify(body);
  // Nearly all have none, and are not read anew.
  return text.search(address) < 0 ? body : (JSON.parse(text.replaceAll(address, "$1…")) as Body);
}
