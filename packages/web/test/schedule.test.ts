import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { readExamples } from "@rabat-process/testing/examples";
import { chooseEvents, readSearch } from "../src/choose-events.ts";
import { event, openWeb } from "./open-web.ts";

const examples = readExamples();
const { web } = await openWeb(examples);

async function read(path: string, status = 200): Promise<string> {
  const response = await web.request(path);
  expect(response.status).toBe(status);
  return response.text();
}

async function readOf(path: string, events: readonly CalendarEvent[]): Promise<string> {
  const opened = await openWeb(events);
  return (await opened.web.request(path)).text();
}

/** What is said in a page, without its tags. */
function textOf(page: string): string {
  return page.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}

describe("the words that somebody searches for", () => {
  it.each([
    ["return 9 juin 2027", [{ year: "2027", month: "06", day: "09" }], "return"],
    ["1er décembre 2021", [{ year: "2021", month: "12", day: "01" }], ""],
    ["16/06/2027", [{ year: "2027", month: "06", day: "16" }], ""],
    ["19.10.2027 Dakar", [{ year: "2027", month: "10", day: "19" }], "Dakar"],
    ["2027-06", [{ year: "2027", month: "06" }], ""],
    ["AOUT", [{ month: "08" }], ""],
    ["Lisbon 2024", [{ year: "2024" }], "Lisbon"],
    ["webinar-return-2021", [], "webinar-return-2021"],
    ["Cadiz 2022-2027", [], "Cadiz 2022-2027"],
    ["marchés", [], "marchés"],
  ])("“%s” are read as dates and words", (text, periods, words) => {
    expect(readSearch(text)).toEqual({ periods, words });
  });

  it.each([
    ["20 October 2027", ["example-dakar-2027"]],
    ["dakar 2027", ["example-dakar-2027"]],
    ["october 2021", ["asylum-geneva-2021", "futures-climate-2021", "scenarios-signals-2021"]],
    ["3 June 2027", []],
  ])("“%s” finds what takes place then", (text, expected) => {
    const found = chooseEvents(examples, { text }).map(({ uid }) => uid.replace(/@.*/, ""));
    expect(found.toSorted()).toEqual(expected);
  });

  it("find an event by a date that did not hold", () => {
    const moved: CalendarEvent = {
      ...event,
      formerDates: [{ when: { precision: "day", first: "2027-01-12", last: "2027-01-12" } }],
    };
    expect(chooseEvents([moved], { text: "12 January 2027" })).toEqual([moved]);
  });
});

