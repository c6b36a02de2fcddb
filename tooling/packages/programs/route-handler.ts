// A route of Next.js: app/feed.ics/route.ts.
import { toICalendarBytes, toInvitation } from "@rabat-process/calendar";
import { isDatedEvent } from "@rabat-process/events";
import { event } from "./events.ts";

export async function GET(request: Request): Promise<Response> {
  const bytes = toICalendarBytes([event], { locale: "fr", name: "Processus de Rabat" });
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const etag = `"${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304 });
  return new Response(bytes, { headers: { "content-type": "text/calendar; charset=utf-8", etag } });
}

const first = await GET(new Request("https://example.org/feed.ics"));
const etag = first.headers.get("etag") ?? "";
const again = await GET(
  new Request("https://example.org/feed.ics", { headers: { "if-none-match": etag } }),
);
console.assert(again.status === 304, "an equal feed has an equal tag");
console.assert((await first.text()).startsWith("BEGIN:VCALENDAR\r\n"), "the body is the feed");

if (!isDatedEvent(event)) throw new Error("it has a date");
const { bytes, contentType } = toInvitation(event, {
  locale: "fr",
  now: "2027-01-10T08:00:00Z",
  supplement: {
    organizer: { address: "desk@example.org" },
    attendees: [{ address: "cm@example.org" }],
  },
});
const blob = new Blob([bytes], { type: contentType });
console.assert(blob.size === bytes.buffer.byteLength, "the buffer holds the invitation alone");
console.log(first.status, again.status);
