import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { findChromium } from "@rabat-process/runtimes";
import { readExamples } from "@rabat-process/testing/examples";
import { once } from "node:events";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { embedStyle } from "../src/embed-style.ts";
import { serveWeb } from "./browser.ts";
import { openLinks, other, webinar } from "./open-links.ts";
import { event, openWeb } from "./open-web.ts";

const embedders = ["https://www.rabat-process.org", "https://ministry.example"];
const { web } = await openWeb(readExamples(), { embedders });

const policyOf = (response: Response) =>
  /frame-ancestors ([^;]*)/.exec(response.headers.get("content-security-policy") ?? "")?.[1];

describe("the frame for other sites", () => {
  it.each([
    ["/embed", "en", "Upcoming meetings of the Rabat Process"],
    ["/fr/embed", "fr", "Prochaines réunions du Processus de Rabat"],
    ["/embed?colours=dark", "en", "Upcoming meetings of the Rabat Process"],
  ])("at %s is light, and brings no script, no cookie and no form", async (path, locale, title) => {
    const response = await web.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    const page = await response.text();
    expect(page).toContain(`<html lang="${locale}"`);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain('<base target="_top" />');
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).not.toMatch(/<script|<form|<img|<style| on\w+=/);
    expect([...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, link]) => link)).toEqual([
      expect.stringMatching(/^\/embed\.css\?[0-9a-f]{8}$/),
    ]);
  });

  it("is at most 10 kB with its style, however many meetings are to come", async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...event,
      uid: `event-${index}@rabat-process`,
      summary: { en: `Thematic meeting on regular migration and mobility, number ${index}` },
    }));
    const opened = await openWeb(many);
    for (const path of ["/embed", "/fr/embed"]) {
      const page = await (await opened.web.request(path)).text();
      expect(page.match(/<li /g)).toHaveLength(8);
      const bytes = Buffer.byteLength(page) + embedStyle.bytes("identity").length;
      expect(bytes).toBeLessThan(10_000);
    }
  });

  it("shows a choice, and leads to all of it", async () => {
    const page = await (await web.request("/fr/embed?partner=SN&colours=light")).text();
    expect(page).toContain('data-colours="light"');
    expect(page.match(/<li /g)).toHaveLength(1);
    expect(page).toContain('href="/fr/?partner=SN"');
    expect(page).toContain('href="/fr/abonnement?partner=SN"');
  });

  it("refuses what it does not know within the frame, in a sentence", async () => {
    for (const path of ["/embed?colours=pink", "/embed?knd=webinar"]) {
      const response = await web.request(path);
      expect([response.status, policyOf(response)]).toEqual([400, embedders.join(" ")]);
      expect(await response.text()).toContain("expected");
    }
  });

  it("says so when nothing is announced", async () => {
    const opened = await openWeb([]);
    expect(await (await opened.web.request("/fr/embed")).text()).toContain(
      "Aucune réunion n’est annoncée.",
    );
  });
});

describe("who may frame what", () => {
  it("is said for the frame alone, and of no other address", async () => {
    for (const path of ["/embed", "/fr/embed", "/embed?colours=dark"])
      expect(policyOf(await web.request(path))).toBe(embedders.join(" "));
    const others = [
      ...["/", "/en/", "/fr/", "/past", "/subscribe", "/on-your-site", "/events/summit-2027"],
      ...["/r/key", "/d/key", "/d/key/som-2027", "/r/embed", "/embed/", "/embed.css", "/nothing"],
      ...["/calendar.ics", "/feeds/key.ics"],
    ];
    for (const path of others)
      expect([path, policyOf(await web.request(path))]).toEqual([path, "'none'"]);
  });

  it("is nobody for the pages by which people answer, though a site may show the meetings", async () => {
    const opened = await openLinks([webinar, other], { embedders });
    const { marie } = await opened.invite();
    const paths = [marie.answer, marie.delegation, `${marie.delegation}/summit-2027`];
    for (const path of paths) {
      const response = await opened.get(path);
      expect([response.status, policyOf(response)]).toEqual([200, "'none'"]);
    }
    const sent = await opened.post(marie.answer, { purpose: "answer" });
    expect(policyOf(sent)).toBe("'none'");
  });

  it("is nobody where no site was named", async () => {
    const opened = await openWeb();
    expect(policyOf(await opened.web.request("/embed"))).toBe("'none'");
    const page = await (await opened.web.request("/on-your-site")).text();
    expect(page).toContain("No site has been allowed so far.");
  });
});

describe("the page that says how", () => {
  it("has the line to copy, for the choice and in the language of the page", async () => {
    const page = await (await web.request("/fr/sur-votre-site?theme=5&colours=dark")).text();
    const line = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1] ?? "";
    const address = "https://calendar.example/fr/embed?theme=5&amp;amp;colours=dark";
    expect(line).toContain(`&lt;iframe src=&quot;${address}&quot;`);
    expect(line).toContain("Prochaines réunions du Processus de Rabat");
    expect(page).toContain('href="/fr/embed?theme=5&amp;colours=dark"');
    expect(page).toContain("<li>ministry.example</li>");
    expect(page).toContain('href="/fr/calendar.atom?theme=5"');
  });
});

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);

describe.skipIf(executablePath === undefined)(
  "in Chromium, which must be on PATH",
  { timeout: 60_000 },
  () => {
    it("is shown within an allowed site, and a page by which people answer never is", async () => {
      const host = createServer((request, response) => {
        const site = new URL(request.url ?? "/", "http://host").searchParams.get("site") ?? "";
        const frame = (path: string) => `<iframe src="${site}${path}" title="${path}"></iframe>`;
        response.setHeader("Content-Type", "text/html");
        response.end(
          `<!doctype html><title>Host</title>${["/embed", "/r/key", "/en/"].map(frame).join("")}`,
        );
      });
      host.listen(0, "127.0.0.1");
      await once(host, "listening");
      const bound = host.address();
      const port = bound !== null && typeof bound === "object" ? bound.port : 0;
      const site = await serveWeb(readExamples(), {
        embedders: [`http://127.0.0.1:${port}`],
      });
      const browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: ["--no-sandbox"],
      });
      try {
        const page = await browser.newPage();
        const refused: string[] = [];
        page.on("console", (message) => {
          if (message.text().includes("frame-ancestors")) refused.push(message.text());
        });
        await page.goto(`http://127.0.0.1:${port}/?site=${encodeURIComponent(site.address)}`);
        const embedded = page.frameLocator('iframe[title="/embed"]');
        expect(await embedded.locator("h1").textContent()).toBe(
          "Upcoming meetings of the Rabat Process",
        );
        for (const path of ["/r/key", "/en/"])
          expect(await page.frameLocator(`iframe[title="${path}"]`).locator("main").count()).toBe(
            0,
          );
        expect(refused).toHaveLength(2);
        await embedded.getByRole("link", { name: "All meetings" }).click();
        await page.waitForURL(`${site.address}/en/`);
      } finally {
        await browser.close();
        await site.close();
        host.close();
      }
    });
  },
);
