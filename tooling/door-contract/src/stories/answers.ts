import { expect } from "vitest";
import { withDeadline, withTwoEach } from "../cast.ts";
import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

export const answers: Stories = {
  "a delegate answers and changes her mind, and all see how many come": {
    async tell({ seat, as, until, nameOf, title, phrase, counts }) {
      await seat({ awa: "SN", erik: "SE" });
      await reads(as("awa").answers("ACCEPTED"), "recorded", nameOf("SN"), phrase("ACCEPTED"));
      await until("2027-03-22T09:00:00Z");
      await shows(as("erik").sees("board"), title, counts(1, 0, 0));
      await reads(as("awa").answers("TENTATIVE"), "recorded", phrase("TENTATIVE"));
      await until("2027-03-22T10:00:00Z");
      await shows(as("erik").sees("board"), counts(0, 1, 0));
      await shows(as("awa").sees("own-answer"), nameOf("SN"), phrase("TENTATIVE"));
      await shows(as("erik").sees("who"), nameOf("SN"));
    },
  },
  "an answer that is delivered again after she has changed her mind changes nothing": {
    async tell({ seat, as, until, phrase, counts }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED", { twice: () => as("awa").answers("DECLINED") });
      await until("2027-03-22T09:00:00Z");
      await shows(as("awa").sees("board"), counts(0, 0, 1));
      await shows(as("awa").sees("own-answer"), phrase("DECLINED"));
    },
  },
  "an answer that is delivered twice counts once": {
    async tell({ seat, as, salma, until, counts, door }) {
      await seat({ awa: "SN" });
      await as("awa").answers("DECLINED", { twice: true });
      await until("2027-03-22T09:00:00Z");
      await shows(salma.sees("board"), counts(0, 0, 1));
      expect((await salma.sees("log")).words.split(door.accountOf("awa"))).toHaveLength(2);
    },
  },
  "whoever is new says first whom they answer for, and organisers are asked to confirm it": {
    async tell({ as, salma, until, nameOf, locale, door }) {
      const awa = as("awa");
      await awa.speaks(locale);
      await reads(awa.answers("ACCEPTED"), "unknown-delegation");
      await awa.joins("SN");
      await reads(awa.answers("ACCEPTED"), "recorded", nameOf("SN"));
      await until("2027-03-22T09:00:00Z");
      await salma.isTold(["joined", door.accountOf("awa"), nameOf("SN")]);
      await as("hugo").isTold(["joined"]);
      await salma.confirms("awa", "SN", { twice: true });
      await until("2027-03-22T10:00:00Z");
      await awa.isTold(["membership:confirmed", nameOf("SN")]);
    },
  },
  "whom an organiser does not confirm answers no longer, and comes back only by an organiser": {
    async tell({ as, salma, until, nameOf, locale }) {
      const awa = as("awa");
      await awa.speaks(locale);
      await awa.joins("SN");
      await salma.removes("awa", "SN");
      await until("2027-03-22T09:00:00Z");
      await awa.isTold(["membership:refused", nameOf("SN")]);
      await reads(awa.answers("ACCEPTED"), "unknown-delegation");
      await reads(awa.joins("SN"), "removed");
      await salma.names("awa", "SN");
      await until("2027-03-22T10:00:00Z");
      await awa.isTold(["membership:focal-point", nameOf("SN")]);
      await reads(awa.answers("ACCEPTED"), "recorded", nameOf("SN"));
    },
  },
  "the names of those who come are for their delegation and organisers": {
    async tell({ seat, as, salma, until, locale }) {
      const [awa] = await seat({ awa: "SN", fatou: "SN", erik: "SE" });
      await awa?.comesWith(["Awa Diop"]);
      await until("2027-03-22T09:00:00Z");
      await shows(as("fatou").sees("own-answer"), "Awa Diop");
      await shows(salma.sees("participants"), "Awa Diop");
      await reads(as("erik").sees("participants"), "organisers-only");
      const newcomer = as("nina");
      await newcomer.speaks(locale);
      await newcomer.joins("SN");
      for (const reader of [as("erik"), newcomer])
        for (const view of ["event", "board", "own-answer", "who", "participants", "log"] as const)
          await shows(reader.sees(view), without("Awa Diop"));
    },
  },
  "whoever is named twice is refused where they were named": {
    event: withTwoEach,
    async tell({ seat, as, phrase }) {
      await seat({ awa: "SN" });
      await reads(as("awa").comesWith(["Awa Diop", "Awa Diop"]), "named-twice");
      await shows(as("awa").sees("own-answer"), without(phrase("ACCEPTED")));
    },
  },
  "after the deadline no answer is taken, but for those that organisers record": {
    event: withDeadline,
    async tell({ seat, as, salma, until, nameOf, phrase, counts }) {
      const [awa] = await seat({ awa: "SN" });
      await until("2027-03-31T22:00:00Z");
      await reads(as("awa").answers("TENTATIVE"), "recorded");
      await until("2027-04-01T08:00:00Z");
      await reads(as("awa").answers("ACCEPTED"), "deadline-passed");
      await shows(as("awa").sees("own-answer"), phrase("TENTATIVE"));
      await reads(salma.answersFor("SN", "ACCEPTED"), "recorded", nameOf("SN"), phrase("ACCEPTED"));
      await until("2027-04-01T09:00:00Z");
      await shows(as("erik").sees("board"), counts(1, 0, 0), phrase("deadline-passed"));
      await awa?.isTold(["answer-replaced", nameOf("SN"), phrase("ACCEPTED")]);
    },
  },
  "who comes is free to say after the deadline that it cannot, and organisers hear of it": {
    event: withDeadline,
    async tell({ seat, as, salma, until, nameOf, phrase, counts }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("awa").answers("ACCEPTED");
      await until("2027-04-01T08:00:00Z");
      await reads(as("erik").answers("DECLINED"), "deadline-passed");
      await reads(as("awa").answers("DECLINED"), "recorded", nameOf("SN"), phrase("DECLINED"));
      await until("2027-04-01T09:00:00Z");
      await shows(as("erik").sees("board"), counts(0, 0, 1));
      await salma.isTold(["sum-up"], ["withdrew", nameOf("SN")]);
      await reads(as("awa").answers("ACCEPTED"), "deadline-passed");
    },
  },
  "of two colleagues, whose answer was replaced is told": {
    async tell({ seat, as, until, nameOf, phrase, door }) {
      await seat({ awa: "SN", fatou: "SN" });
      await as("awa").answers("ACCEPTED");
      await until("2027-03-22T09:00:00Z");
      await as("fatou").answers("DECLINED");
      await until("2027-03-22T10:00:00Z");
      await as("awa").isTold([
        "answer-replaced",
        nameOf("SN"),
        phrase("DECLINED"),
        door.accountOf("fatou"),
      ]);
      await as("fatou").isTold();
    },
  },
};
