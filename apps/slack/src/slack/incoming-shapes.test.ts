import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { workshop } from "../../test/workshop.ts";
import { changeForm } from "../blocks/change-form.ts";
import { writeShown } from "../blocks/shown.ts";

const event: CalendarEvent = {
  ...workshop,
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
};

type App = Awaited<ReturnType<typeof openBoltApp>>;
type Deliver = (app: App) => Promise<{ readonly status: number }>;

// Shapes that Slack delivers to apps in organisations and in channels shared between them, after the fixtures of
// slackapi/bolt-python (`tests/scenario_tests`: org apps, shared channels, view submissions, token revocations),
// slackapi/java-slack-sdk (`json-logs/samples/app-backend`) and vercel/chat (`integration-tests/fixtures/replay`), all MIT
// or Apache-2.0, with values of our own.
const enterprise = { id: "E0ORG", name: "An organisation" };
const here = { id: "T1", domain: "secretariat" };
const partner = { id: "T2", domain: "ministry", enterprise_id: "E2", enterprise_name: "Ministry" };
const orgWide = { is_enterprise_install: true, enterprise, team: null };
const guest = { id: "W0PARTNER", username: "awa", name: "awa", team_id: "T2" };
const member = { id: "W0MEMBER", username: "ana", name: "ana", team_id: "T1" };
const asked = { api_app_id: "A1", token: "t", trigger_id: "1.2.3" };
const installed = { app_id: "A1", bot_id: "B1", app_installed_team_id: "T1", team_id: "T2" };
const value = writeShown(event, { delegation: undefined, places: "free" });

const grid = (body: object) => ({
  ...{ type: "event_callback", token: "t", api_app_id: "A1", event_id: "Ev1" },
  ...{ team_id: "T1", enterprise_id: "E0ORG", event_time: 1_801_472_400 },
  authorizations: [
    {
      ...{ enterprise_id: "E0ORG", team_id: null, user_id: "W0BOT" },
      ...{ is_bot: true, is_enterprise_install: true },
    },
  ],
  is_ext_shared_channel: false,
  ...body,
});
const shared = (body: object) =>
  grid({
    ...{ team_id: "T2", enterprise_id: "E2", is_ext_shared_channel: true },
    ...{ context_team_id: "T1", context_enterprise_id: null, event_context: "4-abc" },
    authed_users: [],
    ...body,
  });

/** A press on a card in a channel, by somebody of some team. */
const press = (app: App, around: object) => ({
  ...{ type: "block_actions", ...asked, response_url: `${app.slackUrl}/respond` },
  container: {
    ...{ type: "message", message_ts: "1.1", channel_id: "C0SHARED" },
    ...{ is_ephemeral: false, is_app_unfurl: false },
  },
  channel: { id: "C0SHARED", name: "shared" },
  message: { type: "message", bot_id: "B1", ts: "1.1", text: "Card", team: "T1", blocks: [] },
  state: { values: {} },
  actions: [
    {
      ...{ type: "button", action_id: "rsvp:v1:ACCEPTED", block_id: "answers", value },
      text: { type: "plain_text", text: "Will attend", emoji: false },
      action_ts: "1801472400.000100",
    },
  ],
  ...around,
});

