import { describe, expect, it } from "vitest";
import { event } from "../../test/workshop-app.ts";
import { importedMessage } from "./import.ts";

const loaded = { ok: true, read: 1, published: [], drafts: [], deleted: [] } as const;

describe("what an organiser reads of an event file", () => {
  it.each([
    ["en", "1 event was deleted here after people had seen it"],
    ["fr", "1 événement a été supprimé ici après avoir été public"],
  ] as const)("says in %s what was deleted, and does not call it known", (locale, said) => {
    const { text } = importedMessage({ ...loaded, deleted: [event] }, locale);
    expect(text).toContain(said);
    expect(text).toContain("sequence");
    expect(text).not.toMatch(/already known|déjà connu/);
  });

  it("counts what is known apart from what was deleted", () => {
    const { text } = importedMessage({ ...loaded, read: 3, deleted: [event] }, "en");
    expect(text).toMatch(/2 events were already known and not newer.*1 event was deleted here/s);
  });
});
