import type { Door, Opening } from "@rabat-process/door-contract/door";
import { sentences } from "@rabat-process/core/sentences/index";
import { everythingIn } from "@rabat-process/door-contract/stored";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { doors } from "../../src/app-store.ts";
import { toMrkdwn } from "../../src/blocks/render-sentence.ts";
import { openLog } from "../log-lines.ts";
import { openDriver } from "../rehearsal/driver.ts";
import type { Seen } from "../rehearsal/fake-slack.ts";
import { wordsOf } from "../rehearsal/surface.ts";
import { textOfFile } from "../text-of-file.ts";
import { board, perform, untilAgain, userOf } from "./slack-acts.ts";
import { phrasesOf } from "./slack-phrases.ts";

/** Everything is done in two steps, in minutes, so that a card is drawn that may not be drawn twice within seconds. */
const step = 1 / 10;

/** The door to Slack: the app as it is, before a Slack that is held in memory. */
export async function openSlackDoor({ begins, locale, organisers }: Opening): Promise<Door> {
  const { log } = openLog("error");
  const driver = await openDriver({ organisers: organisers.map(userOf), channels: [board], log });
  const { slack, clock, database } = driver;
  if (clock.app.now() !== begins) throw new Error(`Slack’s stories begin at ${clock.app.now()}`);
  const store = await createSqlStore(database, doors);
  const read = new Map<string, number>();
  await driver.command(userOf("salma"), `language ${locale} here`, board);

  return {
    async act(who, act, how = {}) {
      const user = userOf(who);
      if (act.do === "see" && act.view === "board") return boardWords(act.uid);
      const [start, files] = [slack.seen.length, slack.uploaded.length];
      await (perform[act.do] as (deps: object, said: object) => Promise<unknown>)(
        { driver, linked: { store, clock: clock.app }, user, how },
        act,
      );
      if (typeof how.twice === "function") {
        await how.twice();
        clock.pass(untilAgain);
        await driver.courier.bringDue();
      }
      // Two presses within a second would be one double click.
      clock.pass(1 / 20);
      const answer = slack.seen.slice(start).findLast((seen) => seen.by === user && isAnswer(seen));
      return [answer && wordsOf(answer), ...slack.uploaded.slice(files).map(textOfFile)].join("\n");
    },
    letters(who) {
      const start = read.get(who) ?? 0;
      read.set(who, slack.seen.length);
      const letters = slack.seen
        .slice(start)
        .filter((seen) => seen.by === userOf(who) && isLetter(seen));
      return Promise.resolve(letters.map(wordsOf));
    },
    async until(instant) {
      const minutes = (Date.parse(instant) - clock.now()) / 60_000;
      clock.pass(Math.max(0, minutes - 2 * step));
      await driver.pass(step);
      await driver.pass(step);
    },
    async comesAlsoBy(who, other) {
      const { person = "" } = (await store.account("slack", userOf(who))) ?? {};
      await store.saveAccount({ door: "slack", id: userOf(other), person });
    },
    async erase(who, fullName) {
      const whom = { users: [userOf(who)], emails: [], names: [fullName] };
      await store.erasePerson(whom, { by: "admin", at: clock.app.now() });
    },
    stored: () => everythingIn(database),
    accountOf: userOf,
    phrases: phrasesOf,
    counts(replies, language) {
      const { counts, noAnswers } = sentences[language];
      return replies.every((count) => count === 0)
        ? noAnswers
        : toMrkdwn(counts(...replies), { locale: language });
    },
    close: () => database.close(),
  };

  /** The card of an event, and what is noted in its thread. */
  function boardWords(uid: string): string {
    const messages = [...(slack.channels.get(board)?.messages.values() ?? [])];
    const card = messages.find(({ blocks }) =>
      blocks.some((block) => block["block_id"] === `card:v1:${uid}`),
    );
    const notes = messages.filter(({ thread }) => card !== undefined && thread === card.ts);
    return [...(card === undefined ? [] : [card]), ...notes].map(wordsOf).join("\n");
  }
}

/** What the app sends of its own accord has a name by which it knows it again; what it answers has none. */
function isLetter({ where, key, isUpdate }: Seen): boolean {
  return where === "message" && key !== undefined && isUpdate !== true;
}

function isAnswer({ where, key, isUpdate }: Seen): boolean {
  return ["reply", "form", "message"].includes(where) && key === undefined && isUpdate !== true;
}
