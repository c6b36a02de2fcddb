import type { Locale } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { example, examples } from "../test/examples.ts";
import type { CalendarEvent } from "./index.ts";
import { describeAgenda, describeRoles, joinWords } from "./entries/words.ts";
import { describeEvent, describePlace } from "./index.ts";

function told(event: CalendarEvent, locale: Locale): readonly string[] {
  return describeEvent(event, examples, locale).map(
    ({ label, values }) => `${label}: ${values.join(" | ")}`,
  );
}

describe("the announcement of 21 January 2021", () => {
  const webinar = example("webinar-return-2021");

  it("is told in English", () => {
    expect(told(webinar, "en")).toEqual([
      "When: Thursday 21 January 2021 (time not announced)",
      "Status: Held",
      "Kind: Webinar · Rabat Process Dialogue activity",
      "Place: Online",
      "Co-chairs: France and Cameroon",
      "Programme: Marrakesh Action Plan, theme 5, objective 10",
      "In line with: Joint Valletta Action Plan (JVAP)",
      "For: Practitioners and experts of international organisations and partner countries",
      expect.stringMatching(/^Aims: (.+ \| ){3}.+$/),
      "On the agenda: 2 panel discussions | Video screenings",
      expect.stringMatching(/^Outputs: Video: “Reach Out”.* \| Podcast: .*\(at a future date\)$/),
      "Series: Dialogue activities on good practice in voluntary return and reintegration",
      "Related: Comes after: Thematic meeting on return, readmission and reintegration (Brussels, 31 May – 1 June 2016) — second event on this topic | Thematic meeting on voluntary return and reintegration (Yaoundé, 25–26 April 2023) | Workshop on voluntary return and reintegration (Yaoundé, postponed, when/if conditions permit)",
    ]);
  });

  it("is told in French", () => {
    expect(told(webinar, "fr")).toEqual([
      "Date: Jeudi 21 janvier 2021 (horaire non communiqué)",
      "Statut: A eu lieu",
      "Type de réunion: Webinaire · Activité du Dialogue du Processus de Rabat",
      "Lieu: En ligne",
      "Coprésidence: France et Cameroun",
      "Programme: Plan d’action de Marrakech, thème 5, objectif 10",
      "En cohérence avec: Plan d’action conjoint de La Valette (PACV)",
      "Public: Praticiens et experts des organisations internationales et des pays partenaires",
      expect.stringMatching(/^Objectifs: (.+ \| ){3}.+$/),
      "Au programme: 2 panels | Projections vidéo",
      expect.stringMatching(
        /^Résultats: Vidéo\u00a0: «\u00a0Reach Out\u00a0».* \| Podcast\u00a0: .*\(à une date ultérieure\)$/,
      ),
      "Série: Activités du Dialogue consacrées aux bonnes pratiques de retour volontaire et de réintégration",
      expect.stringContaining(
        "(Yaoundé, reporté, dès que les conditions le permettront, le cas échéant)",
      ),
    ]);
  });

  it("says of the workshop in Yaoundé why it waits and since when", () => {
    const workshop = told(example("workshop-yaounde-2020"), "en");
    expect(workshop).toContain("When: When/if conditions permit");
    expect(workshop.find((line) => line.startsWith("Formerly planned"))).toMatch(
      /^Formerly planned: 2020 \(.*health crisis.*\) \| Early December 2020/,
    );
    expect(workshop).toContain("Place: Yaoundé, Cameroon");
  });
});

describe.each(["en", "fr"] as const)("every example in %s", (locale) => {
  it.each(examples.map((event) => [event.uid, event] as const))(
    "%s is told without a gap",
    (_, event) => {
      const facts = describeEvent(event, examples, locale);
      expect(facts.length).toBeGreaterThan(2);
      for (const { label, values } of facts) {
        for (const text of [label, ...values])
          expect(text).not.toMatch(/undefined|null|NaN|^\s*$|\s{2}/);
      }
    },
  );
});

describe("what an event leaves behind", () => {
  it("is told without a date or an address where none was found", () => {
    expect(told(example("return-yaounde-2023"), "en")).toContain(
      "Documents: Outcome document with the recommendations of the meeting",
    );
    expect(
      told(example("return-brussels-2016"), "fr").find((line) => line.startsWith("Documents")),
    ).toMatch(/^Documents: Synthèse .* — https:\/\/fdocuments\.fr\/\S+$/);
  });
});

