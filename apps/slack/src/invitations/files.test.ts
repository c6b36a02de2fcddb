import type { Invited } from "@rabat-process/core/links/invite";
import type { CalendarEvent } from "@rabat-process/events";
import { expect, it } from "vitest";
import { textOfFile } from "../../test/text-of-file.ts";
import { invitationFiles } from "./files.ts";

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 1,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  status: "confirmed",
  when: { precision: "day", first: "2027-03-10", last: "2027-03-10" },
};

const invited: Invited = {
  member: {
    ...{ user: "pAwa", name: "Awa Diop", delegation: "SN", confirmedBy: "U1", focalPoint: true },
    reminders: true,
  },
  mailbox: "awa@ministere.example",
  answerAddress: "https://p.example/r/key",
  delegationAddress: "https://p.example/d/key",
  changes: [],
};

it.each([
  [false, "en", "Reply slip", "no longer announced"],
  [true, "en", "no longer announced", "Reply slip"],
  [false, "fr", "Bulletin-réponse", "n’est plus annoncé"],
  [true, "fr", "n’est plus annoncé", "Bulletin-réponse"],
] as const)(
  "files have ways to answer where there is something to answer: withdrawn %s, in %s",
  async (isWithdrawn, locale, said, not) => {
    const open = { closed: undefined, replacedBy: undefined };
    const occasion = { event, isWithdrawn, changes: [], ...open };
    const files = await invitationFiles(occasion, [invited], locale);
    const texts = files.map(({ content }) =>
      typeof content === "string" ? content : textOfFile(content),
    );
    expect(texts.join("\n")).toContain(said);
    expect(texts.join("\n")).not.toContain(not);
    for (const text of texts) {
      const isLinked = /https:\/\/p\.example|\{\{(?:Personal link|Lien personnel)\}\}/.test(text);
      expect(isLinked).toBe(!isWithdrawn);
    }
  },
);

it.each([
  ["deadline-passed", "en", "The deadline for answers has passed"],
  ["deadline-passed", "fr", "La date limite de réponse est passée"],
  ["cancelled", "en", "This event is cancelled"],
  ["cancelled", "fr", "Cet événement est annulé"],
  ["replaced", "en", "Answers are closed"],
  ["replaced", "fr", "Les réponses sont closes"],
] as const)("files of what is closed invite nobody: %s, in %s", async (closed, locale, said) => {
  const participation = { mode: "open", deadline: "2026-12-01" } as const;
  const closing: CalendarEvent = {
    ...event,
    participation,
    status: closed === "cancelled" ? closed : "confirmed",
  };
  const replacedBy =
    closed === "replaced" ? { ...event, summary: { en: "Forum on return" } } : undefined;
  const occasion = {
    ...{ event: closing, isWithdrawn: false, changes: [] },
    ...{ closed, replacedBy },
  };
  const files = await invitationFiles(occasion, [invited], locale);
  for (const { name, content } of files) {
    if (name.endsWith("xlsx")) continue;
    const text = typeof content === "string" ? content : textOfFile(content);
    expect(text).toContain(said);
    expect(text).not.toMatch(
      /honour to invite|l’honneur d’inviter|Please answer|bien vouloir répondre|Reply slip|Bulletin-réponse|change your answer|modifier votre réponse/,
    );
    expect(text.includes("Forum on return")).toBe(closed === "replaced");
  }
});
