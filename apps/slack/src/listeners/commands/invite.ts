import type { Message } from "../../blocks/message.ts";
import { invite } from "../invite.ts";
import type { Call } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/** `invite <event>`: the files by which people without Slack are written to, with their personal links. */
export function answerInvite(call: Call): Promise<Message> {
  const { deps, user, locale } = call;
  return forOrganisers(call, () =>
    withEvent(call, ({ uid }) => invite(deps, { uid, user, only: "all", locale })),
  );
}
