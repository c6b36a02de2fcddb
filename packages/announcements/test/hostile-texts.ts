import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { EventDraft } from "@rabat-process/events";
import { readAnnouncement, readWhen } from "../src/index.ts";

/** Words of announcements, and what breaks readers: hidden characters, lone surrogates, open quotes, odd dates. */
const words = [
  ..."the|a|of|in|on|to|and|which|qui|de|l'|d'|du|webinar|la réunion|un atelier|SOM|Steering Committee".split(
    "|",
  ),
  ..."will take place|was held|se tiendra|a eu lieu|postponed|est reporté|co-chaired by|hosted by".split(
    "|",
  ),
  ..."France|Rabat|Morocco|Genève|Cabo Verde|ICRC|Ministry|Khartoum Process|Sous la coprésidence du".split(
    "|",
  ),
  ..."21|January|2021|1er|mars|14h00|15:00|(CEST)|31 February 2027|40/13/2020|5.5.2027|jeudi".split(
    "|",
  ),
  ..."Objective|5b|of the Cadiz Action Plan|JVAP|100 participants from 27 countries|1+1 per country".split(
    "|",
  ),
  ..."part of a series of|following the|interpretation in English|Date:|Lieu :|The aims are:".split(
    "|",
  ),
  ...["\n", "\n\n", "\n- ", ",", ".", ";", ":", "(", ")", "-", "–", "«", "»", '"', "’", "…"],
  ...[
    "\u0301",
    "\ud800",
    "\udc00",
    "\u202e",
    "\ufeff",
    "\u0000",
    "\u00a0",
    "\u200b",
    "\t",
    "\r\n",
    "é",
  ],
];

/** Any text, and texts made of the words of announcements in any order. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join("")),
);

/** Any text is read without an error, with spans inside it, drafts that the model allows, and the same each time. */
export const readsAnyText = fc.property(hostileText, (text) => {
  const reading = readAnnouncement(text);
  const spans = [
    ...reading.events.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
    ...reading.questions.flatMap(({ span }) => span ?? []),
    ...reading.unread,
    ...readWhen(text).map(({ span }) => span),
  ];
  for (const { start, end } of spans) ok(start >= 0 && start < end && end <= text.length);
  for (const { draft } of reading.events) deepStrictEqual(EventDraft.parse(draft), draft);
  deepStrictEqual(readAnnouncement(text), reading);
});
