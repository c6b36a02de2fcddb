import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isLocalSlackAvailable } from "./binary.ts";
import type { JsonObject } from "./json.ts";
import { objectsOf, textOf } from "./json.ts";
import type { LocalSlack } from "./local-slack.ts";
import { startLocalSlack } from "./local-slack.ts";
import { drawnText, drawnView } from "./message.ts";
import type { Delivery, TestBot } from "./test-bot.ts";
import { objectOr, respond, startTestBot } from "./test-bot.ts";

const channel = "C0SCHEDULE";

function plain(text: string): JsonObject {
  return { type: "plain_text", text };
}

function button(label: string, action: string): JsonObject {
  return { type: "button", action_id: action, value: "webinar", text: plain(label) };
}

function card(count: number): JsonObject {
  const buttons = [
    button("Will attend", "attend"),
    button("More", "more"),
    button("More", "more-still"),
  ];
  return {
    text: `${count} will attend`,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: `*Webinar*: ${count} will attend` } },
      { type: "actions", block_id: "answers", elements: buttons },
    ],
  };
}

const options = ["Cameroon", "France"].map((name) => ({
  text: plain(name),
  value: name.slice(0, 2),
}));
const question = {
  text: "Which delegation?",
  blocks: [
    {
      type: "actions",
      block_id: "ask",
      elements: [{ type: "static_select", action_id: "delegation", options }],
    },
  ],
};

function option(name: string): JsonObject {
  return { text: plain(name), value: name };
}

function input(id: string, element: JsonObject): JsonObject {
  const label = plain(id.slice(0, 1).toUpperCase() + id.slice(1));
  return { type: "input", block_id: id, label, element: { action_id: id, ...element } };
}

function modal(title: string): JsonObject {
  const options = ["Webinar", "Meeting"].map(option);
  return {
    type: "modal",
    title: plain(title),
    blocks: [
      input("title", { type: "plain_text_input" }),
      input("kind", { type: "static_select", options, initial_option: options[0] }),
      input("day", { type: "datepicker", initial_date: "2027-03-10" }),
    ],
  };
}

function submittedValues(bot: TestBot): unknown {
  return objectOr(objectOr(bot.deliveries.at(-1)?.payload["view"])["state"])["values"];
}

/** Posts a card, counts the clicks on it, asks in private, and has a modal and a Home. */
async function answer(delivery: Delivery, bot: TestBot): Promise<JsonObject | undefined> {
  const { type, payload } = delivery;
  if (type === "slash_commands") return await answerCommand(delivery, bot);
  if (payload["type"] === "block_actions") {
    const [action] = objectsOf(payload["actions"]);
    if (action?.["action_id"] === "delegation")
      await respond(delivery, { replace_original: true, text: "Noted." });
    else await countClick(payload, bot);
  }
  if (payload["type"] === "view_submission") return submissionErrors(payload);
  const event = objectOr(payload["event"]);
  if (event["type"] === "app_home_opened") {
    await bot.call("views.publish", { user_id: event["user"], view: { type: "home", blocks: [] } });
  }
  return undefined;
}

async function answerCommand(delivery: Delivery, bot: TestBot): Promise<JsonObject | undefined> {
  const { text, channel_id, user_id, trigger_id } = delivery.payload;
  switch (text) {
    case "show":
      await bot.call("chat.postMessage", { channel: channel_id, ...card(0) });
      return undefined;
    case "ask":
      await bot.call("chat.postEphemeral", { channel: channel_id, user: user_id, ...question });
      return undefined;
    case "create":
    case "create again":
      await bot.call("views.open", {
        trigger_id,
        view: modal(text === "create" ? "New event" : "Again"),
      });
      return undefined;
    case "respond":
      await respond(delivery, { response_type: "ephemeral", text: "in private" });
      await respond(delivery, { text: "without a response_type" });
      return undefined;
    case "ack":
      return { response_type: "ephemeral", text: "with the acknowledgement" };
    default:
      return undefined;
  }
}

