import { table, writeTables } from "@rabat-process/bench";
import { startOwnPostgres } from "@rabat-process/testing/postgres-server";
import type { StoreConfig } from "@rabat-process/store/database";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { delegations, fillStore, peopleOfEach, readCounts } from "./burst/delegates.ts";
import { startInstance } from "./burst/instance.ts";
import { pressAll } from "./burst/press.ts";
import { startNotingSlack } from "./burst/slack.ts";
import type { Strain } from "./burst/strain.ts";
import { fsyncMilliseconds, slowDisk, startHogs } from "./burst/strain.ts";

// How the app bears a minute in which everybody answers at once: signed presses of all people of all delegations on one
// card, within five seconds; while nothing else goes on, beside two processes that never rest, and on a slow disk:
//   pnpm bench:clicks
// Each instance is a process of its own; those who press, and Slack, are another. Writes the figures into README.md.

const count = delegations.length * peopleOfEach;
const seconds = 5;
/** How long what was pressed may take to be done. */
const patienceMilliseconds = 120_000;

const folder = await mkdtemp(join(tmpdir(), "rabat-clicks-"));
const slow = slowDisk(folder);

interface Outcome {
  readonly acknowledged: readonly number[];
  readonly recorded: readonly number[];
  readonly load: number;
  /** What is not as it should be, in words. */
  readonly faults: readonly string[];
}

async function measure(store: StoreConfig, strain: Strain): Promise<Outcome> {
  await fillStore(store);
  const slack = await startNotingSlack();
  const environment = strain === "slow disk" && store.kind === "sqlite" ? slow : {};
  const instances = await Promise.all(
    Array.from({ length: store.kind === "sqlite" ? 1 : 2 }, () =>
      startInstance({ store, slackUrl: slack.url, environment, logFile: join(folder, "log") }),
    ),
  );
  const load = loadavg()[0] ?? Number.NaN;
  const endHogs = strain === "busy" ? startHogs() : () => undefined;
  const addresses = instances.map(({ address }) => address);
  const presses = await pressAll(addresses, slack.url, { count, seconds });
  const end = performance.now() + patienceMilliseconds;
  while (slack.told.size < count && performance.now() < end) await wait(50);
  // The card follows within the pace that Slack asks for.
  await wait(5000);
  endHogs();
  await Promise.all(instances.map((instance) => instance.stop()));
  slack.close();
  const { recorded, counts, buried } = await readCounts(store);
  const wrong = [...slack.told.values()].filter(({ text }) => !text.includes("Recorded for"));
  const card = `*${counts.ACCEPTED}* will attend · *${counts.TENTATIVE}* maybe · *${counts.DECLINED}* will not attend`;
  return {
    acknowledged: presses.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt),
    recorded: presses.map(({ sentAt }, index) => (slack.told.get(index)?.at ?? Infinity) - sentAt),
    load,
    faults: [
      ...fault(presses.filter(({ status }) => status !== 200).length, "not acknowledged"),
      ...fault(count - recorded, "not recorded"),
      ...fault(count - slack.told.size, "told nothing"),
      ...fault(wrong.length, "told something else"),
      ...fault(buried, "jobs given up"),
      ...(slack.updates.at(-1)?.includes(card) === true ? [] : ["the card is wrong"]),
    ],
  };
}

function fault(number: number, what: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${what}`];
}

const strains: readonly Strain[] = ["idle", "busy", "slow disk"];
const said: Readonly<Record<Strain, string>> = {
  idle: "",
  busy: ", two busy processes beside it",
  "slow disk": `, each sync of the disk ${fsyncMilliseconds} ms longer`,
};

const rows: (readonly string[])[] = [];
const faulty = new Set<string>();

async function row(name: string, store: StoreConfig, strain: Strain): Promise<void> {
  const { acknowledged, recorded, load, faults } = await measure(store, strain);
  for (const each of faults) faulty.add(each);
  rows.push([
    `${name}${said[strain]}`,
    ...[acknowledged, recorded].flatMap((times) => [0.5, 0.99, 1].map((share) => at(times, share))),
    faults.length === 0 ? "none" : faults.join(", "),
    load.toFixed(1),
  ]);
  console.error(rows.at(-1)?.join(" | "));
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return `${((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN) / 1000).toFixed(2)} s`;
}

for (const strain of strains) {
  const file = join(folder, `${strain.replace(" ", "-")}.sqlite`);
  await row("SQLite", { kind: "sqlite", file }, strain);
  const server = await startOwnPostgres(strain === "slow disk" ? slow : {});
  await row("PostgreSQL, two instances", { kind: "postgres", url: server.url }, strain);
  await server.stop();
}
await rm(folder, { recursive: true });

writeTables(
  new URL("../README.md", import.meta.url),
  `${count} presses of ${delegations.length} delegations with ${peopleOfEach} people each, evenly over ${seconds} s, by signed HTTP, on one card. Times from the press: until Slack is told that it was taken, and until the person is told that it is recorded. The load is that of the machine before; those who press run on it as well, in a process of their own.`,
  [
    table(
      [
        "",
        ...["acknowledged, half of them", "99 %", "all"],
        ...["recorded, half of them", "99 %", "all"],
        ...["lost, refused or given up", "load"],
      ],
      rows,
    ),
  ],
  "bench:clicks",
);
process.exit(faulty.size === 0 ? 0 : 1);
