import { expect, it } from "vitest";
import { isAnswer, languageOf } from "./message.ts";
import { readRsvp } from "./read-rsvp.ts";

it.each([
  ["webinar yes", "webinar", "ACCEPTED", undefined],
  ["yes webinar", "webinar", "ACCEPTED", undefined],
  ["webinaire, peut-être", "webinaire", "TENTATIVE", undefined],
  ["dakar non", "dakar", "DECLINED", undefined],
  ["example-online-2027 oui pour le Sénégal", "example-online-2027", "ACCEPTED", "le Sénégal"],
  [
    "example-online-2027 yes for the Netherlands",
    "example-online-2027",
    "ACCEPTED",
    "the Netherlands",
  ],
  ["webinar for France no", "webinar", "DECLINED", "France"],
  ["oui pour l’UE", "", "ACCEPTED", "l'UE"],
  ["webinar yes for Atlantis", "webinar", "ACCEPTED", "Atlantis"],
  ["opportunities for youth yes", "opportunities for youth", "ACCEPTED", undefined],
  ["yes", "", "ACCEPTED", undefined],
])("“%s” answers to “%s”: %s for %s", (typed, event, partstat, behalf) => {
  expect(readRsvp(typed)).toMatchObject({ event, partstat, behalf });
});

it.each(["", "webinar", "we come", "nobody"])("“%s” is no answer behind rsvp", (typed) => {
  expect(readRsvp(typed)).toBeUndefined();
});

it.each([
  ["we come", true],
  ["Nous participerons.", true],
  ["Senegal cannot attend", true],
  ["l'UE participe", true],
  ["J’assisterai à la réunion", true],
  ["oui", true],
  ["when is the next meeting?", false],
  ["programme de juin", false],
  ["Bonjour", false],
])("whether “%s” says that somebody comes: %s", (typed, expected) => {
  expect(isAnswer(typed)).toBe(expected);
});

it.each([
  ["we come", "en"],
  ["nous participerons", "fr"],
  ["quand est la réunion ?", "fr"],
  ["when is the meeting?", "en"],
  ["Dakar 2027", undefined],
])("“%s” is in %s", (typed, locale) => {
  expect(languageOf(typed)).toBe(locale);
});

it("reads the beginning of a letter, however long it is", () => {
  const letter = `webinar yes ${"from June to ".repeat(10_000)}`;
  expect(readRsvp(letter)?.partstat).toBe("ACCEPTED");
  expect(isAnswer(letter)).toBe(false);
});
