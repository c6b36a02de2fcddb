import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import { formOf, open, screen } from "../../test/forms.ts";
import { event } from "../../test/workshop-app.ts";

/** What a person reads in a form: the texts, days and choices in its inputs. */
function read(view: ModalView): Record<string, string> {
  const texts = Object.entries(fill(view).values).map(([id, input]) => {
    const [state = {}] = Object.values(input) as Record<string, string & { value: string }>[];
    return [
      id,
      state["value"] ?? state["selected_date"] ?? state["selected_option"]?.value ?? "",
    ] as const;
  });
  return Object.fromEntries(texts);
}

describe("a form that is drawn again", () => {
  it("keeps all that was typed, on whichever screen", async () => {
    const app = await open("en", [event]);
    const typed = { "title-en": "Study visit", "title-fr": "Visite d’étude", kind: "study-visit" };
    const where = await screen(app, await formOf(app, "edit workshop"), "where", typed);
    const more = await screen(app, where, "more", { chairs: "Ghana", capacity: "5" });
    const again = await screen(app, more, "what", { reminders: "", agenda: "Opening" });
    expect(read(again)).toMatchObject(typed);
    const back = await screen(app, again, "where");
    expect(read(back)).toMatchObject({ chairs: "Ghana", capacity: "5" });
    const last = await screen(app, back, "more");
    expect(read(last)).toMatchObject({ reminders: "", agenda: "Opening" });
  });

  it("of what happens to an event asks for what goes with it, and keeps what was typed", async () => {
    const app = await open("en", [event]);
    const view = await formOf(app, "change workshop");
    const { body } = await app.submit(
      "U0SECRETARIAT",
      fill(view, { act: "cancel", "reason-en": "Strike" }),
    );
    expect(JSON.stringify(body)).toContain("Nothing has been saved yet");
    expect(read(body?.["view"] as ModalView)).toMatchObject({ "reason-en": "Strike" });
  });

  it("keeps as much as Slack has room for where something very long disappears", async () => {
    const app = await open("en", [event]);
    const view = await formOf(app, "change workshop");
    const link = `https://meeting.example/${"x".repeat(2900)}`;
    const online = await app.submit(
      "U0SECRETARIAT",
      fill(view, { act: "move-online", "reason-en": "Strike" }),
    );
    const asked = online.body?.["view"] as ModalView;
    const away = await app.submit(
      "U0SECRETARIAT",
      fill(asked, { "join-link": link, platform: "Zoom", act: "cancel" }),
    );
    const cancelled = away.body?.["view"] as ModalView;
    expect(read(cancelled)).toMatchObject({ "reason-en": "Strike" });
    const again = await app.submit("U0SECRETARIAT", fill(cancelled, { act: "move-online" }));
    expect(read(again.body?.["view"] as ModalView)).toMatchObject({
      platform: "Zoom",
      "join-link": "",
    });
  });
});
