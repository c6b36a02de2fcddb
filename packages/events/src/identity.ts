import { checkFields, checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { Line } from "./text.ts";

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of an event in addresses, files and commands: ASCII without slash, since some servers make a path of it. */
export const Slug = z
  .string()
  .max(100)
  .regex(slugForm, "expected small letters, digits and hyphens, such as som-abuja-2026");

const ownDomain = "@rabat-process";

/** How many octets of a UID every calendar has to keep (RFC 5545 §3.8.4.7). */
const maxUidOctets = 255;

/**
 * UID of RFC 5545 §3.8.4.7. Never changed, never used again. Those of the Process are a slug and `@rabat-process`; events
 * that come from elsewhere keep theirs, whatever its form.
 */
export const Uid = Line.superRefine((uid, context) => {
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message });
  };
  if (uid.trim() !== uid) refuse("expected a UID without blanks around it");
  if (uid.endsWith(ownDomain) && !slugForm.test(slugOfUid(uid)))
    refuse(
      "expected small letters, digits and hyphens before “@rabat-process”, such as som-abuja-2026@rabat-process",
    );
  if (countOctets(uid) > maxUidOctets)
    refuse(`expected at most ${maxUidOctets} octets, which is what every calendar keeps`);
});

/** In UTF-8. */
function countOctets(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return count;
}

function slugOfUid(uid: string): string {
  return uid.slice(0, -ownDomain.length);
}

interface Identity {
  readonly uid: string;
  readonly slug?: string | undefined;
}

/** Addresses need a slug, which the UIDs of the Process hold, and others do not. */
export function checkIdentity({ uid, slug }: Identity, context: z.core.$RefinementCtx): void {
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", path: ["slug"], message });
  };
  if (!uid.endsWith(ownDomain)) {
    if (slug === undefined)
      refuse(
        "expected a slug such as som-abuja-2026, since the UID does not end in “@rabat-process”",
      );
  } else if (slug !== undefined && slug !== slugOfUid(uid)) {
    refuse("expected no slug but that of the UID, which stands before “@rabat-process”");
  }
}

/**
 * The slug by which people, addresses and files name an event: its own, else what its UID holds, `som-abuja-2026` of
 * `som-abuja-2026@rabat-process`.
 */
export function slugOf(event: Identity): string {
  checkObject("event", event, "uid");
  const { uid, slug } = event;
  return slug ?? slugOfUid(uid);
}

/** As long as people like to read it in an address. */
const maxWords = 60;

/** Letters that no accent makes. */
const spellings: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

/**
 * A slug for an event that has none: of its title and year, never of the day on which somebody reads it, so that it is
 * the same whenever that is. Where it is taken already, a number is added.
 *
 * @param about `when` is the year, or the day of one meeting among many; undefined where nobody knows
 * @example proposeSlug({ title: "Réunion thématique à Dakar", when: "2027" }, new Set()) // "reunion-thematique-a-dakar-2027"
 */
export function proposeSlug(
  about: { readonly title: string; readonly when: string | undefined },
  taken: ReadonlySet<string>,
): string {
  checkFields("about", about, { title: true, when: true });
  const { title, when } = about;
  const words = toWords(title);
  const named = words === "" ? "event" : words;
  const slug = when === undefined || named.endsWith(when) ? named : `${named}-${when}`;
  return taken.has(slug)
    ? `${slug}-${freeNumber((number) => !taken.has(`${slug}-${number}`))}`
    : slug;
}

/** The number from 2 on before which none is free, where those that are not follow each other; found in few steps. */
function freeNumber(isFree: (number: number) => boolean): number {
  let [low, high] = [1, 2];
  while (!isFree(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isFree(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function toWords(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[œæßøłđı]/g, (letter) => spellings[letter] ?? "")
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, maxWords) : `${slug}-${word}`;
    if (longer.length > maxWords) break;
    slug = longer;
  }
  return slug;
}
