import { drawNotification } from "../blocks/notification.ts";
import { leavingKey } from "@rabat-process/core/jobs/departure-tasks";
import type { Notifier } from "@rabat-process/core/ports/notifier";
import type { People } from "@rabat-process/core/ports/people";
import type { Store } from "../ports/store.ts";
import { personLocale } from "../slack/person-locale.ts";
import { noteTask } from "./jobs/tasks.ts";
import type { Accounts } from "./accounts.ts";
import type { Messenger } from "./messenger.ts";

/** Notifies people in Slack: each in their language and on their clock, in their own conversation with the app. */
export function createNotifier(deps: {
  readonly store: Store;
  readonly people: People;
  readonly messenger: Messenger;
  readonly accounts: Accounts;
}): Notifier {
  const { store, people, messenger, accounts } = deps;
  return {
    async tell(job, { user }, notification) {
      const address = await accounts.userOf(user);
      if (address === undefined) return { result: "given-up", reason: "not-in-slack" };
      const locale = await personLocale(deps, { user });
      const { timeZone } = await people.profile(user);
      const isAnnounced = notification.kind === "departed" && notification.shows !== undefined;
      const cards = isAnnounced ? await store.cards(notification.event.uid) : [];
      const channels = cards.map(({ channel }) => channel);
      const message = await accounts.drawn((mention) =>
        drawNotification(notification, { locale, timeZone, channels, mention }),
      );
      // It takes the place of the message that told that it waits.
      if (notification.kind === "departed" || notification.kind === "message-left")
        return messenger.replace(job, address, {
          key: leavingKey(notification.departure),
          drawing: message,
          orPost: !notification.isAwaited,
        });
      return messenger.post(job, address, message);
    },
    eventChanged: (uid) => messenger.redraw(uid),
    notesOf: async (change) =>
      (await store.cards(change.event)).map((card) => noteTask(change, card)),
  };
}