describe("what an announcement says besides", () => {
  it.each<[string, Locale, string]>([
    [
      "smuggling-abidjan-2019",
      "en",
      "Took part: 68 people, 25 countries (15 African, 10 European)",
    ],
    [
      "smuggling-abidjan-2019",
      "fr",
      "Participants: 68 personnes, 25 pays (15 africains, 10 européens)",
    ],
    ["return-yaounde-2023", "en", "Took part: About 100 people, 27 countries"],
    ["return-yaounde-2023", "fr", "Participants: Environ 100 personnes, 27 pays"],
    ["som-ouagadougou-2019", "en", "Took part: 25 African countries, 14 European countries"],
    ["som-ouagadougou-2019", "fr", "Participants: 25 pays africains, 14 pays européens"],
    [
      "asylum-rabat-2015",
      "fr",
      "Participants: Plus de 120 personnes, près de 50 pays et organisations",
    ],
    ["futures-work-2021", "en", "Platform: Zoom"],
    ["futures-work-2021", "fr", "Plateforme: Zoom"],
    ["som-paris-2020", "en", "Sequence of meetings: Three days of meetings in Paris"],
    ["som-paris-2020", "fr", "Suite de réunions: Trois journées de réunions à Paris"],
    [
      "mobility-praia-2024",
      "en",
      "Title in other languages: Portuguese: Reunião Temática sobre Migração Regular e Mobilidade",
    ],
    [
      "futures-climate-2021",
      "en",
      "When: Wednesday 27 October 2021 (announced: “27th October 2021, 14.00-15.45”, on a clock that was not named)",
    ],
    [
      "futures-climate-2021",
      "fr",
      "Date: Mercredi 27 octobre 2021 (annoncé\u00a0: «\u00a0[EN] 27th October 2021, 14.00-15.45\u00a0», sans indication de fuseau horaire)",
    ],
  ])("is told of %s in %s: %s", (id, locale, line) => {
    expect(told(example(id), locale)).toContain(line);
  });

  it.each([
    ["14.00-15.45", true],
    ["(14h00-15h45)", true],
    ["from 9:30.", true],
    ["19.10.2020", false],
    ["28 - 29 January 2026", false],
    ["les 30 novembre et 1er décembre 2016", false],
  ])("is an hour without a clock only where one was printed: %s", (printed, isHour) => {
    const event: CalendarEvent = {
      ...example("som-abuja-2026"),
      when: { precision: "day", first: "2026-01-28", last: "2026-01-28", printed: { en: printed } },
    };
    expect(told(event, "en")[0]).toContain(isHour ? `“${printed}”` : "time not announced");
  });

  it("is that participation is restricted", () => {
    const event: CalendarEvent = {
      ...example("futures-work-2021"),
      restricted: true,
      participation: { mode: "expression-of-interest" },
    };
    expect(told(event, "en")).toContain(
      "Participation: Restricted | By expression of interest, then selection",
    );
    expect(told(event, "fr")).toContain(
      "Participation: Restreinte | Sur manifestation d’intérêt, puis sélection",
    );
  });

  it("is not that a text is in a language in which it is not", () => {
    const event: CalendarEvent = {
      ...example("return-brussels-2016"),
      venue: { city: { fr: "Bruxelles" }, country: "BE" },
      aims: [{ fr: "Ouvrir un dialogue" }],
      audience: { en: "Experts" },
    };
    expect(told(event, "en")).toEqual(
      expect.arrayContaining([
        "Place: [FR] Bruxelles, Belgium",
        "Aims: [FR] Ouvrir un dialogue",
        "For: Experts",
      ]),
    );
    expect(told(event, "fr")).toEqual(
      expect.arrayContaining(["Lieu: Bruxelles, Belgique", "Public: [EN] Experts"]),
    );
  });
});

describe("French", () => {
  const words = examples.flatMap((event) => [
    ...frenchTexts(event),
    ...describeEvent(event, examples, "fr").flatMap(({ label, values }) => [label, ...values]),
  ]);

  it.each([
    ["a no-break space before high signs", /[^\u00a0][;?!]|[^\u00a0]:(?!\d)/],
    ["no-break spaces within its quotation marks", /«[^\u00a0]|[^\u00a0]»/],
    ["its own apostrophe and quotation marks", /['"“”]/],
    ["one space between words", / {2}/],
  ])("has %s, in the texts of the examples and in ours", (_, fault) => {
    const texts = words.map((text) => text.replaceAll(/https?:\S+/g, ""));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => fault.test(text))).toEqual([]);
  });
});

