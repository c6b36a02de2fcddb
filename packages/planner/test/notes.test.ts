import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countCertainties } from "../scripts/counts.ts";
import { listLaws } from "../scripts/list-laws.ts";
import { review } from "../scripts/review.ts";

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
}

/** A table as prettier sets it, without the padding. */
function plain(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{2,}/g, "-");
}

it("the README tells how sure the days of 2027 are, as `pnpm write-notes` writes it", () => {
  expect(plain(read("README.md"))).toContain(plain(countCertainties(2027)));
});

it("LAWS.md lists what was read of each law, as `pnpm write-notes` writes it", () => {
  expect(plain(read("LAWS.md"))).toContain(plain(listLaws()));
});

it("the review lists acts that were read long ago, and no younger ones", () => {
  const [young, old] = [review("2026-12-01"), review("2027-07-01")];
  expect(young).toMatch(/### Acts to read again: is something later\?\n\nNothing\./);
  expect(old).toMatch(
    /### Acts to read again.*\n\n(- .*\n)*- \*\*Cameroon\*\*: Loi n° 73\/5 .*, read 2026-11-29: https:/,
  );
});

it("the review lists what is decided each year, and countries without an act", () => {
  const text = review("2026-12-01");
  expect(text).toMatch(/### No act read yet.*\n\n(- .*\n)*- \*\*Gabon\*\*/);
  expect(text).toMatch(
    /### Decided each year: the orders of 2026 .*\n\n(- .*\n)*- \*\*Cameroon\*\*: .*08-15/,
  );
});
