import { createKeyCutter } from "@rabat-process/core/links/without-keys";

/** What Slack delivered without the keys in it: nothing that the app does needs one, and what it keeps is in back-ups. */
export function bodyWithoutKeys<Body extends object>(
  body: Body,
  isKey: (text: string) => boolean,
): Body {
  const text = JSON.stringify(body);
  const kept = createKeyCutter(isKey)(text);
  // Nearly all have none, and are not read anew.
  return kept === text ? body : (JSON.parse(kept) as Body);
}
