import { changeEvent } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import type { Invitees, Only } from "@rabat-process/core/links/invite";
import { inviteByLink } from "@rabat-process/core/links/invite";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import { addresseeOf, writeInvitation } from "@rabat-process/core/links/write-invitation";
import type { DelegationCode } from "@rabat-process/events";
import { whyClosed } from "@rabat-process/events/answers";
import {
  cancelEvent,
  editEvent,
  rescheduleEvent,
  withdrawEvent,
} from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { openLinks, organiser, other, webinar } from "./open-links.ts";
import { change, depsOf } from "./organiser.ts";

/** Of an event that takes answers and has no news. */
const occasion = { changes: [], isWithdrawn: false, closed: undefined, replacedBy: undefined };

/** Three people who were invited to an event that was moved since. */
async function movedEvent() {
  const links = await openLinks();
  const { store, time, tokens } = links;
  const roles = {
    isOrganiser: (person: string) => person === organiser,
    organisers: () => Promise.resolve([organiser]),
  };
  const clock = { now: () => time.now };
  const reachability = reachedAt(store, ["slack"]);
  const deps = { store, clock, roles, reachability, linkAddresses: tokens };
  const invite = (
    only: Only,
    send: (invitees: Invitees) => Promise<void> = () => Promise.resolve(),
  ) => inviteByLink(deps, { uid: webinar.uid, user: organiser, only }, send);
  await invite("all");
  time.now = "2026-11-26T12:00:00Z";
  const when = { precision: "day", first: "2027-06-16", last: "2027-06-16" } as const;
  const moved = await changeEvent(deps, {
    ...{ uid: webinar.uid, user: organiser, seen: versionOf(webinar) },
    decide: (event, context) => rescheduleEvent(event, { when }, context),
  });
  expect(moved.ok).toBe(true);
  time.now = "2026-11-27T12:00:00Z";
  return { ...links, links, invite };
}

describe("the files with which the Secretariat writes to people", () => {
  it("count as sent only where they were: nobody was told by those that failed", async () => {
    const { store, invite } = await movedEvent();
    const begun = await store.linksTo(webinar.uid);
    const away = invite("untold", () => Promise.reject(new Error("Slack is away")));
    await expect(away).rejects.toThrow("Slack is away");
    expect(await store.linksTo(webinar.uid)).toEqual(begun);
    const again = await invite("untold");
    expect(again).toMatchObject({ ok: true, changes: [{ act: "rescheduled" }] });
    expect(await invite("untold")).toEqual({ ok: false, reason: "nobody" });
  });

  it("tell each what changed since they were written to, also beside somebody who never was", async () => {
    const { store, invite } = await movedEvent();
    const actor = { by: organiser, at: "2026-11-27T12:00:00Z" } as const;
    const known = { delegation: "NG", name: "Bola Ige", confirmedBy: organiser } as const;
    await store.savePerson("pBola", known, actor);
    await store.saveAccount({ door: "mail", id: "bola@ministry.example", person: "pBola" });
    const outcome = await invite("all");
    const told = outcome.ok
      ? outcome.invited.map(({ member, changes }) => [member.user, changes.length])
      : [];
    expect(Object.fromEntries(told)).toEqual({ pAmina: 1, pBola: 0, pMarie: 1, pNgozi: 1 });
    expect(outcome).toMatchObject({ changes: [{ act: "rescheduled" }] });
  });

  it("invite nobody to what was cancelled, be it somebody who was never written to", async () => {
    const { store, invite, time } = await movedEvent();
    const moved = (await store.event(webinar.uid)) ?? other;
    const cancelled = cancelEvent(moved, {}, { at: time.now, sequence: moved.sequence });
    const outcome = await invite("all");
    if (!outcome.ok || !cancelled.ok) throw new Error("expected files");
    const [one] = outcome.invited.map((each) => ({ ...each, changes: [] }));
    if (one === undefined) throw new Error("expected somebody");
    const letterOf = (event: typeof moved) =>
      writeInvitation(
        { ...occasion, event, closed: whyClosed(event, time.now) },
        addresseeOf(one, event, "en"),
        "en",
      );
    expect(letterOf(moved).lead).toContain("invite");
    expect(letterOf(cancelled.event).lead).not.toContain("invite");
    expect(letterOf(cancelled.event).answer).not.toContain("answer by");
  });
});

describe("the files for a meeting that takes no answers any more", () => {
  it("say that the time for answers is over, to whoever hears of it for the first time", async () => {
    const participation = { mode: "open", deadline: "2026-12-01" } as const;
    const links = await openLinks([{ ...webinar, participation }, other]);
    const deps = { ...depsOf(links), linkAddresses: links.tokens };
    const invite = () =>
      inviteByLink(deps, { uid: webinar.uid, user: organiser, only: "all" }, () =>
        Promise.resolve(),
      );
    expect(await invite()).toMatchObject({ ok: true, closed: undefined });
    links.time.now = "2026-12-05T12:00:00Z";
    expect(await invite()).toMatchObject({ ok: true, closed: "deadline-passed" });
  });

  it("name the meeting that has taken its place", async () => {
    const links = await openLinks([
      webinar,
      { ...other, lineage: [{ relation: "replaces", event: webinar.uid }] },
    ]);
    const deps = { ...depsOf(links), linkAddresses: links.tokens };
    const asked = { uid: webinar.uid, user: organiser, only: "all" } as const;
    const outcome = await inviteByLink(deps, asked, () => Promise.resolve());
    expect(outcome).toMatchObject({ closed: "replaced", replacedBy: { uid: other.uid } });
  });
});

