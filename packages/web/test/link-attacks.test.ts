import { toCsv, unguardFormula } from "@rabat-process/core/files/csv";
import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { withoutToken } from "../src/addresses.ts";
import { fieldOf } from "../src/links/delegation-page.ts";
import { fieldsOf, openLinks, organiser, other, people, webinar } from "./open-links.ts";

const answerOf = async ({ store }: Awaited<ReturnType<typeof openLinks>>) =>
  (await store.attendance(webinar.uid)).find(({ delegation }) => delegation === "NG");

describe("who attacks a link", () => {
  it("writes nothing that no program shows, so that no table finds a formula behind it", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const hostile = {
      answer: "ACCEPTED",
      "name-1": "\u0000=1+1",
      needs: "\u0000=2\u202e",
      comment: "\u0001@x",
    };
    await links.send(ngozi.answer, "answer", hostile);
    expect(await answerOf(links)).toMatchObject({
      ...{ needs: "=2", comment: "@x", people: [{ name: "=1+1" }] },
    });
  });

  it("cannot hide an answer of somebody else behind several of their own: each can be undone", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(amina.answer, "answer", { answer: "ACCEPTED", "name-1": "Amina Bello" });
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-25T15:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    links.time.now = "2026-11-25T16:00:00Z";
    await links.send(amina.answer, "undo", { confirm: "yes" });
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED", by: people.ngozi.user });
    await links.send(amina.answer, "undo", { confirm: "yes" });
    expect(await answerOf(links)).toMatchObject({
      ...{ partstat: "ACCEPTED", by: people.amina.user, people: [{ name: "Amina Bello" }] },
    });
  });

  it("finds no key in what somebody typed with their answer, neither on a page nor in the store", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const address = `https://calendar.example${ngozi.answer}`;
    await links.send(ngozi.answer, "answer", {
      ...{ answer: "ACCEPTED", "name-1": "Ngozi Eze", comment: `I use ${address}`, needs: address },
    });
    expect(await answerOf(links)).toMatchObject({
      comment: "I use https://calendar.example/r/…",
      needs: "https://calendar.example/r/…",
    });
    const page = await (await links.get(amina.answer)).text();
    expect(page).not.toContain(ngozi.answer.slice(3));
  });

  it.each<readonly [string, (key: string) => string, string]>([
    [
      "by URL Defense",
      (key) => `v3/__https://c.example/d/${key}__;!!a!b$`,
      "v3/__https://c.example/d/…__;!!a!b$",
    ],
    [
      "by an older one",
      (key) => `u=https-3A__c.example_d_${key.replaceAll("-", "-2D").replaceAll("_", "-5F")}&d=x`,
      "…&d=x",
    ],
    ["twice", (key) => `u=https%253A%252F%252Fc.example%252Fd%252F${key}%26data`, "…%26data"],
    ["in emphasis", (key) => `_https://c.example/d/${key}_`, "_https://c.example/d/…_"],
    ["before a dash", (key) => `/d/${key}- mine`, "/d/…- mine"],
    ["by hidden characters", (key) => `/d/﻿${key.slice(0, 9)}‪${key.slice(9)}`, "/d/…"],
    ["by itself", (key) => `my code is ${key}${key}.`, "my code is ……."],
  ])("finds none either that a program or a person wrote otherwise: %s", async (_, spell, left) => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    for (const path of [ngozi.delegation, amina.answer]) {
      const key = path.slice(3);
      await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", comment: spell(key) });
      const { comment } = (await answerOf(links)) ?? {};
      expect(comment).not.toContain(key);
      expect(comment?.endsWith(left)).toBe(true);
    }
  });

  it("leaves long names of documents as they are, and finds keys of links that were withdrawn", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "end", { confirm: "yes" });
    const { ngozi: again } = await links.invite();
    const document = `https://docs.example/document/d/${"1A-_Qg".repeat(8)}/edit?usp%3Dsharing%20me`;
    const comment = `${document} ${ngozi.answer} ${again.answer}`;
    await links.send(again.answer, "answer", { answer: "ACCEPTED", comment });
    expect((await answerOf(links))?.comment).toBe(`${document} /r/… /r/…`);
  });

  it("keeps nobody waiting by texts in which a key may begin anywhere", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const texts = Array.from({ length: 30 }, (_, index): [string, string] => [
      `name-${index + 1}`,
      "A".repeat(2000),
    ]);
    const begun = performance.now();
    await links.post(ngozi.answer, { purpose: "answer", ...Object.fromEntries<string>(texts) });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  // Each of these kept everybody waiting for seconds to minutes: they took the square or the cube of what was sent.
  it("keeps nobody waiting by blanks, long addresses or lines in a remark", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const needs = `x${" ".repeat(60_000)}x`;
    const page = await links.post(ngozi.answer, { purpose: "answer", needs });
    expect(page.status).toBe(409);
    for (const path of ["/fr/evenements/" + "a".repeat(16_000), "/%" + "25".repeat(8000)])
      expect(withoutToken(path).length).toBeLessThan(200);
    const remark = `a${"\n".repeat(1998)}b`;
    const cells = Array.from({ length: 200 }, () => [remark, `\n'=${remark}`]);
    expect(toCsv(cells, "en")).toContain("''=a");
    expect(unguardFormula(`${"\n".repeat(100_000)}'=1`)).toBe(`${"\n".repeat(100_000)}=1`);
  });

  it("is stopped after twenty answers a day", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    for (let count = 0; count < 20; count += 1)
      await links.send(ngozi.answer, "answer", {
        answer: count % 2 === 0 ? "TENTATIVE" : "DECLINED",
      });
    const response = await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    expect(await response.text()).toContain("This link has answered too often today");
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
    links.time.now = "2026-11-26T12:00:01Z";
    expect((await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" })).status).toBe(303);
  });

  it("uses up nobody else’s answers by having theirs undone", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    for (let count = 0; count < 20; count += 1) {
      links.time.now = addMinutes(links.time.now, 1);
      await links.send(amina.answer, "answer", { answer: "DECLINED" });
      await links.send(ngozi.answer, "undo", { confirm: "yes" });
    }
    const own = await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    expect(own.status).toBe(303);
    const theirs = await links.send(amina.answer, "answer", { answer: "DECLINED" });
    expect(await theirs.text()).toContain("This link has answered too often today");
  });

  it("is told so where a form was sent before with another answer, and gains nothing by a longer nonce", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const form = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
    expect((await links.post(ngozi.answer, { ...form, answer: "ACCEPTED" })).status).toBe(303);
    expect((await links.post(ngozi.answer, { ...form, answer: "DECLINED" })).status).toBe(409);
    expect((await links.post(ngozi.answer, { ...form, answer: "ACCEPTED" })).status).toBe(303);
    const longer = { ...form, nonce: `${form["nonce"] ?? ""}.1`, answer: "DECLINED" };
    expect((await links.post(ngozi.answer, longer)).status).toBe(409);
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED" });
  });

  it("gets a plain refusal for what is no form: too large, of no purpose, for another event", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const large = await links.post("/r/nothing", { answer: "x".repeat(70_000) });
    expect(large.status).toBe(413);
    for (const purpose of ["constructor", "toString", "__proto__", "nothing"])
      expect((await links.post(ngozi.answer, { purpose })).status).toBe(400);
    const page = `${ngozi.delegation}/youth-2027`;
    const form = fieldsOf(await (await links.get(page)).text(), "answer");
    const elsewhere = `${ngozi.delegation}/summit-2027`;
    expect((await links.post(elsewhere, { ...form, answer: "DECLINED" })).status).toBe(409);
    expect(await links.store.attendance(other.uid)).toEqual([]);
    expect(links.errors).toEqual([]);
  });

  it("loses nobody who is named beyond what a form has room for, and no line of a text", async () => {
    const open = { ...webinar, participation: { mode: "open" } } as const;
    const links = await openLinks([open]);
    const { ngozi } = await links.invite();
    const names = Array.from({ length: 25 }, (_, index) => ({ name: `Person ${index + 1}` }));
    await links.store.change(webinar.uid, { by: organiser, at: links.time.now }, () => ({
      ok: true,
      attendance: [
        {
          ...{ delegation: "NG", partstat: "ACCEPTED", standing: "confirmed", people: names },
          ...{ by: "pSomebody", at: "2026-11-25T11:00:00Z" },
        },
      ],
    }));
    const needs = "one\n\n\n  two";
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", needs });
    const answer = await answerOf(links);
    expect(answer?.people.map(({ name }) => ({ name }))).toEqual(names);
    expect(answer?.needs).toBe(needs);
    expect(await (await links.get(ngozi.answer)).text()).toContain("one&#10;&#10;&#10;  two");
  });
});

