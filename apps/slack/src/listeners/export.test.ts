import type { Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { textOfFile } from "../../test/text-of-file.ts";
import { event as workshop } from "../../test/workshop-app.ts";
import { exportParticipants } from "@rabat-process/core/answers/export-participants";
import {
  cellText,
  participantTable,
  totalsByLanguage,
  totalsByRegion,
} from "@rabat-process/core/answers/participant-tables";
import { participantFiles } from "../participants/files.ts";

const organiser = "U0SECRETARIAT";
const at: Instant = "2027-01-05T10:00:00Z";

function attendee(delegation: DelegationCode, given: Partial<Attendee> = {}): Attendee {
  return {
    ...{ delegation, partstat: "ACCEPTED", standing: "confirmed", people: [], by: "U0SENEGAL", at },
    ...given,
  };
}

const attendance: readonly Attendee[] = [
  attendee("DE", { people: [{ name: "=1+1", language: "en" }, { name: "Jürgen Ott" }] }),
  attendee("ECOWAS", { people: [{ name: "Chinwe Obi", role: "Head", language: "en" }] }),
  attendee("EU"),
  attendee("IOM", { people: [{ name: "Ida Berg", language: "fr" }] }),
  attendee("LY", { partstat: "TENTATIVE", standing: "none" }),
  attendee("ML", { partstat: "DECLINED", standing: "none" }),
  attendee("SN", {
    people: [{ name: "Awa Diop", role: "Conseillère", email: "awa@example.org", language: "fr" }],
    ...{ needs: "no pork", comment: "We arrive late", onBehalf: "organiser" },
  }),
  attendee("TG", { standing: "waiting", people: [{ name: "Kodjo Afi", language: "fr" }] }),
];

async function open() {
  const app = await openBoltApp({ events: [workshop] });
  await app.store.change(workshop.uid, { by: organiser, at }, () => ({
    ok: true,
    act: "answer",
    attendance,
  }));
  app.news();
  return app;
}

describe("the participants of an event", () => {
  const list = { event: workshop, attendance, at } as const;
  const reader = { locale: "fr", nameOf: () => "Hugo" } as const;

  it("stand in the order of protocol, all 63 delegations and each person in a row", () => {
    const [header, ...rows] = participantTable(list, reader);
    expect(header).toHaveLength(13);
    expect(rows.every((row) => row.length === 13)).toBe(true);
    const names = rows.map(([, name = ""]) => cellText(name));
    expect(new Set(names).size).toBe(63);
    expect(names.slice(0, 4)).toEqual(["Allemagne", "Allemagne", "Autriche", "Belgique"]);
    expect(names.slice(-8)).toEqual([
      ...["CEDEAO", "Union européenne", "Algérie", "Libye"],
      ...["CICR", "HCR", "OIM", "ONUDC"],
    ]);
    expect(rows.find(([code]) => code === "SN")).toEqual([
      ...["SN", "Sénégal", "Participera", "Awa Diop", "Conseillère", "awa@example.org"],
      ...["français", "", "no pork", "We arrive late", "Hugo", { at }, "par le Secrétariat"],
    ]);
    expect(rows.find(([code]) => code === "TG")?.[2]).toBe("En liste d’attente");
    expect(rows.find(([code]) => code === "FR")?.slice(0, 4)).toEqual([
      ...["FR", "France", "Sans réponse", ""],
    ]);
  });

  it("are counted by region, and only those who come by language", () => {
    expect(totalsByRegion(list, "en").slice(1)).toEqual([
      ["Africa", 1, 1, 1, 1, 1, 24],
      ["Europe", 1, 2, 0, 0, 0, 28],
      ["Organisations", 2, 1, 0, 0, 0, 0],
      ["Permanent observers", 1, 1, 0, 0, 0, 3],
      ["All", 5, 5, 1, 1, 1, 55],
    ]);
    expect(totalsByLanguage(list, "en").slice(1)).toEqual([
      ["English", 2],
      ["French", 2],
      ["Not stated", 1],
    ]);
  });

  it.each(["en", "fr"] as const)("are printed in %s without anything private", async (locale) => {
    const [workbook, print] = await participantFiles(list, { locale, nameOf: () => "Hugo" });
    const [private_, handedOut] = [workbook, print].map((file) => file && textOfFile(file.content));
    for (const word of ["no pork", "We arrive late", "awa@example.org", "Kodjo Afi", "Hugo"]) {
      expect(private_).toContain(word);
      expect(handedOut).not.toContain(word);
    }
    for (const word of ["Awa Diop", "Conseillère", "Chinwe Obi", "=1+1"])
      expect(handedOut).toContain(word);
    expect(handedOut).toContain(locale === "en" ? "Nobody named yet" : "Aucun participant indiqué");
    // A text that looks like a formula is a text.
    expect(private_).toContain("=1+1");
    expect(JSON.stringify(participantTable(list, { locale, nameOf: () => "" }))).toContain("=1+1");
  });

  it("are for organisers alone, and that they were read is noted", async () => {
    const app = await open();
    await app.command("U0SENEGAL", "export workshop");
    const refused = app.news();
    expect(refused.filter(({ method }) => method === "upload")).toEqual([]);
    expect(JSON.stringify(refused)).toContain("Only organisers");
    const { store } = app;
    const clock = { now: () => at };
    const roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };
    expect(
      await exportParticipants({ store, clock, roles }, { event: workshop, user: "U0SENEGAL" }),
    ).toEqual({ ok: false, reason: "organisers-only" });
    await app.command(organiser, "export workshop");
    const news = app.news();
    expect(news.filter(({ method }) => method === "upload")).toHaveLength(2);
    expect(JSON.stringify(news)).toContain("participants-workshop-2027.docx");
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { act: "export", by: organiser, event: workshop.uid },
    ]);
  });
});
