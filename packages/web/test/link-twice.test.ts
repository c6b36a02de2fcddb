import { rescheduleEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, webinar } from "./open-links.ts";
import { change } from "./organiser.ts";

const formOf = async (links: OpenLinks, path: string, purpose: string) =>
  fieldsOf(await (await links.get(path)).text(), purpose);

/** What is shown for each of two posts of the same form. */
async function pressTwice(
  links: OpenLinks,
  path: string,
  form: Readonly<Record<string, string>>,
  how: "one by one" | "at once",
) {
  const post = () => links.post(path, form);
  const both =
    how === "at once" ? await Promise.all([post(), post()]) : [await post(), await post()];
  return Promise.all(
    both.map(async (response) => ({ status: response.status, html: await response.text() })),
  );
}

const ways = ["one by one", "at once"] as const;
const old = "This page was open for long";

describe("a form that is refused is refused alike when its button is pressed twice", () => {
  const twice = { answer: "ACCEPTED", "name-1": "Ngozi Eze", "name-2": "Ngozi Eze" };

  it.each(ways)("where it names a person twice, and keeps its choice: %s", async (how) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = { ...(await formOf(links, ngozi.answer, "answer")), ...twice };
    const shown = await pressTwice(links, ngozi.answer, form, how);
    for (const { status, html } of shown) {
      expect(status).toBe(409);
      expect(html).toContain("The same person is named twice");
      expect(html).not.toContain(old);
    }
    // The page that the reader sees is that of the second press.
    const next = fieldsOf(shown[1]?.html ?? "", "answer");
    expect(next["answer"]).toBe("ACCEPTED");
    const mended = await links.post(ngozi.answer, { ...next, "name-2": "" });
    expect(mended.status).toBe(303);
  });

  it("where the meeting or the answer changed, and keeps no choice", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const form = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED" };
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    for (const { html } of await pressTwice(links, ngozi.answer, form, "one by one")) {
      expect(html).toContain("The answer of your delegation has changed");
      expect(fieldsOf(html, "answer")).not.toHaveProperty("answer");
    }
    const { when } = {
      when: { precision: "day", first: "2027-06-16", last: "2027-06-16" },
    } as const;
    const current = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED" };
    await change(links, webinar.uid, (event, context) => rescheduleEvent(event, { when }, context));
    for (const { html } of await pressTwice(links, ngozi.answer, current, "one by one"))
      expect(html).toContain("The meeting has changed since this page was opened");
  });

  it("where the link answered too often", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    for (let count = 0; count < 20; count += 1)
      await links.send(ngozi.answer, "answer", { answer: count % 2 ? "ACCEPTED" : "DECLINED" });
    const form = { ...(await formOf(links, ngozi.answer, "answer")), answer: "TENTATIVE" };
    for (const { html } of await pressTwice(links, ngozi.answer, form, "one by one"))
      expect(html).toContain("has answered too often today");
  });

  it.each(["feed", "language"])("where it came too often: %s", async (purpose) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const filled = (count: number) => ({ confirm: "yes", locale: count % 2 ? "en" : "fr" });
    for (let count = 0; count < 20; count += 1)
      await links.send(ngozi.delegation, purpose, filled(count));
    const form = { ...(await formOf(links, ngozi.delegation, purpose)), ...filled(1) };
    const path = `${ngozi.delegation}?lang=en`;
    for (const { html } of await pressTwice(links, path, { ...form, locale: "fr" }, "one by one"))
      expect(html).toContain("This was asked for too often today");
  });

  it("where the answer that it would undo counts no more", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    const form = { ...(await formOf(links, amina.answer, "undo")), confirm: "yes" };
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    for (const { html } of await pressTwice(links, amina.answer, form, "one by one")) {
      expect(html).toContain("This answer does not count any more");
      expect(html).not.toContain(old);
    }
  });
});

describe("a calendar that is asked for by a button that is pressed twice", () => {
  const addressIn = (html: string) => /<p class="address">([^<]*)/.exec(html)?.[1] ?? "none";

  it.each(ways)("has one address, and both pages say it: %s", async (how) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = { ...(await formOf(links, ngozi.delegation, "feed")), confirm: "yes" };
    const shown = await pressTwice(links, ngozi.delegation, form, how);
    expect(shown.map(({ status }) => status)).toEqual([200, 200]);
    const [first, second] = shown.map(({ html }) => addressIn(html));
    expect(first).toMatch(/\/feeds\/[\w-]{43}\.ics$/);
    expect(second).toBe(first);
    expect((await links.get(new URL(first ?? "").pathname)).status).toBe(200);
  });

  it("does not come back by the form that made it, once another one was made", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = { ...(await formOf(links, ngozi.delegation, "feed")), confirm: "yes" };
    const former = addressIn(await (await links.post(ngozi.delegation, form)).text());
    const sent = await links.send(ngozi.delegation, "feed", { confirm: "yes" });
    const present = addressIn(await sent.text());
    const replay = await links.post(ngozi.delegation, form);
    expect(replay.status).toBe(409);
    expect(addressIn(await replay.text())).toBe("none");
    expect((await links.get(new URL(former).pathname)).status).toBe(410);
    expect((await links.get(new URL(present).pathname)).status).toBe(200);
  });
});
