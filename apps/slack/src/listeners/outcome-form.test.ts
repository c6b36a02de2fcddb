import type { CalendarEvent } from "@rabat-process/events";
import { describeEvent } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { workshop } from "../../test/workshop.ts";

const organiser = "U0SECRETARIAT";
const over: CalendarEvent = {
  ...workshop,
  status: "confirmed",
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
};

it("is told by a form once the event is over, and corrected later by the same one", async () => {
  const app = await openBoltApp({ events: [over] });
  app.moveTo("2027-05-01T09:00:00Z");
  const formOf = async () => {
    await app.command(organiser, "change workshop");
    const opened = app.news().find(({ method }) => method === "views.open");
    return opened?.body["view"] as ModalView;
  };
  const send = async (view: ModalView, filled: Record<string, string>) => {
    const { body } = await app.submit(organiser, fill(view, filled));
    return JSON.stringify(body);
  };
  await app.choose(organiser, await formOf(), {
    block: "act",
    action: "change:v1:act",
    value: "hold",
  });
  const asked = app.news().find(({ method }) => method === "views.update");
  const refused = await send(asked?.body["view"] as ModalView, { participants: "quite a few" });
  expect(refused).toContain("Enter a number such as 68");
  const said = await send(asked?.body["view"] as ModalView, {
    participants: "about 100",
    "documents-en": "Conclusions https://docs.example/1",
  });
  expect(said).toContain("Has taken place. Took part: about 100 people.");
  expect(said).toContain("nobody is notified");
  const again = await formOf();
  expect(JSON.stringify(again)).toContain('"initial_value":"about 100"');
  await send(again, { participants: "104" });
  const held = await app.store.event(over.uid);
  expect(held).toMatchObject({
    status: "held",
    outcome: {
      participants: 104,
      documents: [{ title: { en: "Conclusions" }, url: "https://docs.example/1" }],
    },
  });
  expect(held && describeEvent(held, [], "en")).toContainEqual({
    label: "Took part",
    values: ["104 people"],
  });
  await app.command(organiser, "log workshop");
  const log = JSON.stringify(app.news());
  expect(log).toContain("Took part: 104 people (before: About 100 people)");
});
