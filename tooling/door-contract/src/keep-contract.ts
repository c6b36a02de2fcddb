import { describe, it } from "vitest";
import type { Door, Opening } from "./door.ts";
import { announcements } from "./stories/announcements.ts";
import { answers } from "./stories/answers.ts";
import { changes } from "./stories/changes.ts";
import { claims } from "./stories/claims.ts";
import { erasure } from "./stories/erasure.ts";
import { links } from "./stories/links.ts";
import { messages } from "./stories/messages.ts";
import { places } from "./stories/places.ts";
import { questions } from "./stories/questions.ts";
import { strangers } from "./stories/strangers.ts";
import type { Stories } from "./story.ts";
import { openStage } from "./story.ts";

const chapters: Readonly<Record<string, Stories>> = {
  announcements,
  answers,
  claims,
  changes,
  messages,
  places,
  "questions and reminders": questions,
  strangers,
  links,
  erasure,
};

/** Tells every story before a door, in English and in French. */
export function keepContract(name: string, open: (opening: Opening) => Promise<Door>): void {
  describe.each(["en", "fr"] as const)(`${name} in %s`, (locale) => {
    describe.each(Object.entries(chapters))("%s", (_, stories) => {
      it.each(Object.entries(stories))("%s", async (__, { event, tell }) => {
        const stage = await openStage(open, locale, event);
        try {
          await tell(stage);
        } finally {
          await stage.door.close();
        }
      });
    });
  });
}
