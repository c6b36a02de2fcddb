import { expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { workshop } from "../../test/workshop.ts";
import { changeForm } from "../blocks/change-form.ts";

const opened = {
  seen: "0/2026-11-25T00:00:00Z",
  now: "2027-02-01T09:00:00Z",
  locale: "en",
} as const;
const choice = { block: "act", action: "change:v1:act", value: "cancel" };

it("a form offers what can still be said of an event that was held since it was opened", async () => {
  const app = await openBoltApp({ events: [{ ...workshop, status: "held" }] });
  const form = changeForm({ ...opened, isDraft: false, event: workshop, act: "reschedule" });
  const outcome = "It has taken place: who came, documents";

  await app.choose("U0SECRETARIAT", form, choice);
  const [drawn] = app.news();
  expect(drawn).toMatchObject({
    method: "views.update",
    body: { view: { callback_id: "change:v1" } },
  });
  expect(JSON.stringify(drawn)).toContain(outcome);
  expect(JSON.stringify(drawn)).not.toContain("It is cancelled");

  const { body } = await app.submit("U0SECRETARIAT", fill(form, { act: "cancel" }));
  expect(body).toMatchObject({ response_action: "update", view: { callback_id: "change:v1" } });
  expect(JSON.stringify(body)).toContain(outcome);
});
