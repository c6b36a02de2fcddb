import type { ModalView } from "@slack/types";
import type { Log } from "@rabat-process/core/ports/log";
import { doors } from "../../src/app-store.ts";
import { createSqlStore } from "@rabat-process/store/sql-store";
import { openSqlite } from "@rabat-process/store/sqlite";
import { fill } from "../fill.ts";
import { createWorldClock } from "./clock.ts";
import { createCourier } from "./courier.ts";
import type { Driver, Place } from "./doors.ts";
import { createFakeSlack } from "./fake-slack.ts";
import type { Page, Process } from "./process.ts";
import { readInvitations } from "./invitations.ts";
import { startProcess } from "./process.ts";
import { everythingIn } from "./memory.ts";

/** What can be filled in of a form that may be another one than was expected. */
function fitting(
  view: Readonly<Record<string, unknown>>,
  filled: Readonly<Record<string, string>>,
) {
  const blocks = (view["blocks"] ?? []) as readonly { readonly block_id?: string }[];
  const ids = new Set(blocks.map(({ block_id }) => block_id));
  return Object.fromEntries(Object.entries(filled).filter(([name]) => ids.has(name)));
}

/** How long it takes at most until the app is looked at again, in minutes. */
const hop = 30;
/** How long a service manager waits before it starts a program again, in minutes. */
const restart = 1 / 6;

