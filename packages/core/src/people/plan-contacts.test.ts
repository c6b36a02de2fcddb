import { describe, expect, it } from "vitest";
import type { Contact } from "../ports/contacts.ts";
import type { Person } from "../ports/people.ts";
import { describePlanned } from "../sentences/describe-contacts.ts";
import { toPlainText } from "../sentences/render.ts";
import { readContactList } from "./contact-list.ts";
import { changesOf, countPlan, planContacts, planText } from "./plan-contacts.ts";

const header = ["delegation", "name", "mailbox", "language", "role"];
const person: Person = {
  user: "p1",
  focalPoint: true,
  reminders: true,
  delegation: "SN",
  confirmedBy: "U0S",
  name: "Awa Diop",
  locale: "fr",
};
const awa: Contact = { person, mailboxes: ["awa@example.sn"] };
const moussa: Contact = {
  person: { ...person, user: "p2", focalPoint: false, name: "Moussa" },
  mailboxes: ["m1@x.org", "m2@x.org"],
};
const mali: Contact = {
  person: { ...person, user: "p3", delegation: "ML" },
  mailboxes: ["mali@x.org"],
};

function plan(
  lines: readonly (readonly string[])[],
  contacts: readonly Contact[],
  columns = header,
) {
  const read = readContactList([columns, ...lines]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const planned = planContacts(read.lines, contacts);
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  return planned.plan;
}

const said = (...[lines, contacts]: Parameters<typeof plan>) =>
  plan(lines, contacts).changes.map((change) =>
    toPlainText(describePlanned(change, "en"), { locale: "en" }),
  );

const line = ["SN", "Awa Diop", "awa@example.sn", "fr", "focal point"];

it("says first of whom it confirms again though an organiser removed them", () => {
  const { delegation: _, confirmedBy: __, ...left } = person;
  const removed: Contact = {
    ...awa,
    person: { ...left, focalPoint: false, removedFrom: ["SN"] },
    removedAt: "2026-12-03T09:00:00Z",
  };
  const lines = [["SN", "Moussa", "m1@x.org", "fr", "focal point"], line];
  expect(said(lines, [removed, moussa])[0]).toBe(
    "Added: Senegal, Awa Diop (awa@example.sn) — an organiser removed them on Thursday 3 December 2026, and the file confirms them again · focal point · French",
  );
  // Whoever saw it without that is shown it before it is applied.
  const { removedAt: ___, ...unknown } = removed;
  expect(planText(plan(lines, [removed]))).not.toBe(planText(plan(lines, [awa])));
  expect(planText(plan(lines, [removed]))).not.toBe(planText(plan(lines, [unknown])));
  // Another delegation than that from which they were removed.
  expect(said([["ML", ...line.slice(1)]], [removed])[0]).not.toContain("removed");
});

it.each(["Awa Diopp", "A. Diop", "Mme Diop"])(
  "says whose the mailbox of %s was, where an organiser removed that person",
  (name) => {
    const { delegation: _, confirmedBy: __, ...left } = person;
    const removed: Contact = {
      ...awa,
      person: { ...left, focalPoint: false, removedFrom: ["SN"] },
      removedAt: "2026-12-03T09:00:00Z",
    };
    const lines = [
      ["SN", "Moussa", "m1@x.org", "fr", "focal point"],
      ["SN", name, ...line.slice(2)],
    ];
    expect(said(lines, [removed, moussa])[0]).toBe(
      `Added: Senegal, ${name} (awa@example.sn) — this address belonged to Awa Diop, whom an organiser removed on Thursday 3 December 2026 · focal point · French`,
    );
  },
);

describe("what a list changes", () => {
  it.each([
    [
      "somebody new",
      [line],
      [],
      ["Added: Senegal, Awa Diop (awa@example.sn) — focal point · French"],
    ],
    ["what is so already", [line], [awa], []],
    [
      "a name",
      [["SN", "Awa Diop Sarr", ...line.slice(2)]],
      [awa],
      [
        "Changed: Senegal, Awa Diop Sarr (awa@example.sn) — taken for the same person: their links and calendar stay valid · name: Awa Diop → Awa Diop Sarr",
      ],
    ],
    [
      "who has a mailbox after somebody else",
      [["SN", "Awa Sarr", ...line.slice(2)]],
      [awa],
      [
        "Changed: Senegal, Awa Sarr (awa@example.sn) — another person: the links and the calendar of Awa Diop are disabled, and a new link is needed",
      ],
    ],
    [
      "role and language",
      [[...line.slice(0, 3), "en", ""]],
      [awa],
      [
        "Changed: Senegal, Awa Diop (awa@example.sn) — language: French → English · role: focal point → member",
      ],
    ],
    ["a language that is not said", [[...line.slice(0, 3), "", "focal point"]], [awa], []],
    [
      "a move",
      [["ML", ...line.slice(1)]],
      [awa],
      ["Moved: Mali, Awa Diop (awa@example.sn) — delegation: Senegal → Mali"],
    ],
    [
      "who is not in it any more",
      [line],
      [awa, moussa, mali],
      ["Removed: Senegal, Moussa (m1@x.org)"],
    ],
    [
      "a delegation without anybody",
      [["SN"]],
      [awa, mali],
      ["Removed: Senegal, Awa Diop (awa@example.sn)"],
    ],
    ["one of several mailboxes", [line, ["SN", "Moussa", "m2@x.org", "", ""]], [awa, moussa], []],
    [
      "who was let go",
      [line],
      [{ ...awa, person: withoutDelegation(person) }],
      ["Added: Senegal, Awa Diop (awa@example.sn) — focal point · French"],
    ],
    [
      "who was not confirmed",
      [line],
      [{ ...awa, person: unconfirmed(person) }],
      ["Changed: Senegal, Awa Diop (awa@example.sn) — confirmed"],
    ],
  ] as const)("of %s", (_, lines, contacts, expected) => {
    expect(said(lines, contacts)).toEqual(expected);
  });

  it("leaves roles and languages where the file has no columns for them", () => {
    expect(plan([line.slice(0, 3)], [awa], header.slice(0, 3)).changes).toEqual([]);
  });

  it("counts each kind", () => {
    const lines = [line, ["SN", "New", "new@x.org", "", ""], ["CM", "Mali", "mali@x.org", "", ""]];
    expect(countPlan(plan(lines, [awa, moussa, mali]))).toEqual({
      added: 1,
      changed: 0,
      moved: 1,
      removed: 1,
      unchanged: 1,
    });
  });

  it("finds a person who is named by two mailboxes", () => {
    const read = readContactList([header, ["SN", "M", "m1@x.org"], ["SN", "M", "m2@x.org"]]);
    if (!read.ok) throw new Error("expected lines");
    const issue = { row: 3, kind: "twice", found: "m2@x.org", first: 2 };
    expect(planContacts(read.lines, [moussa])).toEqual({ ok: false, issues: [issue] });
  });

  it("is the same plan as long as it does the same", () => {
    const text = (contacts: readonly Contact[]) => planText(plan([line], contacts));
    const quiet = { ...moussa, person: { ...moussa.person, reminders: false } };
    expect(text([awa, quiet])).toBe(text([awa, moussa]));
    expect(text([awa])).not.toBe(text([awa, moussa]));
  });
});

describe("what is written", () => {
  const written = (lines: readonly (readonly string[])[], contacts: readonly Contact[]) =>
    plan(lines, contacts).changes.flatMap((change) =>
      changesOf(change, { by: "U0S", newId: () => "p9" }),
    );

  it("confirms whoever is on the list, by a new person where the mailbox is new", () => {
    const known = {
      delegation: "SN",
      name: "Awa Diop",
      focalPoint: true,
      confirmedBy: "U0S",
      locale: "fr",
    };
    expect(written([line], [])).toEqual([{ user: "p9", known, mailbox: "awa@example.sn" }]);
  });

  it("ends an earlier removal, and confirms anew who moved", () => {
    const removed = { ...awa, person: { ...person, removedFrom: ["ML", "FR"] } as const };
    const known = {
      delegation: "ML",
      name: "Awa Diop",
      focalPoint: true,
      confirmedBy: "U0S",
      removedFrom: ["FR"],
    };
    expect(written([["ML", ...line.slice(1)]], [removed])).toEqual([{ user: "p1", known }]);
  });

  it("lets go of whoever had the mailbox, and makes a person of their own of who has it now", () => {
    const known = {
      delegation: "SN",
      name: "Tunde Okafor",
      focalPoint: true,
      confirmedBy: "U0S",
      locale: "fr",
    };
    const successor = { user: "p9", known, takes: "awa@example.sn" };
    const lines = [["SN", "Tunde Okafor", ...line.slice(2)]];
    expect(written(lines, [awa])).toEqual([{ user: "p1", known: { delegation: null } }, successor]);
    // Also where the one before had left, and may have been removed.
    const left = { ...awa, person: { ...withoutDelegation(person), removedFrom: ["SN"] } as const };
    expect(written(lines, [left])).toEqual([
      { user: "p1", known: { delegation: null } },
      successor,
    ]);
    expect(said(lines, [left])[0]).toContain("belonged to Awa Diop, whom an organiser removed");
  });

  it("only lets go of who is removed", () => {
    expect(written([["SN"]], [awa])).toEqual([{ user: "p1", known: { delegation: null } }]);
  });
});

function withoutDelegation({ delegation: _, confirmedBy: __, ...rest }: Person): Person {
  return { ...rest, focalPoint: false };
}

function unconfirmed({ confirmedBy: _, ...rest }: Person): Person {
  return rest;
}
