import type { LinkAddresses } from "@rabat-process/core/ports/links";
import type { SisterCalendars } from "@rabat-process/core/ports/sister-calendars";
import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { epochSeconds } from "@rabat-process/timezones";
import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { ModalView } from "@slack/types";
import { createSlackApp } from "../src/app.ts";
import type { Store } from "../src/ports/store.ts";
import { slackPath } from "../src/slack/receiver.ts";
import { openAppStore } from "../src/app-store.ts";
import { fill } from "./fill.ts";
import { callWitness } from "./judge/witness.ts";
import { openLog } from "./log-lines.ts";
import { signedHeaders, signingSecret } from "./signed.ts";
import { sameAccounts } from "./same-accounts.ts";

/** Something that the app told Slack: a call of the Web API, or an answer at the address of a press. */
export interface Told {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return { url: `http://127.0.0.1:${address.port}`, server };
}

/** A real Bolt app over a store in memory, between people whose requests are signed and a Slack that writes down what it is told. */
export async function openBoltApp(options: {
  events: readonly CalendarEvent[];
  now?: Instant;
  /** What was there before, by whose accounts people come then; else the people are called as their users are. */
  store?: Store;
  /** How Slack answers a method, where not with `ok`; or what a file holds. */
  answers?: Readonly<Record<string, Readonly<Record<string, unknown>> | Uint8Array>>;
  /** Where there is a key for links. */
  linkAddresses?: LinkAddresses;
  /** What other processes hold. */
  sisterCalendars?: SisterCalendars;
}) {
  const told: Told[] = [];
  const witness = callWitness();
  let count = 0;
  const slack = await serve((request, response) => {
    void text(request).then((body) => {
      const method = (request.url ?? "").split("/").at(-1) ?? "";
      const isJson = request.headers["content-type"]?.includes("json") === true;
      // A file may hold anything.
      const read = () => (method === "upload" ? { file: body } : readForm(body));
      const call = { method, body: isJson ? (JSON.parse(body) as Told["body"]) : read() };
      told.push(call);
      witness(method, call.body);
      count += 1;
      response.setHeader("Content-Type", "application/json");
      const profile = { id: "U1", tz: "Africa/Dakar" };
      const usual = {
        ok: true,
        user_id: "U1",
        bot_id: "B1",
        user: profile,
        ts: `${count}.1`,
        channel: { id: "D1" },
        view: { id: "V1" },
        upload_url: `http://${request.headers.host ?? ""}/upload`,
        file_id: "F1",
      };
      const answer = options.answers?.[method] ?? usual;
      response.end(answer instanceof Uint8Array ? answer : JSON.stringify(answer));
    });
  });
  const { log, lines } = openLog();
  const store = options.store ?? (await openAppStore({ kind: "sqlite", file: ":memory:" }));
  let now = options.now ?? "2027-02-01T09:00:00Z";
  const clock = { now: () => now };
  await store.saveEvents(options.events, { by: "", at: now });
  const app = createSlackApp({
    ...(options.store === undefined && { accounts: sameAccounts() }),
    slack: { mode: "http", botToken: "xoxb-test", signingSecret, apiUrl: `${slack.url}/api/` },
    store,
    clock,
    organisers: ["U0SECRETARIAT"],
    retentionDays: 730,
    addresses: (locale) => ({
      page: `https://p.example/${locale}`,
      subscribe: `https://p.example/${locale}/subscribe`,
      feed: `https://p.example/${locale}/calendar.ics`,
      event: (event) => `https://p.example/${locale}/${slugOf(event)}`,
    }),
    feedTokens: { create: () => ({ hash: "hash", address: "https://p.example/feeds/secret.ics" }) },
    log,
    linkAddresses: options.linkAddresses,
    sisterCalendars: options.sisterCalendars,
  });
  await app.start();
  if (app.listener === undefined) throw new Error("expected a listener in HTTP mode");
  const own = await serve(app.listener);
  onTestFinished(async () => {
    await app.stop();
    for (const { server } of [slack, own]) {
      server.closeAllConnections();
      server.close();
    }
    await store.close();
  });

  const send = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(own.url + slackPath, {
      method: "POST",
      headers: { ...signedHeaders(body), ...headers },
      body,
    });
    const answer = await response.text();
    // What was acknowledged is done before anybody looks.
    await app.settled();
    const read = answer === "" ? undefined : (JSON.parse(answer) as Told["body"]);
    if (read?.["response_action"] !== undefined) witness("acknowledge", read);
    return { status: response.status, body: read };
  };
  const sendPayload = (payload: object) =>
    send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
  let presses = 0;
  return {
    store,
    told,
    lines,
    slackUrl: slack.url,
    /** Something that Slack delivers of a press, a form or a shortcut, as it stands. */
    deliver: sendPayload,
    /** The same of an event, with all that stands around it. */
    deliverEvent: (body: object) =>
      send(JSON.stringify(body), { "Content-Type": "application/json" }),
    /** Fields that Slack sends with a command. */
    deliverCommand: (fields: Record<string, string>) =>
      send(new URLSearchParams(fields).toString()),
    /** Where Slack reaches the app. */
    address: own.url + slackPath,
    /** Sets the clock of the app. */
    moveTo(instant: Instant) {
      now = instant;
    },
    /**
     * What the app told since the last look, but for questions about profiles, and for the message that people press: it
     * is taken in as a card, and brought up to date in its own time.
     */
    news() {
      const isAside = ({ method, body }: Told) =>
        ["users.info", "auth.test"].includes(method) ||
        (method === "chat.update" && body["ts"] === "1.1");
      return told.splice(0).filter((each) => !isAside(each));
    },
    command: (user: string, words: string, channel = "C0SCHEDULE") =>
      send(
        new URLSearchParams({
          command: "/rabat",
          text: words,
          user_id: user,
          channel_id: channel,
          team_id: "T1",
          trigger_id: `trigger-${(presses += 1)}`,
          response_url: `${slack.url}/respond`,
        }).toString(),
      ),
    /** A press on something with a name; `inHome` has no address at which it can be answered. */
    press(
      user: string,
      action: {
        action_id: string;
        value?: string | undefined;
        block_id?: string;
        selected_option?: { value: string };
        type?: string;
      },
      {
        inHome = false,
        again = false,
        view,
        ts,
      }: {
        inHome?: boolean;
        again?: boolean;
        /** The form in which it is pressed, with what is typed there. */
        view?: ModalView & { readonly state: object };
        /** When it was pressed, by Slack's clock. */
        ts?: string;
      } = {},
    ) {
      if (!again) presses += 1;
      const form = { container: { type: "view" }, view: { ...view, id: "V1", hash: "1.a" } };
      const place = inHome
        ? { container: { type: "view" }, view: { type: "home", id: "V1" } }
        : {
            container: { type: "message", channel_id: "C0SCHEDULE", message_ts: "1.1" },
            channel: { id: "C0SCHEDULE" },
            response_url: `${slack.url}/respond`,
          };
      return sendPayload({
        type: "block_actions",
        user: { id: user },
        team: { id: "T1" },
        api_app_id: "A1",
        trigger_id: "trigger",
        ...(view === undefined ? place : form),
        actions: [
          {
            type: "button",
            block_id: "answers",
            action_ts: ts ?? `${epochSeconds(now) + presses}.0`,
            ...action,
          },
        ],
      });
    },
    /** A choice within a form on which other inputs of it depend; what else was filled in is told with it. */
    choose(
      user: string,
      view: ModalView,
      chosen: { block: string; action: string; value: string; filled?: Record<string, string> },
    ) {
      const { block, action, value, filled } = chosen;
      const { values } = fill(view, { ...filled, [block]: value });
      const select = { type: "static_select", selected_option: { value } };
      return sendPayload({
        type: "block_actions",
        user: { id: user },
        team: { id: "T1" },
        api_app_id: "A1",
        trigger_id: "trigger",
        container: { type: "view", view_id: "V1" },
        view: { ...view, id: "V1", hash: "1.a", state: { values } },
        actions: [{ ...select, block_id: block, action_id: action, action_ts: "1.0" }],
      });
    },
    /** A shortcut, global or of a message. */
    shortcut: (
      user: string,
      callback_id: string,
      message?: { text: string; files?: readonly object[] },
    ) =>
      sendPayload({
        type: message === undefined ? "shortcut" : "message_action",
        callback_id,
        user: { id: user },
        team: { id: "T1" },
        trigger_id: `trigger-${(presses += 1)}`,
        ...(message === undefined
          ? {}
          : { message, channel: { id: "C0TALK" }, response_url: `${slack.url}/respond` }),
      }),
    submit(
      user: string,
      view: { callback_id: string; private_metadata: string; values: object },
      { again = false } = {},
    ) {
      if (!again) presses += 1;
      return sendPayload({
        type: "view_submission",
        user: { id: user },
        team: { id: "T1" },
        api_app_id: "A1",
        view: {
          type: "modal",
          id: `V${presses}`,
          hash: "1.a",
          ...view,
          state: { values: view.values },
        },
      });
    },
    /**
     * Something that happened in Slack; `again` delivers what was delivered last once more, as Slack may.
     *
     * @param options.at when it happened, in seconds since 1970
     */
    event(event: object, { again = false, at = Date.parse(now) / 1000 } = {}) {
      if (!again) presses += 1;
      const body = {
        event_time: at,
        type: "event_callback",
        team_id: "T1",
        api_app_id: "A1",
        event_id: `Ev${presses}`,
        event,
      };
      return send(JSON.stringify(body), {
        "Content-Type": "application/json",
        ...(again ? { "X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout" } : {}),
      });
    },
  };
}

/** The fields of a call; those that Slack takes as JSON are read. */
function readForm(body: string): Told["body"] {
  const entries = [...new URLSearchParams(body)].map(([name, value]): [string, unknown] => [
    name,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(entries);
}
