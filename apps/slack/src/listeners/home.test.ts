import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { HomeView } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { App } from "../../test/forms.ts";
import { open } from "../../test/forms.ts";
import { event as workshop } from "../../test/workshop-app.ts";

const event: CalendarEvent = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 1, capacity: 1, deadline: "2027-03-01" },
};
const other: CalendarEvent = {
  ...workshop,
  uid: "handover-2027@rabat-process",
  summary: { en: "Handover" },
};

async function openApp() {
  const app = await open("en", [event, other]);
  const by = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", locale: "en" }, by);
  return app;
}

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

const press = (app: App, user: string, uid = event.uid, partstat = "ACCEPTED") =>
  app.press(user, { action_id: `rsvp:v1:${partstat}`, value: uid }, { inHome: true });

/** The texts of the home as it was drawn last, a block each. */
function shown(app: App): readonly string[] {
  const drawn = app.news().findLast(({ method }) => method === "views.publish");
  const { blocks } = drawn?.body["view"] as HomeView;
  return blocks.map((block) => JSON.stringify(block));
}

/** The block that is drawn next below the buttons of an event. */
function below(blocks: readonly string[], uid: string): string {
  const buttons = blocks.findIndex(
    (block) => block.includes("rsvp:v1:ACCEPTED") && block.includes(uid),
  );
  return blocks[buttons + 1] ?? "";
}

async function opens(app: App, user: string) {
  await app.event({ type: "app_home_opened", user, tab: "home", channel: "D1" });
  return shown(app);
}

describe("a press in a home that is refused", () => {
  it("is answered there, below the event that was pressed, until the home is opened again", async () => {
    const app = await openApp();
    const people = [{ name: "Awa Diop" }, { name: "Moussa Fall" }];
    await answered(app, { partstat: "TENTATIVE", standing: "none", people });
    await press(app, "U0SENEGAL");
    const refusal = "The number of people exceeds your delegation’s quota";
    expect(below(shown(app), event.uid)).toContain(refusal);
    expect((await opens(app, "U0SENEGAL")).join("")).not.toContain(refusal);
  });

  it("is answered on top where the event is not among those that the home shows", async () => {
    const app = await openApp();
    await press(app, "U0SENEGAL", "gone-2027@rabat-process");
    expect(shown(app)[1]).toContain("This event no longer exists");
  });

  it("tells of a button of an old version", async () => {
    const app = await openApp();
    await app.press(
      "U0SENEGAL",
      { action_id: "rsvp:v0:ACCEPTED", value: event.uid },
      { inHome: true },
    );
    expect(below(shown(app), event.uid)).toContain("This button is from an older version");
  });
});

describe("a press in a home by somebody without a delegation", () => {
  it("asks for it there, and records the answer once it is chosen", async () => {
    const app = await openApp();
    await press(app, "U0NEW");
    const question = below(shown(app), event.uid);
    expect(question).toContain("Which delegation are you answering for?");
    await app.press(
      "U0NEW",
      {
        type: "static_select",
        action_id: "delegation:v1:choice",
        block_id: `pending:v1:ACCEPTED:${event.uid} 0`,
        selected_option: { value: "GH" },
      },
      { inHome: true },
    );
    expect(shown(app).join("\n")).toContain("Recorded for *Ghana*: *Will attend*");
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "GH", standing: "confirmed" },
    ]);
  });

  it("records it by the guess, too", async () => {
    const app = await openApp();
    await press(app, "U0NEW", event.uid, "DECLINED");
    const guess = { action_id: "delegation:v1:guess", value: "SN" };
    const block_id = `pending:v1:DECLINED:${event.uid} 0`;
    await app.press("U0NEW", { ...guess, block_id }, { inHome: true });
    expect(shown(app)[1]).toContain("Recorded for *Senegal*: *Will not attend*");
  });
});

describe("a home", () => {
  it.each<[Partial<Attendee>, string]>([
    [{ standing: "confirmed" }, "Will attend"],
    [{ standing: "waiting" }, "On the waiting list"],
    [{ standing: "offered", offerUntil: "2027-02-03T00:00:00Z" }, "Place offered"],
    [{ standing: "pending" }, "Awaiting selection"],
    [{ standing: "not-selected" }, "Not selected"],
    [{ partstat: "TENTATIVE", standing: "none" }, "Maybe"],
  ])("shows an answer that is %j as “%s”", async (attendee, words) => {
    const app = await openApp();
    await answered(app, attendee);
    const line = (await opens(app, "U0SENEGAL")).filter((block) => block.includes(" · *"));
    expect(new Set(line.map((block) => / · \*([^*]+)\*/.exec(block)?.[1]))).toEqual(
      new Set([words]),
    );
  });

  it("says at once that a press led to the waiting list", async () => {
    const app = await openApp();
    await answered(app, { delegation: "FR" });
    await press(app, "U0SENEGAL");
    const blocks = shown(app).join("\n");
    expect(blocks).toContain("Recorded for *Senegal*: *On the waiting list*");
    expect(blocks).toContain(" · *On the waiting list*");
    expect(blocks).not.toContain(" · *Will attend*");
  });

  it("has the buttons at hand also when the time for other answers is over", async () => {
    const app = await openApp();
    app.moveTo("2027-03-03T00:00:00Z");
    await answered(app, { standing: "offered", offerUntil: "2027-03-04T00:00:00Z" });
    expect((await opens(app, "U0SENEGAL")).join()).toContain(`"value":"${event.uid} 0 SN"`);
    await press(app, "U0SENEGAL");
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "SN", standing: "confirmed" },
    ]);
  });

  it("has the buttons at hand while a place is offered", async () => {
    const app = await openApp();
    await answered(app, { standing: "offered", offerUntil: "2027-02-03T00:00:00Z" });
    expect((await opens(app, "U0SENEGAL")).join()).toContain(`"value":"${event.uid} 0 SN"`);
    await press(app, "U0SENEGAL");
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "SN", standing: "confirmed" },
    ]);
  });
});
