import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";

const folder = join(import.meta.dirname, "golden");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

// Texts on which the rules were tried while they were made. Their drafts were read beside the text, and are kept;
// what is missing there is not yet read.
describe("a text whose drafts were read beside it", () => {
  it.each(names)("%s yields what it yielded then", async (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { events, questions } = readAnnouncement(text);
    const asked = questions.map(({ event, field, span, text: { en } }) => ({
      event,
      field,
      words: span && text.slice(span.start, span.end),
      en,
    }));
    const yielded = `${JSON.stringify({ events: events.map(({ draft }) => draft), questions: asked }, null, 2)}\n`;
    await expect(yielded).toMatchFileSnapshot(join(folder, name.replace(".txt", ".json")));
  });
});
