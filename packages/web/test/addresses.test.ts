import { describe, expect, it } from "vitest";
import { readExamples } from "@rabat-process/testing/examples";
import { openWeb } from "./open-web.ts";

const { web } = await openWeb(readExamples(), { sender: { mailbox: "s@rabat.example" } });

async function ask(path: string, init: RequestInit = {}) {
  const response = await web.request(path, init);
  return { status: response.status, location: response.headers.get("location"), response };
}

describe("an address that passed through a mail or a network", () => {
  it.each([
    ["/en/?fbclid=IwAR0x", "/en/"],
    ["/fr/?utm_source=mail&kind=webinar", "/fr/?kind=webinar"],
    ["/past?mc_cid=1&mc_eid=2&theme=5", "/past?theme=5"],
    ["/events/webinar-return-2021?gclid=x", "/events/webinar-return-2021"],
    ["/month/2027-06?msclkid=x", "/month/2027-06"],
    ["/on-your-site?utm_medium=social", "/on-your-site"],
    ["/embed?colours=DARK&utm_campaign=x", "/embed?colours=dark"],
    ["/calendar.ics?utm_source=newsletter&theme=5", "/calendar.ics?theme=5"],
    ["/fr/calendar.atom?fbclid=x", "/fr/calendar.atom"],
    ["/events/webinar-return-2021.ics?mkt_tok=x", "/events/webinar-return-2021.ics"],
  ])("%s leads to %s", async (path, clean) => {
    const { status, location } = await ask(path);
    expect([status, location]).toEqual([308, `https://calendar.example${clean}`]);
  });
});

describe("an address that was typed, or cut out of a longer one", () => {
  it.each([
    ["/events", "/en/"],
    ["/events/", "/en/"],
    ["/month", "/en/"],
    ["/fr/evenements", "/fr/"],
    ["/fr/annee/", "/fr/"],
    ["/EN/", "/en/"],
    ["/en", "/en/"],
    ["/FR", "/fr/"],
    ["/Past/", "/past"],
    ["/fr//archives", "/fr/archives"],
    ["/FR/?kind=&theme=5", "/fr/?theme=5"],
    ["/past?year=2021", "/year/2021"],
    ["/fr/archives?theme=5&year=2021", "/fr/annee/2021?theme=5"],
  ])("%s leads to %s", async (path, page) => {
    const { status, location } = await ask(path);
    expect([status, location]).toEqual([308, `https://calendar.example${page}`]);
    expect((await ask(page)).status).toBe(200);
  });

  it("has one spelling, so that nothing is kept twice", async () => {
    expect((await ask("/events/webinar%2dreturn-2021")).location).toBe(
      "https://calendar.example/events/webinar-return-2021",
    );
    expect((await ask("/month/2027%2D06?q=%6Dobility")).location).toBe(
      "https://calendar.example/month/2027-06?q=mobility",
    );
  });

  it.each(["/month/2027-13", "/month/1999-01", "/month/9999-12", "/year/1999", "/year/20271"])(
    "%s has no page: who follows the links to the next month comes to an end",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("is refused by other methods as before", async () => {
    expect((await ask("/events", { method: "POST" })).status).toBe(404);
    expect((await ask("/month/2027-06", { method: "POST" })).status).toBe(405);
  });
});

describe("an address that leads nowhere", () => {
  it.each([
    ["/nothing", "There is no page at this address", "write to the Secretariat"],
    ["/fr/rien", "Il n’y a pas de page à cette adresse", "écrire au Secrétariat"],
    ["/month/2099-01", "There is no page at this address", "write to the Secretariat"],
    ["/fr/annee/1999", "Il n’y a pas de page à cette adresse", "écrire au Secrétariat"],
  ])("%s says so, with ways to go on", async (path, sentence, contact) => {
    const response = await web.request(path);
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain(`<h1>${sentence}</h1>`);
    expect(page).toContain(`<code>${path}</code>`);
    expect(page).toContain(contact);
    expect(page).toMatch(/<form\s+class="two"\s+method="get"\s+role="search"/);
    expect(page).toContain('<meta name="robots" content="noindex" />');
    const links = [...page.matchAll(/href="(\/[^"#]*)/g)].map(([, link = ""]) => link);
    for (const link of new Set(links)) expect((await web.request(link)).status).toBe(200);
  });

  it("proposes the events whose names are in it", async () => {
    const { status, response } = await ask("/en/2021/webinar-return.html");
    expect(status).toBe(404);
    const page = await response.text();
    expect(page).toContain("Did you mean?");
    expect(page).toContain('href="/events/webinar-return-2021"');
  });

  it("shows no key that stood in it", async () => {
    const key = "a".repeat(50);
    for (const path of [`/links/${key}`, `/month/${key}`])
      expect(await (await ask(path)).response.text()).not.toContain(key);
  });
});

describe("what robots and browsers ask for", () => {
  it("has a map of every page in both languages, and none that is not there", async () => {
    const response = await web.request("/sitemap.xml");
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const map = await response.text();
    const places = [...map.matchAll(/<loc>https:\/\/calendar\.example([^<]*)<\/loc>/g)].map(
      ([, path = ""]) => path,
    );
    expect(places).toHaveLength(new Set(places).size);
    expect(places).toEqual(
      expect.arrayContaining(["/en/", "/fr/", "/past", "/fr/annee/2021", "/events/summit-2027"]),
    );
    for (const path of places) {
      const page = await (await web.request(path)).text();
      expect(page).toContain(`<link rel="canonical" href="https://calendar.example${path}" />`);
      expect(page).not.toContain('name="robots"');
    }
  });

  it("leads to the icon from the name that browsers guess", async () => {
    const { status, location } = await ask("/favicon.ico");
    expect(status).toBe(308);
    const icon = await ask(String(location).replace("https://calendar.example", ""));
    expect(icon.response.headers.get("content-type")).toBe("image/svg+xml");
  });
});
