import { joinByLink } from "@rabat-process/core/people/join-contact";
import { delegationName } from "@rabat-process/events";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { say } from "../../locales/index.ts";
import type { Call } from "./call.ts";

/** An address that is typed, as it is or as Slack makes a link of it: `<https://…|…>`. */
const typedAddress = /^<?(https?:\/\/[^|>\s]+)(?:\|[^>]*)?>?$/;

/** The address that somebody typed after `delegation`; undefined where it is a name. */
export function addressTyped(argument: string): string | undefined {
  return typedAddress.exec(argument.trim())?.[1];
}

/** `delegation <address of their own page>`: whoever answered by a link is told in Slack from now on. */
export async function joinByOwnPage(
  { deps, user, locale }: Pick<Call, "deps" | "user" | "locale">,
  address: string,
): Promise<Message> {
  const words = say(locale).ownPage;
  const presented = deps.linkAddresses?.readAddress(address);
  if (presented === undefined) return note(words.notJoined["unknown-link"]);
  const outcome = await joinByLink(deps, { presented, user });
  if (!outcome.ok) return note(words.notJoined[outcome.reason]);
  const name = delegationName(outcome.member.delegation, locale);
  return note(escapeMrkdwn(words.joined(name)));
}
