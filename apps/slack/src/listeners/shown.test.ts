import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import type { App } from "../../test/forms.ts";
import { leave } from "../../test/leave.ts";
import { formOf, open, submit } from "../../test/forms.ts";
import { answer, event as workshop } from "../../test/workshop-app.ts";

const event: CalendarEvent = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 2, capacity: 2, deadline: "2027-03-05" },
};

/** An app with the workshop, and delegates of Senegal, Cameroon, France and Sweden who speak English. */
async function openApp() {
  const app = await open("en", [event]);
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  for (const [user, delegation] of [
    ["U0SENEGAL", "SN"],
    ["U0CAMEROON", "CM"],
    ["U0FRANCE", "FR"],
    ["U0SWEDEN", "SE"],
  ] as const)
    await app.store.savePerson(user, { delegation, locale: "en" }, actor);
  await app.store.savePerson("U0SENEGAL", { confirmedBy: actor.by }, actor);
  return app;
}

const press = (app: App, user: string, said: string, partstat = "ACCEPTED") =>
  app.press(user, { action_id: `rsvp:v1:${partstat}`, value: `${event.uid}${said}` });

/** How each delegation stands. */
async function standings(app: App) {
  const attendance = await app.store.attendance(event.uid);
  return Object.fromEntries(attendance.map(({ delegation, standing }) => [delegation, standing]));
}

/** Writes answers as they have come to be. */
async function answered(app: App, ...attendance: readonly Partial<Attendee>[]) {
  const by = { by: "U0SECRETARIAT", at: "2027-01-20T00:00:00Z" } as const;
  const usual = {
    delegation: "SN",
    partstat: "ACCEPTED",
    standing: "confirmed",
    people: [],
  } as const;
  await app.store.change(event.uid, by, () => ({
    ok: true,
    act: "answer",
    attendance: attendance.map((one) => ({ ...usual, ...by, ...one })),
  }));
}

/** The organiser does something to the workshop by the form. */
async function change(app: App, words: string, filled: Record<string, string>) {
  const { body } = await submit(app, await formOf(app, `${words} workshop`), filled);
  await leave(app, "U0SECRETARIAT", body);
}

describe("a button of a message from before a change of the event", () => {
  it("records nothing once the event has another date, and offers the answers to what is true now", async () => {
    const app = await openApp();
    await change(app, "reschedule", { first: "2027-04-14", last: "" });
    app.news();
    await press(app, "U0SENEGAL", " 0 SN");
    expect(await standings(app)).toEqual({});
    const told = answer(app);
    expect(told).toContain(
      "This event has changed since the message was written, so nothing was recorded.",
    );
    expect(told).toContain("Wednesday 14 April 2027");
    expect(told).toContain(`"value":"${event.uid} 1 SN"`);
    await press(app, "U0SENEGAL", " 1 SN");
    expect(await standings(app)).toEqual({ SN: "confirmed" });
  });

  it.each<[string, (app: App) => Promise<void>]>([
    [
      "is worded otherwise",
      (app) => change(app, "edit", { "title-en": "Workshop on return and more" }),
    ],
    [
      "was moved and moved back",
      async (app) => {
        await change(app, "reschedule", { first: "2027-04-14", last: "" });
        await change(app, "reschedule", { first: "2027-03-10", last: "" });
      },
    ],
    [
      "was cancelled and takes place after all",
      async (app) => {
        await change(app, "cancel", {});
        await change(app, "change", {});
      },
    ],
    ["has not changed", () => Promise.resolve()],
  ])("counts where the event %s", async (_, happen) => {
    const app = await openApp();
    await happen(app);
    await press(app, "U0SENEGAL", " 0 SN");
    expect(await standings(app)).toEqual({ SN: "confirmed" });
  });

  it("counts as ever where it is from a version of the app that wrote no version", async () => {
    const app = await openApp();
    await change(app, "reschedule", { first: "2027-04-14", last: "" });
    await press(app, "U0SENEGAL", "");
    expect(await standings(app)).toEqual({ SN: "confirmed" });
  });

  it("is remembered while a newcomer is asked for their delegation", async () => {
    const app = await openApp();
    await press(app, "U0NEW", " 0");
    expect(answer(app)).toContain(`pending:v1:ACCEPTED:${event.uid} 0`);
    await change(app, "reschedule", { first: "2027-04-14", last: "" });
    await app.press("U0NEW", {
      action_id: "delegation:v1:guess",
      value: "GH",
      block_id: `pending:v1:ACCEPTED:${event.uid} 0`,
    });
    expect(answer(app)).toContain("Wednesday 14 April 2027");
    expect(await standings(app)).toEqual({});
  });
});

describe("a button of a message that speaks of a delegation", () => {
  it("records nothing for another one, to which its reader belongs by now", async () => {
    const app = await openApp();
    const by = { by: "U0SENEGAL", at: "2027-01-20T00:00:00Z" } as const;
    await app.store.savePerson("U0SENEGAL", { delegation: "FR" }, by);
    await press(app, "U0SENEGAL", " 0 SN");
    expect(answer(app)).toContain("This message was for Senegal, and you now answer for France");
    expect(await standings(app)).toEqual({});
    await press(app, "U0SENEGAL", " 0 FR");
    expect(await standings(app)).toEqual({ FR: "confirmed" });
  });
});

