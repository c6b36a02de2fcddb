import type { Finding } from "../facts.ts";
import type { FoundEvent } from "../found-event.ts";
import { placeQuestion } from "../questions.ts";
import type { Reading, Rule } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import { namedAfter } from "./place-words.ts";
import { placesOfEvents } from "./places-of-events.ts";
import type { PlacedFact } from "./places-of-events.ts";

/** The places of one event: those where it was to be only where it has no other. */
function placesOf(reading: Reading, event: FoundEvent): readonly PlacedFact[] {
  const all = placesOfEvents(reading).filter((one) => one.events.includes(event));
  const now = all.filter(({ isFormer }) => !isFormer);
  const cities = new Set(now.flatMap(({ place }) => place.city?.name ?? []));
  return now.length === 0
    ? all
    : all.filter(
        (one) => !one.isFormer || (one.place.city !== undefined && cities.has(one.place.city.name)),
      );
}

export const cityRule: Rule = {
  id: "venue/city",
  reason:
    "A city with its preposition in the clause whose verb says that the event takes place; a city that hosts.",
  find: (reading) => reading.events.flatMap((event) => cityOf(reading, event)),
};

function cityOf(reading: Reading, event: FoundEvent): readonly Finding[] {
  const places = placesOf(reading, event);
  const [first] = places.filter(({ place }) => place.city !== undefined);
  const city =
    first?.place.city ?? (places.length === 0 ? namedAfter(reading, event)?.city : undefined);
  if (city === undefined) return [];
  const rival = places.find(
    ({ place }) => place.city !== undefined && place.city.country !== city.country,
  );
  if (rival !== undefined) {
    reading.ask(placeQuestion(event, rival.place));
    return [];
  }
  return [
    {
      event,
      field: "venue.city",
      value: { [reading.locale]: wordsAt(reading, city.span) },
      spans: [city.span],
    },
  ];
}

export const countryRule: Rule = {
  id: "venue/country",
  reason:
    "A country behind the city of the event, or alone behind the verb that says where it takes place.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      const places = placesOf(reading, event);
      const codes = new Set(places.flatMap(({ place }) => place.country?.code ?? []));
      const cities = new Set(places.flatMap(({ place }) => place.city?.country ?? []));
      const found = places.find(({ place }) => place.country !== undefined)?.place.country;
      if (found === undefined || codes.size > 1 || cities.size > 1) return [];
      return [{ event, field: "venue.country", value: found.code, spans: [found.span] }];
    }),
};
