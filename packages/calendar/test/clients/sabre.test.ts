import { readReply, supersedes } from "@rabat-process/calendar";
import { expect, test } from "vitest";
import { readEvents } from "../reread.ts";
import { unfold } from "../texts.ts";
import { attendee, messages } from "./conversation.ts";
import { sabre } from "./sabre.ts";

/** The lines of a message without its words, which are nothing to sabre. */
function withoutWords(text: string): readonly string[] {
  return unfold(text).map((line) =>
    line.replace(/^(SUMMARY|DESCRIPTION|LOCATION|CATEGORIES)\b.*/, "$1"),
  );
}

test("sabre was asked about the messages as they are: otherwise ask-sabre.ts has to ask anew", () => {
  expect(sabre.told.map(({ name, text }) => [name, withoutWords(text)])).toEqual(
    Object.entries(messages).map(([name, { text }]) => [name, withoutWords(text)]),
  );
});

test.each(sabre.told)("sabre finds no fault in $name, and has the meeting as it says", (told) => {
  const [event] = readEvents(told.text);
  expect(told.faults).toEqual([]);
  expect(told.start).toBe(event?.start);
  expect(told.status).toBe(told.text.includes("METHOD:CANCEL") ? "CANCELLED" : "CONFIRMED");
  expect(told.text).toContain(`SEQUENCE:${told.sequence}\r\n`);
});

test("its answers are read, each newer than the one before", () => {
  const replies = sabre.told.flatMap(({ reply }) => {
    const result = reply === null ? undefined : readReply(reply, attendee);
    return result?.ok === true ? [result.reply] : [];
  });
  expect(replies.map(({ partstat, sequence, name }) => ({ partstat, sequence, name }))).toEqual([
    { partstat: "ACCEPTED", sequence: 1, name: 'Cameroun ; "délégation"' },
    { partstat: "DECLINED", sequence: 2, name: 'Cameroun ; "délégation"' },
    { partstat: "TENTATIVE", sequence: 2, name: 'Cameroun ; "délégation"' },
  ]);
  const [accepted, declined] = replies;
  if (accepted === undefined || declined === undefined)
    throw new RangeError("expected two answers");
  expect([supersedes(declined, accepted), supersedes(accepted, declined)]).toEqual([true, false]);
});
