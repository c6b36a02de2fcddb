import type { CalendarEvent } from "@rabat-process/events";
import { cancelEvent, editEvent, withdrawEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, other, webinar } from "./open-links.ts";
import type { Act } from "./organiser.ts";
import { change } from "./organiser.ts";

const formOf = async (links: OpenLinks, path: string, purpose: string) =>
  fieldsOf(await (await links.get(path)).text(), purpose);
const wordsOf = async (response: Response) =>
  (await response.text()).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const answersTo = async ({ store }: OpenLinks, uid: string) =>
  (await store.attendance(uid)).map(({ partstat, people }) => [partstat, people.length]);
const gone = "One of the meetings that you chose an answer for is no longer open";

describe("a choice on the page of a delegation", () => {
  it.each([
    ["withdrawn", withdrawEvent, gone],
    ["cancelled", cancelEvent, "Webinar on youth"],
  ] as const)("for a meeting that was %s meanwhile is not passed over", async (_, act, said) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    links.time.now = "2026-11-25T13:00:00Z";
    await change(links, webinar.uid, (event, context) => act(event, {}, context));
    const chosen = { ...form, [fieldOf(webinar)]: "ACCEPTED", [fieldOf(other)]: "ACCEPTED" };
    const response = await links.post(ngozi.delegation, chosen);
    expect(response.status).toBe(409);
    const words = await wordsOf(response);
    expect(words).toContain(said);
    expect(words).toContain("One answer is recorded.");
    expect(await answersTo(links, other.uid)).toEqual([["ACCEPTED", 0]]);
  });

  it("for a withdrawn meeting alone is not called missing", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    await change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
    const response = await links.post(ngozi.delegation, {
      ...form,
      [fieldOf(webinar)]: "ACCEPTED",
    });
    const words = await wordsOf(response);
    expect(words).toContain(gone);
    expect(words).not.toContain("Choose an answer for at least one meeting");
  });

  it("counts on the second press of a double click as on the first, where another was refused", async () => {
    const closing: CalendarEvent = {
      ...other,
      uid: "closing-2027@rabat-process",
      summary: { en: "Closing", fr: "Clôture" },
    };
    const links = await openLinks([webinar, other, closing]);
    const { ngozi, amina } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    await links.send(`${amina.delegation}/closing-2027`, "answer", { answer: "DECLINED" });
    const chosen = { ...form, [fieldOf(webinar)]: "ACCEPTED", [fieldOf(closing)]: "ACCEPTED" };
    for (const press of [1, 2]) {
      const response = await links.post(ngozi.delegation, chosen);
      const words = await wordsOf(response);
      expect([press, response.status]).toEqual([press, 409]);
      expect(words).toContain("One answer is recorded.");
      expect(words).toContain("Closing – ");
      expect(words).not.toContain("Nothing was changed");
    }
    expect(await answersTo(links, webinar.uid)).toEqual([["ACCEPTED", 0]]);
    expect(await answersTo(links, closing.uid)).toEqual([["DECLINED", 0]]);
  });

  it("ends no form of the page as it is now, when it is sent once more", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const form = await formOf(links, ngozi.delegation, "delegation");
    await links.send(`${amina.delegation}/summit-2027`, "answer", { answer: "DECLINED" });
    const chosen = { ...form, [fieldOf(other)]: "ACCEPTED" };
    expect((await links.post(ngozi.delegation, chosen)).status).toBe(409);
    const current = await formOf(links, ngozi.delegation, "delegation");
    expect((await links.post(ngozi.delegation, chosen)).status).toBe(409);
    const response = await links.post(ngozi.delegation, {
      ...current,
      [fieldOf(webinar)]: "ACCEPTED",
    });
    expect(response.status).toBe(200);
    expect(await answersTo(links, webinar.uid)).toEqual([["ACCEPTED", 0]]);
  });
});

describe("an answer that names more people than there may be", () => {
  it("is not taken when the same is sent after there may be more", async () => {
    const { participation: _, ...open } = webinar;
    const links = await openLinks([open, other]);
    const { ngozi } = await links.invite();
    const names = Array.from({ length: 22 }, (_, index) => [
      `name-${index + 1}`,
      `Person ${String.fromCodePoint(65 + index)}`,
    ]);
    const form = await formOf(links, ngozi.answer, "answer");
    const sent = { ...form, ...(Object.fromEntries(names) as object), answer: "ACCEPTED" };
    const refused = await links.post(ngozi.answer, sent);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain("Name at most 20 people here");
    links.time.now = "2026-11-27T13:00:00Z";
    const participation = { mode: "quota", perDelegation: 20, accompanying: 10 } as const;
    await change(links, webinar.uid, (event, context) =>
      editEvent(event, { ...event, participation }, context),
    );
    expect((await links.post(ngozi.answer, sent)).status).toBe(409);
    expect(await answersTo(links, webinar.uid)).toEqual([]);
    // Whoever sends the page that they were shown is heard.
    const again = { ...fieldsOf(html, "answer"), answer: "ACCEPTED" };
    expect((await links.post(ngozi.answer, again)).status).toBe(303);
    expect(await answersTo(links, webinar.uid)).toEqual([["ACCEPTED", 22]]);
  });
});

