import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import { formOf, open } from "../../test/forms.ts";
import { event } from "../../test/workshop-app.ts";
import { modes, timings } from "../blocks/event-form.ts";

/** All that one can type in the form as `/rabat new` opens it. */
const typed = {
  kind: "study-visit",
  "title-en": "Study visit to Accra",
  "title-fr": "Visite d’étude à Accra",
  "description-en": "Two days.\nTwo countries.",
  "description-fr": " Deux jours. ",
  first: "2027-06-16",
  last: "2027-06-18",
  start: "9 h 30",
  end: "17:00",
  zone: "Africa/Accra",
  format: "hybrid",
  country: "Ghana",
  "city-en": "Accra",
  "city-fr": "Accra",
  "venue-en": "House",
  "venue-fr": "Maison",
  platform: "Zoom",
  "join-link": "https://meeting.example/1",
  "join-link-readers": "everybody",
  "chair-1": "GH",
  programmes: "Cadiz, objective 9\nJVAP",
  "language-1": "fr",
  reminders: "",
  agenda: "09:00 Opening | Ouverture\n10:00 Visit | Visite",
};

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

const pairs = timings.flatMap((timing) =>
  [undefined, ...modes].map((mode) => [timing, mode] as const),
);

describe("a form that is drawn again", () => {
  it.each(pairs)(
    "keeps all that was typed, with a date known as %s and participation %s",
    async (...chosen) => {
      const [timing, mode = "none"] = chosen;
      const app = await open();
      const view = await formOf(app, "new");
      const sent = fill(view, { ...typed, timing, mode });
      const { body } = await app.submit("U0SECRETARIAT", sent);
      const redrawn = timing !== "time" || mode !== "none";
      expect(JSON.stringify(body).includes("Nothing has been saved yet")).toBe(redrawn);
      if (!redrawn) return;
      const asked = body?.["view"] as ModalView;
      const shown = read(asked);
      for (const [id, text] of Object.entries({ ...typed, timing, mode }))
        if (id in shown) expect(shown[id], id).toBe(text);
      // Whoever chose by mistake, and goes back, finds everything as it was.
      const back = await app.submit("U0SECRETARIAT", fill(asked, { timing: "time", mode: "none" }));
      expect(read(back.body?.["view"] as ModalView)).toEqual({
        ...typed,
        ...{ "chair-2": "none", "chair-3": "none" },
        "language-2": "none",
        timing: "time",
        mode: "none",
      });
    },
  );

  it("keeps it at the choice already, where Slack tells of it at once", async () => {
    const app = await open();
    const view = await formOf(app, "new");
    const { values } = fill(view, { ...typed, mode: "quota" });
    const filled = { ...view, state: { values } };
    await app.press(
      "U0SECRETARIAT",
      { type: "static_select", action_id: "event:v1:mode", selected_option: { value: "quota" } },
      { view: filled },
    );
    const redrawn = app.news().find(({ method }) => method === "views.update")?.body[
      "view"
    ] as ModalView;
    expect(read(redrawn)).toMatchObject({ ...typed, mode: "quota", perDelegation: "" });
  });

  it("takes what was typed, after it was asked for more", async () => {
    const app = await open();
    const { reminders: _, agenda: __, ...minimal } = typed;
    const first = await app.submit(
      "U0SECRETARIAT",
      fill(await formOf(app, "new"), { ...minimal, timing: "month", mode: "open" }),
    );
    const asked = first.body?.["view"] as ModalView;
    await app.submit("U0SECRETARIAT", fill(asked, { month: "2027-06", capacity: "5" }));
    expect(await app.store.drafts()).toMatchObject([
      {
        summary: { en: "Study visit to Accra", fr: "Visite d’étude à Accra" },
        when: { precision: "month", month: "2027-06" },
        participation: { mode: "open", capacity: 5 },
        online: { platform: "Zoom", joinUrlIsPublic: true },
      },
    ]);
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
