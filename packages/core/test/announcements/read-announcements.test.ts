import { describe, expect, it } from "vitest";
import { readAnnouncements } from "../../src/announcements/read-announcements.ts";
import type { Reading } from "../../src/announcements/reading.ts";
import { wordsOf } from "../../src/announcements/reading.ts";
import { textOf } from "./texts.ts";

const lisbon = [
  textOf("seed/04-en-diaspora-lisbon.txt"),
  textOf("seed/05-fr-diaspora-lisbonne.txt"),
] as const;

/** The words that prove a field, text by text. */
function proofOf(reading: Reading, field: string, event = 0): readonly string[] {
  return (reading.events[event]?.evidence ?? [])
    .filter((proof) => proof.field === field)
    .map((proof) => `${proof.text}: ${wordsOf(reading, proof)}`);
}

function draftsOf({ events }: Reading) {
  return events.map(({ draft }) => draft);
}

describe("an announcement in English and in French", () => {
  const reading = readAnnouncements(lisbon);

  it("is one draft with both wordings", () => {
    expect(draftsOf(reading)).toHaveLength(1);
    expect(draftsOf(reading)[0]).toMatchObject({
      summary: {
        en: expect.stringContaining("regular migration") as string,
        fr: expect.stringContaining("migration régulière") as string,
      },
      when: {
        precision: "day",
        first: "2024-05-15",
        last: "2024-05-16",
        printed: { en: "15-16 May 2024", fr: "les 15 et 16 mai 2024" },
      },
      venue: { city: { en: "Lisbon", fr: "Lisbonne" }, country: "PT" },
      roles: [
        { role: "co-chair", party: "PT" },
        { role: "co-chair", party: "SN" },
      ],
    });
  });

  it("pairs what both list, and says once what both say", () => {
    const [draft] = draftsOf(reading);
    expect(draft?.aims?.map((aim) => Object.keys(aim).toSorted())).toEqual([
      ["en", "fr"],
      ["en", "fr"],
    ]);
    expect(draft?.programmes).toEqual([{ programme: "cadiz-2022", objective: "1", action: 3 }]);
  });

  it("is proved by the words of both", () => {
    expect(proofOf(reading, "when")).toEqual(["0: 15-16 May 2024", "1: les 15 et 16 mai 2024"]);
    expect(proofOf(reading, "roles[1]")).toEqual([
      "0: Co-chaired by",
      "0: Senegal",
      "1: Co-présidé par",
      "1: Sénégal",
    ]);
    expect(reading.questions).toEqual([]);
  });

  it("is the same in one text, where one language stands behind the other", () => {
    const { texts, ...both } = readAnnouncements([lisbon.join("\n\n---\n\n")]);
    expect(texts.map(({ language }) => language)).toEqual(["en", "fr"]);
    expect(texts.map(({ text }) => text).join("")).toBe(lisbon.join("\n\n---\n\n"));
    expect(both.events[0]?.draft).toEqual(reading.events[0]?.draft);
  });

  it("keeps the order of the texts: French may stand first", () => {
    const turned = readAnnouncements([lisbon[1], lisbon[0]]);
    expect(turned.texts.map(({ language }) => language)).toEqual(["fr", "en"]);
    expect(turned.events[0]?.draft.when).toEqual(reading.events[0]?.draft.when);
  });
});

