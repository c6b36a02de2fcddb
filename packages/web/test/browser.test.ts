import axe from "axe-core";
import type { CalendarEvent } from "@rabat-process/events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findChromium } from "@rabat-process/runtimes";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Site } from "./browser.ts";
import { serveWeb } from "./browser.ts";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { event } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);
const screenshots = join(import.meta.dirname, "../var/screenshots");

/** Each width with one of the colour schemes: neither depends on the other. */
const screens = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
} as const satisfies Record<string, BrowserContextOptions>;

const timedEvent = "example-online-2027";
const pages = [
  ["schedule", "/", "/fr/"],
  ["choice", "/?kind=thematic-meeting&cancelled=hide", "/fr/?kind=thematic-meeting&cancelled=hide"],
  ["past", "/past", "/fr/archives"],
  ["month", "/month/2022-12", "/fr/mois/2027-10"],
  ["event", "/events/webinar-return-2021", "/fr/evenements/webinar-return-2021"],
  ["hours", `/events/${timedEvent}?country=CM`, `/fr/evenements/${timedEvent}?country=CM`],
  ["postponed", "/events/workshop-yaounde-2020", "/fr/evenements/workshop-yaounde-2020"],
  ["travel", "/events/example-dakar-2027", "/fr/evenements/example-dakar-2027"],
  ["subscribe", "/subscribe", "/fr/abonnement"],
  ["permissions", "/permissions", "/fr/autorisations"],
  ["missing", "/events/webinar-on-return", "/fr/evenements/webinaire-sur-le-retour"],
  ["refused", "/?theme=9", "/fr/?theme=9"],
] as const;
const cases = [
  ...pages.flatMap(([name, en, fr]) => [[`${name}-en`, en] as const, [`${name}-fr`, fr] as const]),
  ["year-en", "/year/2021"] as const,
  ["site-fr", "/fr/sur-votre-site?theme=5&colours=dark"] as const,
];

/** Within a page of another site, and so without a head of its own. */
const framed = [
  ["embed-en", "/embed"],
  ["embed-fr", "/fr/embed?colours=dark"],
  ["refused-en", "/embed?theme=9"],
] as const;

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const Findings = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

