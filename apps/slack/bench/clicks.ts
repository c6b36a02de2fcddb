import { median, table, writeTables } from "@rabat-process/bench";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { createSlackApp } from "../src/app.ts";
import { slackPath } from "../src/slack/receiver.ts";
import { openAppStore } from "../src/app-store.ts";
import { systemClock } from "../src/system/clock.ts";
import { createLog } from "../src/system/log.ts";

// How the app bears a day on which everybody answers: signed presses of 57 countries with twenty people each, evenly
// over a minute, on one card, with the store on a disk:
//   pnpm bench:clicks
// Slack is a server here that writes down what it is told. Writes the figures into README.md.

const presses = 5000;
const seconds = 60;
const peopleOfEach = 20;
const signingSecret = "0123456789abcdef0123456789abcdef";
const codes = delegationCodes.slice(0, 57);

const event: CalendarEvent = {
  uid: "workshop-2099@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop", fr: "Atelier" },
  kind: "workshop",
  status: "confirmed",
  when: { precision: "day", first: "2099-03-10", last: "2099-03-10" },
};

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return `http://127.0.0.1:${address.port}`;
}

const updates: string[] = [];
let answered = 0;
const slack = await serve((request, response) => {
  void text(request).then((body) => {
    const method = request.url?.split("/").at(-1);
    if (method === "chat.update") updates.push(new URLSearchParams(body).get("blocks") ?? "");
    if (method === "respond") answered += 1;
    response.setHeader("Content-Type", "application/json");
    response.end(
      JSON.stringify({ ok: true, user_id: "U1", bot_id: "B1", user: { id: "U1" }, ts: "1.1" }),
    );
  });
});

const folder = await mkdtemp(join(tmpdir(), "rabat-clicks-"));
const store = await openAppStore({ kind: "sqlite", file: join(folder, "store.sqlite") });
const actor = { by: "", at: systemClock.now() };
await store.saveEvents([event], actor);
await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "" });
for (const delegation of codes)
  for (let person = 0; person < peopleOfEach; person += 1)
    await store.savePerson(`U${delegation}${person}`, { delegation, locale: "en" }, actor);

const app = createSlackApp({
  slack: { mode: "http", botToken: "xoxb-test", signingSecret, apiUrl: `${slack}/api/` },
  store,
  clock: systemClock,
  organisers: [],
  retentionDays: 730,
  addresses: () => ({
    page: "https://p.example/",
    subscribe: "https://p.example/subscribe",
    feed: "https://p.example/f",
    event: () => "https://p.example/e",
  }),
  feedTokens: { create: () => ({ hash: "", address: "" }) },
  log: createLog("error"),
});
await app.start();
if (app.listener === undefined) throw new Error("expected a listener in HTTP mode");
const address = (await serve(app.listener)) + slackPath;

async function press(index: number): Promise<number> {
  const delegation = codes[(index * 31) % codes.length] ?? "SN";
  const partstat =
    (["ACCEPTED", "TENTATIVE", "DECLINED"] as const)[
      (index * 7 + Math.floor(index / codes.length)) % 3
    ] ?? "ACCEPTED";
  const payload = {
    type: "block_actions",
    user: { id: `U${delegation}${index % peopleOfEach}` },
    team: { id: "T1" },
    api_app_id: "A1",
    trigger_id: `t${index}`,
    container: { type: "message" },
    channel: { id: "C1" },
    response_url: `${slack}/respond`,
    actions: [
      {
        type: "button",
        block_id: "answers",
        action_id: `rsvp:v1:${partstat}`,
        value: event.uid,
        action_ts: `${Date.now() / 1000}`,
      },
    ],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", signingSecret).update(`v0:${time}:${body}`).digest("hex");
  const before = performance.now();
  const response = await fetch(address, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "X-Slack-Request-Timestamp": time,
      "X-Slack-Signature": `v0=${signature}`,
    },
    body,
  });
  await response.text();
  if (response.status !== 200) throw new Error(`press ${index}: ${response.status}`);
  return performance.now() - before;
}

const began = performance.now();
const underWay: Promise<number>[] = [];
for (let index = 0; index < presses; index += 1) {
  const due = began + (index * seconds * 1000) / presses;
  const pause = due - performance.now();
  if (pause > 0) await wait(pause);
  underWay.push(press(index));
}
const milliseconds = (await Promise.all(underWay)).toSorted((a, b) => a - b);
await app.settled();
const took = (performance.now() - began) / 1000;
while ((await store.jobs.waiting(event.uid)).some(({ kind }) => kind === "redraw")) await wait(200);

let history = 0;
for (const delegation of codes) history += (await store.answers(event.uid, delegation)).length;
const counts = { ACCEPTED: 0, TENTATIVE: 0, DECLINED: 0 };
for (const { partstat } of await store.attendance(event.uid)) counts[partstat] += 1;
const final = `*${counts.ACCEPTED}* will attend · *${counts.TENTATIVE}* maybe · *${counts.DECLINED}* will not attend`;
const isRight = updates.at(-1)?.includes(final) === true;
await app.stop();
await store.close();
await rm(folder, { recursive: true });

const at = (share: number) =>
  `${(milliseconds[Math.ceil(milliseconds.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
writeTables(
  new URL("../README.md", import.meta.url),
  `${presses} presses of ${codes.length} delegations with ${peopleOfEach} people each, evenly over ${seconds} s, by signed HTTP, on one card; SQLite on a disk; those who press run on the same machine.`,
  [
    table(
      ["", ""],
      [
        ["acknowledged within, median", `${median(milliseconds).toFixed(0)} ms`],
        ["… 99 % of them", at(0.99)],
        ["… all of them", at(1)],
        ["answers in the store", String(history)],
        ["people told that their answer is recorded", String(answered)],
        ["updates of the card", `${updates.length} in ${took.toFixed(0)} s`],
        ["the card shows the right numbers at the end", isRight ? "yes" : "NO"],
      ],
    ),
  ],
  "bench:clicks",
);
process.exit(history === presses && isRight ? 0 : 1);
