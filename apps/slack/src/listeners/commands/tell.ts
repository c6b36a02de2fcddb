import { readAudience } from "@rabat-process/core/messages/hold-message";
import { note } from "../../blocks/message.ts";
import { tellForm } from "../../blocks/tell.ts";
import { refusedMessage } from "../tell.ts";
import type { Call, CommandResult } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/** `tell <event>`: a form for one message to those who come. */
export function answerTell(call: Call): Promise<CommandResult> {
  const { deps, user, locale } = call;
  return forOrganisers(call, () =>
    withEvent<CommandResult>(call, async ({ uid }) => {
      const read = await readAudience(deps, { uid, user });
      return read.ok
        ? tellForm(read.event, undefined, locale)
        : note(refusedMessage(read.reason, locale));
    }),
  );
}
