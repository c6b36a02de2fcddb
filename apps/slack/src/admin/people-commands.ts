import { theOperator } from "@rabat-process/core/ports/actor";
import { doors } from "../app-store.ts";
import type { Whom } from "@rabat-process/core/ports/erasure";
import { openKnownStore } from "@rabat-process/store/open-store";
import { systemClock as clock } from "../system/clock.ts";
import { contactCommands } from "./contact-commands.ts";
import { inviteCommand } from "./invite-command.ts";
import type { Command } from "./outcome.ts";
import { CommandError, UsageError } from "./outcome.ts";

const kinds = [
  ["people", "what is known of them, or that they confirmed of others"],
  ["feeds", "personal feeds, which are withdrawn"],
  ["answers", "answers that they gave, which stay as those of their delegation"],
  ["participants", "places among participants, of which the number stays"],
  ["versions", "versions of events that they wrote, which stay without their name"],
  ["log", "lines of the log, which stay without their name"],
  ["messages", "messages to or about them"],
] as const;

export const peopleCommands: readonly Command[] = [
  ...contactCommands,
  inviteCommand,
  {
    usage: "people erase <who>…",
    help: "erase somebody for good, by Slack user id, e-mail addresses and “full names”",
    async run(values, settings, { say, tell }) {
      const whom = readWhom(values);
      const store = await openKnownStore(settings.store(), doors);
      try {
        const erased = await store.erasePerson(whom, { by: theOperator, at: clock.now() });
        if (!erased.ok)
          throw new CommandError(
            "Messages to or about this person are being sent just now: nothing was erased. Try again in a minute.",
          );
        const found = kinds.filter(([kind]) => erased.rows[kind] > 0);
        for (const [kind, what] of found) say(`${erased.rows[kind]}\t${what}`);
        tell(
          found.length === 0
            ? "Nothing of this person is here."
            : "Erased. Remember the back-ups, what organisers exported, and what stands in Slack.",
        );
      } finally {
        await store.close();
      }
    },
  },
];

/** Sorts words into ids of Slack users, mailboxes and full names. */
function readWhom(values: readonly string[]): Whom {
  const users = values.filter((value) => /^[UW][A-Z0-9]{2,}$/.test(value));
  const emails = values.filter((value) => value.includes("@"));
  const names = values.filter((value) => !users.includes(value) && !emails.includes(value));
  const alone = names.find((name) => !/\S\s+\S/.test(name));
  if (alone !== undefined)
    throw new UsageError(
      `“${alone}” is no Slack user id (U024BE7LH), e-mail address or full name: a name is written in quotes as it was given, such as "Awa Diop".`,
    );
  return { users, emails, names };
}
