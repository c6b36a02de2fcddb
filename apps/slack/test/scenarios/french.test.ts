import { parseEventFiles } from "@rabat-process/events";
import { drawnText, drawnView } from "@rabat-process/local-slack";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { readEventFiles } from "../../src/system/event-files.ts";
import { french } from "./player.ts";
import { story } from "./stage.ts";

const file = new URL(
  "../../../../examples/invented/2027-06-09-example-online-meeting.yaml",
  import.meta.url,
);
const parsed = parseEventFiles(readEventFiles(fileURLToPath(file)));
const setting = { begins: "2027-02-01T09:00:00Z", events: parsed.ok ? parsed.events : [] } as const;
const title = "Exemple\u00a0: webinaire sur la mobilité des jeunes";

story("French from start to end: no English word is shown", setting, async (stage) => {
  const { as, time } = stage;
  const [hanneke, awa] = [as("U0SECRETARIAT"), as("U0SENEGAL")];
  await hanneke.types("langue fr ici", french);
  await hanneke.types("langue fr", french);
  const announced = await hanneke.announces("annoncer webinaire", french);
  expect(announced).toContain(`Publié dans <#${french}>.`);

  // A newcomer, of whom nothing is known but the channel in which she writes.
  await awa.types("aide", french);
  await awa.sees("`/rabat aide` — cette liste", french);
  await awa.types("programm", french);
  await awa.sees("Vouliez-vous dire `/rabat programme`\u00a0?", french);
  await awa.types("programme juin", french);
  await awa.sees(title, french);
  const card = await awa.seesCard("Aucune délégation n’a encore répondu.", french);
  await awa.presses(card, "Peut-être");
  await awa.presses(
    await awa.sees("pour quelle délégation répondez-vous", french),
    "Je réponds pour le Sénégal",
  );
  await awa.sees("Réponse enregistrée pour *le Sénégal*\u00a0: *Peut-être*", french);

  // The form, with what is wrong told beside it.
  await awa.presses(card, "Participera");
  const recorded = await awa.sees(
    "Réponse enregistrée pour *le Sénégal*\u00a0: *Participera*",
    french,
  );
  const form = await awa.opensBy(recorded, "Indiquer qui participe");
  const coming = { "Fonction et ministère": "Cheffe d’unité" };
  expect((await awa.submits(form, coming)).errors).toEqual({ "Nom et prénom": "Le nom manque." });
  const named = { ...coming, "Nom et prénom": "Awa Diop", "Langue d’interprétation": "français" };
  expect(await awa.hands(form, named)).toContain(
    "Réponse enregistrée pour *le Sénégal*\u00a0: *Participera*",
  );
  await awa.seesCard("Participation\u00a0: *1* oui · *0* peut-être · *0* non", french);
  expect(drawnView(await awa.opensBy(card, "Détails"))).toContain("Personnes\u00a0: Awa Diop");
  for (const words of [
    "heures webinaire",
    "qui webinaire",
    "prochain",
    "voir 2027-06-09",
    "flux",
    "réglages",
    "répondre webinaire oui",
  ])
    await awa.types(words, french);
  await awa.sees("Vos réglages", french);

  // Plans change, and time passes.
  const change = await hanneke.opens("reporter webinaire", french);
  expect(drawnView(change)).toContain("Changer un événement");
  const moved = {
    first: "2027-06-16",
    last: "2027-06-16",
    start: "9 h 30",
    "reason-fr": "Jour férié",
  };
  expect(await hanneke.hands(change, moved)).toContain("1\u00a0personne sera informée.");
  // She is told that it waits; then the two minutes are over.
  await hanneke.isTold("Envoi imminent");
  time.pass(3 * 60);
  await hanneke.isTold("Envoi effectué");
  await hanneke.seesNote(
    card,
    "Nouvelle date\u00a0: mercredi 16 juin 2027, de 9\u00a0h\u00a030 à 12\u00a0h\u00a030",
  );
  await awa.isTold("Changement");
  time.moveTo("2027-06-09T09:30:00Z");
  expect(drawnText(await awa.isTold("Rappel"))).toContain("Mercredi 16 juin 2027");
  await hanneke.types("journal webinaire", french);
  await hanneke.sees("a fixé une nouvelle date", french);

  for (const person of [awa, hanneke])
    for (const text of await person.everything(french))
      expect(englishWords(text), text).toEqual([]);

  // The same look at somebody who reads English finds it.
  await as("U0SWEDEN").types("language en", french);
  expect((await as("U0SWEDEN").everything(french)).flatMap(englishWords)).toContain("your");
});

/** What is meant to be read by somebody who came into the wrong language. */
const meantInEnglish =
  /Langue · Language|^English$|In English: `\/rabat help`\. Every command is understood in both languages\.|`langue en`|`\/rabat langue en(?: ici)?`/gm;

/** Frequent English words that no French text has. */
const english = new Set(
  `the of and for to with from by is are was were be been has have had will would can could not yes you your we our
  they their this that these who which what when where how any each every answer answers answered attend attends
  event events meeting workshop webinar reminder reminders schedule settings language languages changed time
  day days hour hours week month year people name role country countries delegation delegations organisers nobody
  nothing recorded address subscribe open closed cancelled moved planned confirmed online interpretation january
  february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday`.split(/\s+/),
);

function englishWords(text: string): readonly string[] {
  // Addresses and short names are the same in every language.
  const read = text
    .replaceAll(meantInEnglish, "")
    .replaceAll(/https?:[^\s|>]+|example-online-2027/g, "");
  return (read.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => english.has(word));
}
