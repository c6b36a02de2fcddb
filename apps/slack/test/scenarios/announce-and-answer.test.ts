import type { Message } from "@rabat-process/local-slack";
import { drawnText, drawnView } from "@rabat-process/local-slack";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAppStore } from "../../src/app-store.ts";
import { announceBy } from "./announce-by.ts";
import type { RunningApp } from "./running-app.ts";
import { startRunningApp } from "./running-app.ts";

const english = "C0SCHEDULE";
const french = "C0CALENDRIER";

const shows = (text: string) => (message: Message) => drawnText(message).includes(text);
const isPrivate = (text: string) => (message: Message) => message.ephemeral && shows(text)(message);
const isPublic = (text: string) => (message: Message) => !message.ephemeral && shows(text)(message);

// One story in both ways of talking to Slack: told from outside, by people, in order.
describe.each(["socket", "events"] as const)(
  "an announcement and its answers (%s mode)",
  (mode) => {
    let app: RunningApp;
    beforeAll(async () => {
      app = await startRunningApp(mode);
      // Two programs start, on whatever machine this is.
    }, 60_000);
    afterAll(async () => {
      await app.stop();
    });

    it("a delegate asks for the schedule and sees what is to come", async () => {
      const delegate = app.slack.as("U0CAMEROON");
      await delegate.command(english, "/rabat", "schedule");
      const schedule = await delegate.waitFor(english, isPrivate("Schedule of the Rabat Process"));
      expect(drawnText(schedule)).toContain(
        "Wednesday 9 June 2027, 10:00–12:30 (Rabat time, UTC+0)",
      );
      expect(drawnText(schedule)).toContain(`${app.pages}/calendar.ics`);
      expect(drawnText(schedule)).not.toContain("21 January 2021");
    });

    it("a delegate reads the announcement of 21 January 2021, with nothing invented", async () => {
      const delegate = app.slack.as("U0CAMEROON");
      await delegate.command(english, "/rabat", "show webinar-return-2021");
      const message = await delegate.waitFor(english, isPrivate("Thursday 21 January 2021"));
      const card = drawnText(message);
      for (const words of ["time not announced", "France and Cameroon", "Answers are closed"])
        expect(card).toContain(words);
      const before = await delegate.modal();
      await delegate.click(message, "More");
      const more = drawnView(await delegate.waitForModal({ before }));
      for (const words of [
        "Rabat Process Dialogue activity",
        "Marrakesh Action Plan, theme 5, objective 10",
        "Joint Valletta Action Plan (JVAP)",
        "2 panel discussions",
        "Podcast",
        "at a future date",
        "Brussels",
        "Yaoundé",
      ]) {
        expect(more).toContain(words);
      }
      expect(card + more).not.toMatch(/\d\d:\d\d/);
    });

    it("only an organiser may announce", async () => {
      const delegate = app.slack.as("U0SENEGAL");
      await delegate.command(english, "/rabat", "announce example-online-2027");
      await delegate.waitFor(english, isPrivate("Only organisers"));
      expect((await delegate.messages(english)).filter(({ ephemeral }) => !ephemeral)).toEqual([]);
    });

    it("the Secretariat announces in English and, in the other channel, in French", async () => {
      const organiser = app.slack.as("U0SECRETARIAT");
      await organiser.command(french, "/rabat", "langue fr ici");
      await organiser.waitFor(french, isPrivate("désormais en français"));
      for (const channel of [english, french]) {
        await announceBy(organiser, channel, "announce example-online-2027");
      }
      const card = await organiser.waitFor(english, isPublic("No delegation has answered yet."));
      expect(drawnText(card)).toContain("Will attend");
      const fiche = await organiser.waitFor(
        french,
        isPublic("Aucune délégation n’a encore répondu."),
      );
      expect(drawnText(fiche)).toContain(
        "Mercredi 9 juin 2027, de 10\u00a0h à 12\u00a0h\u00a030 (heure de Rabat, UTC+0)",
      );
      expect(drawnText(fiche)).toContain("Participera");
    });

    it("a second person answers: asked once for the delegation, then counted in both channels", async () => {
      const delegate = app.slack.as("U0SENEGAL");
      const card = await delegate.waitFor(english, isPublic("No delegation has answered yet."));
      await delegate.click(card, "Will attend");
      const question = await delegate.waitFor(
        english,
        isPrivate("Which delegation are you answering for?"),
      );
      await delegate.click(question, "I answer for Senegal");
      await delegate.waitFor(english, isPrivate("Recorded for *Senegal*: *Will attend*"));
      await delegate.waitFor(
        english,
        isPublic("*1* will attend · *0* maybe · *0* will not attend"),
      );
      await delegate.waitFor(french, isPublic("*1* oui · *0* peut-être · *0* non"));
    });

    it("another one corrects the guess, and changes the answer in French", async () => {
      const delegate = app.slack.as("U0SWEDEN");
      const card = await delegate.waitFor(french, isPublic("Participera"));
      await delegate.click(card, "Participera");
      const question = await delegate.waitFor(french, isPrivate("pour quelle délégation"));
      await delegate.choose(question, "delegation:v1:choice", "Union européenne");
      await delegate.waitFor(french, isPrivate("Réponse enregistrée pour *l’Union européenne*"));
      await delegate.waitFor(english, isPublic("*2* will attend"));
      await delegate.click(card, "Peut-être");
      await delegate.waitFor(
        english,
        isPublic("*1* will attend · *1* maybe · *0* will not attend"),
      );
    });

    it("an answer that was recorded but not shown when the app was killed is shown after the restart", async () => {
      await app.restart(async (databaseFile) => {
        const store = await openAppStore({ kind: "sqlite", file: databaseFile });
        const actor = { by: "U0CAMEROON", at: "2026-12-01T09:00:00Z" } as const;
        await store.change("example-online-2027@rabat-process", actor, ({ attendance }) => ({
          ok: true,
          act: "answer",
          attendance: [
            ...attendance,
            { ...actor, delegation: "CM", partstat: "DECLINED", people: [], standing: "none" },
          ],
        }));
        await store.close();
      });
      const delegate = app.slack.as("U0MOROCCO");
      await delegate.waitFor(
        english,
        isPublic("*1* will attend · *1* maybe · *1* will not attend"),
      );
    });

    it("a restart loses nothing", async () => {
      await app.restart();
      const delegate = app.slack.as("U0MOROCCO");
      await delegate.command(english, "/rabat", "show example-online-2027");
      await delegate.waitFor(
        english,
        isPrivate("*1* will attend · *1* maybe · *1* will not attend"),
      );
    });

    it("everybody sees the hour of their own clock in the card that only they see", async () => {
      const delegate = app.slack.as("U0LIBYA");
      await delegate.command(english, "/rabat", "show example-online-2027");
      await delegate.waitFor(english, isPrivate("Your time: 12:00–14:30 (Tripoli time, UTC+2)"));
    });

    it("the event stands in the feed at the right instant, for a parser that others wrote", async () => {
      const response = await fetch(`${app.pages}/calendar.ics`);
      expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
      const zones = calendar
        .getAllSubcomponents("vtimezone")
        .map((component) => new ICAL.Timezone(component));
      const event = calendar
        .getAllSubcomponents("vevent")
        .map((component) => new ICAL.Event(component, { exceptions: [] }))
        .find(({ uid }) => uid === "example-online-2027@rabat-process");
      const zone = zones.find(({ tzid }) => tzid === "Africa/Casablanca");
      expect(event?.startDate.toString()).toBe("2027-06-09T10:00:00");
      if (event === undefined || zone === undefined)
        throw new Error("the event and its zone are expected in the feed");
      event.startDate.zone = zone;
      expect(event.startDate.toJSDate().toISOString()).toBe("2027-06-09T10:00:00.000Z");
    });

    it("a calendar program that has the feed gets 304, in each language", async () => {
      for (const path of ["/calendar.ics", "/fr/calendar.ics"]) {
        const first = await fetch(`${app.pages}${path}`);
        const etag = first.headers.get("etag") ?? "";
        expect(etag).toMatch(/^".+"$/);
        const second = await fetch(`${app.pages}${path}`, { headers: { "If-None-Match": etag } });
        expect([second.status, await second.text()]).toEqual([304, ""]);
      }
    });
  },
);
