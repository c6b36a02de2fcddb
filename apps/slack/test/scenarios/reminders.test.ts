import { drawnText } from "@rabat-process/local-slack";
import { expect } from "vitest";
import { workshop } from "../workshop.ts";
import { story } from "./stage.ts";

const setting = { begins: "2027-02-01T09:00:00Z", events: [workshop] } as const;

story(
  "a reminder comes in time, in one's language and on one's clock, until one stops it",
  setting,
  async (stage) => {
    const { as, caughtUp, log, time } = stage;
    const [awa, erik, tariq] = [as("U0SENEGAL"), as("U0SWEDEN"), as("U0LIBYA")];
    await as("U0SECRETARIAT").announces("announce workshop");
    const card = await awa.seesCard("No delegation has answered yet.");
    await awa.answersFor("Senegal", card, "Will attend");
    await awa.types("langue fr");
    await awa.sees("L’application s’affiche désormais en français.");
    await erik.answersFor("Sweden", card, "Will attend");
    await tariq.answersFor("Libya", card, "Will not attend");

    time.moveTo("2027-03-03T10:00:00Z");
    const reminder = await erik.isTold("Reminder");
    expect(drawnText(reminder)).toContain(
      "Wednesday 10 March 2027, 10:00–12:00 (Rabat time, UTC+0)",
    );
    expect(drawnText(reminder)).toContain("Your time: 11:00–13:00 (Stockholm time, UTC+1)");
    expect(drawnText(await awa.isTold("Rappel"))).toContain("Mercredi 10 mars 2027");
    await erik.presses(reminder, "Send me no reminders");
    await erik.isTold("You get no more reminders.");

    time.moveTo("2027-03-09T10:00:00Z");
    await caughtUp();
    expect(await awa.letters()).toHaveLength(2);

    // An hour before the beginning the app does not run; ten minutes before it, a reminder is of no use any more.
    time.moveTo("2027-03-10T09:50:00Z");
    await caughtUp();
    expect(log).toContain(
      "a job came too late to be useful (after 2027-03-10T09:50:00Z): it is dropped",
    );
    expect(await awa.letters()).toHaveLength(2);
    expect((await erik.letters()).filter((letter) => letter.startsWith("Reminder"))).toHaveLength(
      1,
    );
    expect(await tariq.letters()).toEqual([]);
  },
);
