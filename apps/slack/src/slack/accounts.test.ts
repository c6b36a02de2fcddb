import { openStore } from "@rabat-process/store/open-store";
import { expect, it } from "vitest";
import { createAccounts } from "./accounts.ts";

it("reads those whom a drawing mentions, also whom it mentions because of others, and nobody else", async () => {
  const store = await openStore({ kind: "sqlite", file: ":memory:" }, []);
  const actor = { by: "U1", at: "2026-11-25T00:00:00Z" } as const;
  await store.saveAccount({ door: "slack", id: "U1", person: "p1" });
  await store.savePerson("p2", { delegation: "SN", name: "Awa <Diop>" }, actor);
  await store.savePerson("p3", { delegation: null, name: "Somebody who left" }, actor);
  const read: string[] = [];
  const accounts = createAccounts({
    ...store,
    accountsOf: (person) => (read.push(person), store.accountsOf(person)),
  });
  const draw = (who: string) => accounts.drawn((mention) => mention(who) ?? mention("p2"));
  expect(await draw("p1")).toBe("<@U1>");
  expect(await draw("p2")).toBe("Awa &lt;Diop&gt;");
  expect(await draw("p3")).toBe("Awa &lt;Diop&gt;");
  expect(new Set(read)).toEqual(new Set(["p1", "p2", "p3"]));
  await store.close();
});