/** Every text that an event file has in French, wherever it stands. */
function frenchTexts(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "fr" && typeof inner === "string" ? [inner] : frenchTexts(inner),
  );
}

describe("the parts of a description", () => {
  const base = example("som-abuja-2026");

  it.each<[readonly string[], string, string]>([
    [[], "", ""],
    [["A"], "A", "A"],
    [["A", "B"], "A and B", "A et B"],
    [["A", "B", "C"], "A, B and C", "A, B et C"],
  ])("joins %j", (words, english, french) => {
    expect([joinWords(words, "en"), joinWords(words, "fr")]).toEqual([english, french]);
  });

  it("keeps the order of the roles, and names outsiders", () => {
    const event: CalendarEvent = {
      ...base,
      roles: [
        { role: "host", party: "CM" },
        { role: "co-chair", party: "FR" },
        { role: "co-chair", party: { outsider: { en: "Egypt", fr: "Égypte" } } },
      ],
    };
    expect(describeRoles(event, "en")).toEqual([
      ["Host", "Cameroon"],
      ["Co-chairs", "France and Egypt"],
    ]);
    expect(describeRoles(event, "fr")).toEqual([
      ["Hôte", "Cameroun"],
      ["Coprésidence", "France et Égypte"],
    ]);
  });

  it("counts what follows one another, and keeps the order of the day", () => {
    const event: CalendarEvent = {
      ...base,
      agenda: [
        { kind: "session", summary: { en: "Opening" } },
        { kind: "panel" },
        { kind: "panel" },
        { kind: "break" },
        { kind: "panel" },
        { kind: "screening", several: true },
      ],
    };
    expect(describeAgenda(event, "en")).toEqual([
      "session: Opening",
      "2 panel discussions",
      "break",
      "panel discussion",
      "video screenings",
    ]);
  });

  it("tells hours, people and languages of a session", () => {
    const event: CalendarEvent = {
      ...base,
      agenda: [
        {
          kind: "panel",
          summary: { en: "What works", fr: "Ce qui fonctionne" },
          start: "2026-01-28T09:30",
          end: "2026-01-28T11:00",
          moderators: [{ name: "A. Diop", party: "SN" }],
          speakers: [
            { name: "B. Mbarga" },
            { name: "C. Sandqvist", party: { outsider: { en: "MMC", fr: "MMC" } } },
          ],
          languages: ["en", "fr"],
        },
      ],
    };
    expect(describeAgenda(event, "en")).toEqual([
      "09:30–11:00, panel discussion: What works (moderator: A. Diop [Senegal]; speakers: B. Mbarga and C. Sandqvist [MMC]; languages: English and French)",
    ]);
    expect(describeAgenda(event, "fr").map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "9 h 30–11 h, panel : Ce qui fonctionne (modération : A. Diop [Sénégal] ; intervenants : B. Mbarga et C. Sandqvist [MMC] ; langues : anglais et français)",
    ]);
  });

  it.each<[string, Partial<CalendarEvent>, string | undefined]>([
    ["nothing was announced", { format: undefined }, undefined],
    ["online", { format: "virtual" }, "online"],
    [
      "a hotel in a partner country",
      {
        format: "in-person",
        venue: { name: { en: "A hotel" }, city: { en: "Madrid" }, country: "ES" },
      },
      "A hotel, Madrid, Spain",
    ],
    [
      "a city elsewhere",
      { format: "in-person", venue: { city: { en: "Luxor" }, country: "EG" } },
      "Luxor, Egypt",
    ],
    [
      "a city in a country that has no name here",
      { format: "in-person", venue: { city: { en: "Suva" }, country: "FJ" } },
      "Suva",
    ],
    [
      "both",
      { format: "hybrid", venue: { city: { en: "Malabo" }, country: "GQ" } },
      "Malabo, Equatorial Guinea (in person and online)",
    ],
  ])("tells the place: %s", (_, { format, venue }, words) => {
    const { uid, sequence, created, lastModified, summary, kind, status, when } = base;
    const bare: CalendarEvent = {
      uid,
      sequence,
      created,
      lastModified,
      summary,
      kind,
      status,
      when,
    };
    const event = { ...bare, ...(format && { format }), ...(venue && { venue }) };
    expect(describePlace(event, "en")).toBe(words);
  });
});