describe.skipIf(executablePath === undefined)(
  "in Chromium, which must be on PATH",
  { timeout: 60_000 },
  () => {
    let site: Site;
    let browser: Browser;

    beforeAll(async () => {
      mkdirSync(screenshots, { recursive: true });
      site = await serveWeb(readExamples());
      // Containers have no user namespaces for the sandbox; the pages are our own.
      browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: ["--no-sandbox"],
      });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await site.close();
      expect(site.errors).toEqual([]);
    });

    /** Runs a test on a page in a browser that remembers nothing of others. */
    async function onPage(
      path: string,
      options: BrowserContextOptions,
      test: (page: Page) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${site.address}${path}`);
      await test(page);
      await context.close();
    }

    describe.each(Object.entries(screens))("on a %s", (name, screen) => {
      let plain: Page;
      let scripted: Page;
      const foreign: string[] = [];
      const complaints: string[] = [];

      beforeAll(async () => {
        plain = await (await browser.newContext({ ...screen, javaScriptEnabled: false })).newPage();
        scripted = await (await browser.newContext(screen)).newPage();
        plain.on("request", (request) => {
          if (!request.url().startsWith(site.address)) foreign.push(request.url());
        });
        plain.on("console", (message) => {
          // Chromium reports the status of the page itself.
          if (message.type() === "error" && !/status of 40[04]/.test(message.text()))
            complaints.push(message.text());
        });
      });

      it.each(cases)(
        "%s works without JavaScript, cookies and other sites",
        async (title, path) => {
          await plain.goto(`${site.address}${path}`);
          await plain.screenshot({
            path: join(screenshots, `${title}-${name}.png`),
            fullPage: true,
          });
          const width = await plain.evaluate("document.documentElement.scrollWidth");
          expect(width).toBe(screen.viewport.width);
          expect(await plain.locator("h1").count()).toBe(1);
          // The style was loaded, in spite of the policy.
          expect(
            await plain.evaluate("getComputedStyle(document.querySelector('.top')).display"),
          ).toBe("grid");
          expect([foreign, complaints, await plain.context().cookies()]).toEqual([[], [], []]);
        },
      );

      it.each([...cases, ...framed])("%s is without findings of axe", async (_, path) => {
        await scripted.goto(`${site.address}${path}`);
        await scripted.evaluate(
          "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })",
        );
        await scripted.evaluate(axe.source);
        const found = await scripted.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`);
        const findings = Findings.parse(found).violations;
        expect(findings.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    });

    const plainly = { javaScriptEnabled: false };

    it("leads from the schedule to the address of a choice, by keyboard and without JavaScript", () =>
      onPage("/fr/", plainly, async (page) => {
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").textContent()).toBe("Aller au contenu");
        await page.getByLabel("Type de réunion").selectOption("webinar");
        await page.getByRole("button", { name: "Afficher" }).press("Enter");
        await page.waitForURL(`${site.address}/fr/?kind=webinar#list`);
        // The next thing that can be pressed is within what was chosen, not at the top of the page.
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Retirer Webinaire");
        await page.getByRole("link", { name: "S’abonner à ce choix" }).press("Enter");
        await page.waitForURL(`${site.address}/fr/abonnement?kind=webinar`);
        const feed = await page.getByLabel("Adresse du calendrier").inputValue();
        expect(feed).toBe(`${site.address}/fr/calendar.ics?kind=webinar`);
        const webinars = readExamples().filter(({ kind }) => kind === "webinar");
        expect((await (await fetch(feed)).text()).match(/^UID:.*/gm)).toHaveLength(webinars.length);
        await page.getByRole("link", { name: "English" }).click();
        await page.waitForURL(`${site.address}/subscribe?kind=webinar`);
      }));

    it("reaches everything that can be pressed by the Tab key, in the order of the page", () =>
      onPage(`/events/${timedEvent}`, {}, async (page) => {
        const all = await page.evaluate(
          `[...document.querySelectorAll("a[href], button, select, input, summary")]
            .filter((one) => one.matches("summary") || one.closest("details:not([open])") === null)
            .map(({ outerHTML }) => outerHTML)`,
        );
        const seen: unknown[] = [];
        while (seen.length < z.array(z.string()).min(10).parse(all).length) {
          await page.keyboard.press("Tab");
          seen.push(await page.evaluate("document.activeElement.outerHTML"));
        }
        expect(seen).toEqual(all);
      }));

    it("tells the hour in the country that I choose, where I look first", () =>
      onPage(`/fr/evenements/${timedEvent}`, plainly, async (page) => {
        await page.getByLabel("Afficher l’heure de ce pays").selectOption({ label: "Cameroun" });
        await page.getByRole("button", { name: "Afficher" }).click();
        await page.waitForURL(/country=CM#content/);
        expect(await page.evaluate("scrollY")).toBeLessThan(200);
        expect(await page.locator(".lead dd").first().textContent()).toContain(
          "11\u00a0h\u00a0– 13\u00a0h\u00a030",
        );
        await page.getByRole("link", { name: "English" }).click();
        await page.waitForURL(`${site.address}/events/${timedEvent}?country=CM`);
      }));

    it("follows the line through time from one event to the next", () =>
      onPage("/events/workshop-yaounde-2020", plainly, async (page) => {
        await page.locator(".line").getByRole("link").first().click();
        await page.waitForURL(/return-brussels-2016/);
        expect(await page.locator(".line .here").textContent()).toContain("This meeting");
      }));

    it("prints a month of events on one sheet of A4, without what only a screen needs", async () => {
      const month = (["01", "03", "04", "09", "10", "16", "23", "25"] as const).map(
        (day): CalendarEvent => ({
          ...event,
          uid: `printed-${day}@rabat-process`,
          when: { precision: "day", first: `2027-02-${day}`, last: `2027-02-${day}` },
        }),
      );
      const printed = await serveWeb(month);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${printed.address}/fr/`);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".top nav").isVisible()).toBe(false);
      expect(await page.locator(".events > li").count()).toBe(month.length);
      const pdf = await page.pdf({ preferCSSPageSize: true, path: join(screenshots, "month.pdf") });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await context.close();
      await printed.close();
    });

    it("prints a year on one sheet, and a month as its grid", async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      for (const path of ["/fr/annee/2017", "/year/2021", "/month/2017-06"]) {
        await page.goto(`${site.address}${path}`);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }
      await page.emulateMedia({ media: "print" });
      expect(
        await page.evaluate("getComputedStyle(document.querySelector('.month')).display"),
      ).toBe("grid");
      expect(await page.locator(".find").isVisible()).toBe(false);
      await context.close();
    });

    it("prints an event with its sources in full, and without what only a screen can press", () =>
      onPage("/events/webinar-return-2021", plainly, async (page) => {
        await page.emulateMedia({ media: "print" });
        const source = "document.querySelector('section a[href^=https]')";
        const address = await page.evaluate(`${source}.href`);
        expect(await page.evaluate(`getComputedStyle(${source}, '::after').content`)).toBe(
          `" (${String(address)})"`,
        );
        expect(await page.locator("main").getByText("Add to my calendar").isVisible()).toBe(false);
        await page.pdf({ preferCSSPageSize: true, path: join(screenshots, "event.pdf") });
      }));

    it("prints the code that leads a telephone to the calendar", () =>
      onPage("/fr/abonnement", plainly, async (page) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.locator(".qr").isVisible()).toBe(true);
        expect(await page.getByText("Choisissez ce que vous recevez").isVisible()).toBe(false);
        await page.pdf({ preferCSSPageSize: true, path: join(screenshots, "subscribe.pdf") });
      }));
  },
);
