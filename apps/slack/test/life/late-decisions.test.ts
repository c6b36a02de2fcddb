import { editEvent, rescheduleEvent } from "@rabat-process/events/changes";
import type { DelegationCode } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { claimMessage, readClaimValue } from "../../src/blocks/claims.ts";
import { decideClaim } from "@rabat-process/core/answers/decide-claim";
import { joinDelegation } from "@rabat-process/core/people/know-people";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp } from "../job-app.ts";
import { answer as answered, openWorkshop } from "../workshop-app.ts";
import { sameMention } from "../same-accounts.ts";

// Whoever accepts an answer hours after they were asked decides on what the message showed, or is shown what holds now.

const organiser = "U0SECRETARIAT";
const uid = event.uid;

/** Paul, who is not confirmed, says no for France; organisers are asked an hour before anything else happens. */
async function openAsked() {
  const app = await openJobApp();
  await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
  await recordAnswer(app, { uid, user: "U0PAUL", partstat: "DECLINED" });
  await app.until("2027-02-01T09:01:00Z");
  const message = app.calls.find(({ fields }) =>
    fields.get("text")?.startsWith("An answer to accept"),
  );
  const value = /FR\|U0PAUL\|[^"]*/.exec(message?.fields.get("blocks") ?? "")?.[0] ?? "";
  await app.until("2027-02-01T10:00:00Z");
  return { app, value };
}

function press(app: JobApp, value: string, accepted: boolean) {
  const about = readClaimValue(value);
  if (about === undefined) throw new Error(`expected a claim in ${value}`);
  return decideClaim(app, { ...about, user: organiser, accepted, press: value });
}

const answerOf = async (app: JobApp, code: DelegationCode) =>
  (await app.store.attendance(uid)).find(({ delegation }) => delegation === code);

const moved = {
  when: { ...event.when, start: "2027-04-20T10:00", end: "2027-04-20T12:00" },
} as const;

describe("an answer that is accepted late", () => {
  it("does not take the place of one that came after the message", async () => {
    const { app, value } = await openAsked();
    await recordAnswer(app, {
      uid,
      user: "U0FRANCE",
      partstat: "ACCEPTED",
      people: [{ name: "Jean Martin" }],
    });
    expect(await press(app, value, true)).toEqual({ ok: false, reason: "answer-changed" });
    expect(await answerOf(app, "FR")).toMatchObject({
      partstat: "ACCEPTED",
      people: [{ name: "Jean Martin" }],
    });
    expect(await app.store.claims(uid)).toHaveLength(1);
  });

  it("does not count for another date than the message showed", async () => {
    const { app, value } = await openAsked();
    await change(app, (current, context) => rescheduleEvent(current, moved, context));
    expect(await press(app, value, true)).toEqual({ ok: false, reason: "event-changed" });
    expect(await answerOf(app, "FR")).toBeUndefined();
  });

  it("counts where only the wording of the event has changed, or another delegation answered", async () => {
    const { app, value } = await openAsked();
    await recordAnswer(app, { uid, user: "U0SENEGAL", partstat: "ACCEPTED" });
    await change(app, (current, context) =>
      editEvent(current, { ...current, summary: { en: "Workshop", fr: "Atelier" } }, context),
    );
    expect(await press(app, value, true)).toMatchObject({ ok: true });
    expect(await answerOf(app, "FR")).toMatchObject({ partstat: "DECLINED", by: "U0PAUL" });
  });

  it("can be refused whatever has changed", async () => {
    const { app, value } = await openAsked();
    await change(app, (current, context) => rescheduleEvent(current, moved, context));
    expect(await press(app, value, false)).toMatchObject({ ok: true });
    expect(await app.store.claims(uid)).toEqual([]);
  });

  it("is shown once more with buttons for what holds now", async () => {
    const app = await openWorkshop();
    const { store } = app;
    await store.savePerson(
      "U0PAUL",
      { delegation: "SN" },
      { by: "U0PAUL", at: "2027-01-02T00:00:00Z" },
    );
    await app.command("U0PAUL", "rsvp workshop no");
    const [claim] = await store.claims(uid);
    const current = await store.event(uid);
    if (claim === undefined || current === undefined) throw new Error("expected a claim");
    const asked = claimMessage(
      { event: current, locale: "en", mention: sameMention },
      claim,
      undefined,
    );
    const value = /SN\|U0PAUL\|[^"]*/.exec(JSON.stringify(asked))?.[0];
    await app.command("U0SENEGAL", "rsvp workshop yes");
    await app.press(organiser, { action_id: "claim:v1:accept", value });
    const again = answered(app);
    expect(again).toContain("has changed since the message was written, so nothing was changed");
    expect(again).toContain("The answer of the delegation is *Will attend* at present.");
    const fresh = /SN\|U0PAUL\|[^"]*/.exec(again)?.[0];
    await app.press(organiser, { action_id: "claim:v1:accept", value: fresh });
    expect(answered(app)).toContain("was accepted: *Will not attend*");
  });

  it("is read from buttons that named only its own version", () => {
    expect(readClaimValue(`FR|U0PAUL|2027-02-01T09:00:00Z|${uid}`)).toEqual({
      delegation: "FR",
      claimant: "U0PAUL",
      version: "2027-02-01T09:00:00Z",
      uid,
    });
  });
});
