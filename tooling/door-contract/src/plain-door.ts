import { knownLocale } from "@rabat-process/core/people/choose-language";
import type { Door, Opening } from "./door.ts";
import type { By } from "./plain-acts.ts";
import { createActs } from "./plain-acts.ts";
import { mailboxOf } from "./plain-notifier.ts";
import { openPlainProgram } from "./plain-program.ts";
import type { Outcome } from "./plain-words.ts";
import { mark, wordOutcome } from "./plain-words.ts";
import { everythingIn } from "./stored.ts";

/** The plain door as stories come to it: people call functions, and read what it wrote. */
export async function openPlainDoor(opening: Opening, doors = ["mail"]): Promise<Door> {
  const program = await openPlainProgram(opening, doors);
  const { store, database, background, personOf, time } = program;
  const perform = createActs(program);
  const read = new Map<string, number>();
  let count = 0;
  return {
    async act(who, act, { twice, meanwhile } = {}) {
      const user = await personOf(who);
      const locale = await knownLocale({ store }, user, undefined);
      const seen = "uid" in act ? await store.state(act.uid) : undefined;
      const by = { user, locale, press: `press-${(count += 1)}`, seen };
      await meanwhile?.();
      const deliver = () =>
        (perform[act.do] as (by: By, said: object) => Promise<Outcome>)(by, act);
      const outcome = await deliver();
      if (typeof twice === "function") await twice();
      if (twice !== undefined) await deliver();
      return wordOutcome(outcome, act.do === "speak" ? act.locale : locale);
    },
    async letters(who) {
      const sql = "select n, words from letters where account = $1 and n > $2 order by n";
      const letters = await database.run(sql, [mailboxOf(who), read.get(who) ?? 0]);
      read.set(who, Number(letters.at(-1)?.["n"] ?? read.get(who) ?? 0));
      return letters.map(({ words }) => String(words));
    },
    async until(instant) {
      time.now = instant;
      await background.runDue();
    },
    async comesAlsoBy(who, other) {
      const door = doors.at(-1) ?? "";
      await store.saveAccount({ door, id: mailboxOf(other), person: await personOf(who) });
    },
    async erase(who, fullName) {
      await store.erasePerson(
        { users: [mailboxOf(who)], emails: [], names: [fullName] },
        { by: "admin", at: time.now },
      );
    },
    stored: () => everythingIn(database),
    accountOf: mailboxOf,
    phrases: (topic, locale) => [mark(topic, locale)],
    counts: (replies) => replies.join("/"),
    close: () => store.close(),
  };
}
