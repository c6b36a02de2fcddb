import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { CalendarEvent } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { chooseNamesSilent, namesSilent } from "@rabat-process/core/answers/name-silent";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import { refusedChange, refusedAnswer } from "../blocks/refusals.ts";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { whoMessage, whoView } from "../blocks/who.ts";
import type { Deps } from "./deps.ts";
import { caller, inPlace, tellCaller } from "./responses.ts";
import { openView } from "./windows.ts";

/** Which delegations come: in a window, for whoever presses; and the choice of organisers who reads which are silent. */
export function registerWho(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.who, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const event = await visibleEvent(deps, { uid: action.value ?? "", user });
    if (event === undefined) {
      await tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
      return;
    }
    const who = await whoOf(deps, event, locale);
    const mayName = who.namesSilent || deps.roles.isOrganiser(user);
    await openView(client, body, whoView({ ...who, namesSilent: mayName }));
  });

  for (const named of [true, false])
    app.action<BlockAction<ButtonAction>>(
      ids.nameSilent(named),
      async ({ ack, action, body, respond }) => {
        await ack();
        const { user, locale } = await caller(deps, body, action);
        const uid = action.value ?? "";
        const outcome = await chooseNamesSilent(deps, { uid, user, named });
        const event = await deps.store.event(uid);
        if (!outcome.ok || event === undefined) {
          const reason = outcome.ok ? "unknown-event" : outcome.reason;
          await respond(inPlace(note(refusedChange(reason, locale))));
          return;
        }
        const who = await whoOf(deps, event, locale);
        await respond(inPlace(whoMessage({ ...who, organiser: true })));
      },
    );
}

/** What the list of those who come is drawn from. */
export async function whoOf({ store }: Pick<Deps, "store">, event: CalendarEvent, locale: Locale) {
  const { uid } = event;
  return {
    event,
    locale,
    attendance: await store.attendance(uid),
    namesSilent: await namesSilent(store, uid),
  };
}
