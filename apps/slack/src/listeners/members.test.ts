import { describe, expect, it } from "vitest";
import type { App } from "../../test/workshop-app.ts";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";

const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
const secret = { name: "Secret Agent", email: "secret@senegal.example" };
const details = { action_id: "details:v1", value: event.uid };
const mine = {
  type: "overflow",
  action_id: "more:v1",
  block_id: `card:v1:${event.uid}`,
  selected_option: { value: "mine" },
};

interface Drawn {
  readonly elements?: readonly { readonly action_id: string; readonly value: string }[];
}

const senegal = async (app: App) =>
  (await app.store.attendance(event.uid)).find(({ delegation }) => delegation === "SN");

/** A person who is named, or with a callback of the list what is written to the organisers. */
function sent(values: Record<string, string>, callback_id = "people:v2:person") {
  return {
    callback_id,
    private_metadata: JSON.stringify({ uid: event.uid, locale: "en", shown: { sequence: 0 } }),
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { [id]: id === "delegation" ? { selected_option: { value } } : { value } },
      ]),
    ),
  };
}

const choose = (app: App, user: string, value: string) =>
  app.press(user, {
    action_id: "delegation:v1:change",
    type: "static_select",
    selected_option: { value },
  });

/** Senegal has answered with a name, an address and a remark; then a stranger says that they are of Senegal. */
async function openWithStranger() {
  const app = await openWorkshop();
  await app.submit("U0SENEGAL", sent(secret));
  await app.submit("U0SENEGAL", sent({ comment: "wheelchair" }, "people:v2:list"));
  await choose(app, "U9STRANGER", "SN");
  app.news();
  return app;
}

describe("somebody who is not confirmed", () => {
  it("reads no name, no address, no remark and no member of the delegation that they chose", async () => {
    const app = await openWithStranger();
    await app.press("U9STRANGER", details);
    await app.press("U9STRANGER", mine);
    await app.press("U9STRANGER", { action_id: "feed:v1:all" });
    await app.command("U9STRANGER", "feed");
    await app.command("U9STRANGER", "who workshop");
    await app.command("U9STRANGER", "show workshop");
    await app.event({ type: "app_home_opened", user: "U9STRANGER", tab: "home", channel: "D1" });
    await app.submit("U9STRANGER", sent({ name: "Else" }));
    const told = JSON.stringify(
      app
        .news()
        .filter(({ body }) => !["U0SECRETARIAT", "U0SENEGAL"].includes(String(body["channel"]))),
    );
    expect(told).toContain("Another person is named for your delegation.");
    expect(told).toContain("Once the Secretariat has confirmed that you answer for Senegal");
    expect(told).not.toMatch(/Secret Agent|secret@|wheelchair|U0SENEGAL|feeds\/secret/);
    expect(await app.store.feed("hash")).toBeUndefined();
  });

  it("replaces nobody and nothing, and is told so", async () => {
    const app = await openWithStranger();
    const { body } = await app.submit("U9STRANGER", sent({ name: "Else" }));
    expect(JSON.stringify(body)).toContain("Not counted yet: *Will attend* for *Senegal*");
    await app.command("U9STRANGER", "rsvp workshop no");
    expect(answer(app)).toContain("Not counted yet");
    expect(await senegal(app)).toMatchObject({
      partstat: "ACCEPTED",
      by: "U0SENEGAL",
      people: [{ ...secret, namedBy: "U0SENEGAL" }],
    });
  });

  it("finds what they sent themselves in form, menu and home, and reads everything once confirmed", async () => {
    const app = await openWithStranger();
    await app.command("U9STRANGER", "rsvp workshop maybe");
    await app.submit("U9STRANGER", sent({ name: "Moussa Fall" }));
    await app.press("U9STRANGER", details);
    const form = app.news().findLast(({ method }) => method === "views.open");
    expect(JSON.stringify(form?.body["view"])).toContain("Moussa Fall");
    await app.press("U9STRANGER", mine);
    const told = answer(app);
    expect(told).toContain("*Senegal*: *Will attend*.");
    expect(told).toContain("Your answer *Maybe* is not accepted yet.");
    expect(told).toContain("People: Moussa Fall");
    await app.event({ type: "app_home_opened", user: "U9STRANGER", tab: "home", channel: "D1" });
    const home = app.news().findLast(({ method }) => method === "views.publish");
    expect(JSON.stringify(home?.body)).toContain("Maybe, not accepted yet");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:confirm", value: "U9STRANGER:SN" });
    await app.press("U9STRANGER", mine);
    expect(answer(app)).toContain("answered by <@U0SENEGAL>");
  });
});

describe("the buttons about an answer to accept", () => {
  it("accept it for confirmed members and organisers, and refuse everybody else", async () => {
    const app = await openWithStranger();
    await app.command("U9STRANGER", "rsvp workshop no");
    const [claim] = await app.store.claims(event.uid);
    const press = {
      action_id: "claim:v1:accept",
      value: `SN|U9STRANGER|${claim?.at ?? ""}|${event.uid}`,
    };
    await app.press("U0CAMEROON", press);
    expect(answer(app)).toContain("Only confirmed members of this delegation and the organisers");
    await app.press("U0SENEGAL", { ...press, value: "SN|U9STRANGER|yesterday|x" });
    expect(answer(app)).toContain("ancienne version");
    await app.press("U0SENEGAL", press);
    expect(answer(app)).toContain("a été acceptée");
    expect(await senegal(app)).toMatchObject({ partstat: "DECLINED", by: "U9STRANGER" });
    await app.press("U0SECRETARIAT", { ...press, action_id: "claim:v1:refuse" });
    expect(answer(app)).toContain("changed or decided on meanwhile");
    expect(await senegal(app)).toMatchObject({ partstat: "DECLINED", by: "U9STRANGER" });
  });
});

