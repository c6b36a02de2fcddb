import { describe, expect, it } from "vitest";
import type { App } from "../../test/workshop-app.ts";
import { openWorkshop } from "../../test/workshop-app.ts";

/** Somebody writes to the app, and reads what it answers. */
async function write(user: string, text: string, more: object = {}): Promise<App> {
  const app = await openWorkshop();
  const message = { type: "message", channel: "D1", channel_type: "im", ts: "1.1" };
  await app.event({ ...message, user, text, ...more });
  return app;
}

const told = (app: App) => app.news().filter(({ method }) => method === "chat.postMessage");

describe("a message to the app", () => {
  it.each([
    ["U0CAMEROON", "we come", "To answer, press one of these buttons", "Will attend"],
    ["U0CAMEROON", "Cameroon will attend the workshop", "To answer, press", "Workshop on return"],
    ["U0SENEGAL", "Nous participerons.", "Pour répondre, appuyez", "Participera"],
    ["U0CAMEROON", "nous participerons à l’atelier", "Pour répondre, appuyez", "Participera"],
    ["U0SENEGAL", "We will come, thank you", "To answer, press", "Will attend"],
    ["U0SENEGAL", "Je veux participer à l’atelier", "Pour répondre", "Atelier sur le retour"],
    [
      "U0CAMEROON",
      "hello",
      '{"type":"mrkdwn","text":"*The Rabat Process: meetings',
      "/rabat schedule",
    ],
    ["U0SENEGAL", "Bonjour !", "*Le Processus de Rabat", "/rabat programme"],
    ["U0CAMEROON", "schedule", "Schedule of the Rabat Process", "Workshop on return"],
    ["U0SENEGAL", "programme mars", "Programme du Processus", "Atelier sur le retour"],
    ["U0CAMEROON", "when is the next meeting?", "Workshop on return", "Will attend"],
    ["U0CAMEROON", "C’est quand, le prochain atelier ?", "Atelier sur le retour", "Participera"],
    ["U0SECRETARIAT", "cancel workshop", "This works as a command", "/rabat cancel workshop"],
  ])("%s writes “%s” and reads “%s” and “%s”", async (user, text, lead, more) => {
    const [message, ...others] = told(await write(user, text));
    expect(others).toEqual([]);
    expect(message?.body).toMatchObject({ channel: "D1" });
    expect(JSON.stringify(message?.body)).toContain(lead);
    expect(JSON.stringify(message?.body)).toContain(more);
  });

  it("records no answer", async () => {
    const app = await write("U0CAMEROON", "yes, we come to the workshop");
    expect(await app.store.attendance("workshop-2027@rabat-process")).toEqual([]);
  });

  it("is answered once, also where Slack delivers it twice", async () => {
    const app = await write("U0CAMEROON", "hello");
    expect(told(app)).toHaveLength(1);
    const message = { type: "message", channel: "D1", channel_type: "im", ts: "1.1" };
    await app.event({ ...message, user: "U0CAMEROON", text: "hello" }, { again: true });
    expect(told(app)).toEqual([]);
  });

  it.each([
    ["of a program", { bot_id: "B1" }],
    ["that was changed", { subtype: "message_changed" }],
    ["in a channel", { channel_type: "channel" }],
    ["without words", { text: " " }],
  ])("%s is not answered", async (_, more) => {
    expect(told(await write("U0CAMEROON", "hello", more))).toEqual([]);
  });
});
