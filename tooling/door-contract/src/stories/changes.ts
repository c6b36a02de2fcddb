import { workshop } from "../cast.ts";
import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

const when = { ...workshop.when, start: "2027-04-15T14:00", end: "2027-04-15T16:00" } as const;
const moved = { ...workshop, when } as typeof workshop;
const later = { kind: "reschedule", day: "2027-04-15" } as const;

/** As it reads where a sentence has begun before it. */
const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const changes: Stories = {
  "another date is told once to all whose delegation answered, and stands wherever the event stands":
    {
      async tell({ seat, as, salma, until, title, dayOf, whenOf }) {
        await seat({ awa: "SN", fatou: "SN", erik: "SE", kofi: "GH" });
        await as("awa").answers("ACCEPTED");
        await as("erik").answers("DECLINED");
        await salma.changes(later, { twice: true });
        await until("2027-03-22T09:00:00Z");
        const when = [whenOf(moved), inSentence(whenOf(moved))];
        const letter = ["changed", title, when, dayOf("2027-04-15")] as const;
        for (const who of ["awa", "fatou", "erik"]) await as(who).isTold(letter);
        await as("kofi").isTold();
        await salma.isTold();
        await shows(as("kofi").sees("board"), whenOf(moved), dayOf("2027-04-15"));
        await shows(as("kofi").sees("event"), whenOf(moved));
      },
    },
  "each reads of it in their own language": {
    async tell({ seat, as, salma, until, locale, door }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("awa").answers("ACCEPTED");
      await as("erik").answers("ACCEPTED");
      const [own, other] = locale === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const);
      await as("erik").speaks(other);
      await salma.changes({ kind: "cancel" });
      await until("2027-03-22T09:00:00Z");
      for (const [who, language] of [
        ["awa", own],
        ["erik", other],
      ] as const) {
        const letters = (await door.letters(who)).join("\n");
        await shows(
          Promise.resolve({ words: letters, topic: undefined }),
          workshop.summary[language] ?? "",
          without(workshop.summary[language === "en" ? "fr" : "en"] ?? ""),
          ...door.phrases("changed", language),
        );
      }
    },
  },
  "where the answers are asked for again, those given count no more, and all know": {
    async tell({ seat, as, salma, until, phrase, counts }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED");
      await salma.changes(later, { askAgain: true });
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["changed", phrase("answer-again")]);
      await shows(as("awa").sees("board"), counts(0, 0, 0));
      await reads(as("awa").answers("DECLINED"), "recorded");
    },
  },
  "an answer to a date that has been changed since is not taken": {
    async tell({ seat, as, salma, until, counts, whenOf }) {
      await seat({ awa: "SN" });
      const meanwhile = () => salma.changes(later);
      const refused = as("awa").answers("ACCEPTED", { meanwhile });
      await reads(refused, "event-changed");
      await until("2027-03-22T09:00:00Z");
      await shows(as("awa").sees("board"), counts(0, 0, 0), whenOf(moved));
    },
  },
  "of two organisers the second one is told that the event has changed": {
    async tell({ as, salma, until, phrase, whenOf }) {
      const meanwhile = () => salma.changes({ kind: "reschedule", day: "2027-04-15" });
      await reads(as("hugo").changes({ kind: "cancel" }, { meanwhile }), "stale");
      await until("2027-03-22T09:00:00Z");
      await shows(as("amina").sees("board"), whenOf(moved), without(phrase("cancelled")));
    },
  },
  "what is called off asks for nothing and reminds of nothing": {
    async tell({ seat, as, salma, until, title, phrase }) {
      await seat({ awa: "SN" });
      await as("awa").answers("ACCEPTED");
      await salma.changes({ kind: "cancel" });
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["changed", title]);
      await shows(as("awa").sees("board"), phrase("cancelled"));
      await reads(as("awa").answers("DECLINED"), "cancelled");
      await until("2027-04-01T10:00:00Z");
      await until("2027-04-07T10:00:00Z");
      await as("awa").isTold();
    },
  },
  "a person with two accounts is told once": {
    async tell({ seat, as, salma, until, door }) {
      await seat({ awa: "SN" });
      await door.comesAlsoBy("awa", "zawadi");
      await reads(as("zawadi").answers("ACCEPTED"), "recorded");
      await salma.changes(later);
      await until("2027-03-22T09:00:00Z");
      await as("awa").isTold(["changed"]);
      await as("zawadi").isTold();
    },
  },
  "who has gone to another delegation is told nothing of what the former one answered": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN", erik: "SE" });
      await as("erik").answers("ACCEPTED");
      await as("erik").joins("FR");
      await salma.changes(later);
      await until("2027-03-22T09:00:00Z");
      await as("erik").isTold();
    },
  },
  "nothing of what is past is told": {
    async tell({ seat, as, salma, until }) {
      await seat({ awa: "SN" });
      await as("awa").answers("DECLINED");
      await until("2027-04-08T12:30:00Z");
      await salma.changes({ kind: "places", capacity: 9 });
      await until("2027-04-08T13:00:00Z");
      await as("awa").isTold();
    },
  },
};
