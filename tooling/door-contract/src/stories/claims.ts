import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

export const claims: Stories = {
  "who is not confirmed answers beside others who are, and that counts once it is accepted": {
    async tell({ seat, as, salma, until, nameOf, phrase, counts, locale, door }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("nina").speaks(locale);
      await as("nina").joins("SN");
      await as("awa").answers("DECLINED");
      await reads(as("nina").answers("ACCEPTED", { twice: true }), "claimed", nameOf("SN"));
      await until("2027-03-22T09:00:00Z");
      await shows(as("erik").sees("board"), counts(0, 0, 1));
      const claim = ["claim", door.accountOf("nina"), nameOf("SN"), phrase("ACCEPTED")] as const;
      await as("awa").isTold(claim);
      await salma.isTold(["joined"], claim);
      await as("erik").isTold();
      await reads(as("erik").decides("nina", "SN", true), "not-yours");
      await reads(as("nina").decides("nina", "SN", true), "not-yours");
      await as("awa").decides("nina", "SN", true);
      await until("2027-03-22T10:00:00Z");
      await shows(as("erik").sees("board"), counts(1, 0, 0));
      await as("nina").isTold(["decided:accepted", nameOf("SN")]);
      await as("awa").isTold(["answer-replaced"]);
      await reads(salma.decides("nina", "SN", false), "gone");
    },
  },
  "what is refused does not count, and its maker is told": {
    async tell({ seat, as, salma, until, nameOf, phrase, counts, locale }) {
      await seat({ awa: "SN" });
      await as("nina").speaks(locale);
      await as("nina").joins("SN");
      await as("nina").answers("ACCEPTED");
      await until("2027-03-22T09:00:00Z");
      await salma.decides("nina", "SN", false);
      await until("2027-03-22T10:00:00Z");
      await as("nina").isTold(["decided:refused", nameOf("SN")]);
      await shows(as("nina").sees("board"), counts(0, 0, 0));
      await shows(as("awa").sees("own-answer"), without(phrase("ACCEPTED")));
    },
  },
  "on what nobody decides until it is too late, all are told that it lapsed": {
    async tell({ seat, as, salma, until, locale }) {
      await seat({ awa: "SN" });
      await as("nina").speaks(locale);
      await as("nina").joins("SN");
      await as("nina").answers("ACCEPTED");
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["claim"]);
      await salma.isTold(["joined"], ["claim"]);
      await until("2027-04-08T12:00:00Z");
      await as("nina").isTold(["decided:lapsed"]);
      await as("awa").isTold(["decided:lapsed"]);
      await salma.isTold(["decided:lapsed"]);
    },
  },
};
