import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "../test/arbitrary-events.ts";
import { CalendarEvent, completeDraft, describeEvent, EventDraft } from "./index.ts";

const identity = { uid: "thematic-2027@rabat-process", created: "2026-11-25T10:00:00Z" } as const;
const day = { precision: "day", first: "2027-05-04", last: "2027-05-05" } as const;
const enough = {
  summary: { en: "Thematic meeting on visas" },
  kind: "thematic-meeting",
  status: "planned",
  when: day,
} as const;

function issuesOf(draft: EventDraft): Readonly<Record<string, string>> {
  const result = completeDraft(draft, identity);
  return result.ok
    ? {}
    : Object.fromEntries(result.issues.map(({ path, message }) => [path, message]));
}

describe("a draft", () => {
  it("may be empty, and says then what an event needs", () => {
    expect(EventDraft.safeParse({}).success).toBe(true);
    expect(Object.keys(issuesOf({})).toSorted()).toEqual(["kind", "status", "summary", "when"]);
  });

  it.each([
    [{ kind: "picnic" }, "kind"],
    [{ venue: { country: "Spain" } }, "venue.country"],
    [{ when: { precision: "day", first: "2027-05-05", last: "2027-05-04" } }, "when.last"],
    [{ roles: [{ role: "co-chair", party: "Spain" }] }, "roles.0.party"],
    [{ ordinal: 0 }, "ordinal"],
    [{ handover: {} }, "handover"],
    [{ colour: "blue" }, ""],
  ])("refuses %j by itself", (value, path) => {
    const { error } = EventDraft.safeParse(value);
    expect(error?.issues[0]?.path.join(".")).toBe(path);
  });

  it("becomes an event once it has what an event needs", () => {
    const result = completeDraft(enough, identity);
    expect(result).toMatchObject({ ok: true, event: { ...enough, ...identity, sequence: 0 } });
  });

  it("keeps a country alone as the country of the event", () => {
    const result = completeDraft({ ...enough, venue: { country: "SN" } }, identity);
    expect(result.ok && result.event).toMatchObject({ country: "SN" });
    expect(result.ok && result.event.venue).toBeUndefined();
  });

  it("loses no link that only words name: it asks for the event", () => {
    const words = { en: "builds on the meeting in Praia" };
    const draft: EventDraft = { ...enough, lineage: [{ relation: "follow-up-of", words }] };
    expect(issuesOf(draft)).toEqual({
      "lineage[0].event": expect.stringContaining("expected this field") as string,
    });
    const event = "thematic-praia-2024@rabat-process";
    const done = completeDraft(
      { ...draft, lineage: [{ relation: "follow-up-of", words, event }] },
      identity,
    );
    expect(done.ok && done.event.lineage).toEqual([
      { relation: "follow-up-of", event, remark: words },
    ]);
  });

  it.each<[EventDraft, string]>([
    [{ venue: { city: { en: "Dakar" } } }, "venue.country"],
    [{ series: [{ form: "series", name: { en: "Webinars on asylum" } }] }, "series[0].id"],
    [{ outputs: [{ kind: "podcast" }] }, "outputs[0].summary"],
    [{ participation: { mode: "quota" } }, "participation.perDelegation"],
    [{ outcome: { participants: 60 } }, "outcome"],
  ])("asks for what is missing in %j", (draft, path) => {
    expect(Object.keys(issuesOf({ ...enough, ...draft }))).toEqual([path]);
  });

  it("can be made of any event, and gives that event again", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { uid, slug, sequence: _, created, lastModified: __, ...draft } = event;
        const identity = { uid, created, ...(slug !== undefined && { slug }) };
        const result = completeDraft(EventDraft.parse(draft), identity);
        expect(result).toEqual({
          ok: true,
          event: { ...event, sequence: 0, lastModified: created },
        });
      }),
    );
  });
});

describe("what few announcements say", () => {
  const event = CalendarEvent.parse({
    ...enough,
    ...identity,
    sequence: 0,
    lastModified: identity.created,
    alsoKinds: ["joint-meeting"],
    ordinal: 4,
    country: "SN",
    format: "hybrid",
    formatTentative: true,
    heldUnknown: true,
    handover: { from: "MA", to: "PT" },
    dialogue: { en: "Khartoum Process", fr: "Processus de Khartoum" },
  });

  it.each([
    ["en", "Status", "Planned (whether it was held is not known)"],
    ["en", "Kind", "Thematic Meeting · Joint Meeting · no. 4"],
    ["en", "Place", "Senegal (in person and online) (to be confirmed)"],
    ["en", "Handover of the Chair", "Morocco → Portugal"],
    ["en", "Dialogue", "Khartoum Process"],
    ["fr", "Statut", "Prévu (on ignore si l’événement a eu lieu)"],
    ["fr", "Type de réunion", "Réunion thématique · Réunion conjointe · n°\u00a04"],
    ["fr", "Lieu", "Sénégal (en présentiel et en ligne) (à confirmer)"],
    ["fr", "Passation de la présidence", "Maroc → Portugal"],
  ] as const)("is told in %s: %s", (locale, label, value) => {
    expect(describeEvent(event, [], locale)).toContainEqual({ label, values: [value] });
  });

  it.each([
    [{ venue: { city: { en: "Dakar" }, country: "SN" } }, "country"],
    [{ format: undefined }, "formatTentative"],
    [{ status: "held" }, "heldUnknown"],
  ])("is refused where it contradicts: %j", (change, path) => {
    const { error } = CalendarEvent.safeParse({ ...event, ...change });
    expect(error?.issues[0]?.path).toEqual([path]);
  });
});
