import type { CalendarEvent, Outcome } from "@rabat-process/events";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event as workshop } from "../../test/workshop-app.ts";
import type { Errors } from "./filled.ts";
import { eventCard } from "./event-card.ts";
import type { Paper } from "./outcome-inputs.ts";
import { outcomeInputs } from "./outcome-inputs.ts";
import { readOutcome } from "./outcome-reader.ts";

const event: CalendarEvent = { ...workshop, status: "held" };

function read(filled: Readonly<Record<string, string>>, known: Outcome | undefined) {
  const errors: Errors = {};
  const about = { ...event, ...(known && { outcome: known }) };
  const outcome = readOutcome({ read: (id) => filled[id], event: about, locale: "en", errors });
  return { outcome, errors };
}

const count = fc.integer({ min: 1, max: 99_999 });
const figure = fc.oneof(
  count,
  count.map((about) => ({ about })),
  count.map((moreThan) => ({ moreThan })),
  count.map((nearly) => ({ nearly })),
);
const title = fc.constantFrom("Conclusions", "Report, part 2", "Note – annex", "A: B");
const page = fc.integer({ min: 1, max: 5000 }).map((n) => `https://docs.example/${n}`);
const paper = fc
  .record({ en: title, fr: title, pt: title, url: page }, { requiredKeys: [] })
  .filter(({ en, fr }) => en !== undefined || fr !== undefined)
  .map(({ url, ...titles }) => ({ title: titles, ...(url !== undefined && { url }) }));
const outcomes = fc
  .record(
    {
      participants: figure,
      countriesAndOrganisations: figure,
      byContinent: fc.record({ africa: count, europe: count }),
      documents: fc.uniqueArray(paper, {
        minLength: 1,
        maxLength: 4,
        // Two papers of one name cannot be told apart without an address.
        selector: ({ title: { en, fr }, url }) => url ?? `${en ?? ""}${fr ?? ""}`,
      }),
    },
    { requiredKeys: ["participants"] },
  )
  .filter(({ documents = [] }) => {
    const bare = documents.filter(({ url }) => url === undefined);
    const titles = bare.flatMap((one) => [one.title.en, one.title.fr]).filter(Boolean);
    return new Set(titles).size === titles.length;
  });

describe("the outcome of an event", () => {
  it.each(["en", "fr"] as const)("is read from its form as it stands there, in %s", (locale) => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        expect(EventSchema.safeParse({ ...event, outcome }).success).toBe(true);
        const inputs = outcomeInputs({ ...event, outcome }, locale);
        const filled = Object.fromEntries(
          inputs.flatMap(({ block_id = "", element }) =>
            "initial_value" in element && typeof element.initial_value === "string"
              ? [[block_id, element.initial_value]]
              : [],
          ),
        );
        const { documents = [], ...rest } = outcome;
        const { outcome: again, errors } = read(filled, outcome);
        expect(errors).toEqual({});
        const { documents: papers = [], ...figures } = again ?? {};
        expect(figures).toEqual(rest);
        expect(new Set(papers.map((each) => JSON.stringify(sorted(each))))).toEqual(
          new Set(documents.map((each) => JSON.stringify(sorted(each)))),
        );
      }),
    );
  });

  it.each([
    [{}, undefined, {}],
    [
      {
        "documents-en": "Report — https://a.example/1",
        "documents-fr": "Rapport https://a.example/1",
      },
      { documents: [{ title: { en: "Report", fr: "Rapport" }, url: "https://a.example/1" }] },
      {},
    ],
    [
      { "documents-fr": "Rapport\n\nNote" },
      { documents: [{ title: { fr: "Rapport" } }, { title: { fr: "Note" } }] },
      {},
    ],
    [
      { participants: "many" },
      undefined,
      { participants: "Enter a number such as 68, about 100, more than 100 or nearly 50." },
    ],
    [{ africa: "about 5" }, undefined, { africa: "Enter a whole number, 1 or more." }],
    [
      { countries: "5", africa: "4", europe: "4" },
      undefined,
      { africa: "There are more countries by continent than in all." },
    ],
    [
      { "documents-en": "https://a.example/1" },
      undefined,
      {
        "documents-en": "Write the title of this document before its address: https://a.example/1",
      },
    ],
    [
      { "documents-fr": "x".repeat(301) },
      undefined,
      {
        "documents-fr":
          "Each line needs a title of at most 300 characters, and may end with a web address.",
      },
    ],
  ] as const)("typed as %j is understood, or told beside the field", (filled, outcome, errors) => {
    expect(read(filled, undefined)).toEqual({ outcome, errors });
  });

  it.each([
    ["en", "Took part: 68 people.", "A document is under “More”."],
    [
      "fr",
      "Participation\u00a0: 68 personnes.",
      "Un document se trouve sous «\u00a0Détails\u00a0».",
    ],
  ] as const)("stands on the card in %s", (locale, turnout, papers) => {
    const outcome = { participants: 68, documents: [{ title: { en: "Report" } }] };
    const card = eventCard({
      ...{ event: { ...event, outcome }, events: [], attendance: [], closed: "held", locale },
      ...{ pageUrl: "https://p.example", dateTokens: false },
    });
    expect(card.text).toContain(turnout);
    expect(card.text).toContain(papers);
  });
});

function sorted({ title: { en, fr, pt }, url }: Paper) {
  return { en, fr, pt, url };
}