describe("what happens while the files are sent", () => {
  it("ends an address in them: its person was told nothing, and the next file has another", async () => {
    const { links, invite, time } = await movedEvent();
    const addresses: string[] = [];
    const outcome = await invite("untold", async ({ invited }) => {
      const address = invited.find(({ member }) => member.user === "pNgozi")?.answerAddress ?? "";
      addresses.push(new URL(address).pathname);
      time.now = "2026-11-27T12:00:03Z";
      expect((await links.send(new URL(address).pathname, "end", { confirm: "yes" })).status).toBe(
        200,
      );
    });
    expect(outcome).toMatchObject({ ok: true });
    const again = await invite("untold");
    expect(again).toMatchObject({ invited: [{ member: { user: "pNgozi" } }] });
    if (again.ok)
      addresses.push(...again.invited.map((one) => new URL(one.answerAddress).pathname));
    const opened = addresses.map(async (path) => (await links.get(path)).status);
    expect(await Promise.all(opened)).toEqual([410, 200]);
    expect(await invite("untold")).toEqual({ ok: false, reason: "nobody" });
  });

  it("changes the event in that very second: all are untold of it, and the next file tells them", async () => {
    const { links, invite, time } = await movedEvent();
    const participation = { mode: "quota", perDelegation: 2, deadline: "2027-03-01" } as const;
    await invite("untold", () =>
      change(links, webinar.uid, (event, context) =>
        editEvent(event, { ...event, participation }, context),
      ),
    );
    time.now = "2026-11-27T12:00:01Z";
    expect(await invite("untold")).toMatchObject({ ok: true, changes: [{ act: "edited" }] });
    expect(await invite("untold")).toEqual({ ok: false, reason: "nobody" });
  });

  it("erases a person: nothing of them comes back", async () => {
    const { store, invite, time } = await movedEvent();
    await invite("untold", async () => {
      await store.erasePerson(
        { users: ["pNgozi"], emails: [], names: [] },
        { by: organiser, at: time.now },
      );
    });
    expect(await store.linksOf("pNgozi")).toEqual([]);
    expect(await store.linksTo(webinar.uid)).toHaveLength(2);
  });

  it("deletes the event: the files are sent, and nothing of it comes back", async () => {
    const { links, store, invite, time } = await movedEvent();
    const actor = { by: organiser, at: time.now } as const;
    await change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
    const outcome = await invite("untold", async () => {
      await store.deleteDraft(webinar.uid, actor);
    });
    expect(outcome).toMatchObject({ ok: true, isWithdrawn: true });
    expect(await store.linksTo(webinar.uid)).toEqual([]);
  });
});

describe("the time for answers in letters and mails", () => {
  const closing = { mode: "quota", perDelegation: 2, deadline: "2027-05-26" } as const;
  const event = { ...webinar, participation: closing };
  const read = (delegation: DelegationCode, locale: "en" | "fr") => {
    const member = { user: "p", name: "A", delegation, focalPoint: true, reminders: true };
    const addresses = { answerAddress: "https://a", delegationAddress: "https://d" };
    const one = { member, mailbox: "a@b.example", changes: [], ...addresses };
    return writeInvitation({ ...occasion, event }, addresseeOf(one, event, locale), locale);
  };

  it.each([
    ["CV", "en", "Wednesday 26 May 2027, 22:59 (Praia time, UTC−1)"],
    ["CV", "fr", "mercredi 26 mai 2027, 22\u00A0h\u00A059 (heure de Praia, UTC−1)"],
    ["NG", "en", "Wednesday 26 May 2027"],
    ["NG", "fr", "mercredi 26 mai 2027"],
  ] as const)("is that of the clock of %s, in %s", (delegation, locale, until) => {
    const { answer, facts } = read(delegation, locale);
    expect(answer).toContain({ en: `answer by ${until}, on`, fr: `le ${until}, sur` }[locale]);
    expect(facts.at(-1)?.toLowerCase().endsWith(until.toLowerCase())).toBe(true);
  });

  it("is that of the place in a text for all", () => {
    const addressee = { name: "", delegation: "", hours: undefined, timeZone: undefined };
    const said = writeInvitation(
      { ...occasion, event },
      { ...addressee, answerAddress: "", delegationAddress: "" },
      "en",
    );
    expect(said.answer).toContain("by Wednesday 26 May 2027, 23:59 (Rabat time, UTC+0), on");
  });
});
