import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { linkWords } from "../src/links/words.ts";
import { openLinks, organiser, other, people, webinar } from "./open-links.ts";

describe("what the pages of one person say", () => {
  it("agrees: who answered on one page finds it on the other, also where the event was never announced in a channel", async () => {
    const { announced: _, ...quiet } = webinar;
    const links = await openLinks([quiet]);
    const { ngozi } = await links.invite();
    expect(await (await links.get(ngozi.delegation)).text()).toContain("Send these answers");
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE", needs: "A ramp" });
    const html = await (await links.get(ngozi.delegation)).text();
    expect(html).toContain("Nothing awaits an answer.");
    expect(html).toContain("Maybe");
  });

  it("counts what was sent, and says of a mistake what still counts", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const filled = { answer: "ACCEPTED", "name-1": "Amina Bello", needs: "A ramp", comment: "Hi" };
    await links.send(ngozi.answer, "answer", filled);
    const html = await (await links.get(ngozi.answer)).text();
    expect(html).toContain("<dd>Amina Bello</dd>");
    expect(html).toContain("<dd>A ramp</dd>");
    const wrong = await (await links.send(ngozi.answer, "answer")).text();
    expect(wrong).toContain("The change was not sent; the answer below still counts");
    const boxless = await (await links.send(ngozi.answer, "end")).text();
    expect(boxless).toContain("Nothing was changed");
    // What is emptied is gone, and who does not come needs nothing.
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", comment: "", needs: "" });
    const answer = (await links.store.attendance(webinar.uid))[0];
    expect([answer?.comment, answer?.needs]).toEqual([undefined, undefined]);
  });
});

