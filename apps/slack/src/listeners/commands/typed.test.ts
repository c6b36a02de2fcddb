import { describe, expect, it } from "vitest";
import { channelAtEnd, typedWords } from "./typed.ts";

describe("what Slack sends behind a command", () => {
  it.each([
    ["show webinar", "show webinar"],
    ["show R&amp;D", "show R&D"],
    ["show a &lt;b&gt;", "show a <b>"],
    ["show &amp;lt;", "show &lt;"],
    ["show <https://calendar.example.org/events/x>", "show https://calendar.example.org/events/x"],
    ["show <http://webinar.md|webinar.md>", "show webinar.md"],
    ["show <mailto:a@b.example|a@b.example>", "show a@b.example"],
    ["announce som <#C0OTHER|other>", "announce som <#C0OTHER|other>"],
    ["delegation France <@U0CAMILLE|camille>", "delegation France <@U0CAMILLE|camille>"],
  ])("%s is read as %s", (sent, typed) => {
    expect(typedWords(sent)).toBe(typed);
  });
});

describe("the channel at the end of a command", () => {
  it.each([
    [
      "som paris <#C0OTHER|other>",
      { before: "som paris", written: "<#C0OTHER|other>", id: "C0OTHER" },
    ],
    ["som <#C0OTHER>", { before: "som", written: "<#C0OTHER>", id: "C0OTHER" }],
    // A private channel comes without its name.
    ["som <#G0OTHER|> ", { before: "som", written: "<#G0OTHER|>", id: "G0OTHER" }],
    ["<#C0OTHER|other>", { before: "", written: "<#C0OTHER|other>", id: "C0OTHER" }],
    ["som #calendrier-fr", { before: "som", written: "#calendrier-fr", id: undefined }],
    ["som paris", undefined],
    ["som#4", undefined],
    ["som <#C0OTHER|other> paris", undefined],
    ["som <@U0CAMILLE|camille>", undefined],
  ])("of “%s”", (words, expected) => {
    expect(channelAtEnd(words)).toEqual(expected);
  });
});
