import type { CalendarEvent } from "@rabat-process/events";
import { lintICalendar } from "@rabat-process/calendar";
import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createDocuments, UnreadableStoreError } from "../src/documents.ts";
import { event, openWeb } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

const cancelled: CalendarEvent = {
  ...event,
  uid: "webinar-2027@rabat-process",
  kind: "webinar",
  status: "cancelled",
  when: { precision: "day", first: "2027-05-04", last: "2027-05-04" },
  roles: [
    { role: "co-chair", party: "FR" },
    { role: "support", party: "CM" },
  ],
  programmes: [{ programme: "cadiz-2022", theme: 5 }],
  languages: ["fr", "pt"],
};
const open: CalendarEvent = {
  ...event,
  uid: "workshop-open@rabat-process",
  when: { precision: "open", printed: { en: "later" } },
};

describe("a feed", () => {
  it.each([
    ["/calendar.ics", "en", "Meeting & <b>more</b>"],
    ["/fr/calendar.ics", "fr", "Réunion"],
    ["/events/som-2027.ics", "en", "Meeting & <b>more</b>"],
    ["/fr/evenements/som-2027.ics", "fr", "Réunion"],
  ])("at %s is a calendar in %s", async (path, language, title) => {
    const { web } = await openWeb();
    const response = await web.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await response.text();
    expect(text).toContain(`SUMMARY;LANGUAGE=${language}:${title}\r\n`);
    expect(text).toContain(`SOURCE;VALUE=URI:https://calendar.example${path}\r\n`);
    expect(lintICalendar(text)).toEqual([]);
  });

  it.each(["/calendar.ics", "/calendar.jcal", "/calendar.json", "/calendar.atom"])(
    "at %s finds by a date as the page does of whose choice it is",
    async (path) => {
      const { web } = await openWeb();
      const ask = async (q: string) => (await web.request(`${path}?q=${q}`)).text();
      expect(await ask("February+2027")).toContain("som-2027");
      expect(await ask("June+2027")).not.toContain("som-2027");
    },
  );

  it("says of an event the same in the feed of all, of some and of one", async () => {
    const { web } = await openWeb(readExamples());
    const vevents = async (path: string) => {
      const text = await (await web.request(path)).text();
      return new Map(
        [...text.matchAll(/^BEGIN:VEVENT\r\nUID:(\S+)@.*?^END:VEVENT/gms)].map(([all, id]) => [
          id,
          all,
        ]),
      );
    };
    const all = await vevents("/fr/calendar.ics");
    expect(all.get("webinar-return-2021")?.replaceAll("\r\n ", "")).toContain("Bruxelles");
    for (const [id, own] of await vevents("/fr/calendar.ics?theme=5"))
      expect(own).toBe(all.get(id));
    const one = await vevents("/fr/evenements/webinar-return-2021.ics");
    expect([...one]).toEqual([["webinar-return-2021", all.get("webinar-return-2021")]]);
  });

  it.each([
    ["", ["som-2027", "webinar-2027"]],
    ["?theme=5", ["webinar-2027"]],
    ["?theme=1", []],
    ["?kind=webinar", ["webinar-2027"]],
    ["?partner=CM", ["webinar-2027"]],
    ["?language=pt", ["webinar-2027"]],
    ["?co-chair=FR", ["webinar-2027"]],
    ["?co-chair=CM", []],
    ["?cancelled=hide", ["som-2027"]],
    ["?theme=5&kind=webinar&partner=FR&language=fr&co-chair=FR", ["webinar-2027"]],
  ])("filtered by “%s” holds what was asked for", async (search, expected) => {
    const { web } = await openWeb([event, cancelled, open]);
    const text = await (await web.request(`/calendar.ics${search}`)).text();
    const uids = [...text.matchAll(/^UID:(.*)@rabat-process\r$/gm)].map(([, id]) => id);
    expect(uids).toEqual(expected);
    const json: unknown = await (await web.request(`/calendar.json${search}`)).json();
    const all = search === "" || search === "?cancelled=hide";
    expect(json).toMatchObject({ events: { length: expected.length + (all ? 1 : 0) } });
  });

  it.each([
    ["?kind=webinar&theme=5", "?theme=5&kind=webinar"],
    ["?co-chair=fr&partner=cm", "?partner=CM&co-chair=FR"],
    ["?theme=&kind=&cancelled=show", ""],
    ["?kind=%77ebinar", "?kind=webinar"],
  ])("asked for as “%s” has one address, “%s”", async (search, canonical) => {
    const { web } = await openWeb();
    for (const path of [
      "/calendar.ics",
      "/fr/calendar.ics",
      "/calendar.json",
      "/fr/calendar.jcal",
    ]) {
      const response = await web.request(`${path}${search}`);
      expect(response.status).toBe(308);
      expect(response.headers.get("location")).toBe(`https://calendar.example${path}${canonical}`);
      expect((await web.request(`${path}${canonical}`)).status).toBe(200);
    }
  });

  it.each([
    [
      "/calendar.ics?kind=webinr",
      /“kind” cannot be “webinr”: expected ministerial-conference, .*webinar/,
    ],
    ["/calendar.ics?knd=webinar", /no filter “knd”: expected q, theme, kind/],
    ["/calendar.ics?kind=webinar&kind=workshop", /“kind” is given twice/],
    [
      "/fr/calendar.ics?theme=6",
      /«\u00a0theme\u00a0» ne peut pas être «\u00a06\u00a0»\u00a0; valeurs attendues\u00a0: 1, 2/,
    ],
    ["/calendar.json?partner=XX", /“partner” cannot be “XX”: expected DZ/],
  ])("at %s says what was expected", async (path, sentence) => {
    const { web } = await openWeb();
    const response = await web.request(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toMatch(sentence);
  });

  it.each([
    ["/events/nothing.ics", /nothing at this address/],
    ["/events/workshop-open.ics", /no date yet/],
    ["/fr/evenements/workshop-open.ics", /pas encore de date/],
    ["/nothing.ics", /nothing at this address/],
  ])("at %s is not there, and says why", async (path, sentence) => {
    const { web } = await openWeb([event, open]);
    const response = await web.request(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "text/plain; charset=UTF-8",
    ]);
    expect(await response.text()).toMatch(sentence);
  });

  it("never shows what another event replaced", async () => {
    const newer: CalendarEvent = {
      ...event,
      uid: "newer@rabat-process",
      kind: "webinar",
      lineage: [{ relation: "replaces", event: event.uid }],
    };
    const { web } = await openWeb([event, newer]);
    for (const path of ["/calendar.ics", "/calendar.ics?kind=senior-officials-meeting"])
      expect(await (await web.request(path)).text()).not.toContain(`UID:${event.uid}`);
    expect((await web.request("/events/som-2027.ics")).status).toBe(404);
  });

  it("of the examples passes our linter in both languages", async () => {
    const { web } = await openWeb(readExamples());
    for (const path of ["/calendar.ics", "/fr/calendar.ics"])
      expect(lintICalendar(await (await web.request(path)).text())).toEqual([]);
  });
});

