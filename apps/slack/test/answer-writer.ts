import { openStore } from "../src/store/index.ts";

// Writes answers for ever and prints a line for each that the store acknowledged: to be killed in the middle.
const store = await openStore({ kind: "sqlite", file: process.argv[2] ?? "" });
await store.saveEvents(
  [
    {
      uid: "som-2027@rabat-process",
      sequence: 0,
      created: "2026-11-25T00:00:00Z",
      lastModified: "2026-11-25T00:00:00Z",
      summary: { en: "Senior Officials’ Meeting" },
      kind: "senior-officials-meeting",
      format: "virtual",
      status: "confirmed",
      when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
    },
  ],
  { by: "", at: "2026-11-25T00:00:00Z" },
);
for (let count = 1; ; count += 1) {
  const at = "2026-12-01T09:00:00Z";
  const by = `U${count}`;
  await store.change("som-2027@rabat-process", { by, at }, () => ({
    ok: true,
    act: "answer",
    attendance: [{ delegation: "SN", partstat: "ACCEPTED", people: [], standing: "confirmed", by, at }],
  }));
  process.stdout.write(`${count}\n`);
}
