import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, Participation } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import type { App } from "../../test/forms.ts";
import { leave } from "../../test/leave.ts";
import { formOf, open, submit } from "../../test/forms.ts";
import { answer, event as workshop } from "../../test/workshop-app.ts";

const organiser = "U0SECRETARIAT";

async function openApp(participation: Participation, locale: "en" | "fr" = "en") {
  const event: CalendarEvent = { ...workshop, participation };
  return open(locale, [event]);
}

/** Writes answers as they have come to be. */
async function answered(app: App, ...attendance: readonly Partial<Attendee>[]) {
  const by = { by: "U0SENEGAL", at: "2027-01-20T00:00:00Z" } as const;
  const usual = {
    delegation: "SN",
    partstat: "ACCEPTED",
    standing: "confirmed",
    people: [],
  } as const;
  await app.store.change(workshop.uid, by, () => ({
    ok: true,
    attendance: attendance.map((one) => ({ ...usual, ...by, ...one })),
  }));
}

async function standingOf(app: App, delegation: DelegationCode) {
  const attendance = await app.store.attendance(workshop.uid);
  return attendance.find((attendee) => attendee.delegation === delegation)?.standing;
}

/** The button with this name in the last answer, as it is pressed. */
function buttonOf(app: App, action: string): { action_id: string; value: string } {
  const value = new RegExp(`"action_id":"${action}","value":"([^"]*)"`).exec(answer(app))?.[1];
  if (value === undefined) throw new Error(`no button ${action}`);
  return { action_id: action, value };
}

const acts = async (app: App) =>
  (await app.store.log({ event: workshop.uid, limit: 20 })).map(({ act }) => act);

describe("an organiser who records an answer", () => {
  const record = (app: App, delegation: string) =>
    app.command(organiser, `rsvp workshop yes for ${delegation}`);
  const two = { mode: "open", capacity: 2 } as const;

  it("is asked before there are more people than places, in words for organisers", async () => {
    const app = await openApp(two);
    await record(app, "Senegal");
    await record(app, "France");
    expect(answer(app)).toContain(
      "Recorded for *France*: *Will attend* — Workshop on return. It is marked",
    );
    await record(app, "Sweden");
    const asked = answer(app);
    expect(asked).toContain(
      "With Sweden (1 person), 3 of 2 places would be taken. Nothing has been recorded yet.",
    );
    expect(asked).toContain("Record anyway");
    expect(asked).not.toContain("your delegation");
    expect(await standingOf(app, "SE")).toBeUndefined();
  });

  it("goes beyond the places by the button, once", async () => {
    const app = await openApp(two);
    for (const delegation of ["Senegal", "France", "Sweden"]) await record(app, delegation);
    const button = buttonOf(app, "behalf:v1:beyond");
    await app.press(organiser, button);
    expect(answer(app)).toContain("Recorded for *Sweden*: *Will attend*");
    await app.press(organiser, button);
    expect(await app.store.attendance(workshop.uid)).toHaveLength(3);
    expect((await acts(app)).filter((act) => act === "answer-behalf")).toHaveLength(3);
  });

  it("is asked again where more answers came after the question", async () => {
    const app = await openApp(two);
    for (const delegation of ["Senegal", "France", "Sweden"]) await record(app, delegation);
    const button = buttonOf(app, "behalf:v1:beyond");
    await record(app, "Chad");
    await app.press(organiser, buttonOf(app, "behalf:v1:beyond"));
    expect(await standingOf(app, "TD")).toBe("confirmed");
    app.news();
    await app.press(organiser, button);
    expect(answer(app)).toContain("With Sweden (1 person), 4 of 2 places would be taken.");
    expect(await standingOf(app, "SE")).toBeUndefined();
  });

  it("is asked again where the event has another date by then", async () => {
    const app = await openApp(two);
    for (const delegation of ["Senegal", "France", "Sweden"]) await record(app, delegation);
    const button = buttonOf(app, "behalf:v1:beyond");
    const form = await formOf(app, "reschedule workshop");
    const { body } = await submit(app, form, { first: "2027-04-14", last: "" });
    await leave(app, organiser, body);
    app.news();
    await app.press(organiser, button);
    expect(answer(app)).toContain("Wednesday 14 April 2027");
    expect(await standingOf(app, "SE")).toBeUndefined();
  });

  it("is asked before a delegation passes those who wait", async () => {
    const app = await openApp({ mode: "open", capacity: 4 });
    const people = [{ name: "A" }, { name: "B" }, { name: "C" }];
    await answered(
      app,
      { delegation: "FR", people },
      { delegation: "SE", standing: "waiting", people },
    );
    await record(app, "Senegal");
    expect(answer(app)).toContain("On the waiting list before it: Sweden.");
    expect(await standingOf(app, "SN")).toBeUndefined();
  });

  it("is asked before more people come than a delegation may send", async () => {
    const app = await openApp({ mode: "quota", perDelegation: 1, perObserver: 0 });
    const people = [{ name: "A" }, { name: "B" }];
    await answered(app, { partstat: "TENTATIVE", standing: "none", people });
    await record(app, "Senegal");
    expect(answer(app)).toContain("Senegal may send 1 person; this would be 2 people.");
    await record(app, "IOM");
    expect(answer(app)).toContain("may send 0 people; this would be 1 person.");
    expect(await standingOf(app, "SN")).toBe("none");
    expect(await standingOf(app, "IOM")).toBeUndefined();
  });

  it.each([
    ["confirmed already", "yes for Senegal"],
    ["not coming", "no for Senegal"],
    ["perhaps coming", "maybe for Senegal"],
  ])("is asked nothing where the delegation is %s", async (_, words) => {
    const app = await openApp({ mode: "open", capacity: 1 });
    await answered(app, { delegation: "SN" }, { delegation: "FR" });
    await app.command(organiser, `rsvp workshop ${words}`);
    expect(answer(app)).toContain("Recorded for *Senegal*");
  });

  it("is answered in French, too", async () => {
    const app = await openApp({ mode: "open", capacity: 1 }, "fr");
    await answered(app, { delegation: "FR" });
    await app.command(organiser, "répondre workshop oui pour Sénégal");
    expect(answer(app)).toContain(
      "Avec la délégation du Sénégal (1 personne), 2 places seraient prises sur 1. Rien n’est encore",
    );
  });

  it("is alone with that: nobody else presses the button", async () => {
    const app = await openApp({ mode: "open", capacity: 1 });
    await answered(app, { delegation: "FR" });
    const value = `${workshop.uid} SE 0 9 9`;
    await app.press("U0SENEGAL", { action_id: "behalf:v1:beyond", value });
    expect(answer(app)).toContain("Seuls les organisateurs");
    expect(await standingOf(app, "SE")).toBeUndefined();
    await app.press(organiser, { action_id: "behalf:v1:beyond", value: "SE" });
    expect(answer(app)).toContain("older version");
  });
});