export async function openDriver(options: {
  readonly organisers: readonly string[];
  readonly channels: readonly string[];
  readonly log: Log;
}): Promise<Driver> {
  const clock = createWorldClock("2027-03-22T08:00:00Z");
  const startedAt = clock.now();
  const slack = createFakeSlack(clock, options.channels);
  const database = openSqlite(":memory:");
  let processes = 0;
  let process: Process | undefined;
  let isOff = false;
  const start = async () => {
    isOff = false;
    processes += 1;
    process = await startProcess({ number: processes, database, slack, clock, ...options });
    await process.work();
  };
  const living = () => (isOff || process === undefined || process.isDead() ? undefined : process);
  const courier = createCourier(clock, async (body, headers) => living()?.deliver(body, headers));
  const respondAt = (...place: readonly (string | number)[]) =>
    `https://slack.test/${processes}/respond/${place.join("/")}`;
  await start();

  async function revive(): Promise<void> {
    while (!isOff && living() === undefined) {
      clock.pass(restart);
      await start();
    }
  }

  async function work(): Promise<void> {
    await revive();
    await courier.bringDue();
    await revive();
    await living()?.work();
    await revive();
  }

  /** Whoever reads as the app ends reads again. */
  async function read(path: string): Promise<Page> {
    await revive();
    const page = await living()?.read(path);
    if (page !== undefined) return page;
    return isOff ? { status: 0, text: "" } : read(path);
  }

  return {
    database,
    slack,
    clock,
    courier,
    startedAt,
    async command(user, words, channel, how) {
      await revive();
      return courier.bring(
        new URLSearchParams({
          command: "/rabat",
          text: words,
          user_id: user,
          channel_id: channel,
          team_id: "T1",
          trigger_id: courier.trigger(user),
          response_url: respondAt(user, channel, "0"),
        }).toString(),
        { how },
      );
    },
    async press(user, { type, action_id, block_id, value }, place, { option, how } = {}) {
      await revive();
      const action = {
        type,
        action_id,
        block_id,
        action_ts: courier.moment(),
        ...(value === undefined ? {} : { value }),
        ...(option === undefined ? {} : { selected_option: { value: option } }),
      };
      // Of answers it is known when they were given.
      const pressed = action_id.startsWith("rsvp:") ? [clock.now()] : [];
      return courier.bringPayload(
        {
          type: "block_actions",
          ...from(user),
          ...placeOf(user, place, pressed),
          actions: [action],
        },
        { how },
      );
    },
    async submit(user, filled, how) {
      await revive();
      const view = slack.forms.get(user);
      if (view === undefined) return undefined;
      const { values, ...form } = fill(view as unknown as ModalView, fitting(view, filled));
      const sent = {
        id: view["id"],
        hash: view["hash"],
        type: "modal",
        ...form,
        state: { values },
      };
      const answer = await courier.bringPayload(
        { type: "view_submission", ...from(user), view: sent },
        { how },
      );
      slack.answerForm(user, answer?.body);
      return answer;
    },
    async choose(user, block, value) {
      await revive();
      const view = slack.forms.get(user);
      if (view === undefined) return;
      const form = view as unknown as ModalView;
      // The name of a block has more behind it where Slack is to draw it anew.
      const input = form.blocks.find(
        ({ block_id: id }) => id === block || id?.startsWith(`${block}-`) === true,
      );
      if (input?.block_id === undefined) return;
      const element = "element" in input ? input.element : undefined;
      const { values } = fill(form, { [input.block_id]: value });
      await courier.bringPayload(
        {
          type: "block_actions",
          ...from(user),
          container: { type: "view", view_id: view["id"] },
          view: { ...view, state: { values } },
          actions: [
            {
              type: "static_select",
              block_id: input.block_id,
              action_id: element?.action_id,
              action_ts: courier.moment(),
              selected_option: { value },
            },
          ],
        },
        {},
      );
    },
    async openHome(user) {
      await revive();
      await courier.bringEvent(
        { type: "app_home_opened", user, channel: `D${user}`, tab: "home" },
        {},
      );
    },
    async sendFile(user, text, { how, name = "events.json" } = {}) {
      await revive();
      const path = `/${processes}/files/${slack.files.size + 1}`;
      slack.files.set(path, text);
      const file = { id: "F1", name, url_private: `https://slack.test${path}` };
      await courier.bringEvent(
        {
          type: "message",
          subtype: "file_share",
          channel: `D${user}`,
          channel_type: "im",
          user,
          ts: courier.moment(),
          files: [file],
        },
        { how },
      );
    },
    read,
    async post(path, fields) {
      await revive();
      return (await living()?.post(path, fields)) ?? { status: 0, text: "" };
    },
    invitations: readInvitations,
    memory: (except) => everythingIn(database, except),
    async pass(minutes) {
      for (let left = minutes; left > 0; left -= hop) {
        clock.pass(Math.min(left, hop));
        await work();
      }
    },
    async workMeanwhile(act) {
      await revive();
      const release = slack.faults.hold("chat.update");
      const worked = work();
      await act();
      release();
      await worked;
    },
    async erase(name) {
      const store = await createSqlStore(database, doors);
      const whom = { users: [], emails: [], names: [name] };
      return (await store.erasePerson(whom, { by: "admin", at: clock.app.now() })).ok;
    },
    killAt: (calls, after) => process?.endAt(calls, after),
    stop() {
      isOff = true;
    },
    start,
    revive,
    isUp: () => living() !== undefined,
  };

  function from(user: string) {
    return {
      user: { id: user },
      team: { id: "T1" },
      api_app_id: "A1",
      trigger_id: courier.trigger(user),
    };
  }

  function placeOf(user: string, place: Place, pressed: readonly number[]) {
    if ("home" in place)
      return { container: { type: "view" }, view: { type: "home", id: `H${user}` } };
    if ("form" in place) {
      const { id, hash, ...view } = slack.forms.get(user) ?? {};
      return {
        container: { type: "view", view_id: id },
        view: { id, hash, ...view, state: { values: {} } },
      };
    }
    const [channel, ts] =
      "message" in place ? [place.message.channel, place.message.ts] : [`D${user}`, "0"];
    return {
      container: {
        type: "message",
        channel_id: channel,
        message_ts: ts,
        ...("reply" in place ? { is_ephemeral: true } : {}),
      },
      channel: { id: channel },
      response_url: respondAt(user, channel, ts, ...pressed),
    };
  }
}
