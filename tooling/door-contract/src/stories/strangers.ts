import { expect } from "vitest";
import { bySelection, uid } from "../cast.ts";
import type { Act } from "../door.ts";
import { reads, shows } from "../hearing.ts";
import type { Stories } from "../story.ts";

/** What only organisers may do. */
const reserved: readonly Act[] = [
  { do: "announce", uid },
  { do: "change", uid, to: { kind: "cancel" } },
  { do: "change", uid, to: { kind: "places", capacity: 9 } },
  { do: "set-reminders", uid, times: [60] },
  { do: "chase", uid },
  { do: "answer-for", uid, delegation: "SE", partstat: "DECLINED" },
  { do: "select", uid, delegation: "SE", selected: true },
  { do: "manage", person: "erik", delegation: "SE", act: "confirm" },
  { do: "manage", person: "erik", delegation: "SE", act: "name-focal-point" },
  { do: "manage", person: "erik", delegation: "SE", act: "remove" },
  { do: "name", person: "nina", delegation: "SE" },
  { do: "see", uid, view: "log" },
  { do: "see", uid, view: "participants" },
];

export const strangers: Stories = {
  "what is for organisers is refused to everybody else, where they did it, and changes nothing": {
    event: bySelection,
    async tell({ seat, as, salma, until, phrase }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("erik").answers("ACCEPTED");
      await until("2027-03-22T09:00:00Z");
      const before = [await as("erik").sees("board"), (await salma.sees("log")).words];
      for (const act of reserved) await reads(as("awa").does(act), "organisers-only");
      await until("2027-03-22T10:00:00Z");
      await shows(as("erik").sees("own-answer"), phrase("pending"));
      expect([await as("erik").sees("board"), (await salma.sees("log")).words]).toEqual(before);
      for (const who of ["awa", "erik", "nina", "salma"]) await as(who).isTold();
      await until("2027-04-01T10:00:00Z");
      await as("erik").isTold();
    },
  },
};
