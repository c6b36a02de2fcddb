import type { CalendarEvent } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import type { App } from "../../test/forms.ts";
import { formOf, open } from "../../test/forms.ts";
import { event } from "../../test/workshop-app.ts";

const { announced: _, ...draft }: CalendarEvent = { ...event, summary: { en: "Secret talks" } };

/** An app with a draft, an organiser, and a delegate. */
async function openApp() {
  const app = await open("en");
  await app.store.saveDraft(draft, { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" });
  return app;
}

const menu = { type: "overflow", action_id: "more:v1", block_id: `card:v1:${draft.uid}` };

/** Presses with a value that was never shown to the person who sends it. */
const presses = [
  { action_id: "show:v1", value: draft.uid },
  { action_id: "who:v1", value: draft.uid },
  { action_id: "details:v1", value: `${draft.uid} 0` },
  { action_id: "rsvp:v1:ACCEPTED", value: `${draft.uid} 0 SN` },
  { ...menu, selected_option: { value: "times" } },
  { ...menu, selected_option: { value: "mine" } },
];

/** Whether anything that the app told says what the draft is about. */
const isTold = (app: App, title: string) => JSON.stringify(app.news()).includes(title);

describe("a draft", () => {
  it.each(presses)("is not known to a delegate who sends a forged %j", async (press) => {
    const app = await openApp();
    for (const inHome of [false, true]) {
      await app.press("U0SENEGAL", press, { inHome });
      const news = JSON.stringify(app.news());
      expect(news).toContain("Cet événement n’existe plus");
      expect(news).not.toContain("Secret talks");
    }
    expect(await app.store.attendance(draft.uid)).toEqual([]);
  });

  it("is shown to organisers", async () => {
    const app = await openApp();
    for (const press of presses.slice(0, 3)) {
      await app.press("U0SECRETARIAT", press);
      expect(isTold(app, "Secret talks"), press.action_id).toBe(true);
    }
  });

  it.each([
    ["change", "change:v1:act", "cancel"],
    ["edit", "event:v2:part", "more"],
  ])(
    "stays hidden from a delegate who chooses in a forged form of `%s`",
    async (command, action, value) => {
      const app = await openApp();
      const view = await formOf(app, `${command} ${draft.uid.split("@")[0] ?? ""}`);
      const press = { type: "static_select", action_id: action, selected_option: { value } };
      const { values } = fill(view);
      const state = { values };
      await app.press("U0SENEGAL", press, { view: { ...view, state } });
      expect(app.news()).toEqual([]);
      await app.press("U0SECRETARIAT", press, { view: { ...view, state } });
      expect(app.news().map(({ method }) => method)).toEqual(["views.update"]);
    },
  );

  it.each<[string, Record<string, string>]>([
    ["change", { act: "cancel" }],
    ["edit", { "title-en": "Other talks" }],
  ])("stays hidden from a delegate who submits a forged form of `%s`", async (command, filled) => {
    const app = await openApp();
    const view: ModalView = await formOf(app, `${command} ${draft.uid.split("@")[0] ?? ""}`);
    const { body } = await app.submit("U0SENEGAL", fill(view, filled));
    expect(body).toMatchObject({ response_action: "errors" });
    expect(JSON.stringify(body)).toContain("Seuls les organisateurs");
    expect(JSON.stringify(body)).not.toContain("Secret talks");
  });
});
