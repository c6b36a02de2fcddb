import type { AgendaItem, When } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { agendaLines, readAgenda } from "./agenda-lines.ts";

const when: When = {
  precision: "time",
  start: "2027-03-10T09:00",
  end: "2027-03-11T17:00",
  timeZone: "Africa/Dakar",
};

const agenda: AgendaItem[] = [
  {
    kind: "panel",
    summary: { en: "Opening", fr: "Ouverture" },
    start: "2027-03-10T09:00",
    end: "2027-03-10T10:30",
    moderators: [{ name: "Awa Diop" }],
  },
  { kind: "session", summary: { fr: "Clôture" }, start: "2027-03-11T16:00" },
  { kind: "break" },
  { kind: "break" },
];
const text = "09:00-10:30 Opening | Ouverture\n2027-03-11 16:00 | Clôture\n(break)\n(break)";

describe("an agenda in lines", () => {
  it("is written with the day where it is not the first", () => {
    expect(agendaLines(agenda, when)).toBe(text);
  });

  it("keeps the parts whose lines stay, in whatever order", () => {
    expect(readAgenda(text, { before: agenda, when, locale: "en" })).toEqual({ ok: true, agenda });
    const turned = text.split("\n").reverse().join("\n\n");
    expect(readAgenda(turned, { before: agenda, when, locale: "en" })).toEqual({
      ok: true,
      agenda: [...agenda].reverse(),
    });
  });

  it.each<[string, "en" | "fr", object]>([
    ["Opening", "en", { summary: { en: "Opening" } }],
    ["Ouverture", "fr", { summary: { fr: "Ouverture" } }],
    ["Opening |", "fr", { summary: { en: "Opening" } }],
    [
      "9 h – 10 h 30 Ouverture",
      "fr",
      { summary: { fr: "Ouverture" }, start: "2027-03-10T09:00", end: "2027-03-10T10:30" },
    ],
    [
      "2027-03-11 14:00 Talk | Exposé",
      "en",
      { summary: { en: "Talk", fr: "Exposé" }, start: "2027-03-11T14:00" },
    ],
    ["57 countries", "en", { summary: { en: "57 countries" } }],
  ])("reads “%s” in %s", (line, locale, part) => {
    expect(readAgenda(line, { before: [], when, locale })).toEqual({
      ok: true,
      agenda: [{ kind: "session", ...part }],
    });
  });

  it.each([
    ["one | two | three", 1],
    ["Opening\n25:00 Closing", 2],
    ["2027-03-11 Opening", 1],
    ["|", 1],
  ])("does not guess at %j", (lines, line) => {
    expect(readAgenda(lines, { before: [], when, locale: "en" })).toEqual({ ok: false, line });
  });
});
