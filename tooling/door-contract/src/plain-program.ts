import { handleCoreJobs } from "@rabat-process/core/jobs/core-handlers";
import { joinHandlers } from "@rabat-process/core/jobs/kinds";
import { endlessKinds, wantedJobs } from "@rabat-process/core/jobs/wanted-jobs";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import { joinNotifiers } from "@rabat-process/core/notifications/join-notifiers";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { createBackground } from "@rabat-process/store/worker/background";
import { randomUUID } from "node:crypto";
import type { Opening } from "./door.ts";
import { createNotifier, handlePlainJobs, mailboxOf, rows } from "./plain-notifier.ts";

export type PlainProgram = Awaited<ReturnType<typeof openPlainProgram>>;

/** The composition root of a program with such doors: the first one at which they have an account writes to people. */
export async function openPlainProgram(
  { begins, locale, organisers }: Opening,
  doors: readonly string[],
) {
  const database = openSqlite(":memory:");
  const store = await createSqlStore(database, [rows]);
  const [door = ""] = doors;
  async function personOf(who: string) {
    const account = { door, id: mailboxOf(who) };
    const known = await store.account(door, account.id);
    return (known ?? (await store.saveAccount({ ...account, person: `p${randomUUID()}` }))).person;
  }
  async function names() {
    const accounts = new Map((await store.accountsAt(door)).map(({ id, person }) => [person, id]));
    return (person: string) => accounts.get(person);
  }
  const persons = await Promise.all(organisers.map(personOf));
  const roles = {
    isOrganiser: (user: string) => persons.includes(user),
    organisers: () => Promise.resolve(persons),
  };
  const time = { now: begins };
  const clock = { now: () => time.now };
  const of = (name: string) =>
    [name, createNotifier({ store, clock, locale, names }, name)] as const;
  const notifier = joinNotifiers(store, Object.fromEntries(doors.map(of)));
  const reachability = reachedAt(store, doors);
  const people = { profile: () => Promise.resolve({}) };
  const deps = { store, clock, roles, people, notifier, reachability, retentionDays: 730 };
  const work = {
    handlers: joinHandlers(handleCoreJobs(deps), handlePlainJobs(deps)),
    endless: new Set<string>(endlessKinds),
    wanted: () => wantedJobs(deps, clock.now()),
    atStart: () => Promise.resolve([]),
  };
  const say = () => undefined;
  const log = {
    ...{ debug: say, info: say, warn: say, error: say },
    within: <Result>(_: unknown, act: () => Result) => act(),
  };
  const background = createBackground({ name: "plain", jobs: store.jobs, work, clock, log });
  return { ...deps, database, background, personOf, names, time };
}
