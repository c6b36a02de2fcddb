import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import type { App } from "../../test/workshop-app.ts";
import { event, openWorkshop } from "../../test/workshop-app.ts";

const by = { by: "U0SECRETARIAT", at: "2027-01-20T00:00:00Z" } as const;

/** Presses the button after “Recorded”, and gives the window that opens. */
async function openForm(app: App, user: string): Promise<ModalView> {
  await app.press(user, { action_id: "details:v1", value: `${event.uid} 0` });
  return app.news().find(({ method }) => method === "views.open")?.body["view"] as ModalView;
}

/** Sends a window, and gives the one that takes its place. */
async function send(app: App, user: string, view: ModalView, filled: Record<string, string>) {
  const { body } = await app.submit(user, fill(view, filled));
  const { view: next } = body as { readonly view?: ModalView };
  if (next === undefined) throw new Error(`refused: ${JSON.stringify(body)}`);
  return next;
}

interface Press {
  readonly action: string;
  readonly value?: string | undefined;
  readonly filled?: Record<string, string>;
}

/** Presses a button in a window, and gives the one that takes its place. */
async function press(app: App, user: string, view: ModalView, { action, value, filled }: Press) {
  const state = { values: fill(view, filled).values };
  await app.press(
    user,
    { action_id: action, value: value ?? `${event.uid} 0` },
    { view: { ...view, state } },
  );
  return app.news().find(({ method }) => method === "views.update")?.body["view"] as ModalView;
}

const attendee = async (app: App) => (await app.store.attendance(event.uid))[0];
const namesIn = async (app: App) => (await attendee(app))?.people.map(({ name }) => name);

