import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { workshop } from "../../test/workshop.ts";

const refused = (needed: string) => ({ ok: false, error: "missing_scope", needed, provided: "x" });

const announced: CalendarEvent = {
  ...workshop,
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
};

/** An app in a workspace that left out what it needs to send files and to show previews. */
async function open(locale: "en" | "fr" = "en") {
  const app = await openBoltApp({
    events: [announced],
    answers: {
      "files.getUploadURLExternal": refused("files:write"),
      "chat.unfurl": refused("links:write"),
    },
  });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SECRETARIAT", { locale }, actor);
  return app;
}

const errorsIn = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('"level":"error"'));

describe("where a workspace left out a permission", () => {
  it.each([
    ["en", "export workshop", "left out|did not give", "Send a file to an organiser"],
    ["fr", "exporter atelier", "n’a pas accordé", "Envoyer un fichier à l’organisateur"],
  ] as const)("whoever wants what needs it is told, in %s", async (locale, words, said, reason) => {
    const app = await open(locale);
    await app.command("U0SECRETARIAT", words);
    const answer = app.news().findLast(({ method }) => method === "respond");
    expect(answer?.body).toMatchObject({ response_type: "ephemeral" });
    expect(answer?.body["text"]).toMatch(new RegExp(said));
    expect(answer?.body["text"]).toContain("`files:write`");
    expect(answer?.body["text"]).toContain(reason);
    expect(errorsIn(app.lines)).toEqual([]);
  });

  it("nobody is told of a preview that is not there, and the log says why", async () => {
    const app = await open();
    await app.event({
      ...{ type: "link_shared", user: "U0OTHER", channel: "C1", message_ts: "1.1" },
      links: [{ domain: "p.example", url: `https://p.example/en/${slugOf(workshop)}` }],
    });
    expect(app.news().map(({ method }) => method)).toEqual(["chat.unfurl"]);
    expect(JSON.stringify(app.lines)).toContain("left out the permission links:write");
    expect(errorsIn(app.lines)).toEqual([]);
  });
});
