import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "./index.ts";
import type { Sentence } from "./parts.ts";
import { sentence, strong, time } from "./parts.ts";
import { renderSentence, toPlainText } from "./render.ts";

const event = { summary: { en: "Workshop on data", fr: "Atelier sur les données" } };
const until = "2026-12-03T18:00:00Z";
const known = (person: string) => ({ P1: "Awa Diop" })[person];

describe("a sentence", () => {
  it("reads as it is written, with what is the same for every reader as text", () => {
    expect(sentence`${strong(2)} of ${3} until ${time(until)}.${""}`).toEqual([
      { kind: "strong", part: { kind: "text", text: "2" } },
      { kind: "text", text: " of " },
      { kind: "text", text: "3" },
      { kind: "text", text: " until " },
      { kind: "time", at: until },
      { kind: "text", text: "." },
    ]);
  });

  it.each<[keyof typeof sentences, string, Sentence, string]>([
    [
      "en",
      "Africa/Dakar",
      sentences.en.notices.offered("CM", until),
      "A place is offered to Cameroon. Press “Will attend” to take it before Thursday 3 December 2026, 18:00 (Dakar time, UTC+0); after that it goes to the next on the waiting list.",
    ],
    [
      "fr",
      "Europe/Brussels",
      sentences.fr.notices.offered("CM", until),
      "Une place est proposée à la délégation du Cameroun. Appuyez sur «\u00a0Participera\u00a0» pour la prendre avant le jeudi 3 décembre 2026, 19\u00a0h (heure de Bruxelles, UTC+1)\u00a0; elle passera ensuite à la délégation suivante de la liste d’attente.",
    ],
    [
      "en",
      "Africa/Dakar",
      sentences.en.recorded({ delegation: "FR", partstat: "ACCEPTED", standing: "waiting" }, event),
      "Recorded for France: On the waiting list — Workshop on data.",
    ],
    [
      "fr",
      "Africa/Dakar",
      sentences.fr.recorded(
        { delegation: "FR", partstat: "ACCEPTED", standing: "confirmed" },
        event,
      ),
      "Réponse enregistrée pour la France\u00a0: Participera — Atelier sur les données.",
    ],
    [
      "en",
      "Africa/Dakar",
      sentences.en.notices.selected("NL"),
      "The Netherlands has been selected to take part.",
    ],
    [
      "fr",
      "Africa/Dakar",
      sentences.fr.notices.selected("NL"),
      "La délégation des Pays-Bas a été retenue.",
    ],
    [
      "en",
      "Africa/Dakar",
      sentences.en.members.joined("P1", "GM"),
      "Awa Diop answers for the Gambia from now on. Please confirm or refuse this.",
    ],
    [
      "fr",
      "Africa/Dakar",
      sentences.fr.members.told.confirmed("CI"),
      "Le Secrétariat a confirmé que vous répondez pour la Côte d’Ivoire.",
    ],
    [
      "en",
      "Africa/Dakar",
      sentences.en.members.joined("P1", "SN"),
      "Awa Diop answers for Senegal from now on. Please confirm or refuse this.",
    ],
    [
      "en",
      "Africa/Dakar",
      sentences.en.members.decided.accepted({
        claimant: "P2",
        delegation: "SN",
        partstat: "TENTATIVE",
      }),
      "The answer of — for Senegal was accepted: Maybe.",
    ],
  ])("in %s, on the clock of %s, is put into words", (locale, timeZone, said, expected) => {
    expect(toPlainText(said, { locale, timeZone, nameOf: known })).toBe(expected);
  });

  it("has an event’s hours on the reader’s clock, with the day where that is another one", () => {
    const when = {
      precision: "time",
      start: "2026-12-03T22:00",
      end: "2026-12-03T23:30",
      timeZone: "Africa/Dakar",
    } as const;
    const read = (timeZone: string) =>
      toPlainText(sentences.en.yourTime(when), { locale: "en", timeZone });
    expect(read("Atlantic/Cape_Verde")).toBe("Your time: 21:00–22:30 (Praia time, UTC−1)");
    expect(read("Africa/Nairobi")).toBe(
      "Your time: Friday 4 December 2026, 01:00–02:30 (Nairobi time, UTC+3)",
    );
  });

  it("takes the marks of a door", () => {
    const said = sentences.en.recorded(
      { delegation: "FR", partstat: "ACCEPTED" },
      { summary: { en: "<b>" } },
    );
    const marked = renderSentence(said, {
      locale: "en",
      text: (words) => words.replaceAll("<", "&lt;"),
      strong: (rendered) => `<strong>${rendered}</strong>`,
      person: (person) => person,
      time: (at) => at,
      hours: ({ start }) => start,
    });
    expect(marked).toBe(
      "Recorded for <strong>France</strong>: <strong>Will attend</strong> — &lt;b>.",
    );
  });
});

/** The texts between the quotes of a source, without what is put into them. */
function textsOf(file: string): readonly string[] {
  const source = readFileSync(join(import.meta.dirname, file), "utf8").replaceAll(
    /^import .*$/gm,
    "",
  );
  const texts = source.matchAll(/"([^"\n]+)"|`([^`]+)`/g);
  return [...texts].map(([, quoted, written = ""]) =>
    (quoted ?? written).replaceAll(/\$\{[^}]*\}/g, "…"),
  );
}

const files = readdirSync(import.meta.dirname).filter((name) => /-(en|fr)\.ts$/.test(name));

it.each(files)("%s names no door, and has no marks of one", (file) => {
  const foreign = textsOf(file).filter((text) => /[*<&]|\\`|\/rabat|Slack/.test(text));
  expect(foreign).toEqual([]);
});

it.each(files.filter((name) => name.endsWith("-fr.ts")))("%s is set as French is", (file) => {
  const wrong = textsOf(file).filter((text) => / [:;?!»]|[^\u00a0][;?!»]|«[^\u00a0]|'/.test(text));
  expect(wrong).toEqual([]);
});
