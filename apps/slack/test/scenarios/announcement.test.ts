import { readAnnouncements } from "@rabat-process/core/announcements/read-announcements";
import { drawnView } from "@rabat-process/local-slack";
import { readExamples } from "@rabat-process/testing/examples";
import { webinarAnnouncement } from "@rabat-process/testing/webinar-announcement";
import { expect } from "vitest";
import type { Player } from "./player.ts";
import { french } from "./player.ts";
import type { Stage } from "./stage.ts";
import { story } from "./stage.ts";

// On the day on which the webinar was announced, nothing of it was known.
const known = readExamples().filter(({ uid }) => uid === "return-brussels-2016@rabat-process");
const setting = { begins: "2020-12-15T09:00:00Z", events: known } as const;

// The first text that a program reads takes longest, and four apps of these stories share their program with four Slacks.
readAnnouncements([webinarAnnouncement.en, webinarAnnouncement.fr]);

/** From the text, which is on the clipboard, to the card in the channel: gives how often somebody presses. */
async function announces(
  hanneke: Player,
  words: {
    readonly command: string;
    readonly paste: string;
    readonly boxes: Readonly<Record<string, string>>;
    readonly found: string;
    readonly quoted: string;
    readonly saved: string;
    readonly announce: string;
    readonly channel?: string;
  },
): Promise<number> {
  const empty = await hanneke.opens(words.command, words.channel);
  const box = await hanneke.opensIn(empty, words.paste);
  let presses = 0;
  const sends = async (form: typeof box, typed = {}) => {
    presses += 1;
    return hanneke.submits(form, typed);
  };
  await sends(box, words.boxes);
  const { modal: what } = await sends(await hanneke.seesForm(words.found));
  expect(JSON.stringify(what)).toContain(words.quoted);
  const { modal: where } = await sends(what ?? {});
  const { modal: more } = await sends(where ?? {});
  const { modal: done } = await sends(more ?? {});
  expect(drawnView(done ?? {})).toContain(words.saved);
  presses += 1;
  await sends(await hanneke.opens(words.announce, words.channel));
  return presses;
}

const inEnglish = {
  command: "new",
  paste: "Paste an announcement",
  boxes: { "text-en": webinarAnnouncement.en },
  found: "2 meetings were found in the English text",
  quoted: "Read in the text: “21 January 2021”",
  saved: "Saved as a draft",
  announce: "announce webinar",
};
const inFrench = {
  command: "nouveau",
  paste: "Coller une annonce",
  boxes: { "text-en": webinarAnnouncement.en, "text-fr": webinarAnnouncement.fr },
  found: "2 réunions ont été trouvées dans le texte anglais et le texte français",
  quoted:
    "Lu dans le texte\u00a0: «\u00a021 January 2021\u00a0» · «\u00a0le 21 janvier 2021\u00a0»",
  saved: "Brouillon enregistré\u00a0: seuls les organisateurs le voient",
  announce: "annoncer webinaire",
  channel: french,
};

story(
  "the announcement of 21 January 2021 is announced in seven presses, and two minutes",
  setting,
  async (stage: Stage) => {
    const hanneke = stage.as("U0SECRETARIAT");
    expect(await announces(hanneke, inEnglish)).toBe(7);
    stage.time.pass(2 * 60);
    const card = await stage
      .as("U0SENEGAL")
      .seesCard("Webinar on voluntary return and reintegration");
    expect(JSON.stringify(card)).toContain("Thursday 21 January 2021");
    await stage.caughtUp();
  },
);

story(
  "l’annonce du 21 janvier 2021 est publiée en sept pressions et deux minutes",
  setting,
  async (stage: Stage) => {
    const hanneke = stage.as("U0SECRETARIAT");
    await hanneke.types("langue fr ici", french);
    await hanneke.types("langue fr", french);
    await hanneke.sees("L’application s’affiche désormais en français.", french);
    expect(await announces(hanneke, inFrench)).toBe(7);
    stage.time.pass(2 * 60);
    const card = await stage
      .as("U0SENEGAL")
      .seesCard("Webinaire sur le retour volontaire et la réintégration", french);
    expect(JSON.stringify(card)).toContain("21 janvier 2021");
    await stage.caughtUp();
  },
);
