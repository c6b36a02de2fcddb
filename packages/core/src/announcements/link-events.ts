import { readWhen } from "@rabat-process/announcements";
import type { CalendarEvent, EventDraft, Relation, Text } from "@rabat-process/events";
import { kindName } from "@rabat-process/events";
import { overlaps, periodOf } from "../finding/period.ts";
import { tokensOf } from "../finding/typed-words.ts";
import type { FoundEvent, Reading } from "./reading.ts";

/** As much of an event as tells whether words mean it. */
type Named = Pick<EventDraft, "summary" | "kind" | "when" | "venue">;

/** Links each event to those of the same announcement that its own words name: “in conjunction with the SOM”. */
export function linkEvents(reading: Reading): Reading {
  const events = reading.events.map((event, place): FoundEvent => {
    const others = reading.events.flatMap(({ draft }, other) =>
      other === place ? [] : [{ named: draft, other }],
    );
    const links = (event.draft.lineage ?? []).flatMap(({ relation, words, event: uid }, item) => {
      if (uid !== undefined || words === undefined) return [];
      const meant = meantBy(words, relation, others);
      return meant === undefined ? [] : [{ item, to: meant.other }];
    });
    return links.length === 0 ? event : { ...event, links };
  });
  return { ...reading, events };
}

/** Links each event to the one of those that are known whose date its words name: “held in 2016 in Brussels”. */
export function linkKnown(reading: Reading, known: readonly CalendarEvent[]): Reading {
  const candidates = known.map((named) => ({ named }));
  const events = reading.events.map((event): FoundEvent => {
    const { lineage } = event.draft;
    if (lineage === undefined) return event;
    const linked = lineage.map((link, item) => {
      const isLinked = link.event !== undefined || event.links?.some((one) => one.item === item);
      if (isLinked === true || link.words === undefined) return link;
      if (datesIn(link.words).length === 0) return link;
      const meant = meantBy(link.words, link.relation, candidates);
      return meant === undefined ? link : { ...link, event: meant.named.uid };
    });
    return { ...event, draft: { ...event.draft, lineage: linked } };
  });
  return { ...reading, events };
}

/**
 * The only one of some events that words mean: it is at the date that they name, and they have its city or its kind;
 * without a date, an event is beside the one whose kind or abbreviation they have.
 */
function meantBy<Candidate extends { readonly named: Named }>(
  words: Partial<Text>,
  relation: Relation,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const dates = datesIn(words);
  if (dates.length === 0 && relation !== "side-event-of" && relation !== "part-of")
    return undefined;
  const near = candidates.filter(({ named }) => dates.length === 0 || isOn(named, dates));
  const texts = Object.values(words).filter((text) => text !== undefined);
  const counted = near.map((candidate) => ({
    candidate,
    count: marksIn(texts, candidate.named),
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? best[0]?.candidate : undefined;
}

function datesIn(words: Partial<Text>) {
  return (["en", "fr"] as const).flatMap((locale) =>
    readWhen(words[locale] ?? "", { locale }).flatMap(({ candidates }) =>
      candidates.flatMap((when) => periodOf(when) ?? []),
    ),
  );
}

function isOn({ when }: Named, dates: ReturnType<typeof datesIn>): boolean {
  const period = when && periodOf(when);
  return period !== undefined && dates.some((date) => overlaps(period, date));
}

/** How many marks of an event some texts have: its city, its kind, an abbreviation of its title. */
function marksIn(texts: readonly string[], { summary = {}, kind, venue }: Named): number {
  const cities = Object.values(venue?.city ?? {});
  const kinds = kind === undefined ? [] : [kindName(kind, "en"), kindName(kind, "fr")];
  const short = Object.values(summary).flatMap((title) => title?.match(/\b\p{Lu}{3,}\b/gu) ?? []);
  const has = (names: readonly (string | undefined)[]) =>
    texts.some((text) => names.some((name) => name !== undefined && hasName(text, name)));
  return [cities, kinds, short].filter(has).length;
}

function hasName(text: string, name: string): boolean {
  return ` ${tokensOf(text).join(" ")} `.includes(` ${tokensOf(name).join(" ")} `);
}
