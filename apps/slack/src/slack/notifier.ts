import { drawNotification } from "../blocks/notification.ts";
import type { Notifier } from "../ports/notifier.ts";
import type { People } from "../ports/people.ts";
import type { Store } from "../ports/store.ts";
import { personLocale } from "../slack/person-locale.ts";
import { readerTime } from "../use-cases/show-event.ts";
import { noteTask } from "./jobs/tasks.ts";
import type { Messenger } from "./messenger.ts";

/** Notifies people in Slack: each in their language and on their clock, in their own conversation with the app. */
export function createNotifier(deps: {
  readonly store: Store;
  readonly people: People;
  readonly messenger: Messenger;
}): Notifier {
  const { store, people, messenger } = deps;
  return {
    async tell(job, { user, team }, notification) {
      const locale = await personLocale(deps, { user });
      const { timeZone = "Etc/UTC" } = await people.profile(user);
      const time =
        "event" in notification
          ? await readerTime(deps, { event: notification.event, user, locale })
          : undefined;
      const message = drawNotification(notification, { locale, timeZone, readerTime: time });
      return messenger.post(job, { user, team }, message);
    },
    eventChanged: (uid) => messenger.redraw(uid),
    notesOf: async (change) => (await store.cards(change.event)).map((card) => noteTask(change, card)),
  };
}
