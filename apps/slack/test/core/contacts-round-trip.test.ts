import { delegationCodes } from "@rabat-process/events";
import { Participant } from "@rabat-process/events/answers";
import { toCsv } from "@rabat-process/core/files/csv";
import { readContactList } from "@rabat-process/core/people/contact-list";
import { contactRows } from "@rabat-process/core/people/export-contacts";
import { planContacts } from "@rabat-process/core/people/plan-contacts";
import type { Contact } from "@rabat-process/core/ports/contacts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readSheet } from "../../src/files/read-sheet.ts";
import { writeXlsx } from "../../src/files/write-sheet.ts";

const sign = fc.oneof(
  fc.constantFrom(...Array.from("=+-@＝,;|\t\"' éŠ’")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const name = fc
  .string({ unit: sign, minLength: 1, maxLength: 30 })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => Participant.shape.name.safeParse(text).success);

const person = fc.record({
  delegation: fc.constantFrom(...delegationCodes),
  name,
  focalPoint: fc.boolean(),
  language: fc.constantFrom("en", "fr", undefined),
});

/** A list as the store gives it, each of whom has a mailbox of their own, one that looks like a formula. */
const contacts = fc.array(person, { minLength: 1, maxLength: 8 }).map((people) =>
  people.map(({ language, ...known }, index): Contact => {
    const user = `p${index}`;
    const more = { confirmedBy: "U0S", reminders: true, ...(language && { locale: language }) };
    return { person: { user, ...known, ...more }, mailboxes: [`+${user}@x.example`] };
  }),
);

const utf8 = (text: string) => Promise.resolve(new TextEncoder().encode(text));

it.each(["en", "fr"] as const)("what is exported in %s changes nothing", async (locale) => {
  const write = {
    csv: (list: readonly Contact[]) => utf8(toCsv(contactRows(list, locale), locale)),
    xlsx: (list: readonly Contact[]) => writeXlsx(contactRows(list, locale)),
  };
  for (const kind of ["csv", "xlsx"] as const)
    await fc.assert(
      fc.asyncProperty(contacts, async (list) => {
        const sheet = await readSheet(await write[kind](list));
        const read = readContactList(sheet.ok ? sheet.rows : []);
        expect(read).toMatchObject({ ok: true, unread: [] });
        const planned = planContacts(read.ok ? read.lines : [], list);
        const plan = { changes: [], unchanged: list.length };
        expect(planned).toMatchObject({ ok: true, plan });
      }),
      { numRuns: kind === "csv" ? 100 : 25 },
    );
});