describe("a reader who has a feed", () => {
  const tagOf = async (events: readonly CalendarEvent[]) =>
    (await (await openWeb(events)).web.request("/calendar.ics")).headers.get("etag");

  it("knows it by one strong tag, in another process too, and by another one after a change", async () => {
    const first = await tagOf([event]);
    expect(first).toMatch(/^"[\w-]{43}"$/);
    expect(await tagOf([event])).toBe(first);
    expect(await tagOf([{ ...event, sequence: 1, status: "cancelled" }])).not.toBe(first);
  });

  it.each([
    ["the tag", { "If-None-Match": "TAG" }, 304],
    ["a weak form of the tag", { "If-None-Match": "W/TAG" }, 304],
    ["a list with the tag", { "If-None-Match": '"other", TAG' }, 304],
    ["any", { "If-None-Match": "*" }, 304],
    ["another tag", { "If-None-Match": '"other"' }, 200],
    ["a time alone", { "If-Modified-Since": "Wed, 25 Nov 2026 00:00:00 GMT" }, 200],
  ])("and sends %s is answered in time", async (_, headers, status) => {
    const { web } = await openWeb();
    const first = await web.request("/calendar.ics");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.has("last-modified")).toBe(false);
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      value.replace("TAG", tag),
    ]);
    const response = await web.request("/calendar.ics", { headers: sent });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(tag);
    expect(response.headers.get("cache-control")).toBe("public, max-age=900");
    if (status === 304) expect(await response.text()).toBe("");
    // What the reader has is protected by the headers that came with it.
    expect(response.headers.has("content-security-policy")).toBe(status === 200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("costs no reading of an event until one changes", async () => {
    const { store } = await openWeb([event]);
    let reads = 0;
    const counting = {
      ...store,
      events: () => {
        reads += 1;
        return store.events();
      },
    };
    const { web } = await openWeb([], { store: counting });
    const tags = new Set<string | null>();
    for (let round = 0; round < 3; round += 1) {
      const response = await web.request("/calendar.ics");
      tags.add(response.headers.get("etag"));
      await web.request("/fr/calendar.ics", { headers: { "If-None-Match": [...tags].join() } });
    }
    expect([reads, tags.size]).toEqual([1, 1]);
    await store.saveEvents([{ ...event, sequence: 1, status: "cancelled" }], {
      by: "",
      at: "2026-11-25T00:00:00Z",
    });
    tags.add((await web.request("/calendar.ics")).headers.get("etag"));
    expect([reads, tags.size]).toEqual([2, 2]);
  });

  it.each([
    ["gzip, deflate", "gzip", gunzipSync],
    ["gzip, br;q=0.5", "br", brotliDecompressSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
  ] as const)(
    "and accepts “%s” gets %s, under a tag of its own",
    async (accepted, encoding, decode) => {
      const { web } = await openWeb(readExamples());
      const plain = await web.request("/calendar.ics");
      const headers = { "Accept-Encoding": accepted };
      const packed = await web.request("/calendar.ics", { headers });
      expect(packed.headers.get("content-encoding")).toBe(encoding);
      expect(packed.headers.get("vary")).toBe("Accept-Encoding");
      expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
      expect(decode(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
      const tag = packed.headers.get("etag") ?? "";
      const again = await web.request("/calendar.ics", {
        headers: { ...headers, "If-None-Match": tag },
      });
      expect([again.status, again.headers.get("etag")]).toEqual([304, tag]);
    },
  );

  it("gets it plain where compression is switched off, or is refused", async () => {
    const examples = readExamples();
    const off = await openWeb(examples, { compression: false });
    const on = await openWeb(examples);
    const answers = [
      await off.web.request("/calendar.ics", { headers: { "Accept-Encoding": "gzip, br" } }),
      await on.web.request("/calendar.ics", {
        headers: { "Accept-Encoding": "gzip;q=0, br;q=0.0" },
      }),
    ];
    for (const { headers } of answers) expect(headers.get("content-encoding")).toBeNull();
  });
});

describe("a public feed", () => {
  it("answers HEAD with the headers of GET, and whatever is accepted", async () => {
    const { web } = await openWeb();
    for (const path of ["/calendar.ics", "/calendar.json", "/events/som-2027.ics"]) {
      const get = await web.request(path, { headers: { Accept: "image/png" } });
      const head = await web.request(path, { method: "HEAD" });
      expect([get.status, head.status, await head.text()]).toEqual([200, 200, ""]);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    }
  });

  it("may be read by pages of other sites", async () => {
    const { web } = await openWeb();
    const asked = await web.request("/calendar.ics", { method: "OPTIONS" });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect((await web.request("/calendar.ics")).headers.get("access-control-allow-origin")).toBe(
      "*",
    );
    expect((await web.request("/")).headers.get("access-control-allow-origin")).toBeNull();
  });

  it("refuses other methods by name", async () => {
    const { web } = await openWeb();
    for (const method of ["POST", "PUT", "DELETE", "PROPFIND"]) {
      const response = await web.request("/calendar.ics", { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(await response.text()).toContain(`does not accept ${method}`);
    }
  });

  it("refuses an address that is too long", async () => {
    const { web } = await openWeb();
    const response = await web.request(`/calendar.ics?kind=${"w".repeat(2000)}`);
    expect([response.status, await response.text()]).toEqual([
      414,
      "This address is too long: expected at most 2000 characters.\n",
    ]);
  });

  it("is not there while the store does not answer, and says when to come again", async () => {
    const { web, store, errors } = await openWeb();
    await store.close();
    for (const path of ["/calendar.ics", "/calendar.json", "/"]) {
      const response = await web.request(path);
      expect(response.status).toBe(503);
      expect(response.headers.get("content-type")).not.toContain("text/calendar");
      expect([response.headers.get("retry-after"), response.headers.get("cache-control")]).toEqual([
        "300",
        "no-store",
      ]);
    }
    expect(errors).toEqual([
      "GET /calendar.ics failed",
      "GET /calendar.json failed",
      "GET / failed",
    ]);
  });

  it("does not leave its reader waiting for a store that hangs", async () => {
    const { store } = await openWeb();
    const hanging = { ...store, revision: () => new Promise<never>(() => undefined) };
    await expect(createDocuments(hanging, 5).find("any", "2026-11-25T00:00:00Z")).rejects.toThrow(
      UnreadableStoreError,
    );
  });

  it("tells a failure of our own apart, with a reference and without its cause", async () => {
    const broken: CalendarEvent = { ...event, summary: { en: "a\u0000b" } };
    const { store } = await openWeb([]);
    const { web, errors } = await openWeb([], {
      store: {
        ...store,
        events: () => Promise.resolve([broken]),
        revision: () => Promise.resolve("1"),
      },
    });
    const response = await web.request("/fr/calendar.ics");
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(
      /indiquez cette référence au Secrétariat\u00a0: [0-9a-f]{8}\.\n$/,
    );
    expect(errors).toEqual(["GET /fr/calendar.ics failed"]);
  });

  it("may be indexed and fetched by robots, of which Google Calendar is one", async () => {
    const { web } = await openWeb();
    expect(await (await web.request("/robots.txt")).text()).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://calendar.example/sitemap.xml\n",
    );
  });
});