it("writes nothing of a person who is erased while they choose a language", async () => {
  const links = await openLinks();
  const { store, time } = links;
  const { ngozi } = await links.invite();
  const form = await formOf(links, ngozi.delegation, "language");
  const takeForm = store.takeForm.bind(store);
  store.takeForm = async (...given) => {
    const taken = await takeForm(...given);
    const whom = { users: ["pNgozi"], emails: [], names: [] };
    await store.erasePerson(whom, { by: organiser, at: time.now });
    return taken;
  };
  expect((await links.post(ngozi.delegation, { ...form, locale: "fr" })).status).toBe(410);
  expect(await store.people()).not.toContainEqual(expect.objectContaining({ id: "pNgozi" }));
  expect((await store.person("pNgozi")).locale).toBeUndefined();
});

describe("whoever has the link of somebody else", () => {
  it("cannot keep them from ending it by sending what is refused", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    for (let count = 0; count < 20; count += 1) {
      const answer = count % 2 === 0 ? "ACCEPTED" : "DECLINED";
      await links.send(ngozi.answer, "answer", { answer });
    }
    const form = await formOf(links, ngozi.answer, "end");
    expect((await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" })).status).toBe(409);
    expect((await links.post(ngozi.answer, { ...form, confirm: "yes" })).status).toBe(200);
    expect((await links.get(ngozi.answer)).status).toBe(410);
  });
});

it.each([
  [
    "cancelled",
    (event, context) => cancelEvent(event, { reason: { en: "Flood" } }, context),
    "Flood",
  ],
  [
    "another title",
    (event, context) => editEvent(event, { ...event, summary: { en: "Other" } }, context),
    "Other",
  ],
] satisfies [string, Act, string][])(
  "the page of a delegation says what happened to what it answered: %s",
  async (_, act, said) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-11-26T09:00:00Z";
    await change(links, webinar.uid, act);
    const words = await wordsOf(await links.get(ngozi.delegation));
    expect(words).toContain("Changed since you last answered");
    expect(words).toContain(said);
  },
);

it.each([
  [true, "the organisers are notified", "Please write to the Secretariat"],
  [false, "Please write to the Secretariat", "are notified"],
])("ending a link says who hears of it, where Slack is there: %s", async (isInSlack, said, not) => {
  const links = await openLinks([webinar], { isInSlack });
  const { ngozi } = await links.invite();
  for (const path of [ngozi.answer, ngozi.delegation]) {
    const section = (await wordsOf(await links.get(path))).split("Not you?")[1] ?? "";
    expect(section).toContain(said);
    expect(section).not.toContain(not);
  }
  const words = await wordsOf(await links.send(ngozi.answer, "end", { confirm: "yes" }));
  expect(words).toContain(said);
  expect(words).not.toContain(not);
});

it("a form that was refused for having come too often is not taken when it is sent again later", async () => {
  const links = await openLinks();
  const { ngozi } = await links.invite();
  for (let count = 0; count < 20; count += 1) {
    const sent = await links.send(ngozi.delegation, "feed", { confirm: "yes" });
    expect(sent.status).toBe(200);
  }
  const form = { ...(await formOf(links, ngozi.delegation, "feed")), confirm: "yes" };
  expect((await links.post(ngozi.delegation, form)).status).toBe(409);
  links.time.now = "2026-11-27T13:00:00Z";
  expect((await links.post(ngozi.delegation, form)).status).toBe(409);
});

it("a choice on the page of a delegation is for the meeting that it showed, and not for one that has its short name by now", async () => {
  const [one, another] = [
    { ...webinar, uid: "1@host.example", slug: "alpha" },
    { ...other, uid: "2@host.example", slug: "beta" },
  ];
  const links = await openLinks([one, another]);
  const { ngozi } = await links.invite(one.uid);
  await links.invite(another.uid);
  const html = await (await links.get(ngozi.delegation)).text();
  const { sequence } = one;
  const rename = (event: CalendarEvent, slug: string) =>
    links.store.saveEvents([{ ...event, slug, sequence, lastModified: "2026-11-25T13:00:00Z" }], {
      by: organiser,
      at: "2026-11-25T13:00:00Z",
    });
  await rename(one, "gamma");
  await rename(another, "alpha");
  const question = html.split("<legend>").find((part) => part.includes("Webinar"));
  const field = /name="(answer-[^"]*)"/.exec(question ?? "")?.[1];
  const sent = { ...fieldsOf(html, "delegation"), [field ?? "none"]: "ACCEPTED" };
  expect((await links.post(ngozi.delegation, sent)).status).toBe(200);
  expect(await answersTo(links, one.uid)).toEqual([["ACCEPTED", 0]]);
  expect(await answersTo(links, another.uid)).toEqual([]);
});