describe("the windows for those who come", () => {
  it("take one person after the other, as many as the delegation may send", async () => {
    const app = await openWorkshop();
    const first = await openForm(app, "U0CAMEROON");
    expect(JSON.stringify(first)).toContain("Person 1 of up to 2");
    expect(JSON.stringify(first)).toContain("Saving also records the answer: Will attend.");
    const filled = { role: "Head of Division", email: "paul@example.org", language: "fr" };
    const second = await send(app, "U0CAMEROON", first, {
      ...{ name: "Paul Biwole", then: "yes" },
      ...filled,
    });
    expect(JSON.stringify(second)).toContain("Person 2 of up to 2");
    // Nobody comes after the last one.
    expect(JSON.stringify(second)).not.toContain("Name another person");
    const list = await send(app, "U0CAMEROON", second, {
      name: "Solange Mbarga",
      standsInFor: "Marie Onana",
    });
    expect(JSON.stringify(list)).toContain("2 people are named, of up to 2.");
    expect(JSON.stringify(list)).not.toContain("Add a person");
    expect(await attendee(app)).toMatchObject({
      delegation: "CM",
      partstat: "ACCEPTED",
      people: [
        { name: "Paul Biwole", ...filled },
        { name: "Solange Mbarga", standsInFor: "Marie Onana" },
      ],
    });
  });

  it("ask for each person anew: no window has an input of the one before it", async () => {
    const app = await openWorkshop();
    const first = await openForm(app, "U0CAMEROON");
    const second = await send(app, "U0CAMEROON", first, { name: "Paul Biwole", then: "yes" });
    const inputs = (view: ModalView) =>
      Object.entries(fill(view).values).map(([id, input]) => `${id} ${Object.keys(input).join()}`);
    // Slack leaves in an input what was typed in one of the same two names.
    expect(inputs(second).filter((input) => inputs(first).includes(input))).toEqual([]);
  });

  it.each([
    ["people:v2:add", undefined, { name: "Solange Mbarga" }],
    ["people:v2:edit", `0 ${event.uid} 0`, { role: "Director" }],
    ["people:v2:several", undefined, { list: "Solange Mbarga" }],
  ])("keep a message that was typed before %s was pressed", async (action, value, filled) => {
    const app = await openWorkshop();
    const list = await send(app, "U0CAMEROON", await openForm(app, "U0CAMEROON"), { name: "Paul" });
    const comment = `We arrive the day before. ${"Details. ".repeat(200)}`.trim();
    const next = await press(app, "U0CAMEROON", list, { action, value, filled: { comment } });
    const after = await send(app, "U0CAMEROON", next, filled);
    expect(await attendee(app)).toMatchObject({ comment });
    expect(fill(after).values["comment"]).toMatchObject({ comment: { value: comment } });
  });

  it("stay at the list where the message is too long to go along", async () => {
    const app = await openWorkshop();
    const list = await send(app, "U0CAMEROON", await openForm(app, "U0CAMEROON"), { name: "Paul" });
    const filled = { comment: "a\n".repeat(999) };
    const same = await press(app, "U0CAMEROON", list, { action: "people:v2:add", filled });
    expect(same.callback_id).toBe("people:v2:list");
    expect(JSON.stringify(same)).toContain("too long to be kept");
  });

  it("take any number where there is no quota, and several at once as a ministry lists them", async () => {
    const app = await openWorkshop();
    const open = { ...event, participation: { mode: "open" as const }, sequence: 1 };
    await app.store.saveEvents([open], by);
    const paste = await press(app, "U0CAMEROON", await openForm(app, "U0CAMEROON"), {
      action: "people:v2:several",
    });
    const lines = Array.from({ length: 24 }, (_, index) => `${index + 1}. Person ${index}`);
    const list = await send(app, "U0CAMEROON", paste, {
      list: [...lines, "- Awa Diop; awa@example.org; Head of Division, Ministry"].join("\n"),
    });
    expect(JSON.stringify(list)).toContain("25 people are named; there is no limit.");
    expect((await attendee(app))?.people.at(-1)).toMatchObject({
      name: "Awa Diop",
      email: "awa@example.org",
      role: "Head of Division, Ministry",
    });
  });

  it("change one of those who are named, or take them off the list", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    const list = await send(app, "U0CAMEROON", view, { name: "Paul Biwole" });
    const edit = () =>
      press(app, "U0CAMEROON", list, { action: "people:v2:edit", value: `0 ${event.uid} 0` });
    await send(app, "U0CAMEROON", await edit(), { role: "Director" });
    expect((await attendee(app))?.people).toMatchObject([
      { name: "Paul Biwole", role: "Director" },
    ]);
    await send(app, "U0CAMEROON", await edit(), { then: "yes" });
    expect(await namesIn(app)).toEqual([]);
  });

  it("leave a perhaps a perhaps, and take a message to the organisers", async () => {
    const app = await openWorkshop();
    await app.press("U0CAMEROON", { action_id: "rsvp:v1:TENTATIVE", value: event.uid });
    app.news();
    const list = await send(app, "U0CAMEROON", await openForm(app, "U0CAMEROON"), { name: "Paul" });
    const taken = await send(app, "U0CAMEROON", list, { comment: "We arrive the day before" });
    expect(JSON.stringify(taken)).toContain("Recorded for *Cameroon*: *Maybe*");
    expect(await attendee(app)).toMatchObject({
      partstat: "TENTATIVE",
      comment: "We arrive the day before",
      people: [{ name: "Paul" }],
    });
    const { body } = await app.submit("U0CAMEROON", fill(await openForm(app, "U0CAMEROON")));
    expect(body).toEqual({ response_action: "clear" });
  });

  it.each([
    [
      { name: "Paul", email: "paul at ministry" },
      { email: "Not a valid e-mail address. Example: name@ministry.example." },
    ],
    [{ name: "" }, { name: "The name is missing." }],
  ])("tell beside the field what is wrong with %j", async (filled, errors) => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    const { body } = await app.submit("U0CAMEROON", fill(view, filled));
    expect(body).toEqual({ response_action: "errors", errors });
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("refuse more people than the delegation may send, and those who are named twice, with nothing recorded", async () => {
    const app = await openWorkshop();
    const paste = await press(app, "U0CAMEROON", await openForm(app, "U0CAMEROON"), {
      action: "people:v2:several",
    });
    for (const [list, why] of [
      ["A\nB\nC", "exceeds your delegation’s quota"],
      ["Paul Biwole\nPaul Biwole", "named twice"],
      ["Paul\n,;", "Line 2 was not recognised"],
    ] as const) {
      const { body } = await app.submit("U0CAMEROON", fill(paste, { list }));
      expect(body).toMatchObject({ errors: { list: expect.stringContaining(why) as unknown } });
    }
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("ask a newcomer for the delegation first, and go on in the language in which they began", async () => {
    const app = await openWorkshop();
    const channel = { channel: "C0SCHEDULE", team: "T1", locale: "fr" } as const;
    await app.store.saveChannel(channel, by);
    const view = await openForm(app, "U0NEW");
    expect(JSON.stringify(view)).toContain("Choisir une délégation");
    const list = await send(app, "U0NEW", view, { delegation: "TD", name: "Awa Diop" });
    expect(JSON.stringify(list)).toContain("Réponse enregistrée pour *le Tchad*");
    expect(await app.store.person("U0NEW")).toMatchObject({ delegation: "TD", locale: "fr" });
  });
});

describe("a window for people that was open for a while", () => {
  const named = { name: "Paul Biwole" };

  it("takes nothing once the event has another date", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    const when = { precision: "day", first: "2027-04-14", last: "2027-04-14" } as const;
    await app.store.saveEvents([{ ...event, when, sequence: 1 }], by);
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(JSON.stringify(body)).toContain("The event has changed since this form was opened");
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("takes nothing in the place of what somebody else of the delegation has written meanwhile", async () => {
    const app = await openWorkshop();
    const second = { delegation: "CM", locale: "en", confirmedBy: by.by } as const;
    await app.store.savePerson("U0SECOND", second, by);
    const view = await openForm(app, "U0CAMEROON");
    const other = await openForm(app, "U0SECOND");
    await send(app, "U0SECOND", other, { name: "Solange Mbarga" });
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(JSON.stringify(body)).toContain("The answer of your delegation has changed");
    expect(await namesIn(app)).toEqual(["Solange Mbarga"]);
  });

  it("takes nothing for another delegation than the one that it shows", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    await app.store.savePerson("U0CAMEROON", { delegation: "TD" }, by);
    const { body } = await app.submit("U0CAMEROON", fill(view, named));
    expect(JSON.stringify(body)).toContain("You no longer answer for the delegation of this form");
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("that Slack delivers twice is taken both times, and recorded once", async () => {
    const app = await openWorkshop();
    const view = await openForm(app, "U0CAMEROON");
    for (const again of [false, true]) {
      const { body } = await app.submit("U0CAMEROON", fill(view, named), { again });
      expect(body).toMatchObject({ response_action: "update" });
    }
    expect(await namesIn(app)).toEqual(["Paul Biwole"]);
  });
});
