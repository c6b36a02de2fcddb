import { Participant } from "@rabat-process/events/answers";
import { expect, it } from "vitest";
import { readSheet } from "../../src/files/read-sheet.ts";
import { writeXlsx } from "../../src/files/write-sheet.ts";

/** Every character that a name may hold, and of the planes above the first the ends of each. */
const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0x10000 || (code & 0xffff) < 4 || (code & 0xffff) > 0xfff0)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => Participant.shape.name.safeParse(`a${character}a`).success);

it("keeps every character of a name in a workbook", async () => {
  const written = characters
    .join("")
    .match(/.{1,900}/gsu)
    ?.map((text) => `a${text}a`);
  const sheet = await readSheet(
    await writeXlsx([["name"], ...(written ?? []).map((text) => [text])]),
  );
  expect(characters.length).toBeGreaterThan(60_000);
  expect(sheet.ok && sheet.rows.slice(1).map(([cell]) => cell)).toEqual(written);
});
