import { createSite } from "@rabat-process/web/addresses";
import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../../test/bolt-app.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;

describe("a contact who comes to Slack by their own act", () => {
  const tokens = createLinkTokens(Buffer.alloc(32, 3), createSite("https://p.example"));

  /** Somebody on the list, with the address of their own page, and an app where they are in Slack. */
  async function openWithPage() {
    const app = await openBoltApp({ events: [], linkAddresses: tokens });
    const person = "pawa";
    const named = { delegation: "SN", name: "Awa Diop", confirmedBy: organiser } as const;
    await app.store.changeContacts(actor, () => ({
      apply: {
        people: [
          { user: person, mailbox: "awa@example.sn", known: { ...named, focalPoint: true } },
        ],
        noted: {},
      },
    }));
    const id = tokens.idOf(person);
    await app.store.saveLinks([{ id, person }], actor);
    app.news();
    const type = async (user: string, words: string) => {
      await app.command(user, words);
      return JSON.stringify(app.news());
    };
    return { app, person, address: tokens.addressOf({ id, counter: 0 }), type };
  }

  it("gives the address of their page there, is told in Slack from then on, and organisers hear of it", async () => {
    const { app, person, address, type } = await openWithPage();
    expect(await type("U0SENEGAL", `delegation <${address}>`)).toContain(
      "You answer here for Senegal from now on",
    );
    expect(await app.store.person("U0SENEGAL")).toMatchObject({
      ...{ name: "Awa Diop", delegation: "SN", confirmedBy: organiser, focalPoint: true },
    });
    expect(await app.store.person(person)).not.toHaveProperty("delegation");
    expect((await app.store.contacts()).map(({ person: { user } }) => user)).toEqual(["U0SENEGAL"]);
    const heard: unknown[] = [];
    await expect
      .poll(() => JSON.stringify([heard.push(...app.news()), heard]), { timeout: 10_000 })
      .toContain("is on the list of contacts for Senegal, and is notified by the app from now on");
    expect(await type("U0MALI", `delegation ${address}`)).toContain("This link has ended");
  });

  it("is refused with another address, for another delegation, and once they were removed", async () => {
    const { app, address, type } = await openWithPage();
    const wrong = `${address.slice(0, -1)}${address.endsWith("A") ? "Q" : "A"}`;
    for (const other of [wrong, "https://p.example/en", address.replace("p.example", "q.example")])
      expect(await type("U0SENEGAL", `delegation ${other}`)).toContain("nothing was changed");
    await app.store.savePerson("U0MALI", { delegation: "ML" }, actor);
    expect(await type("U0MALI", `delegation ${address}`)).toContain("another delegation in Slack");
    await app.store.savePerson("U0SENEGAL", { removedFrom: ["SN"] }, actor);
    expect(await type("U0SENEGAL", `délégation ${address}`)).toContain("has noted that you do not");
    expect((await app.store.contacts()).map(({ person }) => person.delegation)).toEqual(["SN"]);
    expect(await app.store.jobs.waiting()).toEqual([]);
  });
});
