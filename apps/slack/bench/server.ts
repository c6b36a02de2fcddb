import type { CalendarEvent } from "@rabat-process/events";
import { instantOf } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { scopes } from "../src/manifest.ts";
import { createLog } from "../src/system/log.ts";
import { openStore } from "@rabat-process/store/open-store";
import { createWeb } from "@rabat-process/web/create-web";
import { createLimitedServer } from "@rabat-process/web/limited-server";
import { createWebListener } from "@rabat-process/web/listener";

// One of the servers that are compared, as a process of its own: "app", or "bare", which answers the same bytes.

const events = Array.from({ length: 300 }, (_, index): CalendarEvent => {
  const month = String((index % 12) + 1).padStart(2, "0");
  const day = `${2020 + (index % 10)}-${month}-15` as const;
  return {
    uid: `event-${index}@rabat-process`,
    sequence: 0,
    created: "2026-11-25T00:00:00Z",
    lastModified: "2026-11-25T00:00:00Z",
    summary: { en: `Thematic meeting ${index}`, fr: `Réunion thématique ${index}` },
    description: {
      en: "Channels for regular migration, and what employers and workers need of them.",
    },
    kind: "thematic-meeting",
    format: "virtual",
    status: "confirmed",
    when: {
      precision: "time",
      start: `${day as "2027-01-15"}T09:30`,
      end: `${day as "2027-01-15"}T12:00`,
      timeZone: "Africa/Casablanca",
    },
  };
});

/** The clock of the system, as the app has it: reading it is part of what a request costs. */
function now(): Instant {
  return instantOf(new Date());
}

async function createApp(): Promise<RequestListener> {
  const store = await openStore({ kind: "sqlite", file: ":memory:" }, []);
  await store.saveEvents(events, { by: "", at: "2026-11-25T00:00:00Z" });
  return createWebListener(
    createWeb({
      store,
      clock: { now },
      publicUrl: "https://calendar.example",
      compression: true,
      scopes,
      isInSlack: true,
      condition: () => ({ isDraining: false, slackAway: undefined, unwritable: undefined }),
      log: createLog("warn"),
    }),
  );
}

/** No router, no store: a constant, or 304 to whoever sends any tag. */
async function createBare(): Promise<RequestListener> {
  const app = await createApp();
  const server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  const answer = await fetch(`http://127.0.0.1:${address.port}/calendar.ics`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  server.close();
  const headers = { ETag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
  return (request, response) => {
    if (request.headers["if-none-match"] !== undefined) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, "Content-Type": "text/calendar" }).end(bytes);
  };
}

const server =
  process.argv[2] === "app"
    ? createLimitedServer(await createApp())
    : createServer(await createBare());
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: process.memoryUsage().rss, cpu: user + system });
});
process.once("disconnect", () => process.exit(0));
