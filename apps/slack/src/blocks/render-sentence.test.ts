import { describe, expect, it } from "vitest";
import { sentences } from "@rabat-process/core/sentences/index";
import { sameMention } from "../../test/same-accounts.ts";
import { toMrkdwn } from "./render-sentence.ts";

const locale = "en";
const when = {
  precision: "time",
  start: "2026-12-03T18:00",
  end: "2026-12-03T19:00",
  timeZone: "Africa/Dakar",
} as const;

describe("a sentence in Slack", () => {
  it("is bold where it is strong, and mentions people", () => {
    const said = sentences.en.members.claim.made({
      claimant: "U0",
      delegation: "SN",
      partstat: "ACCEPTED",
    });
    expect(toMrkdwn(said, { locale, mention: sameMention })).toBe(
      "<@U0>, who is not confirmed, answered for Senegal: *Will attend*.",
    );
    expect(toMrkdwn(said, { locale, mention: () => undefined })).toContain(
      "—, who is not confirmed",
    );
  });

  it("lets no mark hide in what people wrote", () => {
    const said = sentences.en.members.claim.comment("<!channel> & <https://evil.example|us>");
    expect(toMrkdwn(said, { locale })).toBe(
      "For the organisers: &lt;!channel&gt; &amp; &lt;https://evil.example|us&gt;",
    );
  });

  it("shows a time on the clock of its reader, or to each of them their own", () => {
    const said = sentences.en.notices.keptUntil("2026-12-03T18:00:00Z");
    expect(toMrkdwn(said, { locale, timeZone: "Europe/Brussels" })).toBe(
      "The place is kept for it until Thursday 3 December 2026, 19:00 (Brussels time, UTC+1).",
    );
    expect(toMrkdwn(said, { locale })).toContain(
      "until <!date^1796320800^{date_short_pretty}, {time}|18:00 UTC>.",
    );
    expect(toMrkdwn(sentences.en.yourTime(when), { locale })).toBe(
      "Your time: <!date^1796320800^{date_short_pretty}, {time}|18:00 UTC>",
    );
    expect(toMrkdwn(sentences.en.yourTime(when), { locale, timeZone: "Europe/Brussels" })).toBe(
      "Your time: 19:00–20:00 (Brussels time, UTC+1)",
    );
  });
});
