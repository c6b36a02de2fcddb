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
  /** Slack's ids for people, for files that are read outside of Slack; undefined for whom it has none. */
  userIds(): Promise<(person: string) => string | undefined>;
}

export function createAccounts(store: AccountStore & Pick<PeopleStore, "people">): Accounts {
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
      const account = (await store.accountsOf(person)).find((candidate) => candidate.door === door);
      if (account === undefined) return undefined;
      return { user: account.id, team: lastTeams.get(account.id) ?? account.workspace ?? "" };
    },
    async mentions() {
      const [userIdOf, people] = await Promise.all([userIds(), store.people()]);
      const names = new Map(people.map(({ user, name }) => [user, name]));
      return (person) => {
        const user = userIdOf(person);
        if (user !== undefined) return `<@${user}>`;
        const name = names.get(person);
        return name === undefined ? undefined : escapeMrkdwn(name);
      };
    },
    userIds,
    async reached() {
      const userIdOf = await userIds();
      return (person) => userIdOf(person) !== undefined;
    },
  };

  async function userIds() {
    const users = new Map((await store.accountsAt(door)).map(({ id, person }) => [person, id]));
    return (person: string) => users.get(person);
  }
}
