import type { WebClient } from "@slack/web-api";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Roles } from "@rabat-process/core/ports/roles";
import { codeOf } from "./refusals.ts";

/** Who the organisers are, as the user groups have it. */
export interface Organisers extends Roles {
  /**
   * Learns who is in the user groups, as far as they belong to this workspace. Only the first to ask wait for it, and
   * not for long; later ones have what is known, while what is old is asked for again. Never rejects: a group that
   * cannot be read keeps the members that it had.
   */
  know(team: string): Promise<void>;
}

/** How long a group is believed, and after a failure left alone. Slack lets an app ask 20 times a minute. */
const maxAgeMilliseconds = 10 * 60 * 1000;
const retryMilliseconds = 60 * 1000;

/** A request must be acknowledged within three seconds. */
const patienceMilliseconds = 1500;

interface Deps {
  /** Ids of users (`U…`, `W…`), and of user groups (`S…`) whose members are organisers. */
  readonly named: readonly string[];
  readonly clientOf: (team: string) => Promise<WebClient>;
  /** The workspaces that have the app. */
  readonly workspaces: () => Promise<readonly string[]>;
  readonly personOf: (user: string) => Promise<string>;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
}

export function createOrganisers(deps: Deps): Organisers {
  const groups = createGroups(deps);
  let persons: ReadonlySet<string> = new Set();

  /** Learns which persons come by the users who are named, and by the members of the groups. */
  async function recognise(): Promise<void> {
    const users = [...deps.named.filter(isUser), ...groups.members()];
    persons = new Set(await Promise.all(users.map((user) => deps.personOf(user))));
  }

  let recognised: Promise<void> | undefined;
  function recogniseOnce(): Promise<void> {
    recognised ??= recognise().catch((error: unknown) => {
      recognised = undefined;
      throw error;
    });
    return recognised;
  }

  return {
    isOrganiser: (person) => persons.has(person),
    async organisers() {
      await recogniseOnce();
      for (const team of await deps.workspaces()) await groups.learn(team, recognise);
      return [...persons];
    },
    async know(team) {
      await recogniseOnce();
      await groups.know(team, recognise);
    },
  };
}

/** The user groups whose members are organisers, as far as they were read. */
function createGroups({ named, clientOf, clock, log }: Deps) {
  const groups = named.filter((id) => !isUser(id));
  /** The members of the groups that are in a workspace, and when to ask for them again. */
  const known = new Map<string, { readonly members: readonly string[]; readonly until: number }>();
  const reading = new Map<string, Promise<void>>();
  /** The workspaces of which nothing is known, since Slack gave no answer. */
  const unheard = new Map<string, unknown>();

  async function read(team: string): Promise<void> {
    const before = known.get(team)?.members ?? [];
    const now = Date.parse(clock.now());
    const members = clientOf(team).then((client) => readMembers(client, groups));
    const next = await members.then(
      (found) => {
        unheard.delete(team);
        return { members: found, until: now + maxAgeMilliseconds };
      },
      (error: unknown) => {
        if (!known.has(team) && codeOf(error) === "") unheard.set(team, error);
        log.warn(`the user groups of organisers could not be read in the workspace ${team}`, error);
        return { members: before, until: now + retryMilliseconds };
      },
    );
    known.set(team, next);
  }

  /** Reads those of a workspace, once for all who ask meanwhile. `changed` is called once they were read. */
  function ask(team: string, changed: () => Promise<void>): Promise<void> {
    const current =
      reading.get(team) ??
      read(team)
        .then(changed)
        .finally(() => reading.delete(team));
    reading.set(team, current);
    return current;
  }

  return {
    members: () => [...known.values()].flatMap(({ members }) => members),
    /** Waits for those of a workspace where they were never read; rejects where Slack gives no answer. */
    async learn(team: string, changed: () => Promise<void>): Promise<void> {
      if (groups.length === 0 || (known.has(team) && !unheard.has(team))) return;
      await ask(team, changed);
      if (unheard.has(team)) throw unheard.get(team);
    },
    /** Reads those of a workspace where they are not known, or what is known is old. */
    async know(team: string, changed: () => Promise<void>): Promise<void> {
      if (groups.length === 0) return;
      const group = known.get(team);
      if (group !== undefined && Date.parse(clock.now()) < group.until) return;
      const current = ask(team, changed);
      if (group === undefined) await inPatience(current);
    },
  };
}

/** The members of user groups, as far as they belong to the workspace of a client. */
async function readMembers(
  client: WebClient,
  groups: readonly string[],
): Promise<readonly string[]> {
  const lists = await Promise.all(
    groups.map(async (usergroup) => {
      const answer = await client.usergroups.users.list({ usergroup }).catch((error: unknown) => {
        if (isOfAnotherWorkspace(error)) return { users: [] };
        throw error;
      });
      return answer.users ?? [];
    }),
  );
  return lists.flat();
}

/** Waits for an answer, and not for long. */
async function inPatience(answer: Promise<void>): Promise<void> {
  const over = new AbortController();
  const patience = wait(patienceMilliseconds, undefined, { signal: over.signal, ref: false });
  await Promise.race([answer, patience.catch(() => undefined)]);
  over.abort();
}

/** Whether an id is that of a user (`U…`, `W…`), and not of a user group (`S…`). */
export function isUser(id: string): boolean {
  return !id.startsWith("S");
}

function isOfAnotherWorkspace(error: unknown): boolean {
  return error instanceof Error && /no_such_subteam|subteam_not_found/.test(error.message);
}
