import { endLink } from "@rabat-process/core/links/end-link";
import type { Member } from "@rabat-process/core/ports/people";
import { describe, expect, it } from "vitest";
import { openLinks, organiser, people, webinar } from "./open-links.ts";

type Links = Awaited<ReturnType<typeof openLinks>>;

const idOf = (path: string) => path.slice(3, 15);

/** The person says on the page that the link is not theirs: all links of theirs end. */
async function notMe(links: Links, path: string): Promise<void> {
  expect((await links.send(path, "end", { confirm: "yes" })).status).toBe(200);
}

/** A form whose last byte is held back until something else has happened. */
function sendHeld(links: Links, path: string, meanwhile: () => Promise<void>) {
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      await meanwhile();
      controller.enqueue(new TextEncoder().encode("a="));
      controller.close();
    },
  };
  // Nothing is read ahead.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": "2" };
  return links.web.request(path, { method: "POST", headers, body, duplex: "half" });
}

/** Does something once, just before the store says who a person is. */
function before(links: Links, act: () => Promise<void>): void {
  const { store } = links;
  const person = store.person.bind(store);
  store.person = async (id) => {
    store.person = person;
    await act();
    return person(id);
  };
}

async function expectNothing(links: Links, response: Response): Promise<void> {
  expect(response.status).toBe(410);
  const page = await response.text();
  for (const name of ["Ngozi", "Amina", "/d/", "/r/"]) expect(page).not.toContain(name);
  expect((await links.store.attendance(webinar.uid)).length).toBe(0);
}

describe.each(["answer", "delegation"] as const)("the %s page of a link that ends", (kind) => {
  it("while a form is held back shows nothing, and no key that is new", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const held = await sendHeld(links, ngozi[kind], () => notMe(links, ngozi[kind]));
    await expectNothing(links, held);
    expect((await links.store.link(idOf(ngozi[kind])))?.counter).toBe(1);
  });

  it("while the page is read shows nothing", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const { store } = links;
    const link = await store.link(idOf(ngozi[kind]));
    const member = (await store.person(people.ngozi.user)) as Member;
    if (link === undefined) throw new Error("expected a link");
    const deps = { store, clock: { now: () => links.time.now } };
    before(links, async () => {
      await endLink(deps, { ok: true, link, member });
    });
    await expectNothing(links, await links.get(ngozi[kind]));
  });

  it("while its person is moved shows nothing of their next delegation", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    before(links, async () => {
      const actor = { by: organiser, at: links.time.now };
      await links.store.savePerson(
        people.ngozi.user,
        { delegation: "SN", confirmedBy: organiser },
        actor,
      );
    });
    const page = await links.get(ngozi[kind]);
    expect(await page.text()).not.toContain("Senegal");
  });
});
