import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, other, people, webinar } from "./open-links.ts";

const answerOf = async ({ store }: OpenLinks, uid = webinar.uid) =>
  (await store.attendance(uid)).find(({ delegation }) => delegation === "NG");
const formOf = async (links: OpenLinks, path: string, purpose: string) =>
  fieldsOf(await (await links.get(path)).text(), purpose);
const textOf = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*>\\s*([^<]*)</textarea>`).exec(html)?.[1];

/** All that a link can change, and what is kept of it. */
const traces = async ({ store }: OpenLinks) => ({
  answers: [await store.answers(webinar.uid, "NG"), await store.answers(other.uid, "NG")],
  uses: (await store.linksOf(people.ngozi.user)).map(({ id, usedAt }) => [id, usedAt]),
  jobs: await store.jobs.waiting(),
  log: await store.log({ limit: 1000 }),
});

describe("a form that is sent twice", () => {
  const first = { answer: "ACCEPTED", "name-1": "Ngozi Eze", "email-1": "ngozy@wrong.example" };
  it.each([
    ["mailbox", { "email-1": "ngozi@ministry.example" }],
    ["function", { "role-1": "Ambassador" }],
    ["name", { "name-1": "Ngozi O. Eze" }],
    ["second person", { "name-2": "Tunde Okafor" }],
    ["needs", { needs: "visa" }],
    ["comment", { comment: "We come late." }],
    ["answer", { answer: "TENTATIVE" }],
  ])("is not said to be recorded where another %s stands in it the second time", async (_, put) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = await formOf(links, ngozi.answer, "answer");
    expect((await links.post(ngozi.answer, { ...form, ...first })).status).toBe(303);
    const again = await links.post(ngozi.answer, { ...form, ...first, ...put });
    expect(again.status).toBe(409);
    // What was put right stands there, and is recorded once the choice is made again.
    const drawn = fieldsOf(await again.text(), "answer");
    const sent = { ...drawn, ...first, ...put };
    expect((await links.post(ngozi.answer, sent)).status).toBe(303);
    const [person] = (await answerOf(links))?.people ?? [];
    const typed: Record<string, string> = { ...first, ...put };
    expect([person?.name, person?.email, person?.role ?? undefined]).toEqual([
      typed["name-1"],
      typed["email-1"],
      typed["role-1"],
    ]);
  });

  it("is recorded once where it says the same", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = {
      ...(await formOf(links, ngozi.answer, "answer")),
      ...first,
      "role-1": "Attaché",
    };
    const sent = [await links.post(ngozi.answer, form), await links.post(ngozi.answer, form)];
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(await links.store.answers(webinar.uid, "NG")).toHaveLength(1);
  });

  it("is acknowledged on the page of a delegation, too, and what another one says is not lost", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    const yes = { ...form, [fieldOf(webinar)]: "ACCEPTED" };
    const sent = [await links.post(ngozi.delegation, yes), await links.post(ngozi.delegation, yes)];
    for (const response of sent) expect(await response.text()).toContain("One answer is recorded.");
    const no = await links.post(ngozi.delegation, { ...form, [fieldOf(webinar)]: "DECLINED" });
    expect(no.status).toBe(409);
    expect(await no.text()).toContain("You had chosen “Will not attend”");
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED" });
  });
});

describe("a form that was refused", () => {
  const refusals: readonly (readonly [string, object, (links: OpenLinks) => Promise<unknown>])[] = [
    ["the quota", { "name-1": "A", "name-2": "B", "name-3": "C" }, () => Promise.resolve()],
    [
      "too many answers",
      { "name-1": "Ngozi Eze" },
      async (links) => {
        const { ngozi } = await links.invite();
        for (let count = 0; count < 20; count += 1)
          await links.send(ngozi.answer, "answer", {
            answer: count % 2 === 0 ? "TENTATIVE" : "DECLINED",
          });
      },
    ],
  ];
  it.each(refusals)(
    "by %s keeps what was sent, and is not taken later",
    async (_, typed, before) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      await before(links);
      const form = await formOf(links, ngozi.answer, "answer");
      const sent = { ...form, answer: "ACCEPTED", ...typed };
      const refused = await links.post(ngozi.answer, sent);
      expect(refused.status).toBe(409);
      const html = await refused.text();
      expect(fieldsOf(html, "answer")).toMatchObject({ answer: "ACCEPTED", ...typed });
      links.time.now = "2026-11-26T13:00:00Z";
      await links.store.change(webinar.uid, { by: organiser, at: links.time.now }, ({ event }) => ({
        ok: true,
        event: {
          ...event,
          lastModified: links.time.now,
          participation: { mode: "quota", perDelegation: 5 },
        },
      }));
      const then = await traces(links);
      expect((await links.post(ngozi.answer, sent)).status).toBe(409);
      expect(await traces(links)).toEqual(then);
      // The page that was drawn has a form of its own.
      expect(
        (await links.post(ngozi.answer, { ...fieldsOf(html, "answer"), ...typed })).status,
      ).toBe(303);
    },
  );

  it("because another answer came keeps what was typed, and takes back nothing unseen", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(amina.answer, "answer", { answer: "ACCEPTED", "name-1": "Amina Bello" });
    const form = await formOf(links, ngozi.answer, "answer");
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(amina.answer, "answer", {
      answer: "ACCEPTED",
      needs: "wheelchair",
      "role-1": "Head",
    });
    const refused = await links.post(ngozi.answer, {
      ...form,
      answer: "TENTATIVE",
      comment: "Not sure.",
    });
    const html = await refused.text();
    const drawn = fieldsOf(html, "answer");
    expect([refused.status, drawn["name-1"], drawn["role-1"], drawn["answer"]]).toEqual([
      ...[409, "Amina Bello", "Head", undefined],
    ]);
    expect([textOf(html, "needs"), textOf(html, "comment")]).toEqual(["wheelchair", "Not sure."]);
    expect(html).toContain("You had chosen “Maybe”: choose it again if it is still right");
  });

  it("for a field while another answer came does not pass over that one", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const form = await formOf(links, ngozi.answer, "answer");
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    const refused = await links.post(ngozi.answer, { ...form, answer: "ACCEPTED", "email-1": "x" });
    const html = await refused.text();
    expect(html).toContain("The answer of your delegation has changed");
    expect(fieldsOf(html, "answer")).toMatchObject({ "email-1": "x" });
    expect(fieldsOf(html, "answer")["answer"]).toBeUndefined();
  });

  it("becomes no answer where a scanner replays it and sends what it is shown as it stands", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const yes = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED" };
    await links.post(ngozi.answer, yes);
    const both = {
      ...(await formOf(links, ngozi.delegation, "delegation")),
      [fieldOf(other)]: "ACCEPTED",
    };
    await links.post(ngozi.delegation, both);
    links.time.now = "2026-11-27T13:00:00Z";
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    const before = await traces(links);
    for (const later of [0, 8]) {
      links.time.now = later === 0 ? "2026-11-27T14:00:00Z" : "2026-12-10T14:00:00Z";
      const one = await (await links.post(ngozi.answer, yes)).text();
      await links.post(ngozi.answer, fieldsOf(one, "answer"));
      const all = await (await links.post(ngozi.delegation, both)).text();
      if (all.includes('value="delegation"'))
        await links.post(ngozi.delegation, fieldsOf(all, "delegation"));
    }
    expect(await traces(links)).toEqual(before);
  });

  it("on the page of a delegation keeps each choice that was refused", async () => {
    const full = { ...other, participation: { mode: "open", capacity: 1 } } as const;
    const links = await openLinks([webinar, full]);
    const { ngozi } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    links.time.now = "2026-12-03T12:00:00Z";
    const late = await links.post(ngozi.delegation, { ...form, [fieldOf(webinar)]: "ACCEPTED" });
    const html = await late.text();
    expect(html).toContain("You had chosen “Will attend”");
    expect(fieldsOf(html, "delegation")[fieldOf(webinar)]).toBeUndefined();
    expect(await answerOf(links)).toBeUndefined();
  });
});

describe("an answer that changes nothing", () => {
  it("is written nowhere, however often it is sent, and says when its page was read", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", "name-1": "Ngozi Eze" });
    const before = await traces(links);
    links.time.now = "2026-11-25T13:00:00Z";
    for (let count = 0; count < 30; count += 1)
      expect((await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" })).status).toBe(303);
    const after = await traces(links);
    expect({ ...after, uses: [] }).toEqual({ ...before, uses: [] });
    expect(after.uses.flat()).toContain("2026-11-25T13:00:00Z");
  });

  it("moves nothing where it is replayed: what changed since stays news", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const yes = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED" };
    await links.post(ngozi.answer, yes);
    const same = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED" };
    await links.post(ngozi.answer, same);
    const before = await traces(links);
    links.time.now = "2026-11-29T12:00:00Z";
    for (const form of [yes, same]) await links.post(ngozi.answer, form);
    expect(await traces(links)).toEqual(before);
  });
});

describe("the link to a delegation", () => {
  const { announced: _, ...unannounced } = webinar;
  const bureau = {
    ...{ ...unannounced, uid: "bureau-2027@rabat-process", summary: { en: "Bureau" } },
    participation: { mode: "internal" },
  } as const;

  it("opens no meeting about which the delegation is not asked", async () => {
    const links = await openLinks([webinar, other, bureau]);
    const { ngozi, marie } = await links.invite();
    const page = (path: string) => `${path}/bureau-2027`;
    expect((await links.get(page(ngozi.delegation))).status).toBe(404);
    const form = await formOf(links, `${ngozi.delegation}/youth-2027`, "answer");
    const sent = await links.post(page(ngozi.delegation), { ...form, answer: "ACCEPTED" });
    expect(sent.status).toBe(404);
    expect(await links.store.attendance(bureau.uid)).toEqual([]);
    // Unless it was, or was written to.
    await links.store.change(bureau.uid, { by: organiser, at: links.time.now }, () => ({
      ok: true,
      attendance: [
        {
          ...{ delegation: "NG", partstat: "TENTATIVE", standing: "none", people: [] },
          ...{ by: organiser, at: links.time.now, onBehalf: "organiser" },
        },
      ],
    }));
    expect((await links.get(page(ngozi.delegation))).status).toBe(200);
    expect((await links.get(page(marie.delegation))).status).toBe(404);
    await links.invite(bureau.uid);
    expect((await links.get(page(marie.delegation))).status).toBe(200);
  });
});

describe("what a form takes", () => {
  it.each([
    ["email-1", `${"n".repeat(243)}@ministry.example`, "Enter at most 254 characters"],
    ["name-1", "n".repeat(301), "Enter at most 300 characters"],
    ["role-1", "n".repeat(301), "Enter at most 300 characters"],
    ["comment", "n".repeat(2001), "Enter at most 2000 characters"],
  ])(
    "is limited in %s, which says so beside itself and keeps what was typed",
    async (field, text, problem) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      const named = { answer: "ACCEPTED", "name-1": "Ngozi Eze", [field]: text };
      const response = await links.send(ngozi.answer, "answer", named);
      const html = await response.text();
      expect(response.status).toBe(400);
      expect(html).toContain(`<p id="${field}-problem"><strong>${problem}</strong></p>`);
      expect(html).toContain(text);
      expect(await answerOf(links)).toBeUndefined();
    },
  );

  it("is limited in people, and loses none of them", async () => {
    const links = await openLinks([{ ...webinar, participation: { mode: "open" } }]);
    const { ngozi } = await links.invite();
    const names = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`name-${index + 1}`, `Person ${index + 1}`]),
    );
    const response = await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", ...names });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain("Name at most 20 people here");
    expect(fieldsOf(html, "answer")).toMatchObject({ answer: "ACCEPTED", ...names });
    expect(await answerOf(links)).toBeUndefined();
  });
});
