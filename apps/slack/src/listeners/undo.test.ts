import type { Attendee } from "@rabat-process/events/answers";
import { expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { event as workshop } from "../../test/workshop-app.ts";

const organiser = "U0SECRETARIAT";
const at = "2027-01-01T00:00:00Z";
const given: Attendee = {
  ...{ delegation: "SN", partstat: "DECLINED", people: [], standing: "none" },
  ...{ by: "pAwa", at, byLink: {} },
};

it.each([
  ["en", "Undone.", "The answer that counts now: *Will attend*.", "There is no answer now."],
  ["fr", "La réponse", "Réponse qui compte désormais", "Il n’y a plus de réponse."],
] as const)(
  "a press to undo that is delivered twice undoes once, and then says what counts: %s",
  async (locale, undone, present, none) => {
    const app = await openBoltApp({ events: [workshop] });
    await app.store.savePerson(organiser, { locale }, { by: organiser, at });
    const answer = (attendee: Attendee) =>
      app.store.change(workshop.uid, { by: "pAwa", at }, () => ({
        ok: true,
        attendance: [attendee],
      }));
    await answer(given);
    const undo = { action_id: "answer:v1:undo", value: `SN|${at}|${workshop.uid}` };
    const press = async (again: boolean) => {
      app.news();
      await app.press(organiser, undo, { again });
      return JSON.stringify(app.news());
    };
    expect(await press(false)).toContain(undone);
    expect(await press(true)).toContain(none);
    const { byLink: _, ...later } = given;
    await answer({
      ...later,
      partstat: "ACCEPTED",
      standing: "confirmed",
      at: "2027-01-02T00:00:00Z",
    });
    const third = await press(true);
    expect(third).toContain(present);
    expect(third).not.toContain("Undone");
  },
);
