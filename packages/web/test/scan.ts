import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { addDays } from "@rabat-process/timezones";
import { once } from "node:events";
import { createServer } from "node:http";
import type { Browser, Page } from "playwright-core";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, webinar } from "./open-links.ts";

/** How long a scanner stays on a page that it runs. */
const stayMilliseconds = 30_000;

/** Links of so many people to so many events, and what the store has of all of them. */
export async function openMany({ people, events }: { people: number; events: number }) {
  const all = Array.from({ length: events }, (_, index): CalendarEvent => {
    const day = addDays("2027-03-01", index);
    return {
      ...webinar,
      uid: `scan-${index}@rabat-process`,
      when: { precision: "day", first: day, last: day },
    };
  });
  const links = await openLinks(all);
  const actor = { by: organiser, at: links.time.now };
  for (let index = 0; index < people; index += 1) {
    const delegation = delegationCodes[index % delegationCodes.length];
    if (delegation === undefined) throw new Error("there are no delegations");
    const user = `pScan${index}`;
    await links.store.savePerson(user, { delegation, confirmedBy: organiser }, actor);
    await links.store.saveAccount({ door: "mail", id: `${user}@scan.example`, person: user });
  }
  const paths: string[] = [];
  for (const { uid } of all) paths.push(...(await links.inviteAll(uid)));
  return { links, paths: [...new Set(paths)], events: all };
}

/** Everything that links can change, as text. */
export async function everything(
  { store }: Pick<OpenLinks, "store">,
  events: readonly CalendarEvent[],
): Promise<string> {
  const about = [];
  for (const { uid } of events)
    about.push(await store.attendance(uid), await store.linksTo(uid), await store.history(uid));
  const people = await store.people();
  const others = [];
  for (const { user } of people) others.push(await store.linksOf(user));
  return JSON.stringify([
    about,
    people,
    others,
    await store.jobs.waiting(),
    await store.log({ limit: 1_000_000 }),
  ]);
}

/** Asks for an address in every way that sends nothing. */
export async function requestAll({ web }: Pick<OpenLinks, "web">, path: string): Promise<void> {
  for (const method of ["GET", "HEAD", "OPTIONS"]) await web.request(path, { method });
}

/** What a proxy saw of a person who answered, sent again. */
export async function replay(links: OpenLinks, path: string): Promise<void> {
  const html = await (await links.get(path)).text();
  const purpose = path.startsWith("/r/") ? "answer" : "delegation";
  const form = fieldsOf(html, purpose);
  await links.post(path, { ...form, answer: "" });
  await links.post(path, form);
}

/**
 * Runs a page as some scanners do: waits, presses every button and sends every form as it stands, each on the page as it
 * was drawn.
 */
export async function runPage(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const until = Date.now() + stayMilliseconds;
  let presses = 0;
  try {
    await page.goto(address);
    const buttons = await page.locator("button").count();
    for (let index = 0; index < buttons && Date.now() < until; index += 1) {
      await page.goto(address);
      await openFolds(page);
      const press = page.locator("button").nth(index).click();
      await Promise.all([page.waitForEvent("load"), press]);
      presses += 1;
    }
    const forms = await page.locator("form").count();
    for (let index = 0; index < forms && Date.now() < until; index += 1) {
      await page.goto(address);
      const form = page.locator("form").nth(index);
      const send = form.evaluate((each) => {
        (each as unknown as { submit(): void }).submit();
      });
      await Promise.all([page.waitForEvent("load"), send]);
      presses += 1;
    }
    return presses;
  } finally {
    await page.close();
  }
}

async function openFolds(page: Page): Promise<void> {
  for (const fold of await page.locator("summary").all())
    if (await fold.isVisible()) await fold.click();
}

/** The pages on a port of this machine. */
export async function serve({ web }: Pick<OpenLinks, "web">) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      void (async () => {
        const { method = "GET", url = "/", headers } = request;
        const answer = await web.request(url, {
          method,
          headers: { "Content-Type": headers["content-type"] ?? "" },
          ...(method === "POST" && { body: Buffer.concat(chunks).toString() }),
        });
        const { "strict-transport-security": _, ...sent } = Object.fromEntries(answer.headers);
        response.writeHead(answer.status, sent);
        response.end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("the system gave no port");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