describe("two texts that do not say the same", () => {
  const english = "A workshop on visas will be held in Dakar, Senegal, on 4 May 2027.";
  const questionsOf = (...texts: string[]) => {
    const reading = readAnnouncements(texts);
    return reading.questions.map(({ field, quotes }) => [
      field,
      ...quotes.map((quote) => wordsOf(reading, quote)),
    ]);
  };

  it.each([
    [
      "another day",
      "Un atelier sur les visas aura lieu à Dakar, au Sénégal, le 5 mai 2027.",
      ["when", "4 May 2027", "le 5 mai 2027"],
    ],
    [
      "another city",
      "Un atelier sur les visas aura lieu à Abidjan, en Côte d’Ivoire, le 4 mai 2027.",
      ["venue.city", "Dakar", "Abidjan"],
    ],
    [
      "another kind",
      "Un webinaire sur les visas aura lieu le 4 mai 2027.",
      ["kind", "workshop", "webinaire"],
    ],
  ])("believe neither, and ask: %s", (_, french, question) => {
    expect(questionsOf(english, french)).toContainEqual(question);
    const [draft] = draftsOf(readAnnouncements([english, french]));
    const field = question[0] ?? "";
    const value = field
      .split(".")
      .reduce<unknown>((one, name) => Reflect.get(Object(one), name), draft);
    expect(value).toBeUndefined();
  });

  it("offer both days to choose from", () => {
    const french = "Un atelier sur les visas aura lieu à Dakar, le 5 mai 2027.";
    const [question] = readAnnouncements([english, french]).questions;
    expect(question?.candidates).toMatchObject([{ first: "2027-05-04" }, { first: "2027-05-05" }]);
  });

  it("take the finer of two dates that go together", () => {
    const french = "Un atelier sur les visas aura lieu à Dakar en mai 2027.";
    const reading = readAnnouncements([english, french]);
    expect(reading.events[0]?.draft.when).toMatchObject({ first: "2027-05-04" });
    expect(reading.questions).toEqual([]);
  });

  it("ask nothing that one of them answers: the year", () => {
    const french = "Un atelier sur les visas aura lieu à Dakar le 4 mai.";
    expect(questionsOf(french)).toEqual([["when", "le 4 mai"]]);
    expect(questionsOf(english, french)).toEqual([]);
  });

  it("ask once what both leave open, with the words of both", () => {
    const texts = [
      "A workshop on visas will be held in Dakar on 4 May.",
      "Un atelier sur les visas aura lieu à Dakar le 4 mai.",
    ];
    expect(questionsOf(...texts)).toEqual([["when", "4 May", "le 4 mai"]]);
    const [question] = readAnnouncements(texts, { published: "2027-01-10" }).questions;
    expect(question?.candidates).toMatchObject([{ first: "2027-05-04" }, { first: "2026-05-04" }]);
  });

  it("of a list, keep the longer one and ask", () => {
    const aims = (...lines: string[]) =>
      `The workshop aims to:\n${lines.map((line) => `- ${line};`).join("\n")}`;
    const french = `Un atelier sur les visas aura lieu à Dakar le 4 mai 2027.\n\nL’atelier vise à :\n- Recenser les bonnes pratiques ;`;
    const texts = [
      `${english}\n\n${aims("Identify good practices", "Discuss common procedures")}`,
      french,
    ];
    expect(draftsOf(readAnnouncements(texts))[0]?.aims).toHaveLength(2);
    expect(questionsOf(...texts).map(([field]) => field)).toEqual(["aims"]);
  });
});

describe("several events", () => {
  it("are paired across languages, each with its own", () => {
    const reading = readAnnouncements([
      textOf("own/74-en-three-upcoming.txt"),
      textOf("own/75-fr-trois-a-venir.txt"),
    ]);
    expect(draftsOf(reading).map(({ summary }) => Object.keys(summary ?? {}).length)).toEqual([
      2, 2, 2,
    ]);
  });

  it("are paired by their kind where their dates differ, which is asked", () => {
    const reading = readAnnouncements([
      "A webinar on visas will be held on 4 May 2027. A workshop will be held in Dakar on 6 May 2027.",
      "Un webinaire sur les visas aura lieu le 4 mai 2027. Un atelier aura lieu le 7 mai 2027.",
    ]);
    expect(draftsOf(reading).map(({ kind }) => kind)).toEqual(["webinar", "workshop"]);
    expect(reading.questions).toMatchObject([{ event: 1, field: "when" }]);
  });

  it("of which only one text speaks stay, with their questions", () => {
    const reading = readAnnouncements([
      "A webinar on visas will be held on 4 May 2027.",
      "Un webinaire sur les visas aura lieu le 4 mai 2027. Un atelier sur l’asile aura lieu à Dakar le 7 juin.",
    ]);
    expect(draftsOf(reading).map(({ kind }) => kind)).toEqual(["webinar", "workshop"]);
    expect(reading.questions).toMatchObject([{ event: 1, field: "when", quotes: [{ text: 1 }] }]);
    expect(proofOf(reading, "kind", 1)).toEqual(["1: atelier"]);
  });

  it("are linked where one is named beside the other", () => {
    const [som, special] = readAnnouncements([textOf("seed/02-en-som-rabat-2024.txt")]).events;
    expect(som?.links).toBeUndefined();
    expect(special?.draft.lineage).toMatchObject([{ relation: "side-event-of" }]);
    expect(special?.links).toEqual([{ item: 0, to: 0 }]);
  });
});

describe("a text", () => {
  it.each(["", "  \n\n ", "Dear all,\n\nthe room has changed."])(
    "without an event has none: %j",
    (text) => {
      expect(draftsOf(readAnnouncements([text]))).toEqual([]);
    },
  );

  it("stays whole where it quotes a sentence in another language", () => {
    const [english, french] = lisbon;
    const [quoted = ""] = french.split("\n\n");
    const text = [english, quoted, english].join("\n\n");
    expect(readAnnouncements([text]).texts).toHaveLength(1);
  });
});
