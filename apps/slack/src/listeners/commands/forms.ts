import { note } from "../../blocks/message.ts";
import type { Act } from "../../blocks/change-form.ts";
import { actsOf, changeForm } from "../../blocks/change-form.ts";
import { say } from "../../locales/index.ts";
import { versionOf } from "../../use-cases/change-event.ts";
import type { Call, CommandResult } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/** `reschedule <event>`, `cancel <event>`, `change <event>`: one form, which begins with what was asked for. */
export function answerReschedule(call: Call): Promise<CommandResult> {
  return openChangeForm(call, "reschedule");
}

export function answerCancel(call: Call): Promise<CommandResult> {
  return openChangeForm(call, "cancel");
}

export function answerChange(call: Call): Promise<CommandResult> {
  return openChangeForm(call, "reschedule");
}

function openChangeForm(call: Call, act: Act): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, () =>
    withEvent(call, (event) => {
      const answer =
        actsOf(event).length === 0
          ? note(say(locale).forms.change.refused.held)
          : changeForm({ event, seen: versionOf(event), act, now: deps.clock.now(), locale });
      return Promise.resolve(answer);
    }),
  );
}