describe("an address near that of a link", () => {
  it("opens nothing, shows none of its key, and is kept by nobody", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const key = ngozi.answer.slice("/r/".length);
    const others = [
      ...[`/r/${key}/`, `/r/${key}.`, `/R/${key}`, `//r/${key}`, `/r//${key}`, `/fr/r/${key}`],
      ...[`/r/${key}%00`, `/r/${key}%2f`, `/r/${key}%252f`, `/r/${key};x`, `/r/${key}%20`],
      ...[
        `/r/${key.toUpperCase()}`,
        `/r/${key.toLowerCase()}`,
        `/d/${key}`,
        `/d/${key}/youth-2027`,
      ],
      ...[`${ngozi.delegation}/`, `${ngozi.delegation}/youth-2027/`, `/feeds/${key}.ics`],
    ];
    for (const path of others)
      for (const method of ["GET", "HEAD", "POST"]) {
        const response = await links.web.request(path, { method });
        const text = (await response.text()) + JSON.stringify([...response.headers]);
        expect([path, response.status < 400, response.headers.get("Cache-Control")]).toEqual([
          ...[path, false, "no-store"],
        ]);
        expect(text.toLowerCase()).not.toContain(key.slice(12, 30).toLowerCase());
      }
    expect(links.errors).toEqual([]);
  });
});

