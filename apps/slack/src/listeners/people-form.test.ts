import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import type { App } from "../../test/workshop-app.ts";
import { event, openWorkshop } from "../../test/workshop-app.ts";

describe("the form for people that was open for a while", () => {
  const openForm = async (app: App, user: string) => {
    await app.press(user, { action_id: "details:v1", value: `${event.uid} 0` });
    return app.news().find(({ method }) => method === "views.open")?.body["view"] as ModalView;
  };
  const named = { partstat: "ACCEPTED", "name:0": "Paul Biwole" };
  const by = { by: "U0SECRETARIAT", at: "2027-01-20T00:00:00Z" } as const;

  it("takes nothing once the event has another date", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    const when = { precision: "day", first: "2027-04-14", last: "2027-04-14" } as const;
    await app.store.saveEvents([{ ...event, when, sequence: 1 }], by);
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(body).toMatchObject({
      errors: {
        partstat: expect.stringContaining(
          "The event has changed since this form was opened",
        ) as unknown,
      },
    });
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("takes nothing in the place of what somebody else of the delegation has written meanwhile", async () => {
    const app = await openWorkshop();
    await app.store.savePerson(
      "U0SECOND",
      { delegation: "CM", locale: "en", confirmedBy: by.by },
      by,
    );
    const view = await openForm(app, "U0CAMEROON");
    const other = await openForm(app, "U0SECOND");
    await app.submit("U0SECOND", fill(other, { ...named, "name:0": "Solange Mbarga" }));
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(JSON.stringify(body)).toContain(
      "The answer of your delegation has changed since this form",
    );
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { people: [{ name: "Solange Mbarga" }] },
    ]);
  });

  it("takes nothing for another delegation than the one that it shows", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    await app.store.savePerson("U0CAMEROON", { delegation: "TD" }, by);
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(JSON.stringify(body)).toContain("You no longer answer for the delegation of this form");
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("that Slack delivers twice is taken both times, and recorded once", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    for (const again of [false, true]) {
      const { body } = await app.submit("U0CAMEROON", fill(view, named), { again });
      expect(body).toMatchObject({ response_action: "update" });
    }
    expect(await app.store.answers(event.uid, "CM")).toHaveLength(1);
  });

  it("opened in an older version of the app counts as it did", async () => {
    const app = await openWorkshop();
    const { shown: _, ...metadata } = JSON.parse(
      (await openForm(app, "U0CAMEROON")).private_metadata ?? "",
    ) as {
      shown: object;
    };
    const view = {
      ...(await openForm(app, "U0CAMEROON")),
      private_metadata: JSON.stringify(metadata),
    };
    await app.press("U0CAMEROON", { action_id: "rsvp:v1:TENTATIVE", value: event.uid });
    await app.submit("U0CAMEROON", fill(view, named));
    expect(await app.store.attendance(event.uid)).toMatchObject([{ partstat: "ACCEPTED" }]);
  });
});
