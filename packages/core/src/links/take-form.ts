import { addMinutes } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { FormTaken, LinkForm, LinkStore } from "../ports/links.ts";
import { openedBy } from "./link-use.ts";
import type { OpenLink } from "./open-link.ts";

/** How often a person can make a feed by their links within a day, or choose a language: more is no person who changes their mind. */
const maxForms = 20;

/** Takes a form of the page of a delegation that is no answer, once. */
export function takeForm(
  { store, clock }: { readonly store: LinkStore; readonly clock: Clock },
  opened: OpenLink,
  {
    nonce,
    ...sent
  }: Pick<LinkForm, "drawnAt"> & {
    readonly act: "link-feed" | "link-language";
    readonly nonce: string;
  },
): Promise<FormTaken> {
  const at = clock.now();
  const form = { ...sent, atMost: maxForms, since: addMinutes(at, -24 * 60) };
  const actor = { by: opened.member.user, at, press: `link:${nonce}` };
  return store.takeForm(openedBy(opened), form, actor);
}
