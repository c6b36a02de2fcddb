import { loadEvents } from "@rabat-process/core/events/load-events";
import { nameFocalPoint } from "@rabat-process/core/people/know-people";
import { expect, it } from "vitest";
import { begins, organisers, uid, workshop } from "./cast.ts";
import { announceOnBoard } from "./plain-notifier.ts";
import { openPlainProgram } from "./plain-program.ts";

it("a person with accounts at two doors is told once, and who has one at the second alone is told there", async () => {
  const opening = { begins, locale: "en", organisers } as const;
  const program = await openPlainProgram(opening, ["mail", "pager"]);
  const { store, database, background } = program;
  const organiser = await program.personOf("salma");
  for (const [door, id, person] of [
    ["mail", "awa@plain.example", "p1"],
    ["pager", "awa-s-pager", "p1"],
    ["pager", "moussa-s-pager", "p2"],
  ] as const)
    await store.saveAccount({ door, id, person });
  for (const user of ["p1", "p2", "somebody without an account"])
    await nameFocalPoint(program, { user, delegation: "SN", organiser });
  await announceOnBoard(program, uid);
  await loadEvents(program, [
    { source: "events.json", text: JSON.stringify({ events: [workshop] }) },
  ]);
  await background.runDue();
  const letters = await database.run("select account from letters order by account");
  expect(letters.map(({ account }) => account)).toEqual(["awa@plain.example", "moussa-s-pager"]);
  // Who can be told by no door is known to organisers as what was given up.
  expect((await store.jobs.buried()).map(({ reason }) => reason)).toEqual(["no-account"]);
  expect(JSON.stringify(await database.run("select words from boards"))).toContain(
    "Workshop on return",
  );
  await store.close();
});