async function countClick(payload: JsonObject, bot: TestBot): Promise<void> {
  const clicks = bot.deliveries.filter((each) => each.payload["type"] === "block_actions").length;
  const { ts } = objectOr(payload["message"]);
  await bot.call("chat.update", {
    channel: objectOr(payload["channel"])["id"],
    ts,
    ...card(clicks),
  });
}

function submissionErrors(payload: JsonObject): JsonObject | undefined {
  const values = objectOr(objectOr(objectOr(payload["view"])["state"])["values"]);
  const title = textOf(objectOr(objectOr(values["title"])["title"])["value"]);
  return title === ""
    ? { response_action: "errors", errors: { title: "A title is needed." } }
    : undefined;
}

describe.skipIf(!isLocalSlackAvailable())("a person at the local Slack", () => {
  let slack: LocalSlack;
  let bot: TestBot;
  beforeAll(async () => {
    slack = await startLocalSlack();
  });
  beforeEach(async () => {
    await slack.reset();
    bot = await startTestBot(slack, answer);
    return () => {
      bot.close();
    };
  });
  afterAll(async () => {
    await slack.stop();
  });
  const camille = () => slack.as("U0FRANCE");
  const salma = () => slack.as("U0MOROCCO");

  test("types a command, another clicks, and both see the new count", async () => {
    await camille().command(channel, "/rabat", "show");
    const seen = await salma().waitFor(channel, (message) => message.text === "0 will attend");
    expect(drawnText(seen)).toBe("*Webinar*: 0 will attend\nWill attend\nMore\nMore");
    await salma().click(seen, "Will attend");
    for (const person of [camille(), salma()]) {
      const now = await person.waitFor(channel, (message) =>
        drawnText(message).includes("1 will attend"),
      );
      expect(now).toMatchObject({
        ts: seen.ts,
        user: "U0RABAT",
        channel,
        ephemeral: false,
        edited: true,
      });
    }
    expect(bot.deliveries.map(({ type }) => type)).toEqual(["slash_commands", "interactive"]);
    expect(bot.deliveries[0]?.payload).toMatchObject({
      command: "/rabat",
      text: "show",
      user_id: "U0FRANCE",
      channel_id: channel,
      channel_name: "schedule-en",
    });
    expect(bot.deliveries[1]?.payload).toMatchObject({
      user: { id: "U0MOROCCO" },
      container: { message_ts: seen.ts },
      actions: [{ type: "button", action_id: "attend", block_id: "answers", value: "webinar" }],
    });
  });

  test("is asked in private, chooses, and no other sees it", async () => {
    await camille().command(channel, "/rabat", "ask");
    const asked = await camille().waitFor(channel, (message) => message.ephemeral);
    expect(await salma().messages(channel)).toEqual([]);
    await expect(salma().choose(asked, "delegation", "France")).rejects.toThrow(
      "does not see the message",
    );
    await camille().choose(asked, "delegation", "France");
    expect(bot.deliveries.at(-1)?.payload["actions"]).toMatchObject([
      { selected_option: options[1] },
    ]);
    const noted = await camille().waitFor(channel, (message) => message.text === "Noted.");
    expect(noted).toMatchObject({ ts: asked.ts, ephemeral: true, blocks: [] });
  });

  test("sees answers through the response_url and the acknowledgement", async () => {
    await camille().command(channel, "/rabat", "respond");
    await camille().command(channel, "/rabat", "ack");
    const brief = (await camille().messages(channel)).map(({ text, ephemeral }) => [
      text,
      ephemeral,
    ]);
    // Slack itself keeps an answer without a response_type private; local-slack shows it to everybody.
    expect(brief).toEqual([
      ["in private", true],
      ["without a response_type", false],
      ["with the acknowledgement", true],
    ]);
  });

  test("is told what there is when a button is not, or is there twice", async () => {
    await camille().command(channel, "/rabat", "show");
    const seen = await camille().waitFor(channel, (message) => message.text.includes("attend"));
    const listed = "It has: Will attend = attend, More = more, More = more-still.";
    await expect(camille().click(seen, "Decline")).rejects.toThrow(
      `The message has no button "Decline". ${listed}`,
    );
    await expect(camille().click(seen, "More")).rejects.toThrow(
      `more than one button "More". ${listed}`,
    );
    await camille().click(seen, "more-still");
    await expect(camille().choose(seen, "delegation", "France")).rejects.toThrow(
      'no menu "delegation". It has: none.',
    );
  });

  test("says what they saw instead when they waited in vain", async () => {
    await camille().say(channel, "Good morning");
    const waiting = camille().waitFor(channel, ({ text }) => text === "Good evening", {
      timeoutMs: 50,
    });
    await expect(waiting).rejects.toThrow(
      /^Camille Rousselin \(France\) waited 50 ms in C0SCHEDULE .*\n.*\n- \d+\.\d+ U0FRANCE: Good morning\n.*\nto_bot events_api/s,
    );
  });

  test("is only where they are a member", async () => {
    await expect(camille().messages("C0LOST")).rejects.toThrow(
      'in no channel with the id "C0LOST". Channels: C0SCHEDULE',
    );
    const direct = await camille().directChannel();
    await bot.call("chat.postMessage", { channel: "U0FRANCE", text: "Remember" });
    await camille().waitFor(direct, ({ text }) => text === "Remember");
    await expect(salma().messages(direct)).rejects.toThrow(
      "Salma Berrahou (Morocco) is in no channel",
    );
  });

  test("fills in a modal, is shown an error, and submits it", async () => {
    await camille().command(channel, "/rabat", "create");
    const form = await camille().waitForModal();
    expect(drawnView(form).split("\n")).toEqual([
      "New event",
      "Title",
      "Kind",
      "Webinar",
      "Meeting",
      "Webinar",
      "Day",
    ]);
    expect(await camille().submit(form)).toEqual({ errors: { Title: "A title is needed." } });
    const answers = { Title: "Return", Kind: "Meeting" };
    expect(await camille().submit(form, answers)).toEqual({ errors: {} });
    expect(submittedValues(bot)).toEqual({
      title: { title: { type: "plain_text_input", value: "Return" } },
      kind: { kind: { type: "static_select", selected_option: option("Meeting") } },
      day: { day: { type: "datepicker", selected_date: "2027-03-10" } },
    });
    await expect(camille().waitForModal({ timeoutMs: 0 })).rejects.toThrow("No modal was opened");
    await expect(camille().submit(form, answers)).rejects.toThrow("No modal was opened");
  });

  test("is told what there is when a modal has no such input or option", async () => {
    await camille().command(channel, "/rabat", "create");
    const form = await camille().waitForModal();
    await expect(camille().submit(form, { Place: "Dakar" })).rejects.toThrow(
      'The modal has no input "Place". It has: Title = title, Kind = kind, Day = day.',
    );
    await expect(camille().submit(form, { Kind: "Summit" })).rejects.toThrow(
      'The modal has no option "Summit". It has: Webinar = Webinar, Meeting = Meeting.',
    );
  });

  test("submits their own modal when another one lies on it", async () => {
    await camille().command(channel, "/rabat", "create");
    const hers = await camille().waitForModal();
    await salma().command(channel, "/rabat", "create again");
    expect(drawnView(await salma().waitForModal({ before: hers }))).toContain("Again");
    await camille().submit(hers, { Title: "Hers" });
    expect(bot.deliveries.at(-1)?.payload).toMatchObject({
      user: { id: "U0FRANCE" },
      view: {
        title: plain("New event"),
        state: { values: { title: { title: { value: "Hers" } } } },
      },
    });
  });

  test("opens the Home of the app", async () => {
    const first = await camille().openHome();
    expect(first).toMatchObject({ type: "home" });
    expect((await camille().openHome())["id"]).not.toBe(first["id"]);
    bot.close();
    await expect(salma().openHome({ timeoutMs: 50 })).rejects.toThrow(
      "published no Home for Salma Berrahou (Morocco)",
    );
  });
});
