import { readContactList } from "@rabat-process/core/people/contact-list";
import { planContacts } from "@rabat-process/core/people/plan-contacts";
import type { Contact } from "@rabat-process/core/ports/contacts";
import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { changesFile, contactsPreview, isCut } from "./contacts.ts";

const header = ["delegation", "name", "mailbox", "role"];
const row = (code: string, name: string) => [code, name, mailboxOf(name), "focal point"];
const mailboxOf = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@ministry.example`;
const contact = (delegation: DelegationCode, name: string): Contact => ({
  person: {
    ...{ user: `p${name}`, delegation, name, confirmedBy: "pOrganiser" },
    ...{ focalPoint: true, reminders: true },
  },
  mailboxes: [mailboxOf(name)],
});

/** The lines of a preview, and the note about what is not in them. */
function preview(rows: readonly string[][], contacts: readonly Contact[]) {
  const list = readContactList([header, ...rows]);
  if (!list.ok) throw new Error("the list has issues");
  const planned = planContacts(list.lines, contacts);
  if (!planned.ok) throw new Error("the plan has issues");
  const sent = { address: "https://files.example/x", locale: "en" } as const;
  const { plan } = planned;
  const draw = (hasFile: boolean) =>
    JSON.stringify(contactsPreview({ plan, digest: "d", unread: [] }, sent, { hasFile }));
  const text = draw(false);
  const file = changesFile(plan, { locale: "en", now: "2026-12-01T10:00:00Z" });
  return { text, at: (words: string) => text.indexOf(words), draw, plan, file };
}

const added = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row(delegationCodes[index % 40] ?? "FR", `Person ${index + 1}`),
  );

describe("what a list of contacts changes", () => {
  it("begins with who leaves, and who comes in their place, however many are added before", () => {
    const rows = [...added(25).filter(([code]) => code !== "NG"), row("NG", "Eve Ade")];
    const { text, at } = preview(rows, [contact("NG", "Ngozi Eze")]);
    expect(at("*Removed*: Nigeria, Ngozi Eze")).toBeGreaterThan(0);
    expect(at("*Added*: Nigeria, Eve Ade")).toBeGreaterThan(at("Ngozi Eze"));
    expect(at("*Added*:")).toBe(at("*Added*: Nigeria, Eve Ade"));
    expect(text).not.toContain("Not shown here");
    expect(text).toContain("contacts:v1:apply");
  });

  it("begins with another name at a mailbox, then who moves, before what else there is", () => {
    const rows = [
      ...added(21).filter(([code]) => !["NG", "SN", "ML"].includes(code ?? "")),
      row("SN", "Mali Ba"),
      ["NG", "Tunde Okafor", mailboxOf("Ngozi Eze"), "focal point"],
    ];
    const { at } = preview(rows, [contact("NG", "Ngozi Eze"), contact("ML", "Mali Ba")]);
    expect(at("*Changed*: Nigeria, Tunde Okafor")).toBeLessThan(at("*Moved*: Senegal, Mali Ba"));
    expect(at("*Moved*: Senegal, Mali Ba")).toBeLessThan(at("*Added*:"));
  });

  it("shows everybody, also where these are many", () => {
    const leaving = Array.from({ length: 50 }, (_, index) => `Leaving ${index + 1}`);
    const contacts = leaving.map((name) => contact("NG", name));
    const { text, plan } = preview([["NG", "", "", ""], ...added(3)], contacts);
    for (const name of leaving) expect(text).toContain(`Nigeria, ${name} (`);
    for (const name of ["Person 1", "Person 2", "Person 3"]) expect(text).toContain(`, ${name} (`);
    expect(isCut(plan, "en")).toBe(false);
  });

  it.each([
    ["removes", 200, 0],
    ["adds", 0, 200],
    ["removes and adds", 100, 100],
  ])("cannot be applied unless a file names all whom it %s", (_, leave, come) => {
    const names = Array.from({ length: leave }, (__, index) => `Leaving ${index + 1}`);
    const contacts = names.map((name) => contact("NG", name));
    const rows = [
      ...(leave === 0 ? [] : [["NG", "", "", ""]]),
      ...added(come).filter(([code]) => leave === 0 || code !== "NG"),
    ];
    const { text, draw, plan, file } = preview(rows, contacts);
    expect(isCut(plan, "en")).toBe(true);
    expect(text).toContain("Not shown here: ");
    expect(text).toContain("pnpm admin people import");
    expect(text).not.toContain("contacts:v1:apply");
    expect(draw(true)).toContain("contacts:v1:apply");
    expect(draw(true)).toContain("read it before you apply them");
    expect(file.name).toBe("changes-2026-12-01.txt");
    const lines = file.content.trimEnd().split("\r\n");
    expect(lines).toHaveLength(plan.changes.length);
    for (const name of names) expect(file.content).toContain(`Removed: Nigeria, ${name} (`);
  });

  it("cuts no line off unsaid, in which another person may take a mailbox", () => {
    const long = "a".repeat(290);
    const { plan, file } = preview(
      [["NG", `Tunde ${long}`, mailboxOf("Ngozi Eze"), ""]],
      [
        {
          ...contact("NG", "Ngozi Eze"),
          person: { ...contact("NG", `Ngozi ${long}`).person, reminders: true },
        },
      ],
    );
    expect(isCut(plan, "en")).toBe(true);
    expect(file.content).toContain("another person: the links and the calendar of Ngozi");
  });
});
