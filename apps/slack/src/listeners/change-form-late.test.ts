import { expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { workshop } from "../../test/workshop.ts";
import { changeForm } from "../blocks/change-form.ts";

const opened = {
  seen: "0/2026-11-25T00:00:00Z",
  now: "2027-02-01T09:00:00Z",
  locale: "en",
} as const;
const choice = { block: "act", action: "change:v1:act", value: "cancel" };

it("a form says so where nothing can happen to the event any more since it was opened", async () => {
  const app = await openBoltApp({ events: [{ ...workshop, status: "held" }] });
  const form = changeForm({ ...opened, event: workshop, act: "reschedule" });

  await app.choose("U0SECRETARIAT", form, choice);
  const [drawn] = app.news();
  expect(drawn).toMatchObject({ method: "views.update", body: { view: { callback_id: "taken" } } });
  expect(mrkdwnOf(drawn).join()).toContain("This event has taken place");

  const { body } = await app.submit("U0SECRETARIAT", fill(form, { act: "cancel" }));
  expect(body).toMatchObject({ response_action: "update", view: { callback_id: "taken" } });
});