describe("organisers", () => {
  it("see all members of a delegation however many, in parts, and can decide on each", async () => {
    const app = await openWorkshop();
    const users = Array.from(
      { length: 60 },
      (_, index) => `U1MEMBER${String(index).padStart(3, "0")}`,
    );
    for (const user of users) await app.store.savePerson(user, { delegation: "MA" }, actor);
    await app.command("U0SECRETARIAT", "delegation Morocco");
    const seen = new Set<string>();
    for (let part = 0; part < 20; part += 1) {
      const { body } = app.news().findLast(({ method }) => method === "respond") ?? { body: {} };
      const drawn = JSON.stringify(body);
      for (const [, user = ""] of drawn.matchAll(/<@(U1MEMBER\d+)>/g)) seen.add(user);
      expect(drawn).toMatch(/\d+–\d+ of 60/);
      const { blocks } = body as { blocks: readonly Drawn[] };
      const next = blocks.at(-1)?.elements?.find(({ action_id: id }) => id === "person:v1:more");
      if (next === undefined) break;
      await app.press("U0SECRETARIAT", { action_id: next.action_id, value: next.value });
    }
    expect([...seen].toSorted()).toEqual(users);
    await app.press("U0SECRETARIAT", { action_id: "person:v1:confirm", value: "U1MEMBER020:MA" });
    expect((await app.store.person("U1MEMBER020")).confirmedBy).toBe("U0SECRETARIAT");
    await app.press("U0CAMEROON", { action_id: "person:v1:more", value: "U1MEMBER020:MA" });
    expect(answer(app)).toContain("Only organisers");
  });

  it.each([
    ["delegation France <@U0CAMILLE|camille>", "<@U0CAMILLE> is now a focal point of France"],
    ["delegation <@U0CAMILLE> fr", "<@U0CAMILLE> — confirmed · focal point"],
    [
      "délégation France <@U0CAMILLE|camille> <@W0PAUL|paul>",
      "<@W0PAUL> is now a focal point of France",
    ],
  ])("name people in advance by “%s”", async (words, expected) => {
    const app = await openWorkshop();
    await app.command("U0SECRETARIAT", words);
    expect(answer(app)).toContain(expected);
    expect(await app.store.person("U0CAMILLE")).toMatchObject({
      delegation: "FR",
      confirmedBy: "U0SECRETARIAT",
      focalPoint: true,
    });
  });

  it.each([
    ["delegation France @camille", "type @ and choose them from the list"],
    ["delegation Atlantis <@U0CAMILLE>", "“Atlantis” was not recognised as a delegation"],
    ["delegation France", "No one answers for it yet"],
  ])("are told what “%s” lacks", async (words, expected) => {
    const app = await openWorkshop();
    await app.command("U0SECRETARIAT", words);
    expect(answer(app)).toContain(expected);
    expect((await app.store.person("U0CAMILLE")).delegation).toBeUndefined();
  });

  it("alone name and remove people", async () => {
    const app = await openWorkshop();
    await app.command("U0CAMEROON", "delegation Cameroon <@U0CAMEROON>");
    expect(answer(app)).toContain("Only organisers");
    await app.press("U0CAMEROON", { action_id: "person:v1:remove", value: "U0SENEGAL:SN" });
    expect(answer(app)).toContain("Only organisers");
    expect(await app.store.person("U0SENEGAL")).toMatchObject({
      delegation: "SN",
      focalPoint: false,
    });
  });

  it("who remove a person learn which answers of theirs still count; the person cannot come back alone", async () => {
    const app = await openWorkshop();
    await app.command("U0SENEGAL", "rsvp workshop yes");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:remove", value: "U0SENEGAL:SN" });
    const told = answer(app);
    expect(told).toContain("<@U0SENEGAL> no longer answers for Senegal and has been notified.");
    expect(told).toContain("Answers that they gave still count: Workshop on return.");
    await choose(app, "U0SENEGAL", "SN");
    expect(answer(app)).toContain("n’a pas admis que vous répondiez");
    await app.press("U0SENEGAL", {
      action_id: "delegation:v1:choice",
      type: "static_select",
      block_id: `pending:v1:ACCEPTED:${event.uid}`,
      selected_option: { value: "SN" },
    });
    expect(answer(app)).toContain("n’a pas admis que vous répondiez");
    const refused = await app.submit("U0SENEGAL", sent({ delegation: "SN", name: "Awa Diop" }));
    expect(refused.body).toMatchObject({ response_action: "errors" });
    expect(JSON.stringify(refused.body)).toContain('"delegation":"The Secretariat did not accept');
    expect((await app.store.person("U0SENEGAL")).delegation).toBeUndefined();
  });

  it("press a button that was shown for another delegation, or by an older version, and change nothing", async () => {
    const app = await openWorkshop();
    await choose(app, "U0NEW", "MA");
    await choose(app, "U0NEW", "FR");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:confirm", value: "U0NEW:MA" });
    expect(answer(app)).toContain("<@U0NEW> no longer answers for Morocco");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:confirm", value: "U0NEW" });
    const again = answer(app);
    expect(again).toContain("Please use these.");
    expect(again).toContain('"value":"U0NEW:FR"');
    expect((await app.store.person("U0NEW")).confirmedBy).toBeUndefined();
  });
});
