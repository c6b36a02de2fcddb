import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenCipher, UnreadableTokensError } from "./token-cipher.ts";

const newKey = new Uint8Array(32).fill(1);
const oldKey = new Uint8Array(32).fill(2);
const text = '{"token":"xoxb-é"}';

const part = (content: string, index: number) => content.split(".")[index] ?? "";

/** The content with one bit of a part turned over. */
function turnBit(content: string, index: number, bit = 0): string {
  const parts = content.split(".");
  const bytes = Buffer.from(parts[index] ?? "", "base64url");
  const at = Math.floor(bit / 8) % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit % 8)), at);
  return parts.with(index, bytes.toString("base64url")).join(".");
}

describe("tokens at rest", () => {
  const cipher = createTokenCipher([newKey]);
  const content = cipher.encrypt("T1", text);

  it("are read again by whoever has the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (secret, team) => {
        expect(cipher.decrypt(team, cipher.encrypt(team, secret))).toBe(secret);
      }),
    );
  });

  it("never look the same twice, nor show what they hold", () => {
    const again = cipher.encrypt("T1", text);
    expect(part(again, 2)).not.toBe(part(content, 2));
    expect(part(again, 4)).not.toBe(part(content, 4));
    const sealed = content
      .split(".")
      .slice(1)
      .map((one) => Buffer.from(one, "base64url").toString("latin1"));
    expect(sealed.join()).not.toContain("xoxb");
    expect(content).not.toContain(Buffer.from(newKey).toString("base64url"));
  });

  it("that an old key encrypted are read, and encrypted anew by the first one", () => {
    const old = createTokenCipher([oldKey]).encrypt("T1", text);
    const rotated = createTokenCipher([newKey, oldKey]);
    expect(rotated.decrypt("T1", old)).toBe(text);
    expect([rotated.isCurrent(old), rotated.isCurrent(rotated.encrypt("T1", text))]).toEqual([
      false,
      true,
    ]);
    expect(cipher.decrypt("T1", rotated.encrypt("T1", text))).toBe(text);
  });

  it.each([
    ["of another workspace", "T2", content, /T2 were changed .* or are those of another workspace/],
    ["with a changed nonce", "T1", turnBit(content, 2), /T1 were changed since they were written/],
    ["with a changed tag", "T1", turnBit(content, 3), /T1 were changed since they were written/],
    ["with a changed text", "T1", turnBit(content, 4), /T1 were changed since they were written/],
    ["with a cut text", "T1", content.slice(0, -4), /T1 were changed since they were written/],
    [
      "with a short tag",
      "T1",
      content.split(".").with(3, part(content, 3).slice(0, 6)).join("."),
      /not in the form/,
    ],
    [
      "of a key that is not there",
      "T1",
      createTokenCipher([oldKey]).encrypt("T1", text),
      /add it to TOKEN_KEYS/,
    ],
    [
      "under the name of another key",
      "T1",
      content
        .split(".")
        .with(1, part(createTokenCipher([oldKey]).encrypt("T1", text), 1))
        .join("."),
      /add it to TOKEN_KEYS/,
    ],
    [
      "of another version",
      "T1",
      content.replace("v1.", "v2."),
      /not in the form .* install the app again/,
    ],
    ["that are none", "T1", "xoxb-plain", /not in the form/],
    ["that are empty", "T1", "", /not in the form/],
  ])("%s are refused in a sentence that says what to do", (_, team, stored, sentence) => {
    const read = () => cipher.decrypt(team, stored);
    expect(read).toThrow(UnreadableTokensError);
    expect(read).toThrow(sentence);
  });

  it("are refused whichever bit of them is turned over", () => {
    const bits = fc.record({ index: fc.constantFrom(2, 3, 4), bit: fc.nat(2000) });
    fc.assert(
      fc.property(bits, ({ index, bit }) => {
        expect(() => cipher.decrypt("T1", turnBit(content, index, bit))).toThrow(
          UnreadableTokensError,
        );
      }),
    );
  });
});