describe("the list", () => {
  it("shows what a search finds, to come and past, and says how much", async () => {
    const page = await read("/en/?q=dakar");
    expect(textOf(page)).toContain("1 to come, 1 past");
    expect(page).toContain('href="/events/example-dakar-2027"');
    expect(page).toContain('href="/events/conference-dakar-2011"');
    expect(page).toContain('value="dakar"');
    expect(page).toContain('<meta name="robots" content="noindex" />');
  });

  it("keeps one address of a search: as it is typed, without spaces too many", async () => {
    const response = await web.request("/fr/?q=%20Dakar%20%20S%C3%A9n%C3%A9gal&kind=&role=");
    expect(response.headers.get("location")).toBe(
      "https://calendar.example/fr/?q=Dakar+S%C3%A9n%C3%A9gal",
    );
    expect(await read("/fr/?q=Dakar+S%C3%A9n%C3%A9gal")).toContain('value="Dakar Sénégal"');
  });

  it("shows each filter with a way to do without it, and names the tab after them", async () => {
    const page = await read("/fr/?theme=5&partner=FR&country=CM");
    expect(page).toContain("<title>Thème 5, France – Programme du Processus de Rabat");
    expect(page).toContain('aria-label="Retirer Thème 5"');
    expect(page).toContain('href="/fr/?partner=FR&amp;country=CM#list"');
    expect(page).toContain('href="/fr/?country=CM#list"');
  });

  it("keeps the other choices where one is not understood, the country among them", async () => {
    const page = await (await web.request("/en/?theme=99&country=CM&kind=webinar")).text();
    expect(page).toMatch(/<option value="CM" selected\s*>/);
    expect(page).toMatch(/<option value="webinar" selected\s*>/);
  });

  it("asks for partners once: a box says that they co-chair", async () => {
    const response = await web.request("/en/?partner=FR&role=co-chair");
    expect(response.headers.get("location")).toBe("https://calendar.example/en/?co-chair=FR");
    const page = await read("/en/?co-chair=FR");
    expect(page).toMatch(/<option value="FR" selected\s*>/);
    expect(page).toMatch(/name="role"\s+value="co-chair"\s+checked/);
    const both = await read("/en/?partner=CM&co-chair=FR");
    expect(both).toContain('<input type="hidden" name="co-chair" value="FR" />');
  });

  it("tells the hours of a country first, and is the same page to search engines", async () => {
    const page = await read("/en/?country=CM");
    expect(textOf(page)).toContain(
      "Wednesday 9 June, 11:00–\u206013:30 in Cameroon (10:00 Rabat time)",
    );
    expect(textOf(await read("/fr/?country=CM"))).toContain(
      "Mercredi 9 juin, 11 h – 13 h 30 au Cameroun (10 h, heure de Rabat)",
    );
    expect(page).toContain('<link rel="canonical" href="https://calendar.example/en/" />');
    expect(page).toContain('href="/events/example-online-2027?country=CM"');
    expect(page).toContain('href="/fr/?country=CM" lang="fr"');
  });

  it("names an event before its date, so that headings are heard with what belongs to them", async () => {
    const page = await read("/en/");
    const [row = ""] = /<li id="example-online-2027"[^]*?<\/li>/.exec(page) ?? [];
    const places = [
      "<h3>",
      "Wednesday 9 June,",
      "Online. Co-chairs",
      "Confirmed",
      'class="day"',
    ].map((part) => row.indexOf(part));
    expect(places[0]).toBeGreaterThan(0);
    // To the eye the leaf says it.
    expect(row).toContain('<span class="aloud">Wednesday 9 June,</span>');
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it("says of what was held how many came, and who organised what nobody chaired", async () => {
    const row = /<li id="label-migdev-2021"[^]*?<\/li>/;
    const words = textOf(row.exec(await read("/year/2021"))?.[0] ?? "");
    expect(words).toContain("Monday 19 April Online. Organiser: France");
    expect(words).toContain("Took place More than 85 people");
  });

  it("writes out the day of what is over, and says a kind that the title has only once", async () => {
    const rows = textOf(await read("/year/2021"));
    expect(rows).toContain("Wednesday 1 December, 14:00–\u206015:00 (Brussels time)");
    expect(rows).toContain(
      "Senior Officials’ Meeting, Malabo Wednesday 17 and Thursday 18 November Malabo",
    );
  });

  it("says one hour where the clock of the reader agrees with that of the place", async () => {
    for (const path of ["/en/", "/month/2027-06"]) {
      const page = textOf(await read(`${path}?country=SN`));
      expect(page).toMatch(/10:00–\u206012:30 in Senegal/);
      expect(page).not.toMatch(/12:30[^O]*Rabat time/);
    }
  });

  it("folds away what few choose, and opens it once it is chosen", async () => {
    const further =
      /<details\s*>\s*<summary>More filters<\/summary>[^]*?name="language"[^]*?name="role"[^]*?name="cancelled"[^]*?<\/details>/;
    expect(await read("/en/")).toMatch(further);
    for (const chosen of ["?language=pt", "?co-chair=SN", "?cancelled=hide"])
      expect([
        chosen,
        /<details\s+open\s*>\s*<summary>More/.test(await read(`/en/${chosen}`)),
      ]).toEqual([chosen, true]);
  });

  it("says of a past event that nobody reported on that its date has passed, and not that it is confirmed", async () => {
    const row = /<li id="asylum-geneva-2021"[^]*?<\/li>/;
    expect(textOf(row.exec(await read("/year/2021"))?.[0] ?? "")).toContain("Announced, no report");
    expect(textOf(row.exec(await read("/fr/annee/2021"))?.[0] ?? "")).toContain(
      ", sans compte rendu",
    );
  });
});

describe("what was not understood", () => {
  it.each([
    ["/en/?kind=xx&theme=5", "kind", "There is no kind of meeting “xx”"],
    ["/fr/?kind=xx&theme=5", "kind", "Il n’y a pas de type de réunion « xx »"],
    ["/month/2027-06?partner=ZZ&theme=5", "partner", "There is no partner “ZZ”"],
    ["/year/2021?co-chair=ZZ&theme=5", "partner", "There is no partner “ZZ”"],
    ["/fr/archives?language=xx&theme=5", "language", "Il n’y a pas de langue de travail « xx »"],
    ["/en/?country=xx&theme=5", "country", "There is no country “XX” here"],
  ])("at %s is said with the form, which keeps the rest", async (path, field, sentence) => {
    const page = await read(path, 400);
    expect(textOf(page)).toContain(sentence.replaceAll("\u00a0", " "));
    expect(page).toMatch(/<title>(Error|Erreur)\s?: /);
    expect(page).toContain(`href="#${field}"`);
    expect(page).toMatch(
      new RegExp(
        `id="${field}"\\s+name="${field}"\\s+aria-invalid="true" aria-describedby="${field}-problem"`,
      ),
    );
    expect(page).toMatch(/<option value="5" selected\s*>/);
  });

  it("at the page of an event is a country that is none", async () => {
    const page = await read("/fr/evenements/summit-2027?country=xx", 400);
    expect(page).toContain('href="/fr/evenements/summit-2027"');
  });

  it("is a filter that is given twice, and words without end", async () => {
    expect(textOf(await read("/en/?kind=webinar&kind=workshop", 400))).toContain("given twice");
    expect(textOf(await read(`/en/?q=${"a".repeat(101)}`, 400))).toContain(
      "at most 100 characters",
    );
  });
});

describe("a month", () => {
  it("has its days in order, and those without an event for the eye alone", async () => {
    const page = await read("/month/2027-06");
    expect(page).toContain("<h1>June 2027</h1>");
    expect(page.match(/<li class="none[^"]*" aria-hidden="true"/g)).toHaveLength(7 + 29);
    expect(page).toMatch(/<li class="none s1" aria-hidden="true">1<\/li>/);
    expect(page).toContain('<time datetime="2027-06-09"');
    expect(textOf(page)).toContain("Wednesday 9 June Example: webinar on youth mobility");
  });

  it("sets its hours as French does", async () => {
    const page = await read("/fr/mois/2027-06");
    expect(page).toContain("10\u00a0h\u00a0– 12\u00a0h\u00a030");
  });

  it("has its hours on the clock of a country, and says whose they are", async () => {
    const [own, mine] = [await read("/month/2027-06"), await read("/month/2027-06?country=NG")];
    expect(textOf(own)).toContain("10:00–\u206012:30 Rabat time · online");
    expect(textOf(mine)).toContain("11:00–\u206013:30 in Nigeria · online");
    expect(textOf(mine)).not.toContain("Rabat time");
    // What begins on another day there stands under the day at its place, with the hours of that.
    const night = examples
      .filter(({ uid }) => uid.startsWith("example-online"))
      .map((one) => ({
        ...one,
        when: { ...one.when, start: "2027-06-09T00:30", end: "2027-06-09T02:00" },
      })) as CalendarEvent[];
    expect(textOf(await readOf("/month/2027-06?country=CV", night))).toContain(
      "00:30–\u206002:00 Rabat time",
    );
  });

  it("leads to the months beside it, and to the next one with an event", async () => {
    const page = await read("/fr/mois/2027-06?country=CM");
    expect(page).toContain('href="/fr/mois/2027-05?country=CM"');
    expect(page).toContain('href="/fr/mois/2027-07?country=CM"');
    expect(textOf(page)).toContain("Prochain événement : octobre");
    expect(page).toContain('href="/fr/mois/2027-10?country=CM"');
  });

  it("tells an event of several days once, and shows the eye that it goes on", async () => {
    const page = await read("/month/2022-12");
    const title = "6th Euro-African Ministerial Conference";
    expect(page.split(`>${title}`)).toHaveLength(2);
    expect(
      textOf(/<li class="none on held" aria-hidden="true">[^]*?<\/li>/.exec(page)?.[0] ?? ""),
    ).toContain(title);
  });

  it("begins with what has begun before it", async () => {
    const long: CalendarEvent = {
      ...event,
      when: { precision: "day", first: "2027-01-30", last: "2027-02-02" },
    };
    const page = await readOf("/month/2027-02", [long]);
    expect(page).toMatch(
      /<li class="s0">\s*<span class="confirmed"\s*><time datetime="2027-02-01">/,
    );
    expect(textOf(page)).toContain("30 January – 2 February ·");
  });

  it("shows each event of a day in its own state", async () => {
    const states = (["cancelled", "planned"] as const).map((status): CalendarEvent => ({
      ...event,
      uid: `${status}@rabat-process`,
      status,
    }));
    const page = await readOf("/month/2027-02", states);
    const [cell = ""] = /<li class="">[^]*?<\/li>/.exec(page) ?? [];
    expect([...cell.matchAll(/<(?:li|div) class="(\w*)"/g)].map(([, shape]) => shape)).toEqual([
      "",
      "cancelled",
      "planned",
    ]);
  });

  it("lists below what has no day yet", async () => {
    expect(textOf(await read("/month/2021-10"))).toContain(
      "Day to be announced Second roundtable and study visit",
    );
  });

  it("says when nothing takes place, or nothing of a choice", async () => {
    expect(textOf(await read("/month/2027-03"))).toContain("No event in this month.");
    expect(textOf(await read("/fr/mois/2027-06?theme=5"))).toContain(
      "Aucun événement ne correspond à ce choix ce mois-ci.",
    );
  });
});

describe("a year", () => {
  it("has its months, and at the end what is known by the year only", async () => {
    const page = await read("/year/2027");
    const headings = [...page.matchAll(/<h2 id="m[^"]*">([^<]*)</g)].map(([, name = ""]) =>
      name.trim(),
    );
    expect(headings).toEqual(["June", "October", "Month to be announced"]);
    expect(textOf(page)).toContain("3 events");
    expect(page).toContain('href="/year/2026"');
  });

  it.each([
    [{ precision: "quarter", year: 2027, quarter: 4 }, "Fourth quarter of 2027"],
    [{ precision: "half", year: 2027, half: 1 }, "First half of 2027"],
    [{ precision: "year", year: 2027, part: "late" }, "Late 2027"],
  ] as const)("says whole when what has no month takes place: %j", async (when, words) => {
    expect(textOf(await readOf("/year/2027", [{ ...event, when }]))).toContain(words);
  });

  it("shows only what was chosen", async () => {
    expect(textOf(await read("/year/2021?kind=webinar"))).toContain("2 events");
    expect(textOf(await read("/fr/annee/2021?kind=workshop"))).toContain(
      "Aucun événement ne correspond à ce choix cette année-là.",
    );
  });
});

describe("the archives", () => {
  it("have everything that is over on one page, the latest year first", async () => {
    const page = await read("/past");
    expect(page.match(/class="date"/g)).toHaveLength(56);
    const years = [...page.matchAll(/<h2 id="y(\d{4})"/g)].map(([, year]) => year);
    const jumps = [...page.matchAll(/href="#y(\d{4})"/g)].map(([, year]) => year);
    expect(jumps).toEqual(years);
    expect(years).toEqual(years.toSorted().toReversed());
    expect(years[0]).toBe("2026");
  });
});
