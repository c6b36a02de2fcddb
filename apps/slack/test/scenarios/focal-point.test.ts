import { drawnView } from "@rabat-process/local-slack";
import { expect } from "vitest";
import { workshop } from "../workshop.ts";
import { story } from "./stage.ts";

const withOneAndOne = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 1, accompanying: 1, deadline: "2027-03-01" },
} as const;
const moussa = {
  id: "U0SUCCESSOR",
  name: "moussa.ndiaye",
  real_name: "Moussa Ndiaye (Senegal)",
  email: "moussa.ndiaye@senegal.example",
  tz: "Africa/Dakar",
};
const setting = {
  begins: "2027-02-01T09:00:00Z",
  events: [withOneAndOne],
  people: [moussa],
} as const;

story(
  "a focal point is replaced, and the answer stays with the delegation",
  setting,
  async (stage) => {
    const { as, caughtUp, time } = stage;
    const [secretariat, awa, successor] = [as("U0SECRETARIAT"), as("U0SENEGAL"), as(moussa.id)];
    await secretariat.announces("announce workshop");
    const card = await awa.seesCard("No delegation has answered yet.");

    // The first one answers, says who comes, and is made the focal point.
    await awa.answersFor("Senegal", card, "Will attend");
    const recorded = await awa.sees("Recorded for *Senegal*: *Will attend*");
    const form = await awa.opensBy(recorded, "Name participants");
    const named = { Name: "Awa Diop", "Function and ministry": "Head of unit" };
    expect(await awa.hands(form, named)).toContain("Recorded for *Senegal*: *Will attend*");
    const joined = await secretariat.isTold("<@U0SENEGAL> answers for Senegal from now on.");
    await secretariat.presses(joined, "Make focal point");
    await secretariat.isTold("<@U0SENEGAL> — confirmed · focal point");

    // Another one takes over: says so, and is named by the Secretariat.
    time.moveTo("2027-02-08T09:00:00Z");
    await successor.types("settings");
    await successor.chooses(
      await successor.sees("Your settings"),
      "delegation:v1:change",
      "Senegal",
    );
    await successor.sees("You now answer for Senegal.");
    await secretariat.types("delegation Senegal");
    const people = await secretariat.sees("Who answers for Senegal");
    await secretariat.presses(people, "No longer focal point");
    await secretariat.sees("<@U0SENEGAL> — confirmed\n");
    await secretariat.presses(people, "Make focal point");
    await secretariat.sees("<@U0SUCCESSOR> — confirmed · focal point");

    // The answer is the delegation's: it stands with who gave it and when, and the new one finds it in the form.
    expect(drawnView(await successor.opensBy(card, "More"))).toContain(
      "*Senegal*: *Will attend*, answered by <@U0SENEGAL> on Monday 1 February 2027.\nPeople: Awa Diop",
    );
    await successor.presses(card, "Will attend");
    const confirmed = await successor.sees("Recorded for *Senegal*: *Will attend*");
    const again = await successor.opensBy(confirmed, "Name participants");
    expect(drawnView(again)).toContain("Awa Diop");
    const list = await successor.opensIn(again, "Add a person");
    expect(
      await successor.hands(list, { Name: "Moussa Ndiaye", "In place of": "Awa Diop" }),
    ).toContain("2 people are named");
    // Whoever answered before is told, a confirmed member with the name of who did it.
    await awa.isTold("The Secretariat has named you a focal point of Senegal");
    await awa.isTold(
      "<@U0SUCCESSOR> answered for Senegal: *Will attend*. This takes the place of your answer.",
    );
    const exported = await secretariat.asksForWorkbook("export workshop");
    for (const text of ["Senegal", "Will attend", "Moussa Ndiaye", "Awa Diop"])
      expect(exported.split("\n")).toContain(text);

    // What the Secretariat was told by telephone is recorded on behalf of the delegation.
    await secretariat.types("rsvp workshop maybe for Senegal");
    await secretariat.sees("Recorded for *Senegal*: *Maybe*");
    await successor.isTold(
      "The Secretariat answered for Senegal: *Maybe*. This takes the place of your answer.",
    );
    const later = (await secretariat.asksForWorkbook("export workshop")).split("\n");
    for (const text of ["Maybe", "by an organiser"]) expect(later).toContain(text);

    // Who is asked for a definite answer is the one who is the focal point now.
    time.moveTo("2027-02-27T00:00:00Z");
    await successor.isTold("Senegal has not given a definite answer yet.");
    await caughtUp();
    expect((await awa.letters()).filter((letter) => letter.includes("definite answer"))).toEqual(
      [],
    );
  },
);
