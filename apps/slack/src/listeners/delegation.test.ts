import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { event as workshop } from "../../test/workshop-app.ts";
import { judge } from "../../test/judge/judge.ts";
import { delegationAnswers } from "../blocks/delegation-answers.ts";
import { delegationMessage } from "../blocks/members.ts";
import { readDelegation } from "@rabat-process/core/people/read-delegation";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2025-01-01T00:00:00Z" } as const;
const announced = { at: actor.at, tzdbVersion: "2026f" } as const;
const in_ = (year: number, name: string): CalendarEvent => ({
  ...workshop,
  ...{ uid: `${name}@rabat-process`, announced, summary: { en: name, fr: name } },
  when: { precision: "day", first: `${year}-05-04`, last: `${year}-05-04` },
  roles: [{ role: "co-chair", party: "SN" }],
});
const seen = [in_(2025, "one"), in_(2026, "two"), in_(2026, "three")] as const;

async function open() {
  const app = await openBoltApp({ events: [{ ...workshop, announced }, ...seen] });
  const answer = async (uid: string, partstat: "ACCEPTED" | "DECLINED") =>
    app.store.change(uid, actor, () => ({
      ok: true,
      attendance: [
        {
          ...{ delegation: "SN", partstat, people: [], by: organiser, at: actor.at },
          standing: partstat === "ACCEPTED" ? "confirmed" : "none",
        },
      ],
    }));
  await answer("one@rabat-process", "ACCEPTED");
  await answer("two@rabat-process", "DECLINED");
  await app.store.changeContacts(actor, () => ({
    apply: {
      people: [
        {
          ...{ user: "pawa", mailbox: "awa@example.org" },
          known: { delegation: "SN", name: "Awa Diop", confirmedBy: organiser, focalPoint: true },
        },
      ],
      noted: {},
    },
  }));
  app.news();
  return app;
}

describe("a delegation on one page", () => {
  it("says who they are, what they are asked, and year by year what they answered", async () => {
    const app = await open();
    await app.command(organiser, "delegation Senegal");
    const blocks = JSON.stringify(app.news());
    expect(blocks).toContain("Awa Diop — confirmed · focal point · awa@example.org");
    expect(blocks).toMatch(/\*To come\*\\n• [^\\]*Workshop on return – \*No answer\*/);
    expect(blocks).toContain(
      "*2026: 0 “will attend”, 0 “maybe”, 1 “will not attend”, 1 without an answer*",
    );
    expect(blocks).toContain("two – *Will not attend* · Co-chair");
    expect(blocks).toContain("three – *No answer*");
    expect(blocks).toContain(
      "*2025: 1 “will attend”, 0 “maybe”, 0 “will not attend”, 0 without an answer*",
    );
    expect(blocks.indexOf("*2026:")).toBeLessThan(blocks.indexOf("*2025:"));
  });

  it("says it in French, and to organisers alone", async () => {
    const app = await open();
    await app.store.savePerson(organiser, { locale: "fr" }, actor);
    await app.command(organiser, "délégation Sénégal");
    const blocks = JSON.stringify(app.news());
    expect(blocks).toContain("*À venir*");
    expect(blocks).toContain("1 «\u00a0Ne participera pas\u00a0», 1 sans réponse");
    await app.command("U0SENEGAL", "delegation Senegal");
    expect(JSON.stringify(app.news())).not.toContain("awa@example.org");
    const roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };
    const clock = { now: () => actor.at };
    const asked = { delegation: "SN", user: "U0SENEGAL" } as const;
    expect(await readDelegation({ store: app.store, clock, roles }, asked)).toEqual({
      ok: false,
      reason: "organisers-only",
    });
  });

  it.each(["en", "fr"] as const)("fits into Slack in %s, however much there is", (locale) => {
    const long = { ...in_(2026, "x"), summary: { en: "&".repeat(300), fr: "é".repeat(300) } };
    const events = Array.from({ length: 40 }, () => ({ event: long, answer: undefined }));
    const years = Array.from({ length: 20 }, (_, index) => ({ year: 2026 - index, events }));
    const answers = delegationAnswers({ delegation: "SN", coming: events, years }, locale);
    const members = Array.from({ length: 60 }, (_, index) => ({
      ...{ user: `p${index}`, delegation: "SN" as const, focalPoint: true, confirmedBy: organiser },
      ...{ name: "n".repeat(200), mailboxes: [`${"m".repeat(60)}@example.org`] },
    }));
    const mention = () => undefined;
    const message = delegationMessage({ delegation: "SN", members, answers, locale, mention });
    expect(judge("chat.postMessage", { channel: "C1", ...message })).toEqual([]);
    expect(JSON.stringify(message)).toContain("2026");
  });
});