describe("the page by which a person answers", () => {
  const asked = (deadline: PlainDate): CalendarEvent => ({
    ...webinar,
    participation: { mode: "quota", perDelegation: 2, deadline },
  });

  it("says beside the three answers until when, and that there is none so far", async () => {
    const links = await openLinks([asked("2027-05-26")]);
    const { ngozi } = await links.invite();
    const html = await (await links.get(ngozi.answer)).text();
    expect(html).toContain('<p class="quiet">Until 26 May. No answer so far.</p>');
    expect(html).toContain("You can change the answer on this page until 26 May.");
    const french = await (await links.get(`${ngozi.answer}?lang=fr`)).text();
    expect(french).toContain("Jusqu’au 26 mai. Aucune réponse à ce jour.");
    expect(french).toContain("Le Nigéria participera-t-il\u00a0?");
    const delegation = await (await links.get(ngozi.delegation)).text();
    expect(delegation).toMatch(/>Online, on Zoom<[^]*?>Answers until 26 May</);
  });

  it("says of what was postponed that one can wait for its date", async () => {
    const when = { precision: "month", month: "2027-10" } as const;
    const links = await openLinks([{ ...webinar, status: "postponed", when }]);
    const { ngozi } = await links.invite();
    for (const path of [ngozi.answer, ngozi.delegation])
      expect(await (await links.get(path)).text()).toContain(
        "There is no date yet: you can also wait for it.",
      );
  });

  it("has the year of a last day in another year than the meeting", async () => {
    const links = await openLinks([asked("2026-12-18")]);
    const { ngozi } = await links.invite();
    expect(await (await links.get(ngozi.answer)).text()).toContain("Until 18 December 2026.");
  });

  it("says the moment where the day is not over in the country when answers close at the venue", async () => {
    const when = { ...webinar.when, timeZone: "Asia/Nicosia" } as CalendarEvent["when"];
    const links = await openLinks([{ ...asked("2027-05-26"), when }]);
    const { ngozi } = await links.invite();
    expect(await (await links.get(ngozi.answer)).text()).toContain(
      "Until Wednesday 26 May 2027, 21:59 (Abuja time, UTC+1).",
    );
  });

  const so: readonly (readonly [string, string, string])[] = [
    ["ACCEPTED", "Nigeria will attend", "Le Nigéria participera"],
    ["TENTATIVE", "Nigeria may attend", "Le Nigéria participera peut-être"],
    ["DECLINED", "Nigeria will not attend", "Le Nigéria ne participera pas"],
  ];
  it.each(so)(
    "is headed by what is so after %s, with all acts in one place",
    async (answer, ...so) => {
      const links = await openLinks();
      const { ngozi, amina } = await links.invite();
      await links.send(ngozi.answer, "answer", { answer });
      for (const [index, lang] of ["en", "fr"].entries()) {
        const page = await (await links.get(`${amina.answer}?lang=${lang}`)).text();
        const [heading = ""] = so.slice(index);
        expect(page).toContain(`<h1>${heading}</h1>`);
        // Whoever pastes the address into a chat shows its title to all who are there.
        expect(page).not.toContain(`<title>${heading}`);
        const acts = page.slice(page.indexOf('<ul class="acts">'), page.indexOf('class="clock"'));
        expect(acts.match(/<details class="ask"/g)).toHaveLength(2);
        expect(acts.includes(".ics")).toBe(answer !== "DECLINED");
      }
    },
  );

  it("offers the way into a calendar first, and the way into the meeting first on its day", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    const first = async () =>
      /class="go" href="([^"]*)"/.exec(await (await links.get(ngozi.answer)).text())?.[1];
    expect(await first()).toMatch(/\.ics$/);
    links.time.now = "2027-06-08T12:00:00Z";
    expect(await first()).toBe("https://meet.example/room");
  });

  it("agrees in French with a delegation of several", async () => {
    const links = await openLinks();
    const { marie } = await links.invite();
    const actor = { by: organiser, at: links.time.now };
    await links.store.savePerson(
      people.marie.user,
      { delegation: "NL", confirmedBy: organiser },
      actor,
    );
    const path = `${(await links.invite()).marie.answer}?lang=fr`;
    expect(path).not.toContain(marie.answer);
    await links.send((await links.invite()).marie.answer, "answer", { answer: "ACCEPTED" });
    expect(await (await links.get(path)).text()).toContain("<h1>Les Pays-Bas participeront</h1>");
  });

  const questions: readonly (readonly [DelegationCode, string])[] = [
    ["NG", "Le Nigéria participera-t-il"],
    ["TN", "La Tunisie participera-t-elle"],
    ["DZ", "L’Algérie participera-t-elle"],
    ["CV", "Cabo Verde participera-t-il"],
    ["CY", "Chypre participera-t-elle"],
    ["MT", "Malte participera-t-elle"],
    ["NL", "Les Pays-Bas participeront-ils"],
    ["EU", "L’Union européenne participera-t-elle"],
    ["UNHCR", "Le HCR participera-t-il"],
    ["UNODC", "L’ONUDC participera-t-il"],
  ];
  it.each(questions)("asks of %s in French: %s ?", (delegation, question) => {
    expect(linkWords.fr.state.title(delegation)).toBe(`${question}\u00a0?`);
  });

  it("asks for needs that a meeting can meet, and for a second person by that name", async () => {
    const { online: _, ...unplaced } = other;
    const onSite: CalendarEvent = {
      ...unplaced,
      format: "in-person",
      venue: { city: { en: "Dakar", fr: "Dakar" }, country: "SN" },
    };
    const links = await openLinks([asked("2027-05-26"), onSite]);
    const online = await (await links.get((await links.invite()).ngozi.answer)).text();
    expect(online).toContain(">Accessibility, interpretation, captions</label>");
    expect(online).toContain(
      "Up to two people. You can leave this empty and come back until 26 May.",
    );
    expect(online).toContain("<summary>Name a second person</summary>");
    const there = await (await links.get((await links.invite(other.uid)).ngozi.answer)).text();
    expect(there).toContain(">Accessibility, diet, visa, interpretation</label>");
  });

  it("folds the form away once there is an answer, and opens it on a mistake in it", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const change = "<summary>Change the answer</summary>";
    expect(await (await links.get(ngozi.answer)).text()).not.toContain(change);
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    expect(await (await links.get(ngozi.answer)).text()).toContain(
      "<summary>Add names or change the answer</summary>",
    );
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", "name-1": "Amina Bello" });
    const answered = await (await links.get(ngozi.answer)).text();
    expect(answered).toContain(change);
    expect(answered).not.toContain("No answer so far");
    const wrong = await (await links.send(ngozi.answer, "answer", { answer: "" })).text();
    expect(wrong).not.toContain(change);
  });

  it("asks of whoever is somebody else for one act, behind which the box is", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    // What the act does is said before it.
    const fold =
      /disable this link: no answer is changed[^<]*<\/p>\s*<details class="ask"\s*>\s*<summary>This is not me<\/summary>\s*<form/;
    expect(await (await links.get(ngozi.answer)).text()).toMatch(fold);
    expect(await (await links.get(ngozi.delegation)).text()).toMatch(fold);
    // Where the box was not ticked it stands open, with what to do.
    const boxless = await (await links.send(ngozi.answer, "end")).text();
    expect(boxless).toMatch(/<details class="ask" open\s*>\s*<summary>This is not me/);
  });
});
