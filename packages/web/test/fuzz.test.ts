import fc from "fast-check";
import { expect, it } from "vitest";
import { openWeb } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

const paths = [
  "/",
  "/en/",
  "/fr/",
  "/past",
  "/fr/archives",
  "/month/2027-06",
  "/fr/annee/2021",
  "/embed",
  "/fr/sur-votre-site",
  "/calendar.atom",
  "/sitemap.xml",
  "/calendar.ics",
  "/fr/calendar.ics",
  "/calendar.json",
  "/calendar.jcal",
  "/subscribe",
  "/fr/abonnement",
  "/permissions",
  "/feeds/",
  "/events/",
  "/fr/evenements/",
  "/style.css",
];
const names = [
  "q",
  "theme",
  "kind",
  "partner",
  "language",
  "co-chair",
  "cancelled",
  "year",
  "country",
  "colours",
  "role",
  "utm_source",
];
const values = [
  "5",
  "webinar",
  "FR",
  "fr",
  "hide",
  "show",
  "2021",
  "",
  "%00",
  "%E0%A4%A",
  "<b>",
  "’",
  "constructor",
  "__proto__",
];
const headers = [
  "If-None-Match",
  "If-Modified-Since",
  "Accept",
  "Accept-Encoding",
  "Accept-Language",
  "Range",
];

const text = fc.oneof(fc.constantFrom(...values), fc.string({ unit: "binary" }), fc.webFragments());
const search = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), text), { maxLength: 4 })
  .map((pairs) =>
    pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`,
  );
const path = fc.tuple(
  fc.constantFrom(...paths),
  fc.oneof(fc.constant(""), text, fc.constant("webinar-return-2021.ics")),
);
const header = fc.tuple(
  fc.constantFrom(...headers),
  fc.oneof(fc.constantFrom("*", "gzip;q=", '"', "0", "-1"), fc.webFragments()),
);
const method = fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "DELETE");

it(
  "answers whatever is asked with a status that is meant, and never fails",
  { timeout: 60_000 },
  async () => {
    const { web, errors } = await openWeb(readExamples());
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        path,
        search,
        fc.array(header, { maxLength: 2 }),
        method,
        async ([start, rest], query, sent, verb) => {
          const request = new Request(new URL(`http://host${start}${rest}${query}`), {
            method: verb,
            headers: sent,
          });
          const response = await web.request(request);
          seen.add(response.status);
          expect([200, 204, 304, 308, 400, 404, 405, 414]).toContain(response.status);
          // A redirect leads to something that is no redirect.
          const location = response.headers.get("location");
          if (location === null) return;
          expect((await web.request(location, { method: verb })).status).not.toBe(308);
        },
      ),
      { numRuns: 5000 },
    );
    expect(errors).toEqual([]);
    expect([...seen].toSorted()).toEqual(expect.arrayContaining([200, 204, 308, 400, 404, 405]));
  },
);
