import { createKeyCutter } from "@rabat-process/core/links/without-keys";
import { describe, expect, it } from "vitest";
import { openLinks, webinar } from "./open-links.ts";

const parts = (key: string) => [key.slice(0, 9), key.slice(9, 20), key.slice(20)] as const;

describe("a key that a mail program broke", () => {
  it.each([
    ["over lines", "\r\n"],
    ["over lines of a quotation", "\n> > "],
    ["over lines of quoted-printable", "=\r\n"],
    ["by soft hyphens", "\u00AD"],
    ["by blanks without a width", "\u200B"],
    ["by word joiners", "\u2060"],
    ["by several", "\u2060\r\n  \u00AD"],
  ])("is kept in no comment: %s", async (_, gap) => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    for (const path of [ngozi.delegation, amina.answer]) {
      const text = `See https://c.example/d/${parts(path.slice(3)).join(gap)}\r\nor not`;
      await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", comment: text });
      const [answer] = await links.store.attendance(webinar.uid);
      expect(answer?.comment).toBe("See https://c.example/d/…\nor not");
    }
  });

  const key = "AbCdEfGhIjKl-_opQrStUvWxYzAbCdEfGA";
  const cutter = () => createKeyCutter((text) => text === key);

  it("is cut from what Slack delivers, where lines end by an escape", () => {
    const body = { text: `my\nown: ${parts(key).join("\n&gt; ")}\nbye`, more: [1] };
    const kept = cutter()(JSON.stringify(body));
    expect(JSON.parse(kept)).toEqual({ ...body, text: "my\nown: …\nbye" });
  });

  it("is cut from between words of which each has a line, and they stay", () => {
    const list = Array.from({ length: 200 }, (_, index) => `Word${index}A`).join("\n");
    expect(cutter()(`${list}\n${key}`)).toBe(`${list}\n…`);
    const [one, two, three] = parts(key);
    expect(cutter()(`one\ntwo\n${one}\n${two}${three}\nthree`)).toBe("one\ntwo\n…\nthree");
  });

  it("leaves texts that hold none as they are", () => {
    const text =
      "Sehr\u00ADlanges\u200BWort\n\nsecond-line_of\r\n> a quotation=\nand more\u2060of it";
    expect(cutter()(text)).toBe(text);
  });

  it.each(["A\n", "A\u00AD", "A=\n> ", "\n   ", "Ag"])(
    "keeps nobody waiting by texts that are all gaps: %j",
    (unit) => {
      const begun = performance.now();
      cutter()(unit.repeat(65_536 / unit.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    },
  );
});
