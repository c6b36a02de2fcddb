import { describe, expect, it } from "vitest";
import { changed, issuesOf, read, validFile } from "../test/event-files.ts";
import {
  CalendarEvent,
  completeDraft,
  describeEvent,
  formatIssue,
  kindName,
  parseEventFiles,
  proposeSlug,
  slugOf,
} from "./index.ts";
import { findEvents } from "./entries/schedule.ts";

const own = "uid: som-2027@rabat-process";
const uids = [
  "040000008200E00074C5B7101A82E0080000000010A3D5C9B1D5DC01000000000000000010000000",
  "7kukuqrfedlm2f9t0vr2d8m3ts@google.com",
  "https://www.iom.int/events/42?lang=fr#day-1",
  "Réunion n° 4 (Dakar)",
  "x",
];

describe("an event from elsewhere", () => {
  it.each(uids)("keeps its UID, %s, and has a slug beside it", (uid) => {
    const [event] = read(
      changed(own, `uid: ${JSON.stringify(uid)}\n    slug: migration-week-2027`),
    );
    expect(event).toMatchObject({ uid, slug: "migration-week-2027" });
    expect(event && slugOf(event)).toBe("migration-week-2027");
    expect(event && findEvents([event], uid)).toEqual([event]);
    expect(event && findEvents([event], "migration-week-2027")).toEqual([event]);
  });

  it("can be named by a lineage", () => {
    const lineage = "    lineage: [{ relation: follows, event: 7kukuqrf@google.com }]\n";
    expect(read(validFile + lineage)[0]?.lineage?.[0]?.event).toBe("7kukuqrf@google.com");
  });

  it.each([
    [
      "without a slug",
      "uid: 7kukuqrf@google.com",
      "events[0].slug: expected this field: a slug such as som-abuja-2026, since the UID does not end in “@rabat-process”",
    ],
    [
      "with a slug that no address can have",
      "uid: 7kukuqrf@google.com\n    slug: Migration Week",
      'events[0].slug: expected small letters, digits and hyphens, such as som-abuja-2026; found "Migration Week"',
    ],
    [
      "with a UID of blanks around a word",
      'uid: " x "\n    slug: x-2027',
      "events[0].uid: expected a UID without blanks around it",
    ],
    [
      "with a UID that some calendar would cut",
      `uid: ${"é".repeat(128)}\n    slug: x-2027`,
      "events[0].uid: expected at most 255 octets, which is what every calendar keeps",
    ],
  ])("%s is refused", (_, written, issue) => {
    expect(issuesOf(changed(own, written)).join()).toContain(issue);
  });
});

it("people find an event of the Process by its UID in capitals, too", () => {
  const events = read(validFile);
  expect(findEvents(events, "SOM-2027@Rabat-Process")).toEqual(events);
});

describe("the slug of an event of the Process", () => {
  it("is what its UID holds", () => {
    expect(read(validFile).map(slugOf)).toEqual(["som-2027"]);
    expect(read(changed(own, `${own}\n    slug: som-2027`)).map(slugOf)).toEqual(["som-2027"]);
  });

  it("is no other one", () => {
    expect(issuesOf(changed(own, `${own}\n    slug: som-2028`))).toEqual([
      'file.yaml:3:11 events[0].slug: expected no slug but that of the UID, which stands before “@rabat-process”; found "som-2028"',
    ]);
  });

  it("belongs to one event", () => {
    const twin = changed(own, "uid: 7kukuqrf@google.com\n    slug: som-2027");
    const files = [
      { source: "a.yaml", text: validFile },
      { source: "b.yaml", text: twin },
    ];
    const result = parseEventFiles(files);
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([
      "b.yaml:3:11 events[0].slug: expected a slug of its own, but som-2027 stands at a.yaml:2 too",
    ]);
  });

  it("belongs to no other event that is known already", () => {
    const issues = (text: string, known: readonly { uid: string; slug?: string }[]) => {
      const result = parseEventFiles([{ source: "b.yaml", text }], { known });
      return result.ok ? [] : result.issues.map(formatIssue);
    };
    const twin = changed(own, "uid: 7kukuqrf@google.com\n    slug: som-2027");
    expect(issues(twin, [{ uid: "som-2027@rabat-process" }])).toEqual([
      "b.yaml:3:11 events[0].slug: expected a slug of its own, but som-2027 is that of another event: som-2027@rabat-process",
    ]);
    expect(issues(validFile, [{ uid: "7kukuqrf@google.com", slug: "som-2027" }])).toEqual([
      "b.yaml:2:5 events[0].slug: expected a slug of its own, but som-2027 is that of another event: 7kukuqrf@google.com",
    ]);
    // The same event, and one that the same files give another slug.
    expect(issues(validFile, [{ uid: "som-2027@rabat-process" }])).toEqual([]);
    const renamed = changed(own, "uid: 7kukuqrf@google.com\n    slug: som-2028");
    const files = [validFile, renamed].map((text, index) => ({ source: `${index}.yaml`, text }));
    const known = [{ uid: "7kukuqrf@google.com", slug: "som-2027" }];
    expect(parseEventFiles(files, { known }).ok).toBe(true);
  });
});

