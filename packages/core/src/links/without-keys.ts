/** How long the key of a link is (see `LinkAddresses`), and its last character, which has two bits alone. */
const keyLength = 34;
const lastOfKey = /[AQgw]/;

/** Runs of characters in which a key may stand, as they are or as programs write them that guard mailboxes. */
const run = /[\w%-]{34,}/g;
const plainRun = /[\w-]{34,}/g;
/** A character of a key that stands as its code: `%2D`, `%252D`, or `-2D`, as one of these programs writes it. */
const encoded = /[%-](?:25)*(2d|3\d|[46][1-9a-f]|[57][\da]|5f)/gi;

/** What no program shows, and where mail programs and JSON break a line, with the marks of a quotation. */
const gap = String.raw`(?:[\u00AD\u180E\u200B-\u200D\u2060]|=?(?:\r?\n|[\u2028\u2029]|\\r|\\n)(?:[ \t\u00A0>]|\\t|&gt;)*)+`;
const gaps = new RegExp(gap, "g");
/** Runs of which a key may have parts. */
const brokenRun = new RegExp(String.raw`(?<![\w-])[\w-]+(?:${gap}[\w-]+)+`, "g");

/** The address of a personal feed, whose keys nobody knows again, as it is typed, quoted or encoded. */
const feedAddress = /(feeds(?:%(?:25)*2f|[^\da-z%"]){1,3}?)[\w-]{43}(?![\da-z])/gi;

/** How many places are looked at: whoever sends more sends no text, and would keep everybody waiting. */
const mostPlaces = 50;

/**
 * Cuts the keys out of texts, of whoever sends their personal link along: nothing that is kept, shown or backed up may open
 * a page, however a program rewrote its address. Everything else stays as it is, long names of documents as well.
 *
 * @param isKey whether 34 characters are the key of a link
 */
export function createKeyCutter(isKey: (text: string) => boolean): (text: string) => string {
  const look = () => {
    let places = 0;
    return (text: string) =>
      lastOfKey.test(text.slice(-1)) && (places += 1) <= mostPlaces && isKey(text);
  };
  // Lists of words that have a line each take nothing from the places where keys stand whole.
  const [begins, beginsBroken] = [look(), look()];
  const cut = (text: string) => text.replaceAll(plainRun, (found) => withoutParts(found, begins));
  return (text) =>
    text
      .replaceAll(run, (found) => {
        const kept = cut(found);
        if (kept !== found) return kept;
        const decoded = decode(found);
        const left = decoded === found ? found : cut(decoded);
        return left === decoded ? found : left;
      })
      .replaceAll(brokenRun, (found) => withoutBroken(found, beginsBroken))
      .replaceAll(feedAddress, "$1…");
}

function decode(text: string): string {
  return text.replaceAll(encoded, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** A text without the parts of a length that are keys. */
function withoutParts(text: string, isKey: (part: string) => boolean): string {
  let [kept, from] = ["", 0];
  for (let at = 0; at + keyLength <= text.length; at += 1) {
    if (!isKey(text.slice(at, at + keyLength))) continue;
    kept += `${text.slice(from, at)}…`;
    from = at + keyLength;
    at = from - 1;
  }
  return kept + text.slice(from);
}

/** The same where a key may have gaps: what stands in one piece was looked at before. */
function withoutBroken(text: string, isKey: (part: string) => boolean): string {
  const places = placesBetween(text);
  let [kept, from] = ["", 0];
  for (let at = 0; at + keyLength <= places.length; at += 1) {
    const part = places.slice(at, at + keyLength);
    const [first = 0, last = 0] = [part[0], part.at(-1)];
    if (last - first < keyLength || !isKey(part.map((place) => text.charAt(place)).join("")))
      continue;
    kept += `${text.slice(from, first)}…`;
    from = last + 1;
    at += keyLength - 1;
  }
  return kept + text.slice(from);
}

/** Where the characters of a text stand that are in none of its gaps. */
function placesBetween(text: string): readonly number[] {
  const places: number[] = [];
  let from = 0;
  for (const [found, until] of [...text.matchAll(gaps)].map(
    (each) => [each[0], each.index] as const,
  )) {
    for (let place = from; place < until; place += 1) places.push(place);
    from = until + found.length;
  }
  for (let place = from; place < text.length; place += 1) places.push(place);
  return places;
}
