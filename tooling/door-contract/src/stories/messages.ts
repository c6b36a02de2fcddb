import { withDeadline } from "../cast.ts";
import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

const words = { en: "The room is B now.", fr: "La salle est désormais la salle B." };

export const messages: Stories = {
  "what organisers say to those who come is read by these alone, in their language": {
    async tell({ seat, as, salma, until, title, locale }) {
      await seat({ awa: "SN", fatou: "SN", erik: "SE", kofi: "GH" });
      await as("awa").answers("ACCEPTED");
      await as("erik").answers("DECLINED");
      await salma.tells(words);
      await until("2027-03-22T09:00:00Z");
      for (const who of ["awa", "fatou"])
        await as(who).isTold([
          "message",
          title,
          words[locale],
          without(words[locale === "en" ? "fr" : "en"]),
        ]);
      for (const who of ["erik", "kofi"]) await as(who).isTold();
      await salma.isTold();
      await shows(salma.sees("log"), "message");
    },
  },
  "a message that is sent twice by one press is read once": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED");
      await salma.tells(words, { twice: true });
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["message"]);
    },
  },
  "nobody is told where nobody comes, and only organisers tell": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN" });
      await as("awa").answers("TENTATIVE");
      await reads(salma.tells(words), "nobody");
      await as("awa").answers("ACCEPTED");
      await reads(as("awa").tells(words), "organisers-only");
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold();
    },
  },
  "organisers who want it read each Monday how the events stand, once": {
    event: withDeadline,
    async tell({ seat, as, salma, until, title }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED");
      await salma.wantsWeekNote(true);
      await reads(as("awa").does({ do: "want-week-note", weekNote: true }), "organisers-only");
      await until("2027-03-28T20:00:00Z");
      await salma.isTold();
      await until("2027-03-29T12:00:00Z");
      await salma.isTold(["week-note", title]);
      await as("hugo").isTold();
      await as("awa").isTold();
      await until("2027-03-30T12:00:00Z");
      await salma.isTold();
      await salma.wantsWeekNote(false);
      await until("2027-04-05T12:00:00Z");
      await salma.isTold(["sum-up"]);
    },
  },
};
