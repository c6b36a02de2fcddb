import { describe, expect, it } from "vitest";
import { sentences } from "../sentences/index.ts";
import { toPlainText } from "../sentences/render.ts";
import { readContactList } from "./contact-list.ts";

const header = ["Delegation", "Name", "Mailbox", "Language", "Role"];
const awa = ["SN", "Awa Diop", "awa@example.sn", "fr", "focal point"];

/** What is wrong in rows below the header, in words. */
function issuesIn(rows: readonly (readonly string[])[], locale: "en" | "fr" = "en") {
  const read = readContactList(rows);
  if (read.ok) return [];
  return read.issues.map((issue) =>
    toPlainText(sentences[locale].contacts.issue(issue), { locale }),
  );
}

describe("a list of contacts", () => {
  const listed = { name: "Awa Diop", mailbox: "awa@example.sn", locale: "fr", focalPoint: true };
  it.each([
    ["in English", [header, awa]],
    [
      "in French",
      [
        ["délégation", "NOM", "Courriel", "Langue", "Fonction"],
        ["Sénégal", "Awa Diop", "Awa@Example.SN", "Français", "Point focal"],
      ],
    ],
    [
      "in any order",
      [
        ["Rôle", "e-mail", "nom", "delegation", "langue"],
        ["point focal", "awa@example.sn", "Awa Diop", "le Sénégal", "french"],
      ],
    ],
    [
      "with spaces around and accents of two characters",
      [
        header,
        [" SÉNÉGAL".normalize("NFD"), " Awa Diop ", "awa@example.sn ", "FR", "Focal  Point"],
      ],
    ],
  ])("is read %s", (_, rows) => {
    const line = { row: 2, delegation: "SN", listed };
    expect(readContactList(rows)).toEqual({ ok: true, lines: [line], unread: [] });
  });

  it("may lack columns and cells, and has empty rows, other columns and delegations without anybody", () => {
    const rows = [
      [],
      ["delegation", "name", "e-mail", "Phone", ""],
      ["SN", "Awa Diop", "awa@example.sn"],
      ["", " "],
      ["ML"],
    ];
    expect(readContactList(rows)).toEqual({
      ok: true,
      lines: [
        { row: 3, delegation: "SN", listed: { name: "Awa Diop", mailbox: "awa@example.sn" } },
        { row: 5, delegation: "ML" },
      ],
      unread: ["Phone"],
    });
    const member = readContactList([header, ["SN", "Awa Diop", "awa@example.sn", "", ""]]);
    expect(member.ok && member.lines[0]?.listed?.focalPoint).toBe(false);
  });

  it.each([
    [
      "an unknown delegation",
      ["Atlantis", ...awa.slice(1)],
      "Row 2: “Atlantis” in the column “Delegation” is not understood.",
    ],
    ["no delegation", ["", ...awa.slice(1)], "Row 2: the column “Delegation” is empty."],
    ["no name", ["SN", "", ...awa.slice(2)], "Row 2: the column “Name” is empty."],
    [
      "a name of two lines",
      ["SN", "Awa\nDiop", ...awa.slice(2)],
      "in the column “Name” is not understood. Expected: a name of one line.",
    ],
    ["no mailbox", ["SN", "Awa Diop", "", "fr", ""], "Row 2: the column “Mailbox” is empty."],
    [
      "a bad mailbox",
      ["SN", "Awa Diop", "awa@", "fr", ""],
      "“awa@” in the column “Mailbox” is not understood. Expected: an e-mail address such as",
    ],
    [
      "another language",
      ["SN", "Awa Diop", "a@x.org", "es", ""],
      "“es” in the column “Language” is not understood. Expected: English or French.",
    ],
    [
      "another role",
      ["SN", "Awa Diop", "a@x.org", "", "boss"],
      "“boss” in the column “Role” is not understood.",
    ],
    ["a cell too many", [...awa, "x"], "Row 2: “x” stands beyond the last column."],
    ["a mailbox alone", ["", "", "a@x.org", "", ""], "Row 2: the column “Delegation” is empty."],
  ])("has an error in a line with %s", (_, line, expected) => {
    expect(issuesIn([header, line])[0]).toContain(expected);
  });

  it("tells every error of every line, in the order of the rows", () => {
    const rows = [
      header,
      ["ML"],
      ["Atlantis", "", "x", "de", "boss"],
      awa,
      [...awa.slice(0, 2), "AWA@example.sn"],
      ["ML", "M", "m@x.org"],
    ];
    expect(issuesIn(rows, "fr").map((words) => words.replaceAll("\u00a0", " "))).toEqual([
      "Ligne 2 : cette ligne indique que personne de cette délégation n’est sur la liste, mais la ligne 6 désigne quelqu’un : Mali.",
      "Ligne 3 : « Atlantis », dans la colonne « Délégation », n’est pas compris. Attendu : le code ou le nom d’une délégation, par exemple SN ou Sénégal.",
      "Ligne 3 : la colonne « Nom » est vide. Attendu : un nom d’une seule ligne.",
      "Ligne 3 : « x », dans la colonne « Courriel », n’est pas compris. Attendu : une adresse électronique, par exemple nom@ministere.example.",
      "Ligne 3 : « de », dans la colonne « Langue », n’est pas compris. Attendu : français ou anglais.",
      "Ligne 3 : « boss », dans la colonne « Fonction », n’est pas compris. Attendu : point focal, membre, ou rien.",
      "Ligne 5 : awa@example.sn est l’adresse électronique d’une personne qui figure déjà à la ligne 4.",
    ]);
  });

  it.each([
    [
      "nothing",
      [],
      [
        "Row 1: the column “Delegation” is missing.",
        "Row 1: the column “Name”",
        "Row 1: the column “Mailbox”",
      ],
    ],
    [
      "no header",
      [awa],
      [
        "Row 1: the column “Delegation” is missing.",
        "Row 1: the column “Name”",
        "Row 1: the column “Mailbox”",
      ],
    ],
    [
      "a column twice",
      [["Delegation", "Name", "Nom", "E-mail"], awa],
      ["Row 1: the column “Name” is there twice."],
    ],
    ["no lines", [[], header, [""]], ["Row 2: no line follows"]],
  ])("with %s is no list", (_, rows, expected) => {
    const issues = issuesIn(rows);
    expect(issues).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(issues[index]).toContain(words);
  });
});
