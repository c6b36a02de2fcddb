import type { CalendarEvent } from "@rabat-process/events";
import type { Hono } from "hono";
import type { RequestListener } from "node:http";
import { openStore } from "@rabat-process/store/open-store";
import type { SqlStore } from "@rabat-process/store/sql-store";
import type { WebDeps } from "../src/deps.ts";
import { createWeb } from "../src/create-web.ts";
import { createWebListener } from "../src/listener.ts";
import { openLog } from "./log-lines.ts";

export const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Meeting & <b>more</b>", fr: "Réunion" },
  kind: "senior-officials-meeting",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
  sources: ["https://www.rabat-process.org/en/?a=1&b=2"],
};

export interface OpenWeb {
  readonly web: Hono;
  /** The same for a server of Node. */
  readonly listener: RequestListener;
  readonly store: SqlStore;
  readonly errors: readonly string[];
}

/** The pages and feeds over a store in memory. */
export async function openWeb(
  events: readonly CalendarEvent[] = [event],
  deps: Partial<WebDeps> | ((store: SqlStore) => Partial<WebDeps>) = {},
): Promise<OpenWeb> {
  const store = await openStore({ kind: "sqlite", file: ":memory:" }, []);
  await store.saveEvents(events, { by: "", at: "2026-11-25T00:00:00Z" });
  const { log, messages: errors } = openLog();
  const created = createWeb({
    store,
    clock: { now: () => "2026-11-25T12:00:00Z" },
    publicUrl: "https://calendar.example",
    compression: true,
    scopes: { "chat:write": { en: "To post.", fr: "Pour publier." } },
    isInSlack: true,
    condition: () => ({ isDraining: false, slackAway: undefined, unwritable: undefined }),
    log,
    ...(typeof deps === "function" ? deps(store) : deps),
  });
  return { web: created.app, listener: createWebListener(created), store, errors };
}
