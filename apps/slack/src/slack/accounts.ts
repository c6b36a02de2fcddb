import type { PeopleStore } from "@rabat-process/core/ports/people";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { Mention } from "../blocks/mention.ts";
import type { Reachability } from "@rabat-process/core/ports/notifier";
import type { AccountStore } from "@rabat-process/core/ports/accounts";
import { newPersonId } from "./new-person-id.ts";

const door = "slack";

/** A user of Slack, and the workspace in which to ask about them and write to them; empty where the app serves one. */
interface SlackUser {
  readonly user: string;
  readonly team: string;
}

/** Who the users of Slack are here, and how Slack calls the people whom the app knows. */
export interface Accounts extends Reachability {
  /** The person who comes by a user of Slack: a new one where nobody did. */
  readonly personOf: (user: string, team?: string) => Promise<string>;
  /** The user of Slack by whom a person comes, in the workspace where they were seen last; undefined where by none. */
  userOf(person: string): Promise<SlackUser | undefined>;
  /** How Slack shows people: by their name, as each reader's Slack or the list of contacts has it. */
  mentions(): Promise<Mention>;
  /** What `draw` draws, with the names of those whom it mentions: of nobody else is anything read. */
  drawn<Drawing>(draw: (mention: Mention) => Drawing): Promise<Drawing>;
  /** Slack's ids for people, for files that are read outside of Slack; undefined for whom it has none. */
  userIds(): Promise<(person: string) => string | undefined>;
}

export function createAccounts(
  store: AccountStore & Pick<PeopleStore, "people" | "person">,
): Accounts {
  /** Where users were seen last by this process. */
  const lastTeams = new Map<string, string>();
  return {
    // Read each time: who was erased meanwhile is somebody new.
    async personOf(user, team = "") {
      if (team !== "") lastTeams.set(user, team);
      const known = await store.account(door, user);
      const isComplete = known?.workspace !== undefined || team === "";
      if (known !== undefined && isComplete) return known.person;
      const account = {
        door,
        id: user,
        person: newPersonId(),
        ...(team !== "" && { workspace: team }),
      };
      return (await store.saveAccount(account)).person;
    },
    async userOf(person) {
      const account = await accountOf(person);
      if (account === undefined) return undefined;
      return { user: account.id, team: lastTeams.get(account.id) ?? account.workspace ?? "" };
    },
    async mentions() {
      const [userIdOf, people] = await Promise.all([userIds(), store.people()]);
      const names = new Map(people.map(({ user, name }) => [user, name]));
      return (person) => {
        return mentionOf(userIdOf(person), names.get(person));
      };
    },
    drawn: (draw) => drawMentioning(draw, mentionNow),
    userIds,
    reaches: async (person) => (await accountOf(person)) !== undefined,
    async reached() {
      const userIdOf = await userIds();
      return (person) => userIdOf(person) !== undefined;
    },
  };

  async function accountOf(person: string) {
    return (await store.accountsOf(person)).find((candidate) => candidate.door === door);
  }

  async function mentionNow(person: string) {
    const account = await accountOf(person);
    const { name, delegation } = await store.person(person);
    // Nobody here knows any more what people are called who have left.
    return mentionOf(account?.id, delegation && name);
  }

  async function userIds() {
    const users = new Map((await store.accountsAt(door)).map(({ id, person }) => [person, id]));
    return (person: string) => users.get(person);
  }
}

/** Draws until nobody is mentioned who was not read. */
async function drawMentioning<Drawing>(
  draw: (mention: Mention) => Drawing,
  mentionNow: (person: string) => Promise<string | undefined>,
): Promise<Drawing> {
  const mentions = new Map<string, string | undefined>();
  for (;;) {
    const unread = new Set<string>();
    const drawing = draw((person) => {
      if (!mentions.has(person)) unread.add(person);
      return mentions.get(person);
    });
    if (unread.size === 0) return drawing;
    for (const person of unread) mentions.set(person, await mentionNow(person));
  }
}

function mentionOf(user: string | undefined, name: string | undefined): string | undefined {
  if (user !== undefined) return `<@${user}>`;
  return name === undefined ? undefined : escapeMrkdwn(name);
}
