import { messageAct } from "@rabat-process/core/messages/sent-messages";
import { expect, it } from "vitest";
import { openLinks, organiser, webinar } from "./open-links.ts";

it("the page of those who come shows what organisers said to them, in its language, and no other page does", async () => {
  const links = await openLinks();
  const { ngozi, marie } = await links.invite();
  await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
  await links.send(marie.answer, "answer", { answer: "DECLINED" });
  const actor = { by: organiser, at: "2026-11-25T13:00:00Z" } as const;
  const words = { en: "The link is <new>.\nPlease come early.", fr: "Le lien est nouveau." };
  await links.store.note(messageAct, actor, { event: webinar.uid, details: { words } });
  const page = await (await links.get(ngozi.answer)).text();
  expect(page).toContain("Message from the organisers");
  expect(page).toContain("<p>The link is &lt;new&gt;.</p>");
  expect(page).toContain("<p>Please come early.</p>");
  const french = await (await links.get(`${ngozi.answer}?lang=fr`)).text();
  expect(french).toContain("Message des organisateurs");
  expect(french).toContain("<p>Le lien est nouveau.</p>");
  expect(await (await links.get(marie.answer)).text()).not.toContain("The link is");
});
