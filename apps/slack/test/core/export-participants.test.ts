import type { Participant } from "@rabat-process/events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../job-app.ts";
import { exportParticipants } from "@rabat-process/core/answers/export-participants";

/** The lines of an export in which one person comes for Senegal. */
async function exported(person: Participant, locale: "en" | "fr" = "en"): Promise<string> {
  const app = await openJobApp();
  const at = app.clock.now();
  await app.store.change(event.uid, { by: "U0SENEGAL", at }, () => ({
    ok: true,
    act: "answer",
    attendance: [
      {
        delegation: "SN",
        partstat: "ACCEPTED",
        standing: "confirmed",
        people: [person],
        by: "U0SENEGAL",
        at,
      },
    ],
  }));
  const file = await exportParticipants(app, {
    event,
    user: "U0SECRETARIAT",
    locale,
    answerWords: ({ standing }) => standing,
    nameOf: (person) => person,
  });
  await app.store.close();
  return file.ok ? file.text : file.reason;
}

/** The cells of a text as a program reads it that takes one sign for the end of a cell, and heeds no quotation marks. */
function cellsBy(separator: string, text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));
}

const begins = /^[\s"]*[=+\-@＝＋－＠]/;

describe("the participants as a file", () => {
  it.each([
    ["en", ",", "Code,Delegation"],
    ["fr", ";", "Code;Délégation"],
  ] as const)(
    "has in %s the separator that Excel expects there (%s)",
    async (locale, separator, header) => {
      const [first = "", second = ""] = (await exported({ name: "Awa Diop" }, locale)).split(
        "\r\n",
      );
      expect(first.startsWith(`\uFEFF${header}`)).toBe(true);
      expect(second.split(separator).slice(0, 4)).toEqual([
        "SN",
        locale === "en" ? "Senegal" : "Sénégal",
        "confirmed",
        "Awa Diop",
      ]);
    },
  );

  it.each([
    ["=1+1", "'=1+1"],
    ["Awa;=cmd|' /C calc'!A0;", `"Awa;'=cmd|' /C calc'!A0;"`],
    ["Awa\t@SUM(A1)", `"Awa\t'@SUM(A1)"`],
    ["Awa, =1+1", `"Awa, '=1+1"`],
    ["＝1＋1", "'＝1＋1"],
    ['Awa;"=1+1"', `"Awa;""'=1+1"""`],
    ["Jean-Luc O’Neill", "Jean-Luc O’Neill"],
    ["Diop, Awa", `"Diop, Awa"`],
  ])("writes the name %s as %s", async (name, cell) => {
    expect(await exported({ name })).toContain(`,confirmed,${cell},`);
  });

  it("has no formula whatever a program takes for the end of a cell", async () => {
    const signs = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "＝",
      "＠",
      ",",
      ";",
      "|",
      "\t",
      " ",
      '"',
      "'",
      "A",
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, minLength: 1, maxLength: 30 }), async (name) => {
        const text = await exported({ name: `${name}A` });
        for (const separator of [",", ";", "|", "\t"])
          expect(cellsBy(separator, text).filter((cell) => begins.test(cell))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
