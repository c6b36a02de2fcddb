import { addMinutes } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import { randomUUID } from "node:crypto";
import type { Addresses } from "@rabat-process/core/ports/addresses";
import type { Background } from "@rabat-process/core/ports/background";
import { createBackground } from "@rabat-process/store/worker/background";
import { joinJobs } from "./join-jobs.ts";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { Store } from "./ports/store.ts";
import { createAccounts } from "./slack/accounts.ts";
import { isUser } from "./slack/organisers.ts";
import { noSlack } from "./slack/refusals.ts";

const noSlackMinutes = 60;

/** What is done where no Slack is configured: what is too old is erased; what would be told waits until there is one. */
export function createLoneBackground(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly organisers: readonly string[];
  readonly addresses: (locale: Locale) => Addresses;
  readonly retentionDays: number;
  readonly log: Log;
}): Background {
  const { store, clock, organisers } = options;
  const accounts = createAccounts(store);
  const later = () => {
    const at = addMinutes(clock.now(), noSlackMinutes);
    return Promise.resolve({ result: "later", at, reason: noSlack } as const);
  };
  const work = joinJobs({
    ...options,
    roles: {
      isOrganiser: () => false,
      // Who is in a user group only Slack knows.
      organisers: () =>
        Promise.all(organisers.filter(isUser).map((user) => accounts.personOf(user))),
    },
    accounts,
    reachability: accounts,
    people: { profile: () => Promise.resolve({}) },
    messenger: { redraw: later, post: later, replace: later, postCard: later },
    notifier: { tell: later, eventChanged: later, notesOf: () => Promise.resolve([]) },
  });
  return createBackground({ ...options, name: randomUUID(), jobs: store.jobs, work });
}
