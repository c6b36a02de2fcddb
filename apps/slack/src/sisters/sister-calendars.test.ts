import type { Instant } from "@rabat-process/timezones";
import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import { Agent } from "node:https";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchCalendar } from "./fetch-calendar.ts";
import { createSisterCalendars } from "./sister-calendars.ts";

const calendar = (...lines: readonly string[]) =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//X//X//EN", "BEGIN:VEVENT", "UID:1@x.org"],
    ...["DTSTAMP:20261120T090000Z", "SUMMARY:Senior officials", "DTSTART;VALUE=DATE:20270608"],
    ...lines,
    ...["END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

/** A server of another process: plain behind an agent that says it is not, since nobody here signs certificates. */
async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  const { port } = address;
  class Near extends Agent {
    override createConnection() {
      return connect(port, "127.0.0.1");
    }
  }
  return { agent: new Near(), milliseconds: 5000 };
}

const address = "https://example.org/secret/feed.ics";

describe("the calendar of another process", () => {
  it("is fetched, and asked for by its tag the next time", async () => {
    const asked: (string | undefined)[] = [];
    const way = await serve((request, response) => {
      asked.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { ETag: '"1"' }).end(calendar());
    });
    const first = await fetchCalendar(address, undefined, way);
    expect(new TextDecoder().decode(first?.bytes)).toBe(calendar());
    expect(await fetchCalendar(address, first?.tag, way)).toBeUndefined();
    expect(asked).toEqual([undefined, '"1"']);
  });

  const endless: RequestListener = (_, response) => {
    const more = () => response.write("x".repeat(100_000), more);
    more();
  };
  it.each<[string, RequestListener, string]>([
    [
      "leads elsewhere",
      (_, response) => response.writeHead(302, { Location: "/" }).end(),
      "status 302",
    ],
    ["fails", (_, response) => response.writeHead(500).end(), "status 500"],
    ["never ends", endless, "more than 1000000 bytes"],
    [
      "breaks off",
      (_, response) => response.writeHead(200, { "Content-Length": 9 }).destroy(),
      "ECONNRESET",
    ],
  ])("that %s is not read", async (_, listener, reason) => {
    await expect(fetchCalendar(address, undefined, await serve(listener))).rejects.toThrow(reason);
  });

  it("that says nothing is not waited for", async () => {
    const way = await serve(() => undefined);
    await expect(fetchCalendar(address, undefined, { ...way, milliseconds: 20 })).rejects.toThrow(
      "did not answer in time",
    );
  });

  it.each([
    "https://127.0.0.1/",
    "https://localhost/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data",
    "https://192.168.1.1/",
    "https://0x7f000001/",
    "https://[fd00::1]/",
  ])("is never fetched from within a private network: %s", async (inside) => {
    await expect(fetchCalendar(inside)).rejects.toThrow("its address is within a private network");
  });
});

describe("the calendars of other processes", () => {
  const named = { name: "Khartoum Process", address, delegations: ["IT"] } as const;

  /** Calendars that answer one after the other; an error where a text is missing. */
  function open(...answers: readonly (string | undefined)[]) {
    const rest = [...answers];
    const lines: string[] = [];
    let hour = 9;
    const at = () => `2027-01-01T${String((hour += 1)).padStart(2, "0")}:00:00Z` as Instant;
    const calendars = createSisterCalendars([named], {
      clock: { now: at },
      log: { info: (line) => lines.push(line), warn: (line) => lines.push(line) },
      fetch: () => {
        const text = rest.shift();
        if (text === undefined) return Promise.reject(new Error("it answers with status 500"));
        return Promise.resolve({ bytes: new TextEncoder().encode(text), tag: undefined });
      },
    });
    return { calendars, lines };
  }

  it("have the meetings that take place on a day", async () => {
    const { calendars, lines } = open(calendar("LOCATION:Cairo, Egypt"));
    expect(calendars.read()).toMatchObject([{ meetings: [], readAt: undefined, isAway: false }]);
    await calendars.refresh();
    expect(calendars.read()).toMatchObject([
      {
        name: "Khartoum Process",
        delegations: ["IT"],
        meetings: [{ uid: "1@x.org", when: { first: "2027-06-08" } }],
        readAt: "2027-01-01T10:00:00Z",
        isAway: false,
      },
    ]);
    expect(lines).toEqual([]);
  });

  it("leave out what was cancelled", async () => {
    const { calendars } = open(calendar("STATUS:CANCELLED"));
    await calendars.refresh();
    expect(calendars.read()).toMatchObject([{ meetings: [] }]);
  });

  it("keep what they said while they are away, and say so once", async () => {
    const { calendars, lines } = open(calendar(), undefined, undefined, "<html>", calendar());
    for (let count = 0; count < 4; count += 1) await calendars.refresh();
    expect(calendars.read()).toMatchObject([
      { meetings: [{ uid: "1@x.org" }], readAt: "2027-01-01T10:00:00Z", isAway: true },
    ]);
    await calendars.refresh();
    expect(calendars.read()).toMatchObject([{ isAway: false }]);
    expect(lines).toEqual([
      "the calendar of Khartoum Process cannot be read: it answers with status 500",
      "the calendar of Khartoum Process can be read again",
    ]);
  });

  it("stay away while they answer the same that could not be read", async () => {
    const asked: (string | undefined)[] = [];
    const calendars = createSisterCalendars([named], {
      clock: { now: () => "2027-01-01T09:00:00Z" },
      log: { info: () => undefined, warn: () => undefined },
      fetch: (_, tag) => {
        asked.push(tag);
        const bytes = new TextEncoder().encode("<html>");
        return Promise.resolve(tag === "1" ? undefined : { bytes, tag: "1" });
      },
    });
    await calendars.refresh();
    await calendars.refresh();
    expect(calendars.read()).toMatchObject([{ isAway: true, readAt: undefined }]);
    expect(asked).toEqual([undefined, undefined]);
  });

  it.each([
    ["<html><body>Log in</body></html>", "what it answers is no calendar"],
    [
      `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(1001)}END:VCALENDAR`,
      "it has more than 1000 events",
    ],
  ])("that answer something else are away: %.20s", async (text, reason) => {
    const { calendars, lines } = open(text);
    await calendars.refresh();
    expect(calendars.read()).toMatchObject([{ isAway: true, readAt: undefined }]);
    expect(lines).toEqual([`the calendar of Khartoum Process cannot be read: ${reason}`]);
    expect(lines.join()).not.toContain("secret");
  });
});