const shapes: readonly (readonly [name: string, deliver: Deliver, answer: string | undefined])[] = [
  [
    "a home that is opened in an organisation",
    (app) =>
      app.deliverEvent(
        grid({ event: { type: "app_home_opened", user: "W0MEMBER", channel: "D1", tab: "home" } }),
      ),
    "views.publish",
  ],
  [
    "a message to the app in an organisation",
    (app) =>
      app.deliverEvent(
        grid({
          event: {
            ...{ type: "message", channel_type: "im", channel: "D1", user: "W0MEMBER" },
            ...{ text: "next meeting", ts: "1.2", team: "T1", user_team: "T1", source_team: "T1" },
            blocks: [{ type: "rich_text", block_id: "b", elements: [] }],
          },
        }),
      ),
    "chat.postMessage",
  ],
  [
    "a message that was changed, whose author is deeper",
    (app) =>
      app.deliverEvent(
        grid({
          event: {
            ...{ type: "message", subtype: "message_changed", channel_type: "im", channel: "D1" },
            message: { type: "message", user: "W0MEMBER", text: "x", edited: { user: "W0MEMBER" } },
          },
        }),
      ),
    undefined,
  ],
  [
    "an address in a channel that is shared",
    (app) =>
      app.deliverEvent(
        shared({
          event: {
            ...{ type: "link_shared", user: "W0PARTNER", channel: "C0SHARED", message_ts: "1.1" },
            ...{
              is_bot_user_member: false,
              unfurl_id: "C1.1.abc",
              source: "conversations_history",
            },
            links: [{ domain: "p.example", url: "https://p.example/en/workshop-2027" }],
          },
        }),
      ),
    "chat.unfurl",
  ],
  [
    "an event of another organisation that the app does not want",
    (app) => app.deliverEvent(shared({ event: { type: "member_joined_channel", user: "W9" } })),
    undefined,
  ],
  [
    "access to workspaces, without any of them",
    (app) => {
      const { team_id: _, ...body } = grid({
        event: { type: "team_access_granted", team_ids: ["T1", "T3"], event_ts: "1.2" },
      });
      return app.deliverEvent(body);
    },
    undefined,
  ],
  [
    "tokens of persons that an organisation took back",
    (app) => {
      const { team_id: _, ...body } = grid({
        event: { type: "tokens_revoked", tokens: { oauth: ["W0MEMBER"] } },
      });
      return app.deliverEvent(body);
    },
    undefined,
  ],
  [
    "too many events",
    (app) =>
      app.deliverEvent({
        ...{ type: "app_rate_limited", token: "t", team_id: "T1", api_app_id: "A1" },
        minute_rate_limited: 1_801_472_400,
      }),
    undefined,
  ],
  [
    "a press where the app is installed for an organisation",
    (app) => app.deliver(press(app, { ...orgWide, user: member })),
    "respond",
  ],
  [
    "a press by a guest of another organisation",
    (app) => app.deliver(press(app, { user: guest, team: partner, enterprise: null })),
    "respond",
  ],
  [
    "a press in a preview",
    (app) =>
      app.deliver(
        press(app, {
          ...{ user: guest, team: partner, message: undefined, is_enterprise_install: false },
          container: {
            ...{ type: "message_attachment", message_ts: "1.1", attachment_id: 1 },
            ...{ channel_id: "C0SHARED", is_app_unfurl: true, app_unfurl_url: "https://p.example" },
          },
        }),
      ),
    "respond",
  ],
  [
    "a press in a home, of an organisation",
    (app) =>
      app.deliver(
        press(app, {
          ...{ ...orgWide, user: member, channel: undefined, message: undefined },
          ...{ response_url: undefined, container: { type: "view", view_id: "V1" } },
          view: { ...installed, id: "V1", type: "home", hash: "1.a", external_id: "", blocks: [] },
        }),
      ),
    "views.publish",
  ],
  [
    "a form that a guest sends",
    (app) => {
      const form = changeForm({
        isDraft: false,
        ...{ event, seen: "0/2026-11-25T00:00:00Z", act: "reschedule", locale: "en" },
        now: "2027-02-01T09:00:00Z",
      });
      const { values, ...view } = fill(form, {});
      return app.deliver({
        ...{ type: "view_submission", ...asked, team: partner, user: guest, enterprise },
        view: {
          ...{ ...form, ...view, ...installed, id: "V1", hash: "1.a", state: { values } },
          ...{ root_view_id: "V1", previous_view_id: null, external_id: "" },
        },
        response_urls: [],
        is_enterprise_install: false,
      });
    },
    undefined,
  ],
  [
    "a form that is closed",
    (app) =>
      app.deliver({
        ...{ type: "view_closed", ...asked, ...orgWide, user: member, is_cleared: true },
        view: {
          ...installed,
          id: "V1",
          type: "modal",
          callback_id: "taken",
          state: { values: {} },
        },
      }),
    undefined,
  ],
  [
    "a shortcut where the app is installed for an organisation",
    (app) =>
      app.deliver({
        ...{ type: "shortcut", callback_id: "new_event", action_ts: "1.2" },
        ...{ ...asked, ...orgWide, user: { ...member, id: "U0SECRETARIAT" } },
      }),
    "views.open",
  ],
  [
    "a message of a guest of which somebody makes an event",
    (app) =>
      app.deliver({
        ...{ type: "message_action", callback_id: "event_from_message", action_ts: "1.2" },
        ...{ ...asked, team: here, enterprise, user: { ...member, id: "U0SECRETARIAT" } },
        ...{ message_ts: "1.1", response_url: `${app.slackUrl}/respond` },
        channel: { id: "C0SHARED", name: "privategroup" },
        message: { type: "message", user: "W0PARTNER", user_team: "T2", ts: "1.1", text: "Words" },
      }),
    "views.open",
  ],
  [
    "a command in an organisation",
    (app) =>
      app.deliverCommand({
        ...{ command: "/rabat", text: "next", user_id: "W0MEMBER", user_name: "ana", token: "t" },
        ...{ channel_id: "C1", channel_name: "directmessage", api_app_id: "A1" },
        ...{ team_id: "T1", team_domain: "secretariat", enterprise_id: "E0ORG" },
        ...{ enterprise_name: "An%20organisation", is_enterprise_install: "true" },
        ...{ response_url: `${app.slackUrl}/respond`, trigger_id: "1.2.3" },
      }),
    "respond",
  ],
];

describe("from organisations and shared channels", () => {
  it.each(shapes)("%s is dealt with", async (_, deliver, answer) => {
    const app = await openBoltApp({ events: [event] });
    expect((await deliver(app)).status).toBe(200);
    expect(app.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    const told = app.news().map(({ method }) => method);
    if (answer === undefined) expect(told).toEqual([]);
    else expect(told).toContain(answer);
  });
});
