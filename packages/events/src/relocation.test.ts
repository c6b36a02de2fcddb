import { describe, expect, it } from "vitest";
import { addMinutes } from "@rabat-process/timezones";
import { example } from "../test/examples.ts";
import type { ChangeResult } from "./entries/changes.ts";
import { CalendarEvent, describePlace } from "./index.ts";
import { cancelEvent, describeChange, moveEventOnline, relocateEvent } from "./entries/changes.ts";
import { isOver } from "./entries/answers.ts";

const dakar = example("example-dakar-2027");
const praia = { city: { en: "Praia", fr: "Praia" }, country: "CV" };
const at = "2026-12-01T09:00:00Z";
const seen = (event: CalendarEvent) => ({ at, sequence: event.sequence }) as const;

function done(result: ChangeResult) {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

describe("an event at another place", () => {
  it("has the new one, remembers the old one with the reason, and calendars move", () => {
    const reason = { en: "works in the conference centre", fr: "travaux au centre de conférences" };
    const { event, change } = done(relocateEvent(dakar, { venue: praia, reason }, seen(dakar)));
    expect(event).toMatchObject({ venue: praia, when: dakar.when, sequence: dakar.sequence + 1 });
    expect(event.formerDates).toEqual([{ when: dakar.when, venue: dakar.venue, reason }]);
    expect(CalendarEvent.parse(event)).toEqual(event);
    expect(describeChange(change, "en")).toBe(
      "New place: Praia, Cabo Verde (before: Example Conference Centre, Dakar, Senegal). Reason: works in the conference centre.",
    );
    expect(describeChange(change, "fr")).toBe(
      "Nouveau lieu\u00a0: Praia, Cabo Verde (auparavant, Centre de conférences Exemple, Dakar, Sénégal). Motif\u00a0: travaux au centre de conférences.",
    );
  });

  it("that was not known before replaces none", () => {
    const { venue, format, ...nowhere } = dakar;
    const { event, change } = done(relocateEvent(nowhere, { venue: praia }, seen(dakar)));
    expect(event).toMatchObject({ venue: praia, sequence: dakar.sequence + 1 });
    expect(event).not.toHaveProperty("formerDates");
    expect(describeChange(change, "en")).toBe("Place: Praia, Cabo Verde.");
    expect(describeChange(change, "fr")).toBe("Lieu\u00a0: Praia, Cabo Verde.");
  });

  it("is in person again after it was online, or hybrid where that is said", () => {
    const online = done(moveEventOnline(dakar, {}, seen(dakar))).event;
    expect(done(relocateEvent(online, { venue: praia }, seen(online))).event.format).toBe(
      "in-person",
    );
    expect(
      done(relocateEvent(online, { venue: praia, format: "hybrid" }, seen(online))).event.format,
    ).toBe("hybrid");
  });

  it.each<[string, () => ChangeResult]>([
    [
      "same-place",
      () => relocateEvent(dakar, { venue: { ...dakar.venue, ...venueOf(dakar) } }, seen(dakar)),
    ],
    ["stale", () => relocateEvent(dakar, { venue: praia }, { at, sequence: dakar.sequence + 1 })],
    [
      "over",
      () =>
        relocateEvent(
          dakar,
          { venue: praia },
          { at: "2027-10-22T00:00:00Z", sequence: dakar.sequence },
        ),
    ],
    [
      "cancelled",
      () => {
        const { event } = done(cancelEvent(dakar, {}, seen(dakar)));
        return relocateEvent(event, { venue: praia }, seen(event));
      },
    ],
  ])("is refused: %s", (reason, change) => {
    expect(change()).toEqual({ ok: false, reason });
  });
});

describe("a venue", () => {
  it("has a room and an address where they were announced", () => {
    const venue = {
      name: { en: "Transcorp Hilton" },
      room: { en: "Congress Hall", fr: "Salle des congrès" },
      address: { en: "1 Aguiyi Ironsi Street" },
      city: { en: "Abuja" },
      country: "NG",
    };
    const event = CalendarEvent.parse({ ...dakar, venue });
    expect(describePlace(event, "en")).toBe(
      "Congress Hall, Transcorp Hilton, 1 Aguiyi Ironsi Street, Abuja, Nigeria",
    );
    expect(describePlace(event, "fr")).toBe(
      "Salle des congrès, [EN] Transcorp Hilton, [EN] 1 Aguiyi Ironsi Street, [EN] Abuja, Nigéria",
    );
  });

  it.each([
    ["Lubumbashi, an hour before Kinshasa", "CD", "Africa/Lubumbashi", "2027-10-20T22:00:00Z"],
    [
      "Kinshasa, where the country's clock is not told otherwise",
      "CD",
      undefined,
      "2027-10-20T23:00:00Z",
    ],
    [
      "Addis Ababa, of which we know no country",
      "ET",
      "Africa/Addis_Ababa",
      "2027-10-20T21:00:00Z",
    ],
  ] as const)("ends its day by its own clock: in %s", (_, country, timeZone, over) => {
    const venue = { city: { en: "A city" }, country, ...(timeZone && { timeZone }) };
    const event = CalendarEvent.parse({ ...dakar, venue });
    expect([isOver(event, addMinutes(over, -1)), isOver(event, over)]).toEqual([false, true]);
  });

  it("has a zone that is one", () => {
    const venue = { ...praia, timeZone: "CET" };
    const { error } = CalendarEvent.safeParse({ ...dakar, venue });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["venue.timeZone"]);
  });
});

function venueOf({ venue }: CalendarEvent): NonNullable<CalendarEvent["venue"]> {
  if (venue === undefined) throw new Error("a venue is expected");
  return venue;
}