describe("an organiser who selects", () => {
  const one = { mode: "expression-of-interest", capacity: 1 } as const;
  const pending = [{ standing: "pending" }, { standing: "pending", delegation: "MA" }] as const;
  const select = (delegation: string, at = " 2027-01-20T00:00:00Z") => ({
    action_id: "selection:v1:yes",
    value: `${delegation}:${workshop.uid}${at}`,
  });

  it("beyond the places is asked, in words for organisers, and does so by the button", async () => {
    const app = await openApp(one);
    await answered(app, ...pending);
    await app.press(organiser, select("MA"));
    await app.press(organiser, select("SN"));
    const asked = answer(app);
    expect(asked).toContain(
      "With Senegal (1 person), 2 of 1 places would be taken. Nothing has been recorded yet.",
    );
    expect(asked).not.toContain("your delegation");
    expect(await standingOf(app, "SN")).toBe("pending");
    await app.press(organiser, select("SN"));
    await app.press(organiser, buttonOf(app, "selection:v1:beyond"));
    expect(await standingOf(app, "SN")).toBe("confirmed");
    expect(await app.store.attendance(workshop.uid)).toMatchObject([
      { delegation: "MA" },
      { override: true },
    ]);
  });

  it("twice the same way does so once, and the delegation is written to once", async () => {
    const app = await openApp(one);
    await answered(app, ...pending);
    const pass = { action_id: "selection:v1:no", value: `SN:${workshop.uid} 2027-01-20T00:00:00Z` };
    await app.press(organiser, pass);
    await app.press(organiser, pass);
    await app.press(organiser, select("MA"));
    await app.press(organiser, select("MA"));
    expect((await acts(app)).filter((act) => act === "select")).toHaveLength(2);
  });

  it("decides on the answer that the message showed, or sees the newest", async () => {
    const app = await openApp(one);
    await answered(app, { standing: "pending", people: [{ name: "A" }, { name: "B" }] });
    await app.press(organiser, select("SN", " 2027-01-10T00:00:00Z"));
    const told = answer(app);
    expect(told).toContain("Senegal has changed its answer since this message was written");
    expect(told).toContain("Senegal has expressed interest (2 people).");
    expect(told).toContain(`"value":"SN:${workshop.uid} 2027-01-20T00:00:00Z"`);
    expect(await standingOf(app, "SN")).toBe("pending");
    // A message of an old version did not say of which answer it spoke.
    await app.press(organiser, select("SN", ""));
    expect(answer(app)).toContain("With Senegal (2 people), 2 of 1 places would be taken.");
  });

  it.each<[Partial<Attendee>, Partial<CalendarEvent>, RegExp]>([
    [{ standing: "none", partstat: "DECLINED" }, {}, /no pending decision/],
    [{ standing: "pending", delegation: "MA" }, {}, /no pending decision/],
    [
      { standing: "pending" },
      { status: "cancelled" },
      /This event is cancelled, so nothing was decided/,
    ],
    [
      { standing: "pending" },
      { status: "held" },
      /This event has taken place, so nothing was decided/,
    ],
  ])("is told why not, of %j and %j", async (attendee, changed, words) => {
    const app = await open("en", [{ ...workshop, participation: one, ...changed }]);
    await answered(app, attendee);
    await app.press(organiser, select("SN"));
    expect(answer(app)).toMatch(words);
  });
});
