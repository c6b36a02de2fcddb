import { addMinutes } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import { randomUUID } from "node:crypto";
import type { Addresses } from "./addresses-and-files.ts";
import type { Background } from "./jobs/background.ts";
import { createBackground } from "./jobs/background.ts";
import { joinJobs } from "./join-jobs.ts";
import type { Log } from "./log.ts";
import type { Clock } from "./ports/clock.ts";
import type { Store } from "./ports/store.ts";
import { noSlack } from "./slack/refusals.ts";
import { createRoles } from "./use-cases/roles.ts";

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
  const later = () => {
    const at = addMinutes(clock.now(), noSlackMinutes);
    return Promise.resolve({ result: "later", at, reason: noSlack } as const);
  };
  const work = joinJobs({
    ...options,
    roles: createRoles(organisers),
    people: { profile: () => Promise.resolve({}) },
    messenger: { redraw: later, post: later, postCard: later },
    notifier: { tell: later, eventChanged: later, notesOf: () => Promise.resolve([]) },
  });
  return createBackground({ ...options, name: randomUUID(), jobs: store.jobs, work });
}
