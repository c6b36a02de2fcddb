import { readContactList } from "@rabat-process/core/people/contact-list";
import { planContacts } from "@rabat-process/core/people/plan-contacts";
import type { Contact } from "@rabat-process/core/ports/contacts";
import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { contactsPreview } from "./contacts.ts";

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
  const text = JSON.stringify(contactsPreview({ plan, digest: "d", unread: [] }, sent));
  return { text, at: (words: string) => text.indexOf(words) };
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
    expect(text).toMatch(
      /Not shown here: added: \d · changed: 0 · moved to another delegation: 0 · removed: 0\./,
    );
    expect(text).not.toContain("Some of these remove or replace");
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

  it("shows everybody who leaves, also where these are more than one reads otherwise", () => {
    const leaving = Array.from({ length: 50 }, (_, index) => `Leaving ${index + 1}`);
    const contacts = leaving.map((name) => contact("NG", name));
    const { text } = preview([["NG", "", "", ""], ...added(3)], contacts);
    for (const name of leaving) expect(text).toContain(`Nigeria, ${name} (`);
    expect(text).toContain("Not shown here: added: 3");
  });

  it("says what to do where not even these fit", () => {
    const leaving = Array.from({ length: 200 }, (_, index) => `Leaving ${index + 1}`);
    const { text } = preview(
      [["NG", "", "", ""]],
      leaving.map((name) => contact("NG", name)),
    );
    expect(text).toMatch(/removed: \d+\.\* Some of these remove or replace somebody\./);
    expect(text).toContain("pnpm admin people import");
  });
});