describe("a later version of an event that is known", () => {
  const [before] = read(validFile);
  const issues = (
    changes: Partial<CalendarEvent>,
    known = [before].filter((event) => event !== undefined),
  ) => {
    const lastModified = "2099-01-01T00:00:00Z";
    const text = JSON.stringify(
      { events: [{ ...before, lastModified, ...changes }] },
      undefined,
      1,
    );
    const result = parseEventFiles([{ source: "b.json", text }], { known });
    return result.ok ? [] : result.issues.map(formatIssue);
  };
  const moved = { when: { precision: "month", month: "2027-11" } } as const;

  it("has a higher sequence where it is at another time or place, or of another format", () => {
    const issue = [
      "events[0].sequence: expected a higher sequence than 0, since the event was at another time or place, or of another format",
    ];
    expect(issues(moved).map((text) => text.replace(/^b\.json:\d+:\d+ /, ""))).toEqual(issue);
    expect(issues({ venue: { country: "GH", city: { en: "Accra" } } })).toHaveLength(1);
    expect(issues({ ...moved, sequence: 1 })).toEqual([]);
    expect(issues({ summary: { en: "Another title" } })).toEqual([]);
  });

  it("is not asked for one that is no later, or of an event of which people do not know", () => {
    expect(
      issues({ ...moved, lastModified: before?.lastModified ?? "" } as Partial<CalendarEvent>),
    ).toEqual([]);
    expect(issues(moved, [])).toEqual([]);
  });
});

describe("an event of another kind", () => {
  const other = changed(
    "kind: senior-officials-meeting",
    "kind: other\n    kindName: { en: Book fair, fr: Salon du livre }",
  );

  it("is called by its own word", () => {
    const [event] = read(other);
    if (event === undefined) throw new Error("expected an event");
    expect([kindName(event, "en"), kindName(event, "fr")]).toEqual(["Book fair", "Salon du livre"]);
    expect(describeEvent(event, [], "fr")).toContainEqual({
      label: "Type de réunion",
      values: ["Salon du livre"],
    });
    expect(findEvents([event], "salon livre")).toEqual([]);
  });

  it("is called so in a list of kinds, too", () => {
    expect([kindName("other", "en"), kindName("other", "fr")]).toEqual([
      "Other event",
      "Autre événement",
    ]);
    expect(CalendarEvent.shape.kind.options).not.toContain("other");
  });

  it.each([
    [
      "without a name",
      changed("kind: senior-officials-meeting", "kind: other"),
      "expected this field: the name of the kind, since the kind is other",
    ],
    [
      "that has a name already",
      changed("kind: senior-officials-meeting", "kind: webinar\n    kindName: { en: Book fair }"),
      "expected no name beside the kind webinar, which has one: only other takes a name",
    ],
  ])("%s is refused", (_, text, issue) => {
    expect(issuesOf(text).join()).toContain(`events[0].kindName: ${issue}`);
  });

  it("can be a draft", () => {
    const draft = {
      summary: { en: "Fair" },
      kind: "other",
      kindName: { en: "Book fair" },
      status: "planned",
      when: { precision: "year", year: 2027 },
    } as const;
    const identity = {
      uid: "fair@example.org",
      slug: "fair-2027",
      created: "2026-11-25T10:00:00Z",
    } as const;
    expect(completeDraft(draft, identity)).toMatchObject({
      ok: true,
      event: { slug: "fair-2027" },
    });
    expect(completeDraft(draft, { uid: identity.uid, created: identity.created })).toMatchObject({
      ok: false,
      issues: [{ path: "slug" }],
    });
  });
});

describe("a slug for an event that has none", () => {
  it.each([
    ["Réunion thématique à Dakar", "2027", "reunion-thematique-a-dakar-2027"],
    ["L’œuvre de la Straße", "2027", "l-oeuvre-de-la-strasse-2027"],
    ["Summit 2027", "2027", "summit-2027"],
    ["Weekly call", "20270620", "weekly-call-20270620"],
    ["At a future date", undefined, "at-a-future-date"],
    ["اجتماع", "2027", "event-2027"],
    ["x".repeat(300), "2027", `${"x".repeat(60)}-2027`],
    [
      "A title of so many words that nobody wants to read all of them in an address",
      "2027",
      "a-title-of-so-many-words-that-nobody-wants-to-read-all-of-2027",
    ],
  ])("of “%s” in %s is %s", (title, when, slug) => {
    expect(proposeSlug({ title, when }, new Set())).toBe(slug);
    const taken = new Set([slug, `${slug}-2`]);
    expect(proposeSlug({ title, when }, taken)).toBe(`${slug}-3`);
  });
});
