import { reads, shows } from "../hearing.ts";
import type { Stories } from "../story.ts";

export const links: Stories = {
  "a contact answers by a link, all see it, and a colleague undoes it, of which the other hears": {
    async tell({ seat, as, until, nameOf, counts, phrase }) {
      const [awa, ibou] = await seat({ awa: "SN", ibou: "SN", erik: "SE" });
      if (awa === undefined || ibou === undefined) throw new Error("expected two colleagues");
      await as("fatou").answersByLink("SN", "ACCEPTED");
      await until("2027-03-22T09:00:00Z");
      await shows(awa.sees("board"), counts(1, 0, 0));
      const told = ["answered-by-link", nameOf("SN"), phrase("ACCEPTED")] as const;
      await awa.isTold([...told]);
      await ibou.isTold([...told]);
      await as("erik").isTold();
      await awa.undoes("SN");
      await until("2027-03-22T10:00:00Z");
      await shows(awa.sees("board"), counts(0, 0, 0));
      await awa.isTold();
      await ibou.isTold(["answer-undone", nameOf("SN"), phrase("ACCEPTED")]);
      await as("erik").isTold();
      await reads(awa.answers("DECLINED"), "recorded", nameOf("SN"));
    },
  },
  "an answer by a link stands until somebody answers, and the colleague whose answer it replaces is told once":
    {
      async tell({ seat, as, until, nameOf, counts }) {
        const [awa] = await seat({ awa: "SN" });
        if (awa === undefined) throw new Error("expected a colleague");
        await awa.answers("DECLINED");
        await until("2027-03-22T09:00:00Z");
        await as("fatou").answersByLink("SN", "ACCEPTED");
        await until("2027-03-22T10:00:00Z");
        await awa.isTold(["answered-by-link", nameOf("SN")]);
        await shows(awa.sees("board"), counts(1, 0, 0));
        await awa.undoes("SN");
        await until("2027-03-22T11:00:00Z");
        await shows(awa.sees("board"), counts(0, 0, 1));
      },
    },
};
