import type { FeedTokens } from "@rabat-process/core/ports/addresses";
import type { Link, LinkAddresses } from "@rabat-process/core/ports/links";
import type { PresentedLink } from "@rabat-process/core/links/open-link";
import { mostWithdrawals } from "@rabat-process/core/links/open-link";
import type { MessageShown } from "@rabat-process/core/answers/as-shown";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes, isInstant } from "@rabat-process/timezones";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Site } from "../addresses.ts";
import { answerPath, delegationPath, feedPath } from "../addresses.ts";
import { hashFeedToken } from "../feed-token.ts";

const idLength = 12;
/** 128 bits in base64url. */
const secretLength = 22;
const token = new RegExp(String.raw`^[\w-]{${idLength + secretLength}}$`);

const counters = Array.from({ length: mostWithdrawals }, (_, counter) => counter);

/** How long a form may lie open before it is sent. */
const formMinutes = 7 * 24 * 60;

/** What a form is for, and what its page said: it is taken for nothing else. */
export type FormPurpose = "answer" | "delegation" | "end" | "undo" | "feed" | "language";

export interface LinkTokens extends LinkAddresses {
  /** An address that somebody opened; undefined where none of ours looks so. */
  read(token: string): PresentedLink | undefined;
  /** A nonce for a form on the page of a link, bound to what the page said. */
  createNonce(link: Forms, form: Form, now: Instant): string;
  /**
   * When a nonce was made for this form; undefined where it was not, or too long ago, or one was refused since. That it
   * counts once is for whoever takes the form.
   */
  drawnAt(nonce: string, link: Forms, form: Form & { readonly now: Instant }): Instant | undefined;
  /** The address of the feed that a form asks for, the same each time the form is sent, and its digest. */
  feedFor(nonce: string): ReturnType<FeedTokens["create"]>;
  /** What the address of a page carries after something was done there: nobody can type it. */
  receiptFor(link: Pick<Link, "id" | "counter">, done: Done): string;
}

/** What was done, and the answer that counted then. */
interface Done {
  readonly what: "answer" | "undo";
  readonly event: string;
  readonly answeredAt: Instant | undefined;
}

/** What the forms of a page belong to. */
type Forms = Pick<Link, "id" | "counter" | "refusals" | "sentAt">;

export interface Form {
  readonly purpose: FormPurpose;
  readonly said?: MessageShown;
  /** The event that its page is about. */
  readonly event?: string;
}

/**
 * Addresses of links, derived by HMAC-SHA-256 (RFC 2104) under a key that is not in the store: whoever reads the store
 * opens none of them. Another key ends them all.
 *
 * @param key 32 bytes
 */
export function createLinkTokens(key: Buffer, site: Site): LinkTokens {
  const derive = (...parts: readonly (string | number)[]) =>
    createHmac("sha256", key).update(parts.join("\0")).digest().subarray(0, 16);
  const secretOf = ({ id, counter }: Pick<Link, "id" | "counter">) => derive("link", id, counter);
  // Nobody who has a link can keep its person from ending it by what is refused; but each file has a form of its own for it.
  const signatureOf = (
    { id, counter, refusals, sentAt }: Forms,
    { purpose, said = {}, event = "" }: Form,
    begin: string,
  ) =>
    derive(
      ...["form", id, counter, purpose === "end" ? sentAt : refusals, purpose, event],
      ...[JSON.stringify(said), begin],
    ).toString("base64url");
  const read: LinkTokens["read"] = (text) => {
    if (!token.test(text)) return undefined;
    const id = text.slice(0, idLength);
    const secret = Buffer.from(text.slice(idLength), "base64url");
    // One address opens a page: the bits that its last letter does not need are none.
    if (secret.toString("base64url") !== text.slice(idLength)) return undefined;
    return { id, opens: (counter) => timingSafeEqual(secret, secretOf({ id, counter })) };
  };
  return {
    idOf: (person, event) =>
      createHash("sha256")
        .update([person, event ?? ""].join("\0"))
        .digest("base64url")
        .slice(0, idLength),
    addressOf(link) {
      const name = `${link.id}${secretOf(link).toString("base64url")}`;
      return site.address(link.event === undefined ? delegationPath(name) : answerPath(name));
    },
    read,
    isKey(text) {
      const presented = read(text);
      return presented !== undefined && counters.some(presented.opens);
    },
    receiptFor: ({ id, counter }, { what, event, answeredAt = "" }) =>
      derive("done", id, counter, what, event, answeredAt).toString("base64url"),
    feedFor(nonce) {
      const token = createHmac("sha256", key)
        .update(["feed", nonce].join("\0"))
        .digest("base64url");
      return { hash: hashFeedToken(token), address: site.address(feedPath(token)) };
    },
    createNonce(link, form, now) {
      const begin = `${now}.${randomBytes(12).toString("base64url")}`;
      return `${begin}.${signatureOf(link, form, begin)}`;
    },
    drawnAt(nonce, link, { now, ...form }) {
      const [issued = "", random = "", signature = "", ...more] = nonce.split(".");
      const expected = Buffer.from(signatureOf(link, form, `${issued}.${random}`));
      const given = Buffer.from(signature);
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
      if (!isOurs || more.length > 0 || !isInstant(issued)) return undefined;
      return addMinutes(issued, formMinutes) >= now ? issued : undefined;
    },
  };
}
