import type { CardStore } from "../../ports/cards.ts";
import type { ChannelStore } from "../../ports/channels.ts";
import type { Inbox } from "../../ports/inbox.ts";
import type { InstallationStore } from "../../ports/installations.ts";
import { createCardStore } from "./cards.ts";
import { createChannelStore } from "./channels.ts";
import type { DoorRows, Lent } from "@rabat-process/store/doors";
import { erasePerson, isBusyWith } from "./erasure.ts";
import { createInbox, releaseInbox } from "./inbox.ts";
import { createInstallationStore } from "./installations.ts";

/** What whoever looks after the database has to know of the rows of Slack. */
export const slackRows: DoorRows = {
  name: "slack",
  // Beside the program in one file, the migrations of the store and of all doors stand side by side.
  migrations: { folder: new URL("slack-migrations/", import.meta.url) },
  tables: ["slack_cards", "slack_channels", "slack_inbox", "slack_installations"],
  release: releaseInbox,
  isBusyWith,
  erasePerson,
};

/** What the door to Slack remembers, on a database that it is lent. */
export interface SlackRows extends CardStore, ChannelStore, InstallationStore {
  readonly inbox: Inbox;
}

export function createSlackRows(lent: Lent): SlackRows {
  return {
    inbox: createInbox(lent),
    ...createCardStore(lent.database),
    ...createChannelStore(lent),
    ...createInstallationStore(lent),
  };
}
