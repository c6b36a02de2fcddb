import { readExamples } from "@rabat-process/testing/examples";
import { findChromium } from "@rabat-process/runtimes";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Site } from "./browser.ts";
import { serveWeb } from "./browser.ts";
import { everyState } from "./every-state.ts";

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);

const english = [
  "/en/",
  "/past",
  "/subscribe",
  "/permissions",
  "/events/example-online-2027?country=CM",
  "/events/example-dakar-2027",
  "/events/workshop-yaounde-2020",
  "/events/diaspora-lisbon-2024",
  "/nothing",
  "/month/2022-12",
  "/year/2021",
  "/on-your-site",
  "/en/?kind=xx&theme=5",
];
const french = [
  "/fr/",
  "/fr/archives",
  "/fr/abonnement",
  "/fr/autorisations",
  "/fr/evenements/example-online-2027?country=CM",
  "/fr/evenements/example-dakar-2027",
  "/fr/evenements/futures-climate-2021",
  "/fr/evenements/conference-marrakesh-2018",
  "/fr/rien",
  "/fr/?q=Dakar&country=CM",
  "/fr/mois/2027-10",
  "/fr/annee/2027",
  "/fr/sur-votre-site",
];

const Strings = z.array(z.string());
const sender = {
  mailbox: "secretariat@rabat.example",
  legalNotice: { en: "https://rabat.example/en/notice", fr: "https://rabat.example/fr/mentions" },
};

describe.skipIf(executablePath === undefined)(
  "whoever reads otherwise, in Chromium, which must be on PATH",
  { timeout: 60_000 },
  () => {
    let site: Site;
    let browser: Browser;
    beforeAll(async () => {
      site = await serveWeb([...readExamples(), ...everyState], { sender });
      // Containers have no user namespaces for the sandbox; the pages are our own.
      browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: ["--no-sandbox"],
      });
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    /** Shows pages one after the other in a browser that remembers nothing of others. */
    async function onPages(
      paths: readonly string[],
      options: BrowserContextOptions,
      test: (page: Page, path: string) => Promise<void>,
    ): Promise<void> {
      // Their policy keeps out the styles by which readers have pages their own way.
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(`${site.address}${path}`);
        await test(page, path);
      }
      await context.close();
    }

    const phone = { viewport: { width: 360, height: 640 } };

    it("by keyboard walks in the order of the page, sees where it is, and has all that is to be done in nine steps", () =>
      onPages(["/events/example-online-2027"], phone, async (page) => {
        const stops: string[] = [];
        while (!stops.includes("Add to my calendar") && stops.length < 20) {
          await page.keyboard.press("Tab");
          stops.push((await page.locator(":focus").textContent())?.trim() ?? "");
          const seen = await page.evaluate(`(() => {
            const { outlineWidth, outlineStyle } = getComputedStyle(document.activeElement);
            const { top, bottom } = document.activeElement.getBoundingClientRect();
            return outlineStyle === "solid" && outlineWidth === "3px" && top >= 0 && bottom <= innerHeight;
          })()`);
          expect([stops.at(-1), seen]).toEqual([stops.at(-1), true]);
        }
        expect(stops).toEqual([
          "Skip to the content",
          "Rabat Process Calendar of meetings",
          "Schedule",
          "Past events",
          "Subscribe",
          "Français",
          "See it in your local time",
          "Answer",
          "Add to my calendar",
        ]);
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").textContent()).toBe("Calendar file (.ics)");
        await page.getByRole("link", { name: "Answer for your delegation" }).press("Enter");
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus").textContent()).toBe("Write to the Secretariat");
      }));

    it("on a small telephone has when, where, answers and calendar on the first screen, in every state and both languages", () =>
      onPages(
        [
          "example-online-2027?country=CM",
          "example-dakar-2027",
          ...everyState.map(({ slug }) => slug),
        ].flatMap((name) => [`/events/${name ?? ""}`, `/fr/evenements/${name ?? ""}`]),
        phone,
        async (page, path) => {
          const end = await page.evaluate(
            "document.querySelector('.lead > :is(.acts, .facts):last-child').getBoundingClientRect().bottom",
          );
          expect([path, Number(end) <= 640]).toEqual([path, true]);
        },
      ));

    it("in forced colours tells the states apart by shape, and shows what can be pressed", async () => {
      const shapes = new Map<string, string>();
      const names = everyState.map(({ slug }) => `/events/${slug ?? ""}`);
      await onPages(names, { forcedColors: "active" }, async (page, path) => {
        const [words = "", ...shape] = Strings.parse(
          await page.evaluate(`(() => {
            const leaf = getComputedStyle(document.querySelector(".day"));
            const sign = getComputedStyle(document.querySelector(".state b"), "::before");
            const look = (one) => [one.borderTopWidth, one.borderLeftWidth, one.borderTopStyle].join(" ");
            return [document.querySelector(".state").innerText, look(leaf), look(sign), sign.borderRadius, sign.height];
          })()`),
        );
        shapes.set(shape.join(), words);
        const bare =
          await page.evaluate(`[...document.querySelectorAll(".go, .do, summary, button, select")]
          .filter((one) => getComputedStyle(one).borderTopStyle === "none" && !one.matches("section summary"))
          .map(({ outerHTML }) => outerHTML)`);
        expect([path, bare]).toEqual([path, []]);
      });
      expect([...shapes.values()].toSorted()).toEqual([
        "Announced, no report",
        "Cancelled",
        "Confirmed",
        "Planned",
        "Postponed",
        "Took place",
      ]);
    });

    describe("on any page", () => {
      const seen = new Map<string, Awaited<ReturnType<typeof look>>>();
      beforeAll(async () => {
        await onPages([...english, ...french], phone, async (page, path) => {
          seen.set(path, await look(page));
        });
      }, 120_000);

      it("at 400 % and in letters twice as large scrolls one way only", () => {
        const wide = [...seen].filter(([, { widths }]) => widths.join() !== "320,360");
        expect(wide.map(([path, { widths }]) => [path, widths])).toEqual([]);
      });

      it("with more space between letters, words and lines loses none of them (WCAG 1.4.12)", () => {
        expect([...seen].flatMap(([path, { cut }]) => cut.map((one) => [path, one]))).toEqual([]);
      });

      it("sees nothing move while a page is drawn", () => {
        expect([...seen].filter(([, { shifts }]) => shifts > 0).map(([path]) => path)).toEqual([]);
      });

      it("aloud hears foreign words in their own language", () => {
        expect([...seen].flatMap(([path, { bare }]) => bare.map((one) => [path, one]))).toEqual([]);
      });

      it("by headings and landmarks finds one of each kind, with a name, and no level left out", () => {
        for (const [path, { tree }] of seen) {
          const named = (role: string) =>
            tree.filter((node) => node.role === role).map(({ name }) => name);
          for (const role of ["banner", "main", "contentinfo"])
            expect([path, role, named(role).length]).toEqual([path, role, 1]);
          for (const role of ["navigation", "region"]) {
            expect([path, named(role).includes("")]).toEqual([path, false]);
            expect([path, new Set(named(role)).size]).toEqual([path, named(role).length]);
          }
          const levels = tree
            .filter(({ role }) => role === "heading")
            .map(({ level }) => Number(level));
          expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1]);
          const left = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
          expect([path, left]).toEqual([path, []]);
        }
      });

      it("by a list of links knows where each leads: one name, one address", () => {
        for (const [path, { tree }] of seen) {
          const links = tree.filter(({ role }) => role === "link");
          expect(links.length).toBeGreaterThan(5);
          expect([path, links.filter(({ name }) => vague.test(name.trim()))]).toEqual([path, []]);
          const byName = Map.groupBy(links, ({ name }) => name);
          const doubtful = [...byName].filter(
            ([, same]) => new Set(same.map(({ url }) => url)).size > 1,
          );
          expect([path, doubtful.map(([name]) => name)]).toEqual([path, []]);
        }
      });
    });
  },
);

