import { drawnText, drawnView } from "@rabat-process/local-slack";
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
    await secretariat.types("announce workshop");
    const card = await awa.seesCard("No delegation has answered yet.");

    // The first one answers with a name, and is made the focal point.
    const form = await awa.opensBy(card, "Details");
    const named = {
      "Choose a delegation": "Senegal",
      "Person 1: name": "Awa Diop",
      "Person 1: role": "Head of unit",
    };
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
    await successor.chooses(card, "more:v1", "My delegation’s answer");
    const answer = drawnText(await successor.sees("*Senegal*: *Will attend*"));
    expect(answer).toBe(
      "*Senegal*: *Will attend*, answered by <@U0SENEGAL> on Monday 1 February 2027.\nPeople: Awa Diop",
    );
    const again = await successor.opensBy(card, "Details");
    expect(drawnView(again)).toContain("Awa Diop");
    const instead = { "Person 1: name": "Moussa Ndiaye", "Person 1: standing in for": "Awa Diop" };
    expect(await successor.hands(again, instead)).toContain(
      "Recorded for *Senegal*: *Will attend*",
    );
    // Whoever answered before is told, a confirmed member with the name of who did it.
    await awa.isTold("The Secretariat has named you a focal point of Senegal");
    await awa.isTold(
      "<@U0SUCCESSOR> answered for Senegal: *Will attend*. This takes the place of your answer.",
    );
    expect(await secretariat.asksForFile("export workshop")).toContain(
      "SN,Senegal,Will attend,Moussa Ndiaye,Head of unit,,,Awa Diop,,,U0SUCCESSOR,2027-02-08T",
    );

    // What the Secretariat was told by telephone is recorded on behalf of the delegation.
    await secretariat.types("rsvp workshop maybe for Senegal");
    await secretariat.sees("Recorded for *Senegal*: *Maybe*");
    await successor.isTold(
      "The Secretariat answered for Senegal: *Maybe*. This takes the place of your answer.",
    );
    const csv = await secretariat.asksForFile("export workshop");
    expect(csv).toMatch(
      /^SN,Senegal,Maybe,.*,U0SECRETARIAT,2027-02-08T\d\d:\d\d:\d\dZ,organiser\r$/m,
    );

    // Who is asked for a definite answer is the one who is the focal point now.
    time.moveTo("2027-02-27T00:00:00Z");
    await successor.isTold("Senegal has not given a definite answer yet.");
    await caughtUp();
    expect((await awa.letters()).filter((letter) => letter.includes("definite answer"))).toEqual(
      [],
    );
  },
);
