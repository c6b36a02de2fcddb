import type { Invitation, Reply } from "@rabat-process/calendar";
import { readReply, supersedes } from "@rabat-process/calendar";
import { findEvolution, findThunderbird } from "@rabat-process/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "../reread.ts";
import { attendee, messages } from "./conversation.ts";
import { openEvolution } from "./evolution.ts";
import type { Thunderbird } from "@rabat-process/runtimes/thunderbird";
import { openThunderbird } from "@rabat-process/runtimes/thunderbird";
import type { Mailbox, Received } from "./thunderbird-mail.ts";
import { openMailbox } from "./thunderbird-mail.ts";

const { program = "" } = findThunderbird();
const { program: python = "" } = findEvolution();

/** The one answer that was sent, as we read it. */
function replyOf({ sent }: Received): Reply {
  expect(sent).toHaveLength(1);
  const [{ from, octets } = { from: "", octets: "" }] = sent;
  const mail = Buffer.from(octets, "latin1").toString("utf8");
  const text = /^BEGIN:VCALENDAR[^]*?^END:VCALENDAR\r\n/m.exec(mail)?.[0] ?? "";
  const result = readReply(text, from);
  if (!result.ok) throw new Error(`expected an answer, found ${result.reason}`);
  return result.reply;
}

function shownBy({ text }: Invitation) {
  return readEvents(text).map(({ uid, start }) => ({ uid, start }));
}

// One after the other, as it is told.
describe.skipIf(program === "")("a delegate who reads mail in Thunderbird", () => {
  let thunderbird: Thunderbird;
  let mailbox: Mailbox;
  let accepted: Reply;

  beforeAll(async () => {
    thunderbird = await openThunderbird(program);
    mailbox = await openMailbox(thunderbird, attendee);
  });
  afterAll(async () => {
    await thunderbird.close();
  });

  test("is invited, and accepts", async () => {
    const received = await mailbox.receive(messages.invitation.text, "ACCEPTED");
    expect(received).toMatchObject({ action: "REQUEST", shown: shownBy(messages.invitation) });
    accepted = replyOf(received);
    expect(accepted).toMatchObject({
      method: "REPLY",
      uid: "example-rabat-2027@rabat-process",
      sequence: 1,
      attendee,
      name: 'Cameroun ; "délégation"',
      partstat: "ACCEPTED",
    });
  });

  test("is not asked again when somebody else is invited", async () => {
    const received = await mailbox.receive(messages.anotherInvited.text);
    expect(received).toMatchObject({ action: "REQUEST:UPDATE-MINOR", sent: [] });
  });

  test("gets another date, and declines", async () => {
    const received = await mailbox.receive(messages.update.text, "DECLINED");
    expect(received).toMatchObject({ action: "REQUEST:UPDATE", shown: shownBy(messages.update) });
    const declined = replyOf(received);
    expect(declined).toMatchObject({ sequence: 2, partstat: "DECLINED" });
    expect(supersedes(declined, accepted)).toBe(true);
  });

  test("takes no notice of an older message that comes late", async () => {
    const received = await mailbox.receive(messages.invitation.text);
    expect(received).toMatchObject({ sent: [], shown: shownBy(messages.update) });
    expect(received.action).not.toBe("REQUEST:UPDATE");
  });

  test("is no longer invited, and invited again", async () => {
    expect(await mailbox.receive(messages.uninvitation.text)).toMatchObject({
      action: "CANCEL",
      shown: [],
    });
    const received = await mailbox.receive(messages.invitationAnew.text, "TENTATIVE");
    expect(received).toMatchObject({ action: "REQUEST", shown: shownBy(messages.invitationAnew) });
    expect(replyOf(received).partstat).toBe("TENTATIVE");
  });

  test("hears that it is cancelled", async () => {
    expect(await mailbox.receive(messages.cancellation.text)).toMatchObject({
      action: "CANCEL",
      sent: [],
      shown: [],
    });
  });
});

describe.skipIf(python === "")("a delegate whose mail is taken into Evolution", () => {
  test("sees the meeting come, move, go, come again and go", async () => {
    const evolution = openEvolution(python);
    const seen = [];
    for (const { method, text } of Object.values(messages)) {
      const events = await evolution.receive(text);
      seen.push([method, events]);
    }
    await evolution.close();
    expect(seen).toEqual(
      Object.values(messages).map(({ method, text }) => [
        method,
        method === "CANCEL" ? [] : readEvents(text),
      ]),
    );
  });
});
