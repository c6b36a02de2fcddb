import type { Locale } from "@rabat-process/timezones";
import { toICalendar } from "@rabat-process/calendar";
import type { Store } from "../ports.ts";

/** The whole calendar as iCalendar text in one language. Equal events give equal bytes. */
export async function renderFeed(
  { store }: { store: Store },
  options: { locale: Locale; name: string; description: string; source: string },
): Promise<string> {
  return toICalendar(await store.events(), options);
}
