import { expect } from "vitest";
import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

export const erasure: Stories = {
  "who is erased leaves nothing, the answer of their delegation stays, and nobody writes to them": {
    async tell({ seat, as, salma, until, door, counts, locale }) {
      await seat({ awa: "SN", erik: "SE" });
      await salma.makesFocalPoint("awa", "SN");
      await as("awa").comesWith(["Awa Diop"]);
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["membership:focal-point"]);
      await salma.changes({ kind: "reschedule", day: "2027-04-15" });
      await until("2027-03-22T09:01:00Z");
      expect(await door.stored()).toContain("Awa Diop");
      await door.erase("awa", "Awa Diop");
      const stored = await door.stored();
      for (const name of ["Awa Diop", door.accountOf("awa")]) expect(stored).not.toContain(name);
      await shows(as("erik").sees("board"), counts(1, 0, 0));
      for (const view of ["participants", "log", "who"] as const)
        await shows(salma.sees(view), without("Awa Diop"), without(door.accountOf("awa")));
      await door.letters("awa");
      await salma.changes({ kind: "cancel" });
      await until("2027-04-08T14:00:00Z");
      await as("awa").isTold();
      await as("awa").speaks(locale);
      await reads(as("awa").answers("ACCEPTED"), "unknown-delegation");
    },
  },
};
