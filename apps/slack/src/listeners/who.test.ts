import { describe, expect, it } from "vitest";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";

describe("who is silent", () => {
  it("is counted for everybody, and named to organisers, until these choose otherwise", async () => {
    const app = await openWorkshop();
    await app.press("U0SENEGAL", { action_id: "rsvp:v1:ACCEPTED", value: event.uid });
    app.news();
    const seen = async (user: string) => {
      await app.command(user, "who workshop");
      return answer(app);
    };
    const inWindow = async (user: string) => {
      await app.press(user, { action_id: "who:v1", value: event.uid });
      return JSON.stringify(app.news().find(({ method }) => method === "views.open")?.body);
    };
    expect(await seen("U0CAMEROON")).toContain("Attending (1): Senegal");
    expect(await seen("U0CAMEROON")).toMatch(/No answer yet \(\d+\)(?!:)/);
    expect(await inWindow("U0CAMEROON")).not.toContain("Ghana");
    const told = await seen("U0SECRETARIAT");
    expect(told).toMatch(/No answer yet \(\d+\): .*Ghana/);
    expect(told).toContain("Only organisers see which delegations have not answered");

    await app.press("U0CAMEROON", { action_id: "silent:v1:name", value: event.uid });
    expect(answer(app)).toContain("Only organisers of the Secretariat can do this.");
    expect(await seen("U0CAMEROON")).not.toContain("Ghana");

    await app.press("U0SECRETARIAT", { action_id: "silent:v1:name", value: event.uid });
    expect(answer(app)).toContain("Everybody sees which delegations have not answered.");
    expect(await seen("U0CAMEROON")).toContain("Ghana");
    expect(await inWindow("U0CAMEROON")).toContain("Ghana");
    await app.press("U0SECRETARIAT", { action_id: "silent:v1:count", value: event.uid });
    expect(await seen("U0CAMEROON")).not.toContain("Ghana");
    const log = await app.store.log({ event: event.uid, limit: 9 });
    expect(log.map(({ act }) => act)).toEqual(
      expect.arrayContaining(["name-silent", "count-silent"]),
    );
  });
});

describe("everything that is known of an event", () => {
  it("opens from a card, with what the delegation answered, and leads on to windows over it", async () => {
    const app = await openWorkshop();
    await app.press("U0SENEGAL", { action_id: "rsvp:v1:ACCEPTED", value: event.uid });
    app.news();
    await app.press("U0SENEGAL", { action_id: "about:v1", value: `${event.uid} 0` });
    const opened = app.news().find(({ method }) => method === "views.open")?.body["view"] as {
      type: "modal";
      title: { type: "plain_text"; text: string };
      blocks: [];
    };
    expect(JSON.stringify(opened)).toContain("*Sénégal* : *Participera*");
    for (const action_id of ["times:v1", "who:v1", "details:v1"]) {
      const view = { ...opened, state: { values: {} } };
      await app.press("U0SENEGAL", { action_id, value: event.uid }, { view });
      expect(app.news().map(({ method }) => method)).toEqual(["views.push"]);
    }
  });

  it("of an event that is gone is said so", async () => {
    const app = await openWorkshop();
    for (const action_id of ["about:v1", "times:v1"]) {
      await app.press("U0CAMEROON", { action_id, value: "gone@rabat-process" });
      expect(answer(app)).toContain("This event no longer exists");
    }
  });
});
