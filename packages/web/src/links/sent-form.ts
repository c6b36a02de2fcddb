import type { OpenLink } from "@rabat-process/core/links/open-link";
import type { Instant } from "@rabat-process/timezones";
import type { LinkDeps } from "./deps.ts";
import type { Form } from "./tokens.ts";

/** A form as it was sent. */
interface SentForm<Opened> {
  /** Who sent it, by their link as it was when the page of the form was drawn. */
  readonly by: Opened;
  /** When that was; undefined where no page of theirs had such a form. */
  readonly drawnAt: Instant | undefined;
  /** Whether it is a form of the page as it is now. */
  readonly isCurrent: boolean;
}

/**
 * Reads by its nonce what form was sent. One that was drawn just before the forms of its link ended counts no more, but is
 * told why: the browser shows what the second press of a double click is answered.
 */
export function readSentForm<Opened extends OpenLink>(
  { tokens, clock }: Pick<LinkDeps, "tokens" | "clock">,
  opened: Opened,
  { nonce, form }: { readonly nonce: string; readonly form: Form },
): SentForm<Opened> {
  const drawnBy = ({ link }: OpenLink) =>
    tokens.drawnAt(nonce, link, { ...form, now: clock.now() });
  const drawnAt = drawnBy(opened);
  if (drawnAt !== undefined) return { by: opened, drawnAt, isCurrent: true };
  const link = { ...opened.link, refusals: opened.link.refusals - 1 };
  const before = { ...opened, link };
  return { by: before, drawnAt: drawnBy(before), isCurrent: false };
}
