import { openStore } from "../src/store/index.ts";

// Writes answers for ever and prints a line for each that the store acknowledged: to be killed in the middle.
const store = await openStore({ kind: "sqlite", file: process.argv[2] ?? "" });
await store.saveEvents([
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
]);
for (let count = 1; ; count += 1) {
  await store.saveRsvp({
    event: "som-2027@rabat-process",
    delegation: "SN",
    partstat: "ACCEPTED",
    by: `U${count}`,
    at: "2026-12-01T09:00:00Z",
  });
  process.stdout.write(`${count}\n`);
}
