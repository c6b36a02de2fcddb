import type { Locale } from "@rabat-process/timezones";

/** The address of a page in each language. */
type Notice = Readonly<Record<Locale, string>>;

/** Who answers for the pages, as far as whoever runs them has said: what is not known is left out of them. */
export interface Sender {
  /** The mailbox of the Secretariat. */
  readonly mailbox?: string | undefined;
  /** Pages of another site. */
  readonly legalNotice?: Notice | undefined;
  readonly privacy?: Notice | undefined;
  readonly accessibility?: Notice | undefined;
}

/** Opens a new mail to the Secretariat, with its subject where one is given. */
export function mailTo(mailbox: string, subject = ""): string {
  return `mailto:${mailbox}${subject === "" ? "" : `?subject=${encodeURIComponent(subject)}`}`;
}
