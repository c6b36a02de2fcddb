import type { Claim, Claims } from "@rabat-process/events/answers";

/** The claims that nobody has decided on yet. They are written by `change`, with what follows from them. */
export interface ClaimStore {
  /** Those on an event, by delegation, the oldest first. */
  claims(uid: string): Promise<Claims>;
  /** Those that a person made, each with the UID of its event. */
  claimsBy(user: string): Promise<readonly (Claim & { readonly event: string })[]>;
}
