import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { event, openWeb } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

const timed: CalendarEvent = {
  ...event,
  uid: "timed-2027@rabat-process",
  when: {
    precision: "time",
    start: "2027-06-10T09:30",
    end: "2027-06-10T12:00",
    timeZone: "Africa/Casablanca",
  },
};

async function read(path: string, events: readonly CalendarEvent[] = [event]): Promise<string> {
  const { web } = await openWeb(events);
  const response = await web.request(path);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  return response.text();
}

const everyPage = [
  "/en/",
  "/fr/",
  "/past",
  "/fr/archives",
  "/subscribe",
  "/fr/abonnement",
  "/permissions",
  "/fr/autorisations",
  "/month/2027-06",
  "/fr/mois/2021-10",
  "/year/2021",
  "/fr/annee/2027",
  "/on-your-site",
  "/fr/sur-votre-site",
];

describe("every page", () => {
  const examples = readExamples();
  const pages = [
    ...everyPage,
    "/en/?kind=webinar&cancelled=hide",
    "/en/?q=return+2021&theme=5",
    "/month/2022-12?partner=ES",
    "/fr/annee/2021?kind=webinar",
    "/subscribe?partner=CM",
    ...examples.flatMap((one) => [`/events/${slugOf(one)}`, `/fr/evenements/${slugOf(one)}`]),
  ];

  it.each(pages)(
    "%s is light, holds no script, and names itself in both languages",
    async (path) => {
      const { web } = await openWeb(examples);
      const response = await web.request(path);
      expect(response.status).toBe(200);
      const page = await response.text();
      const style = await (await web.request("/style.css")).text();
      expect(Buffer.byteLength(page) + Buffer.byteLength(style)).toBeLessThan(60_000);
      expect(page).toContain(`<html lang="${path.startsWith("/fr/") ? "fr" : "en"}">`);
      expect(page).not.toMatch(
        /<script(?! type="application\/ld\+json")|<style| style=| on\w+=|undefined|\[object/,
      );
      // Nothing is loaded from elsewhere.
      expect([
        ...page.matchAll(
          /<(?:link rel="(?:stylesheet|icon)"[^>]* href|img[^>]* src|iframe[^>]* src)="(?!\/)/g,
        ),
      ]).toEqual([]);
      const [self, , ...others] = [
        ...page.matchAll(
          /<link rel="(?:canonical|alternate)"(?: hreflang="[\w-]+")? href="([^"]+)"/g,
        ),
      ].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
      expect(self).toBe(`https://calendar.example${path}`);
      for (const address of [self, ...others])
        expect((await web.request(address ?? "")).status).toBe(200);
      expect(response.headers.get("set-cookie")).toBeNull();
    },
  );

  it.each(everyPage)("%s leads only to addresses of ours that answer", async (path) => {
    const { web } = await openWeb(examples);
    const page = await (await web.request(path)).text();
    const links = new Set(
      [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&")),
    );
    expect(links.size).toBeGreaterThan(3);
    for (const link of links) expect([link, (await web.request(link)).status]).toEqual([link, 200]);
  });

  it("is told apart by a tag, and drawn anew as soon as an event is over: not before its day has ended everywhere", async () => {
    let now: Instant = "2027-02-05T11:59:59Z";
    const { web } = await openWeb([event], { clock: { now: () => now } });
    const first = await web.request("/");
    const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
    expect(await first.text()).toContain('id="som-2027"');
    expect((await web.request("/", { headers })).status).toBe(304);
    now = "2027-02-05T12:00:00Z";
    const next = await web.request("/", { headers });
    expect(next.status).toBe(200);
    expect(await next.text()).not.toContain('id="som-2027"');
  });

  it("is protected, and behind https for good", async () => {
    const { web } = await openWeb();
    const { headers } = await web.request("/");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    const plain = await openWeb([], { publicUrl: "http://127.0.0.1:8080" });
    for (const path of ["/", "/nothing", "/calendar.ics", "/calendar.ics?x=1"]) {
      const answer = await plain.web.request(path);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("strict-transport-security")).toBeNull();
    }
  });

  it("keeps the path of a site that shares its address with others", async () => {
    const { web } = await openWeb([event], { publicUrl: "https://example.org/rabat" });
    const page = await (await web.request("/fr/")).text();
    expect(page).toContain('href="/rabat/fr/evenements/som-2027"');
    expect(page).toContain('<link rel="canonical" href="https://example.org/rabat/fr/"');
    expect((await web.request("/?kind=")).headers.get("location")).toBe(
      "https://example.org/rabat/",
    );
  });
});

