import { expect, it } from "vitest";
import { openLinks } from "./open-links.ts";

const french = "?lang=fr";

it("whoever reads a page in another language goes on in that one", async () => {
  const site = await openLinks();
  const { ngozi } = await site.invite();
  const page = await (await site.get(`${ngozi.answer}${french}`)).text();
  expect(page).toContain(`${ngozi.delegation}${french}"`);
  expect(await (await site.get(ngozi.answer)).text()).toContain(`${ngozi.delegation}"`);
  await site.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
  const all = await (await site.get(`${ngozi.delegation}${french}`)).text();
  expect(all).toMatch(/href="[^"]+\/youth-2027\?lang=fr"/);
});

it("what a delegation answered stands on its clock, as what it is asked does", async () => {
  const site = await openLinks();
  const { ngozi } = await site.invite();
  await site.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
  const all = await (await site.get(ngozi.delegation)).text();
  expect(all.slice(all.indexOf("Answered"))).toContain("11:00");
});

it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])(
  "no answer to %s is kept or listed by anybody",
  async (method) => {
    const site = await openLinks();
    const { ngozi } = await site.invite();
    for (const path of [ngozi.answer, ngozi.delegation, "/r/nothing"]) {
      const response = await site.web.request(path, { method });
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(response.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
    }
  },
);

it("says by which methods a page is used", async () => {
  const site = await openLinks();
  const { ngozi } = await site.invite();
  const response = await site.web.request(ngozi.answer, { method: "PUT" });
  expect([response.status, await response.text()]).toEqual([
    405,
    "This address does not accept PUT: use GET, HEAD or POST.\n",
  ]);
});
