import type { CalendarEvent } from "@rabat-process/events";
import { openBoltApp } from "./bolt-app.ts";

/** A workshop in Rabat to which each delegation may send one person and another. */
export const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Casablanca",
  },
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
  participation: { mode: "quota", perDelegation: 1, accompanying: 1, deadline: "2027-03-01" },
};

/** An app with the workshop and two confirmed delegates whom it knows: one speaks French, one English. */
export async function openWorkshop() {
  const app = await openBoltApp({ events: [event] });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  const confirmed = { confirmedBy: "U0SECRETARIAT" };
  await app.store.savePerson("U0SENEGAL", { ...confirmed, delegation: "SN", locale: "fr" }, actor);
  await app.store.savePerson("U0CAMEROON", { ...confirmed, delegation: "CM", locale: "en" }, actor);
  app.news();
  return app;
}

export type App = Awaited<ReturnType<typeof openWorkshop>>;

/** What the caller alone was told last, as text. */
export function answer(app: App): string {
  const last = app.news().findLast(({ method }) => method === "respond");
  return JSON.stringify(last?.body ?? {});
}