describe("the schedule", () => {
  it.each([
    ["/", "Wednesday 3 and Thursday 4 February</p>", "February 2027"],
    ["/fr/", "Mercredi 3 et jeudi 4 février</p>", "Février 2027"],
  ])("at %s shows the days and the month", async (path, days, month) => {
    const page = await read(path);
    expect(page).toContain(days);
    expect(page).toMatch(new RegExp(`<h2 id="m2027-02">\\s*${month}\\s*</h2>`));
  });

  it("shows texts from people as text", async () => {
    for (const path of ["/", "/events/som-2027"]) {
      const page = await read(path);
      expect(page).toContain("Meeting &amp; &lt;b&gt;more&lt;/b&gt;");
      expect(page).not.toContain("<b>more");
    }
    expect(await read("/events/som-2027")).toContain("?a=1&amp;b=2");
    const hostile = { ...event, summary: { en: "</script><script>alert(1)</script>" } };
    expect(await read("/events/som-2027", [hostile])).not.toContain("<script>alert");
  });

  it("says so when nothing is to come, or nothing fits", async () => {
    expect(await read("/", [])).toContain("No upcoming events have a date yet.");
    expect(await read("/fr/", [])).toContain("Aucun événement à venir n’a encore de date.");
    expect(await read("/?kind=webinar")).toContain("No events match this choice.");
  });
});

describe("the page of an event", () => {
  it("shows former dates, related events and outputs as one line through time", async () => {
    const { web } = await openWeb(readExamples());
    const page = await (await web.request("/events/workshop-yaounde-2020")).text();
    const line = page.slice(
      page.indexOf('<ol class="line">'),
      page.indexOf("</ol>", page.indexOf('class="line"')),
    );
    const points = [
      "return-brussels-2016",
      "<s>2020</s>",
      "<s>Early December 2020</s>",
      "This workshop",
      "webinar-return-2021",
      "The event that takes its place",
    ];
    const places = points.map((point) => line.indexOf(point));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it.each([
    ["day", event, { startDate: "2027-02-03", endDate: "2027-02-04" }],
    ["time", timed, { startDate: "2027-06-10T09:30:00Z", endDate: "2027-06-10T12:00:00Z" }],
  ])("tells machines the same, to the %s", async (_, one, dates) => {
    const page = await read(`/fr/evenements/${slugOf(one)}`, [one]);
    const [, json = ""] =
      /<script type="application\/ld\+json">\s*(.*)\s*<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Event",
      name: "Réunion",
      url: `https://calendar.example/fr/evenements/${slugOf(one)}`,
      eventStatus: "https://schema.org/EventScheduled",
      ...dates,
    });
  });

  it("that does not exist proposes those which may be meant", async () => {
    const { web } = await openWeb(readExamples());
    const response = await web.request("/fr/evenements/webinar-on-return-2021");
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain("Aucun événement ne porte ce nom");
    expect(page).toContain('href="/fr/evenements/webinar-return-2021"');
    expect(page).toContain('<meta name="robots" content="noindex" />');
  });

  it("proposes to whoever is lost what has most of the name, and nothing that has half of it", async () => {
    const { web } = await openWeb(readExamples());
    const page = await (await web.request("/events/exampel-online-2027")).text();
    expect(page.match(/<li id="[^"]*"/g)).toEqual(['<li id="example-online-2027"']);
  });
});

describe("the page to subscribe", () => {
  it("gives the address of the choice in each language, and opens it in each calendar", async () => {
    const page = await read("/fr/abonnement?kind=webinar");
    const feed = "https://calendar.example/fr/calendar.ics?kind=webinar";
    expect(page).toMatch(
      /<textarea id="address"[^>]*>\s*https:\/\/calendar\.example\/fr\/calendar\.ics\?kind=webinar</,
    );
    expect(page).toContain(`href="${feed.replace("https:", "webcal:")}"`);
    expect(page).toContain(`cid=${encodeURIComponent(feed.replace("https:", "webcal:"))}`);
    expect(page).toContain(`url=${encodeURIComponent(feed)}`);
    expect(page).toContain('href="/subscribe?kind=webinar"');
    expect(page).toMatch(/<svg class="qr" role="img" aria-label="Code QR/);
  });
});

describe("French", () => {
  it("sets no-break spaces where the Imprimerie nationale wants them", async () => {
    const { web } = await openWeb(readExamples());
    for (const path of [
      "/fr/",
      "/fr/abonnement?kind=webinar",
      "/fr/autorisations",
      "/fr/evenements/webinar-return-2021",
    ]) {
      const page = await (await web.request(path)).text();
      const texts = page.replace(/<head>[^]*<\/head>/, "").replaceAll(/<[^>]*>|https:\S+/g, "\n");
      expect(texts.match(/.{0,20}( [:;?!»]|« |\w[;?!]|').{0,20}/g)).toBeNull();
    }
  });
});
