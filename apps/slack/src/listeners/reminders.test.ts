import { describe, expect, it } from "vitest";
import { formOf, submit } from "../../test/forms.ts";
import { leave } from "../../test/leave.ts";
import type { App } from "../../test/workshop-app.ts";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";
import { usualReminderTimes } from "@rabat-process/core/events/event-plan";

/** When people will be reminded of the workshop, which begins on 10 March 2027 at 10:00 UTC. */
async function planned(app: App) {
  const jobs = await app.store.jobs.waiting(event.uid);
  return jobs.filter(({ kind }) => kind === "remind").map(({ dueAt }) => dueAt);
}

describe("the reminders of an event", () => {
  it("are told by a command, chosen by it, and planned anew", async () => {
    const app = await openWorkshop();
    await app.command("U0SECRETARIAT", "reminders workshop");
    expect(answer(app)).toContain("7 days, 1 day and 1 hour before it begins");
    await app.command("U0SECRETARIAT", "reminders workshop 3 d, 90 min");
    expect(answer(app)).toContain("3 days and 90 minutes before it begins");
    expect(await app.store.reminderTimes(event.uid)).toEqual([4320, 90]);
    expect(await planned(app)).toEqual(["2027-03-07T10:00:00Z", "2027-03-10T08:30:00Z"]);
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { act: "set-reminders", by: "U0SECRETARIAT", event: event.uid },
    ]);
    await app.command("U0SECRETARIAT", "rappels atelier aucun");
    expect(answer(app)).toContain("No reminders are sent");
    expect(await planned(app)).toEqual([]);
  });

  it.each([
    ["U0CAMEROON", "reminders workshop 1 d", "Only organisers"],
    ["U0SENEGAL", "rappels atelier", "Seuls les organisateurs"],
    ["U0SECRETARIAT", "reminders workshop 400 d", "from 90 days to 15 minutes"],
    ["U0SECRETARIAT", "reminders workshop 1 d 24 h", "given twice"],
    ["U0SECRETARIAT", "reminders conference 1 d", "No event matches “conference”"],
    ["U0SECRETARIAT", "reminders", "Which event?"],
  ])("%s typing “%s” is told “%s”, and nothing changes", async (user, words, expected) => {
    const app = await openWorkshop();
    await app.command(user, words);
    expect(answer(app)).toContain(expected);
    expect(await app.store.reminderTimes(event.uid)).toEqual(usualReminderTimes);
  });

  it("stay when the event gets another date", async () => {
    const app = await openWorkshop();
    await app.command("U0SECRETARIAT", "reminders workshop 2 d");
    const form = await formOf(app, "reschedule workshop");
    const { body } = await submit(app, form, { first: "2027-04-14", last: "" });
    await leave(app, "U0SECRETARIAT", body);
    expect(await planned(app)).toEqual(["2027-04-12T10:00:00Z"]);
  });

  it("are chosen in the form, with other changes or alone", async () => {
    const app = await openWorkshop();
    const form = await formOf(app, "edit workshop");
    const alone = await submit(app, form, { reminders: "3 d, 2 h" });
    expect(JSON.stringify(alone.body)).toContain("Reminders are sent 3 days and 2 hours before");
    expect(JSON.stringify(alone.body)).not.toContain("nobody is notified");
    expect(await planned(app)).toEqual(["2027-03-07T10:00:00Z", "2027-03-10T08:00:00Z"]);
    const both = await submit(app, await formOf(app, "edit workshop"), {
      reminders: "",
      "title-en": "Talks",
    });
    expect(await leave(app, "U0SECRETARIAT", both.body)).toContain("No reminders are sent");
    expect(await planned(app)).toEqual([]);
    expect((await app.store.event(event.uid))?.summary.en).toBe("Talks");
  });

  it("that cannot be are refused beside the input", async () => {
    const app = await openWorkshop();
    const { body } = await submit(app, await formOf(app, "edit workshop"), { reminders: "1 min" });
    expect(body).toMatchObject({
      response_action: "errors",
      errors: { reminders: expect.stringContaining("15 minutes") as unknown },
    });
  });

  it("of a new event are those of its form", async () => {
    const app = await openWorkshop();
    const minimal = { "title-en": "Talks", when: "10 May 2027, 10:00–12:00", zone: "Rabat" };
    await submit(app, await formOf(app, "new"), { ...minimal, reminders: "1 d" });
    expect(await app.store.reminderTimes("talks-2027@rabat-process")).toEqual([1440]);
  });
});
