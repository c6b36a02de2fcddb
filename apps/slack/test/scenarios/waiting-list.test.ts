import { drawnText } from "@rabat-process/local-slack";
import { expect } from "vitest";
import { workshop } from "../workshop.ts";
import { story } from "./stage.ts";

const twoPlaces = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 1, capacity: 2, deadline: "2027-03-01" },
} as const;
const setting = { begins: "2027-02-01T09:00:00Z", events: [twoPlaces] } as const;

story(
  "the waiting list moves: by hand, and when nobody takes what is offered",
  setting,
  async (stage) => {
    const { as, caughtUp, time } = stage;
    const [awa, erik, solange, tariq] = [
      as("U0SENEGAL"),
      as("U0SWEDEN"),
      as("U0CAMEROON"),
      as("U0LIBYA"),
    ];
    await as("U0SECRETARIAT").announces("announce workshop");
    const card = await awa.seesCard("2 of 2 places left.");
    await awa.answersFor("Senegal", card, "Will attend");
    await erik.seesCard("1 of 2 places left.");
    await erik.answersFor("Sweden", card, "Will attend");

    // Said before anybody presses, and to whoever presses all the same.
    await solange.seesCard(
      "*All 2 places are taken.* A free place goes to the first on the waiting list.",
    );
    await solange.answersFor("Cameroon", card, "Join waiting list");
    await solange.sees("your delegation is on the waiting list, in order of request");
    await tariq.answersFor("Libya", card, "Join waiting list");
    await tariq.seesCard("2 without a place so far");

    // A place becomes free: it is offered to the first, for two days on her clock.
    await awa.presses(card, "Will not attend");
    await solange.isTold(
      "A place is offered to Cameroon. Press “Will attend” to take it before Wednesday 3 February 2027, 10:",
    );
    // The place is promised: who has given it up waits like everybody, and nobody else is offered it.
    await awa.presses(card, "Join waiting list");
    await awa.sees(
      "Recorded for *Senegal*: *On the waiting list* — Workshop on return. No place is left at the moment",
    );
    await caughtUp();
    expect(await tariq.letters()).toEqual([]);

    // Cameroon lets it go by, and it goes to the next, who takes it in the message that offers it.
    time.moveTo("2027-02-03T10:30:00Z");
    const offer = await tariq.isTold("A place is offered to Libya.");
    await tariq.presses(offer, "Will attend");
    await tariq.isTold(
      "Recorded for *Libya*: *Will attend* — Workshop on return. You can change this answer",
    );
    const settled = await awa.seesCard("*2* will attend · *0* maybe · *0* will not attend");
    expect(drawnText(settled)).toContain(" · 2 without a place so far");

    // Cameroon waits again, at the end, and the organisers can see it.
    await as("U0SECRETARIAT").types("who workshop");
    const who = drawnText(await as("U0SECRETARIAT").sees("Participants"));
    expect(who).toContain("On the waiting list, in this order: Senegal, Cameroon");
  },
);
