import { describe, expect, it } from "vitest";
import { announce } from "../../test/announce.ts";
import { openBoltApp } from "../../test/bolt-app.ts";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";

describe("commands", () => {
  it.each([
    ["U0CAMEROON", "hepl", "Did you mean `/rabat help`?"],
    ["U0SENEGAL", "programe", "Vouliez-vous dire `/rabat programme`"],
    ["U0CAMEROON", "schedule june", "No events match this choice"],
    ["U0CAMEROON", "schedule 2027-03 workshop", "Workshop on return"],
    ["U0CAMEROON", "schedule tomorow", "“tomorow” was not recognised"],
    ["U0SENEGAL", "programme après-midi", "«\u00a0après-midi\u00a0» n’a pas été reconnu"],
    ["U0CAMEROON", "schedule workshops", "Workshop on return"],
    ["U0CAMEROON", "schedule next month", "Workshop on return"],
    ["U0CAMEROON", "schedule Q1 2027", "Workshop on return"],
    ["U0SENEGAL", "programme le mois prochain", "Atelier sur le retour"],
    ["U0SENEGAL", "programme le Maroc", "Aucun événement ne correspond"],
    ["U0CAMEROON", "show 10 March", "Workshop on return"],
    ["U0SENEGAL", "voir 10/03/2027", "Atelier sur le retour"],
    ["U0CAMEROON", "show worskhop return", "Did you mean:"],
    ["U0CAMEROON", "show “workshop on return”", "Will attend"],
    ["U0CAMEROON", "next online", "No event matches “next online”"],
    ["U0CAMEROON", "next workshop", "Will attend"],
    ["U0CAMEROON", "yes", "To answer, press one of these buttons"],
    ["U0CAMEROON", "when is the next meeting", "Workshop on return"],
    ["U0CAMEROON", "rsvp we come to the workshop", "To answer, press one of these buttons"],
    ["U0SENEGAL", "répondre nous participerons", "Pour répondre, appuyez sur l’un de ces boutons"],
    ["U0CAMEROON", "bananas", "was not recognised as a command or an event"],
    ["U0CAMEROON", "next", "Workshop on return"],
    ["U0SENEGAL", "prochain", "Atelier sur le retour"],
    ["U0CAMEROON", "times workshop", "10:00–12:00 (UTC+0)"],
    ["U0SENEGAL", "heures atelier", "de 10\u00a0h à 12\u00a0h"],
    ["U0CAMEROON", "who workshop", "No answer yet (28)"],
    ["U0SENEGAL", "qui atelier", "Sans réponse (28)"],
    ["U0CAMEROON", "rsvp workshop yes", "Recorded for *Cameroon*: *Will attend*"],
    ["U0SENEGAL", "répondre atelier peut-être", "*Peut-être*"],
    ["U0SENEGAL", "repondre atelier non", "*Ne participera pas*"],
    ["U0CAMEROON", "rsvp workshop", "To answer, press one of these buttons"],
    ["U0CAMEROON", "rsvp", "Which answer to which event?"],
    ["U0CAMEROON", "rsvp workshop yes for Senegal", "Only organisers"],
    ["U0SECRETARIAT", "rsvp workshop yes for Senegal", "Recorded for *Senegal*"],
    [
      "U0SECRETARIAT",
      "rsvp workshop yes for Atlantis",
      "“Atlantis” was not recognised as a delegation. Use",
    ],
    ["U0SECRETARIAT", "rsvp workshop yes for Camerooon", "Did you mean Cameroon?"],
    ["U0SECRETARIAT", "rsvp workshop yes for the Netherlands", "Recorded for"],
    ["U0SECRETARIAT", "répondre workshop oui pour l’UE", "Recorded for"],
    ["U0SECRETARIAT", "delegation", "Without a focal point (2): Cameroon, Senegal."],
    ["U0CAMEROON", "settings", "You answer for Cameroon."],
    ["U0CAMEROON", "feed", "A personal feed for Cameroon"],
    ["U0CAMEROON", "feed", "<https://p.example/en/subscribe|the page> says how"],
    ["U0CAMEROON", "log", "Only organisers"],
    ["U0SECRETARIAT", "log", "changed settings of a person"],
    ["U0CAMEROON", "export workshop", "Only organisers"],
    ["U0CAMEROON", "remind workshop", "Only organisers"],
    [
      "U0SECRETARIAT",
      "remind workshop",
      "63 delegations without a definite answer have no focal point",
    ],
    ["U0SECRETARIAT", "delegation Cameroon", "<@U0CAMEROON> — confirmed"],
    ["U0CAMEROON", "delegation Cameroon", "Only organisers"],
    [
      "U0SECRETARIAT",
      "subscribe en theme 5 friday 14h Africa/Dakar",
      "Every Friday at 14:00 (Africa/Dakar)",
    ],
    [
      "U0SECRETARIAT",
      "subscribe themes 1 5 9h",
      "at 9:00 (Europe/Brussels), this channel receives upcoming events (themes 1 and 5)",
    ],
    ["U0SECRETARIAT", "abonner fr thème 1, 2 et 5", "(themes 1, 2 and 5)"],
    [
      "U0SECRETARIAT",
      "subscribe theme 5 4 tuesday",
      "Every Tuesday at 4:00 (Europe/Brussels), this channel receives upcoming events (theme 5)",
    ],
    ["U0SECRETARIAT", "subscribe theme 5 and 6", "“and” was not recognised"],
    ["U0SECRETARIAT", "subscribe noon", "“noon” was not recognised"],
    ["U0CAMEROON", "subscribe", "Only organisers"],
    ["U0SECRETARIAT", "unsubscribe", "This channel will no longer receive"],
    ["U0SECRETARIAT", "unsubscribe <#C0OTHER|other>", "<#C0OTHER> will no longer receive"],
    ["U0SECRETARIAT", "unsubscribe other", "which channel “other” is, so nothing was changed"],
    // As Slack sends it where the manifest does not say `should_escape`.
    [
      "U0SECRETARIAT",
      "announce workshop #other",
      "which channel “#other” is, so nothing was changed",
    ],
    ["U0SECRETARIAT", "show Elephants &amp; return", "No event matches “Elephants &amp; return”"],
    [
      "U0SECRETARIAT",
      "slots 2027-05-17..2027-05-21 3h Cameroon Belgium",
      "Wednesday 19 May 2027, 12:00–15:00 (Brussels time",
    ],
    ["U0SECRETARIAT", "créneaux 2027-W20 2h CM", "The 4 best days for 57 countries"],
    ["U0SECRETARIAT", "slots", "Which days?"],
    ["U0SECRETARIAT", "slots next week 2h", "best days for 57 countries"],
    ["U0SECRETARIAT", "slots may 2027 2h", "best days for 57 countries"],
    ["U0SECRETARIAT", "slots 2027-W20 Atlantis", "“Atlantis” was not recognised"],
    [
      "U0SECRETARIAT",
      "slots 2027-W20 3h 9:00-14:00 Cameroon except Wednesdays, Fridays with IOM every 15 min",
      "Holidays are not known: IOM.",
    ],
    [
      "U0SECRETARIAT",
      "slots 2027-05-22 2h except Saturdays",
      "or your hours and exceptions leave no room",
    ],
    ["U0SECRETARIAT", "slots 2027-W20 except Someday", "“except Someday” was not recognised"],
    ["U0SECRETARIAT", "slots 2050-W20", "“2050-W20” was not recognised"],
    ["U0CAMEROON", "slots 2027-W20", "Only organisers"],
  ])("%s types “%s” and reads “%s”", async (user, words, expected) => {
    const app = await openWorkshop();
    expect((await app.command(user, words)).status).toBe(200);
    expect(answer(app)).toContain(expected);
  });

  it("list under a theme nothing that an event of another theme has replaced", async () => {
    const under = (theme: 2 | 4) => ({ programmes: [{ programme: "cadiz-2022", theme } as const] });
    const heir = {
      ...event,
      uid: "heir-2027@rabat-process",
      summary: { en: "New talks", fr: "Nouveaux échanges" },
      lineage: [{ relation: "replaces", event: event.uid } as const],
    };
    const app = await openBoltApp({
      events: [
        { ...event, ...under(2) },
        { ...heir, ...under(4) },
      ],
    });
    await app.command("U0CAMEROON", "schedule theme 2");
    expect(answer(app)).not.toContain("Workshop on return");
    await app.command("U0CAMEROON", "schedule all theme 2");
    expect(answer(app)).not.toContain("Workshop on return");
    await app.command("U0CAMEROON", "schedule theme 4");
    expect(answer(app)).toContain("New talks");
  });

  it("make a form with its date of a slot that was chosen", async () => {
    const app = await openWorkshop();
    const when = {
      precision: "time",
      start: "2027-05-19T12:00",
      end: "2027-05-19T15:00",
      timeZone: "Europe/Brussels",
    };
    await app.press("U0SECRETARIAT", { action_id: "slot:v1", value: JSON.stringify(when) });
    const form = JSON.stringify(app.news().find(({ method }) => method === "views.open")?.body);
    expect(form).toContain('"initial_value":"Wednesday 19 May 2027, 12:00–15:00"');
    expect(form).toContain('"initial_value":"Europe/Brussels"');
    await app.press("U0CAMEROON", { action_id: "slot:v1", value: JSON.stringify(when) });
    expect(JSON.stringify(app.news())).toContain("Only organisers");
  });

  it.each([
    ["announce workshop", "C0SCHEDULE"],
    ["announce workshop <#C0OTHER|other>", "C0OTHER"],
    ["annoncer workshop <#G0PRIVATE|>", "G0PRIVATE"],
    ["announce workshop in <#C0OTHER|other>", "C0OTHER"],
  ])("“%s” proposes %s, and posts there what is sent", async (words, channel) => {
    const app = await openWorkshop();
    expect(await announce(app, words)).toContain(`Posted in <#${channel}>.`);
    expect((await app.store.cards(event.uid)).map((card) => card.channel)).toEqual([channel]);
  });

  it("take a number behind a title for a part of the title, not for a channel", async () => {
    const app = await openBoltApp({
      events: [{ ...event, summary: { en: "Network meeting #4" } }],
    });
    expect(await announce(app, "announce network meeting #4")).toContain(
      "*Network meeting #4*\\nPosted in <#C0SCHEDULE>.",
    );
  });

  it("say that the app is not in a channel, and post nothing later", async () => {
    const app = await openBoltApp({
      events: [event],
      answers: { "chat.postMessage": { ok: false, error: "not_in_channel" } },
    });
    expect(await announce(app, "announce workshop")).toContain("/invite @rabat");
    expect((await app.store.jobs.waiting()).filter(({ kind }) => kind === "post")).toEqual([]);
  });

  it.each([
    ["en", "It will be posted in <#C0SCHEDULE> as soon as possible."],
    ["fr", "Il sera publié dans <#C0SCHEDULE> dès que possible."],
  ] as const)(
    "say in %s that a message is still to be posted where Slack does not take it at once",
    async (locale, told) => {
      const app = await openBoltApp({
        events: [event],
        answers: { "chat.postMessage": { ok: false, error: "internal_error" } },
      });
      await app.store.savePerson(
        "U0SECRETARIAT",
        { locale },
        { by: "U0SECRETARIAT", at: "2027-02-01T08:00:00Z" },
      );
      expect(await announce(app, "announce workshop")).toContain(told);
      expect((await app.store.jobs.waiting()).filter(({ kind }) => kind === "post")).toHaveLength(
        1,
      );
    },
  );

  it("send the participants as files to the organiser alone", async () => {
    const app = await openWorkshop();
    await app.command("U0SECRETARIAT", "export workshop");
    const news = app.news();
    const sent = news.filter(({ method }) => method === "files.completeUploadExternal");
    expect(sent.map(({ body }) => body["channel_id"])).toEqual(["D1", "D1"]);
    expect(news.at(-1)?.method).toBe("respond");
    expect((await app.store.log({ limit: 1 }))[0]?.act).toBe("export");
  });
});