/** Names of links that say nothing to whoever hears them alone. */
const vague =
  /^(?:here|click.*|more|read more|link|ici|cliquez.*|plus|lire la suite|lien|https?:.*|)$/iu;

/** All that is asked of a page which is shown once, at the width of a telephone. */
async function look(page: Page) {
  const shifts = z.number().parse(
    await page.evaluate(`new Promise((resolve) => {
      const found = [];
      const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(found.length)));
    })`),
  );
  const bare = Strings.parse(await page.evaluate(bareWords));
  const tree = await treeOf(page);
  const width = async () => Number(await page.evaluate("document.documentElement.scrollWidth"));
  await page.setViewportSize({ width: 320, height: 256 });
  const zoomed = await width();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate("document.documentElement.style.fontSize = '212.5%'");
  const large = await width();
  await page.evaluate("document.documentElement.style.fontSize = ''");
  await page.addStyleTag({
    content: `* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }
      p { margin-bottom: 2em !important }`,
  });
  const cut = Strings.parse(
    await page.evaluate(`[...document.querySelectorAll("body *:not(input, select, svg, svg *, .day, .day *)")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
      .map(({ outerHTML }) => outerHTML.slice(0, 80))`),
  );
  return { shifts, bare, tree, cut, widths: [zoomed, large] };
}

/** Texts in another language than the page, as far as they show it, without a language of their own. */
const bareWords = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement, nextSibling } = walker.currentNode;
    const language = parentElement.closest("[lang]").lang;
    if (/\\p{Script=Arabic}/u.test(data) && language !== "ar") found.push(data);
    const marked = /\\[(EN|FR)\\] *(\\S?)/u.exec(data);
    if (marked && (marked[2] !== "" || nextSibling?.lang !== marked[1].toLowerCase())) found.push(data);
  }
  return found;
})()`;

const Tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      childIds: z.array(z.string()).default([]),
      ignored: z.boolean(),
      role: z.object({ value: z.string() }).optional(),
      name: z.object({ value: z.string() }).optional(),
      properties: z
        .array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) }))
        .optional(),
    }),
  ),
});

/** What Chromium tells a screen reader of a page. */
async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = Tree.parse(await session.send("Accessibility.getFullAXTree"));
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...node.childIds.flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId ?? "")
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const value = (key: string) => properties.find((each) => each.name === key)?.value.value;
      return {
        role: role?.value ?? "",
        name: name?.value ?? "",
        level: value("level"),
        url: value("url"),
      };
    });
}