describe("what somebody sends who has no form of ours", () => {
  it("ends nobody’s form, however often it is refused", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2026-12-01T12:00:00Z";
    const { store } = links;
    await store.change(other.uid, { by: organiser, at: links.time.now }, ({ event }) => ({
      ok: true,
      event: { ...event, sequence: 1, lastModified: links.time.now, status: "cancelled" },
    }));
    const form = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
    for (const nonce of ["", "1", "2026-12-01T11:00:00Z.a.b"]) {
      const late = { nonce, [fieldOf(other)]: "ACCEPTED", [fieldOf(webinar)]: "ACCEPTED" };
      for (const purpose of ["delegation", "feed", "language", "end"])
        await links.post(ngozi.delegation, { ...late, purpose, confirm: "yes", locale: "fr" });
      for (const purpose of ["answer", "undo", "end"])
        await links.post(ngozi.answer, { nonce, purpose, confirm: "yes", answer: "DECLINED" });
    }
    const refusals = (await store.linksOf(people.ngozi.user)).map((link) => link.refusals);
    expect(refusals).toEqual(refusals.map(() => 0));
    expect((await links.post(ngozi.answer, { ...form, answer: "ACCEPTED" })).status).toBe(303);
  });
});

describe("what is logged of a path", () => {
  const token = "AbCdEfGhIjKl-_opQrStUvWxYzAbCdEfGh";
  it.each([
    `/r/${token}`,
    `/R/${token}`,
    `/d/${token}/webinar`,
    `/%72/${token}`,
    `/r%2f${token}`,
    `/%2fr/${token}`,
    `/r;/${token}`,
    `/base/r/${token}`,
    `/elsewhere/${token}`,
    `/feeds/${token}.ics`,
    `/events/${token}`,
    `/fr/evenements/${token}.ics`,
    `/events/name-${token}`,
    `/events/%5c..%5c..%5cr%5c${token}`,
  ])("%s says nothing of its key", (path) => {
    expect(withoutToken(path)).not.toContain(token.slice(4, 30));
  });

  it("an event has its name", () => {
    const path = "/events/2021-01-21-voluntary-return-and-reintegration";
    expect(withoutToken(path)).toBe(path);
  });
});
