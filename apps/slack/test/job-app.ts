import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Answer } from "./slack-client.ts";
import { openSlackClient } from "./slack-client.ts";
import { createMessenger } from "../src/slack/messenger.ts";
import { createNotifier } from "../src/slack/notifier.ts";
import { openAppStore } from "../src/app-store.ts";
import { changeEvent } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import { consequencesOf } from "@rabat-process/core/events/consequences";
import { createRoles } from "./fixed-roles.ts";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import type { Roles } from "@rabat-process/core/ports/roles";
import type { Store } from "../src/ports/store.ts";
import type { Accounts } from "../src/slack/accounts.ts";
import { joinJobs } from "../src/join-jobs.ts";
import { createWorker } from "@rabat-process/store/worker/worker";
import { event as workshop } from "./workshop-app.ts";
import { openLog } from "./log-lines.ts";
import { sameAccounts } from "./same-accounts.ts";

/** The workshop with few places, so that somebody has to wait. */
export const event: CalendarEvent = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 1, capacity: 2, deadline: "2027-03-01" },
};

export const people = {
  U0SENEGAL: { delegation: "SN", locale: "fr", focalPoint: true, confirmedBy: "U0SECRETARIAT" },
  U0FRANCE: { delegation: "FR", locale: "fr", confirmedBy: "U0SECRETARIAT" },
  U0CAMEROON: { delegation: "CM", locale: "en", focalPoint: true, confirmedBy: "U0SECRETARIAT" },
  U0SWEDEN: { delegation: "SE", locale: "en", confirmedBy: "U0SECRETARIAT" },
  U0SECRETARIAT: { locale: "en" },
} as const;

/** An app without Bolt: store, messenger and worker, with a clock that the test moves. */
export async function openJobApp(
  options: { events?: readonly CalendarEvent[]; answers?: Record<string, Answer[]> } = {},
) {
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  const actor = { by: "U0SECRETARIAT", at: begin } as const;
  await store.saveEvents(options.events ?? [event], actor, (before, after) =>
    consequencesOf(before, after, { now: begin, events: [] }),
  );
  for (const [user, known] of Object.entries(people))
    await store.savePerson(user, { ...known }, actor);
  await store.saveCard({ event: event.uid, channel: "C0SCHEDULE", ts: "1.1", team: "T1" });
  return openJobs(store, {
    accounts: sameAccounts("T1"),
    ...(options.answers && { answers: options.answers }),
  });
}

const begin: Instant = "2027-02-01T09:00:00Z";

/** What works on the jobs of a store. */
export function openJobs(
  store: Store,
  {
    accounts,
    answers,
    roles = createRoles(["U0SECRETARIAT"]),
  }: { accounts: Accounts; answers?: Record<string, Answer[]>; roles?: Roles },
) {
  const { client, calls } = openSlackClient(answers);
  let now = begin;
  const clock = { now: () => now };
  const { log, lines } = openLog();
  const messenger = createMessenger({
    clientOf: () => Promise.resolve(client),
    store,
    clock,
    log,
    readEvent: () => Promise.resolve((locale) => ({ text: `card in ${locale}`, blocks: [] })),
  });
  const slackPeople = {
    profile: (user: string) =>
      Promise.resolve(user === "U0SWEDEN" ? { timeZone: "Europe/Stockholm" } : {}),
  };
  const deps = {
    store,
    clock,
    messenger,
    roles,
    people: slackPeople,
    notifier: createNotifier({ store, people: slackPeople, messenger, accounts }),
    accounts,
    reachability: accounts,
    addresses: () => ({
      page: "https://p.example/",
      subscribe: "https://p.example/subscribe",
      feed: "https://p.example/calendar.ics",
      event: () => "",
    }),
    retentionDays: 730,
  };
  const worker = createWorker({
    name: "w1",
    jobs: store.jobs,
    ...joinJobs(deps),
    clock,
    log,
  });
  return {
    ...deps,
    calls,
    lines,
    worker,
    /** Moves the clock to an instant and does everything that is due by then. */
    async until(instant: Instant) {
      now = instant;
      await worker.runDue();
    },
    answer: (user: keyof typeof people, partstat: "ACCEPTED" | "TENTATIVE" | "DECLINED") =>
      recordAnswer(deps, { uid: event.uid, user, partstat }),
    /** What was posted since the last look: to whom or where, and what its first words are. */
    posts() {
      return calls
        .splice(0)
        .filter(({ method }) => method === "chat.postMessage")
        .map(
          ({ fields }) =>
            `${fields.get("channel") ?? ""}${fields.has("thread_ts") ? " thread" : ""}: ${fields.get("text") ?? ""}`,
        );
    },
  };
}

export type JobApp = Awaited<ReturnType<typeof openJobApp>>;

export function change(
  app: JobApp,
  decide: Parameters<typeof changeEvent>[1]["decide"],
  askAgain = false,
) {
  return app.store.event(event.uid).then((current) =>
    changeEvent(app, {
      uid: event.uid,
      user: "U0SECRETARIAT",
      seen: versionOf(current ?? event),
      askAgain,
      decide,
    }),
  );
}
