import { drawnText } from "@rabat-process/local-slack";
import { expect } from "vitest";
import { workshop } from "../workshop.ts";
import { french } from "./player.ts";
import { story } from "./stage.ts";

const setting = { begins: "2027-02-01T09:00:00Z", events: [workshop] } as const;

story(
  "an event is postponed, cancelled, reinstated and held on another day",
  setting,
  async (stage) => {
    const { as, caughtUp } = stage;
    const secretariat = as("U0SECRETARIAT");
    const [awa, erik, tariq] = [as("U0SENEGAL"), as("U0SWEDEN"), as("U0LIBYA")];
    await secretariat.types("langue fr ici", french);
    await secretariat.announces("announce workshop");
    await secretariat.announces("announce workshop", french);
    const card = await awa.seesCard("No delegation has answered yet.");
    await awa.types("langue fr");
    await awa.sees("L’application s’affiche désormais en français.");
    await erik.answersFor("Sweden", card, "Will not attend");
    await awa.presses(card, "Will attend");
    await awa.presses(await awa.sees("pour quelle délégation"), "Je réponds pour le Sénégal");
    await awa.seesCard("*1* will attend · *0* maybe · *1* will not attend");

    // Postponed: on the cards, in their threads, and to those who answered, each in their language.
    const dated = await secretariat.opens("reschedule workshop");
    const asked = await secretariat.submits(dated, {
      "What has changed?": "It is postponed, the date is open",
    });
    const postponing = {
      "words-en": "at a future date",
      "words-fr": "à une date ultérieure",
      "reason-en": "Elections",
      "reason-fr": "Élections",
    };
    const done = await secretariat.sendsNow(asked.modal ?? {}, postponing);
    expect(done).toContain("2 people will be notified.");
    expect(done).toContain("The 2 messages that show the event will be updated");
    expect(done).toContain("It has been sent");
    const postponed =
      "Postponed: at a future date (before: Wednesday 10 March 2027, 10:00–12:00 (Rabat time, UTC+0)). Reason: Elections.";
    const reporté =
      "Report\u00a0: à une date ultérieure (auparavant, mercredi 10 mars 2027, de 10\u00a0h à 12\u00a0h (heure de Rabat, UTC+0)). Motif\u00a0: Élections.";
    const open = await secretariat.seesCard("At a future date");
    expect(open.ts).toBe(card.ts);
    expect(drawnText(open)).toContain("*1* will attend · *0* maybe · *1* will not attend");
    await secretariat.seesNote(card, postponed);
    await secretariat.seesNote(
      await secretariat.seesCard("À une date ultérieure", french),
      reporté,
    );
    await awa.isTold(reporté);
    await erik.isTold(postponed);

    // Cancelled: nobody can answer any more.
    const cancelling = await secretariat.opens("cancel workshop");
    await secretariat.sendsNow(cancelling, { "reason-en": "Elections", "reason-fr": "Élections" });
    const cancelled = await awa.seesCard("This event is cancelled. No answer is needed.");
    expect(drawnText(cancelled)).not.toContain("Will attend\n");
    await secretariat.seesNote(card, "Cancelled. Reason: Elections.");
    await awa.isTold("Annulation. Motif\u00a0: Élections.");
    await erik.isTold("Cancelled. Reason: Elections.");

    // Reinstated: the answers stand as they were given.
    await secretariat.sendsNow(await secretariat.opens("change workshop"));
    const reinstated = await awa.seesCard("Maybe");
    expect(drawnText(reinstated)).toContain("*1* will attend · *0* maybe · *1* will not attend");
    await secretariat.seesNote(card, "Takes place after all.");
    await awa.isTold("Aura finalement lieu.");
    await erik.isTold("Takes place after all.");

    // On another day, for which the answers are asked again: in the message that says so.
    const moved = await secretariat.sendsNow(await secretariat.opens("reschedule workshop"), {
      "First day": "2027-05-12",
      start: "9:30",
      end: "11:30",
      zone: "Africa/Casablanca",
      answers: "Discard them and ask again",
    });
    expect(moved).toContain("whoever is notified is asked again");
    await awa.seesCard("No delegation has answered yet.");
    const again = await erik.isTold(
      "The answers given before no longer count: please answer again.",
    );
    await erik.presses(again, "Will attend");
    const renewed = await awa.seesCard("*1* will attend · *0* maybe · *0* will not attend");
    expect(drawnText(renewed)).toContain("Wednesday 12 May 2027, 09:30–11:30 (Rabat time, UTC+0)");
    // Who had not answered was written to about none of it.
    await caughtUp();
    expect(await tariq.letters()).toEqual([]);
  },
);

story(
  "two organisers collide, and the second is told",
  { ...setting, organisers: ["U0SECRETARIAT", "U0MOROCCO"] },
  async ({ as }) => {
    const [hanneke, salma] = [as("U0SECRETARIAT"), as("U0MOROCCO")];
    await hanneke.announces("announce workshop");
    const card = await hanneke.seesCard("No delegation has answered yet.");
    const moving = await hanneke.opens("reschedule workshop");
    const cancelling = await salma.opens("cancel workshop");
    expect(await hanneke.sendsNow(moving, { "First day": "2027-03-17", last: "" })).toContain(
      "Moved from Wednesday 10 March 2027",
    );

    // The form in front of the other organiser is about an event that is not the same any more.
    const refused = await salma.submits(cancelling, { "reason-en": "Elections" });
    expect(refused.errors).toEqual({
      "What has changed?":
        "Somebody else has changed this event since you opened the form. Close it, look at the event, and open the form again.",
    });
    const moved = await salma.seesCard("Wednesday 17 March 2027");
    expect(drawnText(moved)).toContain("Will attend");
    await salma.seesNote(card, "Moved from Wednesday 10 March 2027");

    // Knowing what changed, she may still decide.
    const again = await salma.opens("cancel workshop");
    expect(await salma.sendsNow(again, { "reason-en": "Elections" })).toContain("Cancelled.");
    await hanneke.seesCard("This event is cancelled.");
    await hanneke.types("log workshop");
    const log = drawnText(await hanneke.sees("What was done"));
    expect(log).toMatch(/<@U0SECRETARIAT> · gave a new date/);
    expect(log).toMatch(/<@U0MOROCCO> · cancelled/);
  },
);
