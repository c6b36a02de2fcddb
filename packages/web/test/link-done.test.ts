import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, other, webinar } from "./open-links.ts";

const formOf = async (links: OpenLinks, path: string, purpose: string) =>
  fieldsOf(await (await links.get(path)).text(), purpose);
const answers = ({ store }: OpenLinks) => store.answers(webinar.uid, "NG");

/** What a page says was done, at an address with a query. */
async function said(links: OpenLinks, path: string, query: string | null) {
  const html = await (await links.get(`${path}${query ?? ""}`)).text();
  return /<p class="done"[^>]*>([^<]*)/.exec(html)?.[1];
}

const recorded = "Your answer is recorded.";
const undone =
  "The answer given through the other link is undone. Your delegation has no answer now.";

describe("a page that says what was done", () => {
  it("says nothing that somebody typed, whatever did or did not happen", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(amina.answer, "undo", { confirm: "yes" });
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    const { nonce = "" } = await formOf(links, ngozi.answer, "answer");
    for (const done of ["answer", "undo", "end", "nothing", "constructor", "", nonce])
      for (const { answer, delegation } of [ngozi, amina])
        for (const path of [answer, delegation, `${delegation}/youth-2027`])
          expect(await said(links, path, `?done=${encodeURIComponent(done)}`)).toBeUndefined();
  });

  it("says so of the answer that was sent, on its page alone, and as long as it counts", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const sent = await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    const { headers } = sent;
    const query = headers.get("Location");
    expect(await said(links, ngozi.answer, query)).toBe(recorded);
    for (const path of [amina.answer, `${ngozi.delegation}/youth-2027`])
      expect(await said(links, path, query)).toBeUndefined();
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    expect(await said(links, ngozi.answer, query)).toBeUndefined();
  });

  it("says so of what was undone, until somebody answers anew", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    const { headers } = await links.send(amina.answer, "undo", { confirm: "yes" });
    const query = headers.get("Location");
    expect(await said(links, amina.answer, query)).toBe(undone);
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    expect(await said(links, amina.answer, query)).toBeUndefined();
  });
});

describe("a button that is pressed twice", () => {
  const filled = { "name-1": "Ngozi Eze", "role-1": "Attaché", needs: "visa", comment: "By train" };
  it.each(["ACCEPTED", "TENTATIVE", "DECLINED"])(
    "is answered the second time as the first: %s",
    async (answer) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      for (const path of [ngozi.answer, `${ngozi.delegation}/youth-2027`]) {
        const form = { ...(await formOf(links, path, "answer")), ...filled, answer };
        const both = [await links.post(path, form), await links.post(path, form)];
        expect(both.map(({ status }) => status)).toEqual([303, 303]);
        for (const { headers } of both)
          expect(await said(links, path, headers.get("Location"))).toBe(recorded);
      }
      expect(await answers(links)).toHaveLength(1);
    },
  );

  it.each(["ACCEPTED", "TENTATIVE", "DECLINED"])(
    "is so on the page of a delegation, where needs were known: %s",
    async (answer) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      await links.send(ngozi.answer, "answer", { ...filled, answer: "ACCEPTED" });
      const page = await formOf(links, ngozi.delegation, "delegation");
      const form = { ...page, [fieldOf(other)]: answer };
      const send = () => links.post(ngozi.delegation, form);
      for (const response of [await send(), await send()]) {
        expect(response.status).toBe(200);
        expect(await response.text()).toContain("One answer is recorded.");
      }
    },
  );

  it("is so where it undoes an answer, to none and to the one before", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    for (const before of ["", "TENTATIVE"]) {
      if (before !== "") await links.send(amina.answer, "answer", { answer: before });
      await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
      const form = { ...(await formOf(links, amina.answer, "undo")), confirm: "yes" };
      const both = [await links.post(amina.answer, form), await links.post(amina.answer, form)];
      expect(both.map(({ status }) => status)).toEqual([303, 303]);
      const texts = both.map(({ headers }) => said(links, amina.answer, headers.get("Location")));
      const restored = undone.replace(
        "Your delegation has no answer now.",
        "The one before it counts again.",
      );
      const text = before === "" ? undone : restored;
      expect(await Promise.all(texts)).toEqual([text, text]);
    }
  });

  it("is so where it chooses a language", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = { ...(await formOf(links, ngozi.delegation, "language")), locale: "fr" };
    const send = () => links.post(ngozi.delegation, form);
    for (const response of [await send(), await send()]) {
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("Votre langue est enregistrée");
    }
  });
});