describe("the button of a feed", () => {
  it("makes none for a delegation of which its message did not speak", async () => {
    const app = await openApp();
    await app.press("U0SENEGAL", { action_id: "feed:v1:all", value: "FR" });
    expect(answer(app)).toContain(
      "This message was for France, and you now answer for Senegal, so no feed",
    );
    expect(await app.store.feed("hash")).toBeUndefined();
    await app.press("U0SENEGAL", { action_id: "feed:v1:all", value: "SN" });
    expect(await app.store.feed("hash")).toMatchObject({ delegation: "SN" });
  });
});

describe("the buttons of an offer", () => {
  const others = [{ delegation: "FR" }, { delegation: "SE" }] as const;
  const waiting = { standing: "waiting", queuedAt: "2027-01-20T00:00:00Z" } as const;

  it("take the place while the offer stands, and once more after that", async () => {
    const app = await openApp();
    await answered(app, { standing: "offered", offerUntil: "2027-02-02T09:00:00Z" });
    await press(app, "U0SENEGAL", " 0 SN offered");
    await press(app, "U0SENEGAL", " 0 SN offered");
    expect(answer(app)).toContain("Recorded for *Senegal*: *Will attend*");
    expect(await standings(app)).toEqual({ SN: "confirmed" });
  });

  it("say that the offer has ended, and leave the delegation where it is in the queue", async () => {
    const app = await openApp();
    await answered(app, ...others, waiting);
    await press(app, "U0SENEGAL", " 0 SN offered");
    const told = answer(app);
    expect(told).toContain("This offer has ended, so nothing was changed.");
    expect(told).toContain("on the waiting list");
    expect((await app.store.attendance(event.uid)).at(-1)).toMatchObject(waiting);
  });

  it("still decline, when the offer has ended", async () => {
    const app = await openApp();
    await answered(app, ...others, waiting);
    await press(app, "U0SENEGAL", " 0 SN offered", "DECLINED");
    expect(await standings(app)).toMatchObject({ SN: "none" });
  });
});

describe("a card that said something of places", () => {
  it.each<[string, readonly Partial<Attendee>[], string, RegExp]>([
    [
      " 0 free",
      [],
      "confirmed",
      /Recorded for \*Senegal\*: \*Will attend\* — Workshop on return\. You can/,
    ],
    [
      " 0 free",
      [{ delegation: "FR" }, { delegation: "SE" }],
      "waiting",
      /Recorded for \*Senegal\*: \*On the waiting list\* .* The places that were free when this message was written/,
    ],
    [
      " 0 full",
      [{ delegation: "FR" }, { delegation: "SE" }],
      "waiting",
      /Recorded for \*Senegal\*: \*On the waiting list\* .* No place is left at the moment/,
    ],
    [" 0 full", [], "confirmed", /\*Will attend\* .* A place has become free in the meantime\./],
  ])(
    "“%s”, with the answers %j, leaves Senegal %s and says so",
    async (said, others, standing, words) => {
      const app = await openApp();
      await answered(app, ...others);
      await press(app, "U0SENEGAL", said);
      expect(await standings(app)).toMatchObject({ SN: standing });
      expect(answer(app)).toMatch(words);
    },
  );
});

describe("presses of a delegation", () => {
  const at = (app: App, user: string, partstat: string, ts: string) =>
    app.press(user, { action_id: `rsvp:v1:${partstat}`, value: event.uid }, { ts });

  it("count in the order in which they were pressed, whatever the order in which they come", async () => {
    const app = await openApp();
    await at(app, "U0SENEGAL", "TENTATIVE", "1801472405.000100");
    await at(app, "U0SENEGAL", "DECLINED", "1801472400.000100");
    expect(answer(app)).toContain(
      "another answer at about the same time or later, which counts: *Maybe*. This one was not",
    );
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "SN", partstat: "TENTATIVE" },
    ]);
  });

  it("count so also within one second, and from two people", async () => {
    const app = await openApp();
    const by = { by: "U0SECRETARIAT", at: "2027-01-20T00:00:00Z" } as const;
    await app.store.savePerson("U0SWEDEN", { delegation: "SN" }, by);
    await at(app, "U0SENEGAL", "TENTATIVE", "1801472400.300002");
    await at(app, "U0SWEDEN", "DECLINED", "1801472400.300001");
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { partstat: "TENTATIVE", by: "U0SENEGAL" },
    ]);
  });

  it("that say the same again count as the latest, and are no entry in the log", async () => {
    const app = await openApp();
    await at(app, "U0SENEGAL", "TENTATIVE", "1801472400.000100");
    await at(app, "U0SENEGAL", "TENTATIVE", "1801472409.000100");
    await at(app, "U0SENEGAL", "DECLINED", "1801472405.000100");
    expect(await app.store.attendance(event.uid)).toMatchObject([{ partstat: "TENTATIVE" }]);
    const log = await app.store.log({ event: event.uid, limit: 9 });
    expect(log.map(({ act }) => act).filter((act) => act !== "card-found")).toEqual(["answer"]);
  });

  it("are as old as they are, also when something was said without a button in between", async () => {
    const app = await openApp();
    await at(app, "U0SENEGAL", "TENTATIVE", "1801472405.000100");
    await app.command("U0SENEGAL", "rsvp workshop no");
    await at(app, "U0SENEGAL", "ACCEPTED", "1801472401.000100");
    expect(await app.store.attendance(event.uid)).toMatchObject([{ partstat: "DECLINED" }]);
    await at(app, "U0SENEGAL", "ACCEPTED", "1801472406.000100");
    expect(await app.store.attendance(event.uid)).toMatchObject([{ partstat: "ACCEPTED" }]);
  });
});
