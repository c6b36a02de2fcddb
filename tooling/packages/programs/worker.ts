// A Worker: it is called with each request.
import { toICalendarBytes, toJsonLd } from "@rabat-process/calendar";
import { isDatedEvent } from "@rabat-process/events";
import { upcoming } from "@rabat-process/events/schedule";
import { instantOf } from "@rabat-process/timezones";
import { event } from "./events.ts";

const worker = {
  fetch(request: Request): Response {
    const { pathname } = new URL(request.url);
    const { dated } = upcoming([event], instantOf(new Date("2027-01-10T08:00:00.123Z")));
    if (pathname === "/feed.ics") {
      const headers = { "content-type": "text/calendar; charset=utf-8" };
      return new Response(toICalendarBytes(dated, { locale: "en", name: "Rabat Process" }), {
        headers,
      });
    }
    const found = dated
      .filter(isDatedEvent)
      .map((one) => toJsonLd(one, { locale: "en", url: request.url }));
    return Response.json(found);
  },
};
export default worker;

const feed = await worker.fetch(new Request("https://example.org/feed.ics")).text();
const [line] = feed.split("\r\n");
const list: unknown = await worker.fetch(new Request("https://example.org/")).json();
console.assert(Array.isArray(list) && list.length === 1, "one event is to come");
console.log(line);
