import { expect } from "vitest";
import { workshop } from "../cast.ts";
import { reads, shows, without } from "../hearing.ts";
import type { Stories } from "../story.ts";

const at = "2027-03-22T07:00:00Z";
const draft = {
  ...workshop,
  created: at,
  lastModified: at,
  summary: { en: "Panel", fr: "Table ronde" },
} as const;
const panel = "panel-2027@rabat-process";

export const announcements: Stories = {
  "what was announced stands on the board, with its date, and nobody is told twice": {
    async tell({ salma, as, title, whenOf, counts, until }) {
      await shows(as("amina").sees("board"), title, whenOf(workshop), counts(0, 0, 0));
      const before = (await as("amina").sees("board")).words;
      await salma.announces();
      await until("2027-03-22T09:00:00Z");
      expect((await as("amina").sees("board")).words).toBe(before);
      await salma.isTold();
    },
  },
  "a draft is there for organisers alone, until it is announced": {
    async tell({ salma, as, seat, until, locale }) {
      const [awa] = await seat({ awa: "SN" });
      const see = { do: "see", uid: panel, view: "event" } as const;
      const answer = { do: "answer", uid: panel, partstat: "ACCEPTED" } as const;
      await salma.does({ do: "draft", draft });
      await shows(as("hugo").does(see), draft.summary[locale]);
      await shows(as("awa").does(see), without(draft.summary[locale]));
      await reads(as("awa").does(answer), "unknown-event");
      await salma.does({ do: "announce", uid: panel });
      await until("2027-03-22T09:00:00Z");
      await shows(as("awa").does(see), draft.summary[locale]);
      await reads(as("awa").does(answer), "recorded");
      await awa?.isTold();
    },
  },
  "a file of events is taken from organisers alone": {
    async tell({ as, until, locale }) {
      const other = { ...workshop, uid: "unannounced-2027@rabat-process" };
      await as("amina").speaks(locale);
      await reads(as("amina").does({ do: "send", events: [other] }), "organisers-only");
      await until("2027-03-22T09:00:00Z");
      await reads(as("hugo").does({ do: "see", uid: other.uid, view: "event" }), "unknown-event");
    },
  },
};
